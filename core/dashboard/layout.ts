import type { Drawing } from './drawing.ts';
import { type Laid, type LaidRow, moveDown } from './laid.ts';
import { layBlock } from './lay-block.ts';
import { leastColumns } from './page-width.ts';

/** A whole tab laid out: every row has a key of its own. */
export type Layout = Omit<Laid, 'rows'> & { readonly rows: readonly (LaidRow & { readonly key: string })[] };

const gap: LaidRow = { cells: [] };
const nothing: Laid = { rows: [], grades: [], inputs: [], charts: [] };

function below(above: Laid, next: Laid): Laid {
  const moved = moveDown(next, above.rows.length);
  return {
    rows: [...above.rows, ...moved.rows],
    grades: [...above.grades, ...moved.grades],
    inputs: [...above.inputs, ...moved.inputs],
    charts: [...above.charts, ...moved.charts],
  };
}

const rowsOf = (...rows: readonly LaidRow[]): Laid => ({ ...nothing, rows });

function withKeys(laid: Laid, id: string): Laid {
  return { ...laid, rows: laid.rows.map((row, place) => ({ key: `${id}:${place}`, ...row })) };
}

function laySection({ id, title, blocks }: Drawing['sections'][number]): Laid {
  const heading = title === '' ? nothing : rowsOf({ cells: [{ value: title, look: 'heading', runsOver: true }] });
  const parts = blocks.flatMap((block) => layBlock(block)).flatMap((part) => [part, rowsOf(gap)]);
  return withKeys([heading, ...parts].reduce(below), id);
}

/** Rows that stay in sight: title and subtitle. */
export const titleRows = 2;

/** Places every cell of a drawing from row 1 down. Two rows with one key are a mistake of ours. */
export function layOut(drawing: Drawing): Layout {
  const top = rowsOf(
    { cells: [{ value: drawing.title, look: 'title', runsOver: true }] },
    { cells: [{ value: drawing.subtitle, look: 'subtitle', runsOver: true }] },
    gap,
  );
  const laid = [withKeys(top, 'top'), ...drawing.sections.map(laySection)].reduce(below);
  const seen = new Set<string>();
  const rows = laid.rows.map(({ key = '', cells }) => {
    if (key === '' || seen.has(key)) throw new Error(`row key not unique: "${key}"`);
    seen.add(key);
    return { key, cells };
  });
  return { ...laid, rows };
}

/** Columns of ours on the tab: the hidden one of the keys, and B to M or as many as the widest row has. */
export const columnsOf = ({ rows }: Layout): number =>
  1 + Math.max(leastColumns, ...rows.map(({ cells }) => cells.length));
