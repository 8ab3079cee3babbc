/** Lanczos' series for g = 607/128 in fifteen terms, as published by Godfrey (2001). */
const lanczos = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265,
  -0.0001643181065367639, 8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6,
];

/** The base of Lanczos' formula, x + g + ½. */
export const gammaBase = (x: number) => x + 607 / 128 + 0.5;

/** The sum of Lanczos' formula over x: what the gamma function is beside its power and exponential. */
export function gammaSeries(x: number): number {
  let sum = 0.9999999999999971;
  let place = x;
  for (const coefficient of lanczos) {
    place += 1;
    sum += coefficient / place;
  }
  return sum / x;
}

/**
 * Natural logarithm of the gamma function: of (x − 1)! carried on between the whole numbers; x is positive.
 * In words: (x + ½)·ln(x + g + ½) − (x + g + ½) + ln √(2π) + the logarithm of Lanczos' series.
 * Source: Lanczos (1964), SIAM J. Numer. Anal. 1, 86–96; R `lgamma`. Example: `logGamma(5)` = ln 24 = 3.1780538303.
 */
export function logGamma(x: number): number {
  return (x + 0.5) * Math.log(gammaBase(x)) - gammaBase(x) + Math.log(2 * Math.PI) / 2 + Math.log(gammaSeries(x));
}
