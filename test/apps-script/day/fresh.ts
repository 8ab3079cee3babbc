import { createBook } from '../../../apps-script/local/book/book.ts';
import type { LocalSheet } from '../../../apps-script/local/book/sheet.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { feedbackOf } from '../receive/team.ts';
import { ask } from '../sidebar-asks.ts';
import { choose, linesOf, typeBeside } from './book.ts';
import { caseChoices, type Day, digestChoices, standard } from './day.ts';
import { handOver } from './hand-over.ts';
import { openOn, rowOf, sourceOf } from './open-day.ts';
import type { EnteredThere, TypedCase } from './record.ts';

/** A tab as a person would copy it, with nothing of ours on it but what says that it is the Feedback tab. */
function copyOf(sheet: LocalSheet): LocalSheet {
  const copy = structuredClone(sheet);
  return {
    ...copy,
    developerMetadata: copy.developerMetadata.filter(({ metadataKey }) => metadataKey === 'satisgrade.feedback'),
  };
}

function enterBeside(host: LocalHost, { stamp, cells, isAsked }: EnteredThere): void {
  const row = rowOf(host, stamp);
  const line = linesOf(host, 'grades').find((one) => one.cells.Row === row);
  if (!line) throw new Error(`no response of ${stamp}`);
  if (isAsked) ask(host, 'override', { sheetId: 0, row, override: cells.Override, reason: cells.Reason });
  else typeBeside(host, 'grades', line.at, cells);
}

/** The same cases get what people typed beside them; cases of responses that are gone are handed over. */
function typeCases(
  host: LocalHost,
  mark: string,
  typed: readonly TypedCase[],
  rowFor: (one: TypedCase) => number,
): void {
  for (const one of typed) {
    const line = linesOf(host, mark).find(
      ({ cells }) => cells['Response row'] === String(rowFor(one)) && cells['What happened'] === one.what,
    );
    if (line) typeBeside(host, mark, line.at, one.cells);
  }
}

/**
 * A new workbook of the day's last responses and feedback: graded by hand on the same date, so that cases open on that
 * date; given what people chose, entered and typed, and what only the day's history tells (see `handOver`); and graded
 * whole at the time of the day's last drawing.
 */
export function gradeAfresh(day: Day): LocalHost {
  const { feedbackId, entered, typed, typedFeedback, drawnAt } = day;
  const { title, locale, timeZone } = day.host.book;
  const feedback = feedbackOf(day.host);
  if (!feedback) throw new Error('no Feedback tab');
  const book = createBook({ title, locale, timeZone, sheets: [copyOf(sourceOf(day.host)), copyOf(feedback)] });
  const host = openOn(book, '2026-11-30T23:30:00Z');
  ask(host, 'grade', { standard });
  ask(host, 'grade', { sheetId: feedbackId });
  choose(host, 'setup', { ...caseChoices, ...digestChoices });
  for (const one of entered) enterBeside(host, one);
  typeCases(host, 'actions', typed, ({ stamp }) => rowOf(host, stamp));
  typeCases(host, `actions:${feedbackId}`, typedFeedback, ({ stamp }) => Number(stamp));
  ask(host, 'grade', { sheetId: 0 });
  handOver(day, host, 'actions');
  handOver(day, host, `actions:${feedbackId}`);
  host.advance(drawnAt - host.now());
  ask(host, 'grade', { sheetId: feedbackId });
  ask(host, 'digest', { sheetId: 0 });
  return host;
}
