/**
 * Quantile of the standard normal distribution at .975: how many standard errors a two-sided 95 % interval reaches.
 * Source: Abramowitz & Stegun (1964), 26.2.2; R `qnorm(.975)`. Example: estimate ± z95 · standard error.
 */
export const z95 = 1.959963984540054;
