import { describe, expect, test } from 'vitest';
import { cloneBook } from '../../apps-script/local/book/book.ts';
import type { LocalSheet } from '../../apps-script/local/book/sheet.ts';
import { hostWith, surveyCsv } from './add-on.ts';

const sizes = [10, 1000, 10_000] as const;
const questions = [5, 12, 40] as const;
const cases = sizes.flatMap((responses) => questions.map((count) => [responses, count] as const));

describe('service calls', () => {
  test.each(cases)(
    '%d responses with %d questions: at most 15, first and again',
    (responses, count) => {
      const host = hostWith(surveyCsv(responses, count));
      host.call('gradeResponses');
      expect(host.calls.length).toBeLessThanOrEqual(15);
      host.resetLog();
      host.call('gradeResponses');
      expect(host.calls.length).toBeLessThanOrEqual(15);
      expect(host.toasts.at(-1)?.message).toContain('Responses graded');
    },
    120_000,
  );

  test('a first grading with several tabs asks which one is open, within the same bound', () => {
    const host = hostWith(surveyCsv(10_000, 40));
    host.book.sheets.push({ ...cloneBook(hostWith('a,b').book).sheets[0], sheetId: 9, title: 'Notes' } as LocalSheet);
    host.call('gradeResponses');
    expect(host.calls).toContain('Spreadsheet.getSheetId');
    expect(host.calls.length).toBeLessThanOrEqual(15);
    expect(host.toasts.at(-1)?.message).toContain('Responses graded from "Form Responses 1"');
  }, 120_000);
});
