import { readChoices } from '../../core/dashboard/read-choices.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Book } from '../book/workbook.ts';
import { erasedIn, passOver } from '../privacy/pass-over.ts';
import { casesOf } from './actions-cases.ts';
import type { DrawInput } from './draw.ts';
import type { GradeRequest } from './grade-request.ts';
import { gradeTable } from './grade-table.ts';
import { placesAsked } from './override-log.ts';
import type { ReadSheets } from './read-sheets.ts';
import { rowsBefore } from './rows-before.ts';
import { rulesOf } from './rules.ts';
import { withConfirmed, withFeedback } from './setup-state.ts';

/** What there is to grade and by which rules; nothing is written yet. */
export function prepare(read: ReadSheets, book: Book, request: GradeRequest, language: Language): DrawInput {
  const { tab: source, dates } = read;
  const { standards } = read;
  const { version } = request;
  const rules = rulesOf(
    read,
    request,
    book.tabs.find(({ kind }) => kind === 'standard'),
    language,
  );
  const standard = { ...rules.standard, minimumGroup: read.setup.minimumGroup };
  const laidDown = withFeedback({ ...read.setup, standard: standard.id }, source, standard);
  const setup = withConfirmed(laidDown, request.confirmed);
  const now = request.now(book.timeZone);
  const erased = erasedIn(read.ours.erased ?? [], book, language, request.salt);
  const { table, passedOver } = passOver(read.table, standard, setup, erased);
  const result = gradeTable(table, standard, {
    earlier: setup,
    today: now.slice(0, 10),
    language,
    chosen: readChoices(read.ours.dashboard ?? []),
    targets: setup.targets,
    market: setup.market,
    judged: setup.judged,
    counting: {
      repeat: request.repeat ?? setup.repeat,
      sameOptions: setup.sameOptions,
      ...rowsBefore(read),
      rows: request.leftOut,
      gradesTitle: book.tabs.find(({ kind }) => kind === 'grades')?.title ?? say(language, 'tab.grades'),
      asked: {
        places: placesAsked(read.ours.overrides ?? []),
        tab: book.tabs.find(({ kind }) => kind === 'overrides')?.title ?? '',
      },
    },
  });
  const { others } = read;
  const found = { book, source, table, dates, others, passedOver };
  const cases = casesOf(read.ours.actions ?? [], result, { today: now.slice(0, 10), language });
  return { ...found, result, cases, setup, rules, standards, language, now, version };
}
