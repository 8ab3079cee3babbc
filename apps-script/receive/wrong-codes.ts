import { openCache } from '../google-cache.ts';

/** Wrong codes an hour, of everybody together: a code cannot be found by trying. */
const mostWrong = 20;
const hourMs = 3_600_000;
const name = 'wrong codes';

function counted(now: number): number {
  const [at = '0', count = '0'] = (openCache().readAll([name])[name] ?? '').split(' ');
  return Math.floor(Number(at) / hourMs) === Math.floor(now / hourMs) ? Number(count) : 0;
}

/** Whether another code is looked at now. */
export const maySendCodes = (now: number): boolean => counted(now) < mostWrong;

export const countWrongCode = (now: number): void => openCache().writeAll({ [name]: `${now} ${counted(now) + 1}` });
