import { diagnose } from './diagnose.ts';
import { type Draft, mostCharacters, type Pasted } from './draft.ts';
import { findTable } from './find-table.ts';
import { stop } from './finding.ts';
import { readBands } from './read-bands.ts';
import { readDimensions } from './read-dimensions.ts';
import { withListed } from './read-levels.ts';

const nothing: Draft = {
  levels: [],
  dimensions: [],
  bands: [],
  hasPoints: false,
  isUnweighted: false,
  read: [],
  agreed: [],
  notes: [],
};

/** A draft with all that is open about it. */
export const pastedOf = (draft: Draft): Pasted => ({
  draft,
  findings: diagnose(draft).map(({ finding }) => finding),
});

/**
 * A standard that somebody pasted: a table of dimensions with weights and points per level, and one of scores and grades.
 * Cells are parted by tabs, commas, bars or spaces, or stand each on a line of their own as a table comes out of a
 * document; headings are Chinese or English. Nothing is guessed in silence: all that is not clear is a finding.
 */
export function readPaste(text: string): Pasted {
  if (text.length > mostCharacters)
    return { draft: nothing, findings: [stop('tooLong', '', { most: mostCharacters })] };
  const table = findTable(text);
  if (!table) return pastedOf(nothing);
  const read = readDimensions(table);
  const levels = withListed(read.levels, table.around);
  return pastedOf({ ...nothing, ...read, levels, bands: readBands(table) });
}
