import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const accuracy = (...words: readonly string[]) =>
  spawnSync('npm', ['run', '-s', 'accuracy', '--', ...words], { encoding: 'utf8' });

/** A folder with one set: an id, a rating that its label calls 1–7, and a mail address. */
function folderOf(truth: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'satisgrade-'));
  mkdirSync(join(folder, 'shop'));
  writeFileSync(join(folder, 'shop', 'truth.json'), JSON.stringify(truth));
  const rows = [
    '1,5,a@example.org',
    '2,4,b@example.org',
    '3,1,c@example.org',
    '4,3,d@example.org',
    '5,2,e@example.org',
  ];
  writeFileSync(join(folder, 'shop', 'answers.csv'), ['Order ID,Service (1-5),Email', ...rows].join('\n'));
  return folder;
}

const truth = {
  file: 'answers.csv',
  layout: 'respondent-rows',
  columns: [
    { index: 0, header: 'Order ID', type: 'id' },
    { index: 1, header: 'Service (1-5)', type: 'rating', min: 1, max: 7, use: 'score' },
    { index: 2, header: 'Email', type: 'pii' },
  ],
};

test('the figures of each set and of all, and every mistake', () => {
  const { stdout, status } = accuracy(folderOf(truth));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^shop +1\/1 1\.000 +3\/3 1\.000 +3\/3 1\.000 +1\/1 1\.000 +1\/1 1\.000/m);
  expect(stdout).toContain('shop 1 "Service (1-5)": scale read as 1–5, labelled 1–7');
}, 60_000);

test('as data for a program', () => {
  const { stdout } = accuracy(folderOf(truth), '--json');
  const { sets, all } = JSON.parse(stdout);
  expect(all.personal).toEqual({ right: 1, of: 1 });
  expect(sets[0].mistakes).toHaveLength(1);
}, 60_000);

test.each<[string, () => readonly string[], string]>([
  ['no folder named', () => [], 'npm run -s accuracy -- DIR'],
  ['a folder that is not there', () => ['/nowhere'], '"/nowhere" is not there'],
  ['a folder without sets', () => [mkdtempSync(join(tmpdir(), 'satisgrade-'))], 'holds no folder with a truth.json'],
  [
    'labels of an unknown kind',
    () => [folderOf({ ...truth, columns: [{ index: 0, header: '', type: 'stars' }] })],
    'cannot be used',
  ],
])(
  '%s: said in words, exit 2',
  (_, words, said) => {
    const { stderr, status } = accuracy(...words());
    expect([status, stderr.includes(said)]).toEqual([2, true]);
  },
  60_000,
);
