import { zOfLevel } from './z-of-level.ts';

/**
 * Agresti–Coull interval of a share: Wilson's centre with the plain form around it.
 * In words: ñ = n + z², p̃ = (hits + z²/2)/ñ, then p̃ ± z·√(p̃(1 − p̃)/ñ). Not cut: it may leave 0..1 (0 of 20 begins at
 * −.0287). `null` without an answer. Source: Agresti & Coull (1998), American Statistician 52, 119–126; R binom,
 * `binom.confint(method = "agresti-coull")`. Example: 2 of 100 → .0011 to .0744.
 */
export function agrestiCoull(hits: number, n: number, level = 0.95): readonly [number, number] | null {
  if (n === 0) return null;
  const square = zOfLevel(level) ** 2;
  const size = n + square;
  const centre = (hits + square / 2) / size;
  const half = Math.sqrt((square * centre * (1 - centre)) / size);
  return [centre - half, centre + half];
}
