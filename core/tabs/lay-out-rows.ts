/** Rows of a tab (from 0, the end not included) that hold none of the rows to draw: a lost response, or a person's row. */
export type OtherRows = { readonly start: number; readonly end: number; readonly isGone: boolean };

/** Where the rows of Grades come to stand, row 0 being the header. */
export type RowsLayout = {
  /** Places of the responses in the order of the tab: those that stand there, then the new ones. */
  readonly order: readonly number[];
  /** How many stand there already. */
  readonly stays: number;
  /** The row below the last one with a key. */
  readonly extent: number;
  /** What stands between ours, from the top. */
  readonly others: readonly OtherRows[];
};

/**
 * Keeps the rows of a tab in their order and adds what is new at the end.
 * @param there the id of each row of the tab, '' where there is none or where it stands for the second time
 * @param wanted ids of the responses, each once
 */
export function layOutRows(there: readonly string[], wanted: readonly string[]): RowsLayout {
  const places = new Map(wanted.map((id, place) => [id, place]));
  let extent = 1;
  there.forEach((id, row) => {
    if (row > 0 && id !== '') extent = row + 1;
  });
  const order: number[] = [];
  const others: OtherRows[] = [];
  for (let row = 1; row < extent; row += 1) {
    const id = there[row] ?? '';
    const place = places.get(id);
    if (place !== undefined) {
      order.push(place);
      places.delete(id);
      continue;
    }
    const isGone = id !== '';
    const last = others[others.length - 1];
    if (last && last.end === row && last.isGone === isGone) others[others.length - 1] = { ...last, end: row + 1 };
    else others.push({ start: row, end: row + 1, isGone });
  }
  const stays = order.length;
  return { order: [...order, ...places.values()], stays, extent, others };
}

/** One of each response in the order of the tab. */
export const inTabOrder = <One>(ones: readonly One[], { order }: RowsLayout): readonly One[] =>
  order.flatMap((place) => ones.slice(place, place + 1));
