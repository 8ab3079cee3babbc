import { expect, test } from 'vitest';
import { cloneBook } from '../../apps-script/local/book/book.ts';
import { openHost } from '../../apps-script/local/services/sandbox.ts';
import { doneSchema, explanationSchema } from '../../apps-script/rpc/answers/schema.ts';
import { code, grade, manifest, now } from './add-on.ts';
import { cellsOf, sheetOf } from './counting.ts';
import { reason, s12, scoresOf } from './overriding.ts';
import { ask } from './sidebar-asks.ts';

type Host = ReturnType<typeof openHost>;

/** Types into the first response's row of Grades as a person does. */
function type(host: Host, title: string, text: string): void {
  const column = String.fromCharCode(65 + (cellsOf(host, 'Grades')[0] ?? []).indexOf(title));
  host.edit(sheetOf(host, 'Grades').sheetId, `${column}2`, text);
}

const open = () => openHost({ code, manifest, now, book: cloneBook(s12().book) });

test.each<[typed: string, read: string, fault: string, told: string]>([
  ['85%', '0.85', 'not in force: perhaps meant as a percentage', 'may be meant as a percentage'],
  ['100%', '1', 'not in force: perhaps meant as a percentage', 'may be meant as a percentage'],
  ['850', '850', 'not in force: no score and no verdict', 'is no score from 0 to 100'],
])('%s typed on Grades: nothing changes, and the sheet and the explanation say why', (typed, read, fault, told) => {
  const host = open();
  const before = scoresOf(grade(host));
  type(host, 'Override', typed);
  type(host, 'Reason', reason);
  const report = grade(host);
  expect(scoresOf(report)).toEqual(before);
  expect(JSON.stringify(report)).toContain(told);
  host.select(host.book.sheets[0]?.sheetId ?? 0, 2, 1);
  expect(explanationSchema.parse(ask(host, 'explain'))).toMatchObject({
    entered: { override: read, reason, fault },
    score: '62',
  });
});

test('the sidebar refuses what may be a percentage', () => {
  const host = open();
  expect(doneSchema.parse(ask(host, 'override', { row: 2, override: '0.85', reason }))).toEqual({
    status: 'nothing',
    message: '"0.85" may be meant as a percentage. Write the number itself, out of 100 and above 1.',
  });
});
