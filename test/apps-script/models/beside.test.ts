import { expect, test } from 'vitest';
import { cloneBook, type LocalBook } from '../../../apps-script/local/book/book.ts';
import { hostWith } from '../add-on.ts';
import { sheetOf, survey } from '../counting.ts';
import { fixtureNamed, openFixture } from '../fixtures.ts';
import { ask } from '../sidebar-asks.ts';
import { fullCsv, gradedSurvey, makeModels, work, write } from './making.ts';

test('a customer who is erased goes from the answers: the models stay and are made again without them', () => {
  const host = survey();
  host.call('gradeResponses');
  expect(makeModels(host).status).toBe('done');
  const both = () => structuredClone([sheetOf(host, 'Models'), sheetOf(host, 'Model inputs')]);
  const before = both();
  expect(JSON.stringify(before)).not.toContain('@x.org');
  expect(ask(host, 'eraseCustomer', { name: 'ann@x.org' })).toMatchObject({ status: 'erased' });
  expect(both()).toEqual(before);
  expect(makeModels(host).status).toBe('done');
  expect(JSON.stringify(sheetOf(host, 'Models').cells)).toContain('6 responses count');
});

test('each response tab has models of its own', () => {
  const host = gradedSurvey();
  const [first] = host.book.sheets;
  const second = hostWith(fullCsv(20, 3), { title: 'Second' }).book.sheets[0];
  if (!first || !second) throw new Error('no tab');
  const sheets = [...cloneBook(host.book).sheets, { ...second, sheetId: 77 }];
  host.setBook({ ...host.book, sheets } as LocalBook);
  expect(ask(host, 'modelsPlan', { sheetId: 77 })).toMatchObject({ status: 'nothing' });
  ask(host, 'grade', { sheetId: 77 });
  expect(write(host, work, { sheetId: first.sheetId }).status).toBe('done');
  const before = structuredClone([sheetOf(host, 'Models'), sheetOf(host, 'Model inputs')]);
  expect(makeModels(host, { sheetId: 77 })).toMatchObject({
    message: 'The models are on the tab "Models (Second)".',
    place: { sheetId: sheetOf(host, 'Models (Second)').sheetId },
  });
  expect(sheetOf(host, 'Model inputs (Second)')).toBeDefined();
  expect([sheetOf(host, 'Models'), sheetOf(host, 'Model inputs')]).toEqual(before);
});

test('both tabs warn before an edit of what is drawn, and what people fill in is free', () => {
  const host = gradedSurvey();
  write(host, work);
  const ids = ['Models', 'Model inputs'].map((title) => {
    const [range, ...more] = sheetOf(host, title).protectedRanges;
    expect(more).toEqual([]);
    expect(range).toMatchObject({ warningOnly: true });
    return range?.protectedRangeId;
  });
  expect(new Set(ids).size).toBe(2);
  write(host, work);
  expect(['Models', 'Model inputs'].map((title) => sheetOf(host, title).protectedRanges.length)).toEqual([1, 1]);
});

test('weights that the report offers can be tried out as they are', () => {
  const host = openFixture(fixtureNamed('procedure-s12'), 'en_US');
  const sheetId = host.book.sheets[0]?.sheetId ?? 0;
  const standard = 'weighted-procedure';
  ask(host, 'grade', { standard });
  const made = makeModels(host);
  if (made.status !== 'done') throw new Error(made.message);
  expect(made.adoptions.length).toBeGreaterThan(0);
  for (const { dimensions } of made.adoptions) {
    const weights = Object.fromEntries(dimensions.map(({ id, weight }) => [id, weight]));
    const points = Object.fromEntries(dimensions.map((one) => [one.id, one.points]));
    const call = { sheetId, standard, changes: { weights, points } };
    expect(ask(host, 'whatIf', call)).toMatchObject({ status: 'ready' });
  }
});
