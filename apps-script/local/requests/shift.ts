/** Where rows or columns end up when some are inserted, deleted or moved. */
export type Shift = {
  /** New place of one row or column; `null`: it is gone. */
  readonly place: (index: number) => number | null;
  /** New span, end excluded and open when `undefined`; `null`: nothing of it is left. */
  readonly span: (start: number, end: number | undefined) => readonly [number, number | undefined] | null;
};

/** `count` new ones before `at`: what starts there moves, what only ends there does not grow. */
export function insertShift(at: number, count: number): Shift {
  return {
    place: (index) => (index >= at ? index + count : index),
    span: (start, end) => [start >= at ? start + count : start, end !== undefined && end > at ? end + count : end],
  };
}

/** Those from `from` up to `to` (excluded) are gone. */
export function deleteShift(from: number, to: number): Shift {
  const closed = (index: number): number => (index <= from ? index : Math.max(from, index - (to - from)));
  return {
    place: (index) => (index >= from && index < to ? null : closed(index)),
    span: (start, end) => {
      const moved = [closed(start), end === undefined ? undefined : closed(end)] as const;
      return moved[1] !== undefined && moved[1] <= moved[0] ? null : moved;
    },
  };
}

/**
 * Those from `from` up to `to` go before `destination`, counted before the move. A span wholly among them goes along;
 * any other loses what leaves it and grows by what lands in it.
 */
export function moveShift(from: number, to: number, destination: number): Shift {
  const count = to - from;
  const landing = destination > from ? destination - count : destination;
  const out = deleteShift(from, to);
  const back = insertShift(landing, count);
  return {
    place: (index) => {
      const left = out.place(index);
      return left === null ? index - from + landing : back.place(left);
    },
    span: (start, end) => {
      if (start >= from && end !== undefined && end <= to) return [start - from + landing, end - from + landing];
      const left = out.span(start, end);
      return left && back.span(...left);
    },
  };
}
