import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import type { LocalHost } from '../../../apps-script/local/services/sandbox.ts';
import { sheetOf } from '../counting.ts';
import { ask } from '../sidebar-asks.ts';
import { gradedSurvey, makeModels, work } from './making.ts';

const survey = 'Form Responses 1';

function type(host: LocalHost, title: string, row: number, column: number, text: string) {
  const cells = sheetOf(host, title).cells[row];
  if (!cells) throw new Error(`no row ${row}`);
  cells[column] = { ...cells[column], userEnteredValue: { stringValue: text }, effectiveValue: { stringValue: text } };
}
/** Types beside a key of Setup; column from 0, the hidden one. */
function choose(host: LocalHost, key: RegExp, column: number, text: string) {
  const row = sheetOf(host, 'Setup').cells.findIndex(([cell]) => key.test(cell?.userEnteredValue?.stringValue ?? ''));
  type(host, 'Setup', row, column, text);
}
const sentence =
  'Columns, rules or Setup were changed since the last grading. Grade first, so that the models speak of the same grades as the Dashboard.';

describe('the Dashboard shows other grades than the models would speak of', () => {
  test.each<[string, (host: LocalHost) => void]>([
    ['a renamed question', (host) => type(host, survey, 0, 2, 'How pleased? [Aspect one]')],
    ['another standard in Setup', (host) => choose(host, /^standard\|/, 2, 'Judging survey results')],
    ['which of two responses counts', (host) => choose(host, /^repeat$/, 2, 'only the latest')],
  ])('%s: nothing until it is graded', (_, change) => {
    const host = gradedSurvey();
    change(host);
    const before = cloneBook(host.book);
    const [part = ''] = Object.keys(work.results);
    for (const [method, call, status] of [
      ['modelsPlan', {}, 'nothing'],
      ['modelsPart', { stamp: work.stamp, part }, 'changed'],
      ['models', work, 'nothing'],
    ] as const)
      expect(ask(host, method, call)).toEqual({ status, message: sentence });
    expect(host.book).toEqual(before);
    expect(ask(host, 'modelInputs').status).toBe('done');
    host.call('gradeResponses');
    expect(ask(host, 'modelsPlan')).toMatchObject({ status: 'ready' });
  });

  test('new and edited answers alone refuse nothing, nor does a target or a column moved', () => {
    const host = gradedSurvey();
    type(host, survey, 4, 2, 'Neutral');
    choose(host, /^target\|index/, 2, '80');
    for (const cells of sheetOf(host, survey).cells) {
      const [moved] = cells.splice(2, 1);
      cells.splice(3, 0, moved ?? null);
    }
    expect(makeModels(host)).toMatchObject({ status: 'done', message: 'The models are on the tab "Models".' });
  });

  test('where the Dashboard does not show all answers yet, it is said with the result', () => {
    const host = gradedSurvey();
    const mark = { metadataKey: 'satisgrade.dirty', metadataValue: '5/7', visibility: 'DOCUMENT' } as const;
    sheetOf(host, 'Setup').developerMetadata.push(mark);
    expect(makeModels(host)).toMatchObject({
      status: 'done',
      message:
        'The models are on the tab "Models". Answers or settings were changed since the last grading; the Dashboard may not show them yet.',
    });
  });
});
