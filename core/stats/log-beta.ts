/** Lanczos' series for g = 607/128 in fifteen terms, as published by Godfrey (2001). */
const lanczos = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265,
  -0.0001643181065367639, 8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6,
];
const base = (x: number) => x + 607 / 128 + 0.5;
const series = (x: number) =>
  lanczos.reduce((sum, coefficient, index) => sum + coefficient / (x + index + 1), 0.9999999999999971) / x;

/**
 * Natural logarithm of the beta function B(a, b) = Γ(a)·Γ(b)/Γ(a + b), for positive a and b.
 * In words: the logarithm of one gamma by Lanczos' series, plus that of the ratio of the other two, taken as one step so
 * that large arguments do not cancel. Source: Lanczos (1964), SIAM J. Numer. Anal. 1, 86–96. Example: B(2, 3) = 1/12.
 */
export function logBeta(a: number, b: number): number {
  const large = Math.max(a, b);
  const small = Math.min(a, b);
  const gamma =
    (small + 0.5) * Math.log(base(small)) - base(small) + Math.log(2 * Math.PI) / 2 + Math.log(series(small));
  const ratio =
    small -
    (large + 0.5) * Math.log1p(small / base(large)) -
    small * Math.log(base(large + small)) +
    Math.log(series(large) / series(large + small));
  return gamma + ratio;
}
