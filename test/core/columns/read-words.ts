import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { scaleText } from '../../../core/scales/ends.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { sheet } from './sheets.ts';

/** The same standard without words of its own. */
export const wordless: Standard = { ...fivePoint, scale: { kind: 'numeric', min: 1, max: 5 } };

/** What a column of words becomes, its answers read after a person said yes to it. */
export const readWords = (cells: readonly Cell[], standard = wordless, header = 'Service rating') => {
  const table = sheet({ [header]: cells });
  const map = mapColumns(table, standard, firstTime);
  const [column] = map.columns;
  const confirmed = map.columns.map((one) => ({ ...one, needsConfirmation: false }));
  const { responses, issues } = parseResponses(table, { ...map, columns: confirmed });
  return {
    levels: column?.scale ? scaleText(column.scale) : null,
    role: column?.role,
    isAsked: column?.needsConfirmation,
    answers: responses.map(({ answers: [one] }) => one),
    faults: issues.map(({ code }) => code),
  };
};
