import { type Column, type Role, segmentRoles } from '../../core/responses/schema.ts';
import { repeatKey } from '../../core/setup-tab/setup-keys.ts';
import { repeatWords } from '../../core/setup-tab/setup-words.ts';
import { isSameData } from '../book/same-data.ts';
import type { DrawInput } from '../grading/draw.ts';
import type { RunRecord } from '../grading/record.ts';

/** No grade depends on these, and an answer more may change what an unasked column is taken for. */
const passedOver: readonly Role[] = ['none', 'comment', ...segmentRoles];

/** What of the columns decides grades, wherever they stand. */
const readingOf = (columns: readonly Column[]): readonly string[] =>
  columns
    .filter(({ role }) => !passedOver.includes(role))
    .map(({ fingerprint, role, dimension, scale, direction, naCodes, needsConfirmation }) =>
      JSON.stringify([fingerprint, role, dimension, scale, direction, naCodes, needsConfirmation]),
    )
    .sort();

/** Which responses of one respondent counted, as the Setup tab of a grading said it. */
function repeatIn({ drawings }: RunRecord): unknown {
  for (const block of drawings.setup.sections.flatMap(({ blocks }) => blocks)) {
    const row = block.kind === 'table' ? (block.keys ?? []).indexOf(repeatKey) : -1;
    if (block.kind === 'table' && row >= 0) return block.rows[row]?.[1];
  }
  return undefined;
}

/** Whether a grading now would follow other rules than the last one, so that the Dashboard shows other grades; new answers aside. */
export function isOtherGrading({ result, rules, setup, source }: DrawInput, record: RunRecord | null): boolean {
  if (!record) return true;
  const { standard } = rules;
  const now = [source.sheetId, standard.id, standard.version, readingOf(result.map.columns)];
  const then = [record.sourceId, record.standard.id, record.standard.version, readingOf(record.columns)];
  return !isSameData(now, then) || repeatIn(record) !== repeatWords[setup.repeat][record.language];
}
