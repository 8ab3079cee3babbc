import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBridge } from '../../../../apps-script/local/page/bridge.ts';
import { bridgeTexts } from '../../../../apps-script/local/page/bridge-texts.ts';
import { policyFor } from '../../../../apps-script/local/page/page-policy.ts';
import { type Served, serveBook } from '../../../../apps-script/local/page/serve.ts';
import { withShim } from '../../../../apps-script/local/page/sidebar-shim.ts';
import { hostOf } from '../services/open-host.ts';
import { sampleBook } from './sample-book.ts';

const code = `
  function add(a, b) { return a + b; }
  function fail() { throw new TypeError('no such tab'); }
  function tell() { SpreadsheetApp.getActive().toast('Done', 'Grading'); SpreadsheetApp.getUi().alert('Sure?'); }
  function later() { ScriptApp.newTrigger('fail').timeBased().everyMinutes(1).create(); }
  function mail(subject) { MailApp.sendEmail({ to: 'ann@example.com', subject, body: 'Text' }); }
  function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Side')); }
`;
const files = { 'Side.html': '<!doctype html><script>1</script>' };
const values = [
  ['Score', 'Why'],
  [5, 'fast'],
];
let time = 0;
const host = hostOf(code, { sheets: [{ title: 'Answers', values }] }, { files });
const bridge = openBridge(host, { files, clock: () => time });
let served: Served;
beforeAll(async () => {
  served = await serveBook({ getResource: () => sampleBook, port: 0, language: 'en', bridge });
});
afterAll(() => served.close());

const own = () => ({
  'content-type': 'application/json',
  origin: served.address.slice(0, -1),
  'x-preview-token': bridge.token,
});
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(served.address + path, { method: 'POST', headers: { ...own(), ...headers }, body: JSON.stringify(body) });
const ask = async (path: string, body: unknown = {}) => (await post(path, body)).json();

describe('who may ask', () => {
  test.each([
    ['our own page', {}, 200],
    ['our own page, as the browser says', { 'sec-fetch-site': 'same-origin' }, 200],
    ['another page', { origin: 'https://survey.example.com' }, 403],
    ['another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }, 403],
    ['somebody with an older page', { 'x-preview-token': 'old' }, 403],
    ['a plain form', { 'content-type': 'text/plain' }, 415],
  ])('%s: %j', async (_, headers, status) => {
    expect((await post('news', {}, headers)).status).toBe(status);
  });

  test('a request without an origin is turned away', async () => {
    const { origin: _origin, ...headers } = own();
    expect((await fetch(`${served.address}news`, { method: 'POST', headers, body: '{}' })).status).toBe(403);
  });

  test.each([
    ['run', '[]', 400],
    ['run', '{', 400],
    ['run', '{"function":1,"args":[]}', 400],
    ['select', '{"sheetId":0,"row":1.5,"column":1}', 400],
    ['submit', '{"answers":"5"}', 400],
    ['news', Buffer.from([0x7b, 0xff, 0x7d]), 400],
    ['news', `{"a":"${'x'.repeat(1_000_000)}"}`, 413],
    ['nothing', '{}', 405],
    ['', '{}', 405],
  ])('/%s with %j: %i', async (path, body, status) => {
    const response = await fetch(served.address + path, { method: 'POST', headers: own(), body });
    expect(response.status).toBe(status);
  });
});

test.each([
  ['run', { function: 'add', args: [1, 2] }, { ok: true, result: 3 }],
  ['run', { function: 'fail', args: [] }, { ok: false, error: { name: 'TypeError', message: 'no such tab' } }],
  ['run', { function: 'gone', args: [] }, { ok: false, error: { message: 'Script function not found: gone' } }],
  ['select', { sheetId: 0, row: 2, column: 2 }, { ok: true, active: { sheetId: 0, row: 2, column: 2 } }],
  ['select', { sheetId: 8, row: 2, column: 2 }, { ok: false, error: { message: 'No grid with id: 8' } }],
  [
    'cell',
    { sheetId: 0, row: 2, column: 1 },
    { result: { text: '5', kind: 'text', choices: [], isStrict: false, help: '' } },
  ],
  [
    'form',
    {},
    {
      result: [
        { title: 'Score', choices: ['5'] },
        { title: 'Why', choices: ['fast'] },
      ],
    },
  ],
])('/%s %j', async (path, body, answer) => {
  expect(await ask(path, body)).toMatchObject(answer);
});

test('changes are counted, so that a page knows when it is behind', async () => {
  const { book, sidebar } = (await ask('news')).versions;
  await ask('edit', { sheetId: 0, row: 2, column: 1, text: '4' });
  await ask('submit', { answers: ['3', 'slow'] });
  await ask('run', { function: 'side', args: [] });
  expect((await ask('news')).versions).toEqual({ book: book + 2, sidebar: sidebar + 1 });
  expect(host.book.sheets[0]?.cells.slice(1).map((row) => row[0]?.userEnteredValue?.numberValue)).toEqual([4, 3]);
});

test('what a person is told comes once, what a trigger failed at too', async () => {
  await ask('news');
  const { messages } = await ask('run', { function: 'tell', args: [] });
  expect(messages).toEqual([
    { kind: 'toast', title: 'Grading', text: 'Done' },
    { kind: 'alert', title: '', text: 'Sure?' },
  ]);
  await ask('run', { function: 'later', args: [] });
  time += 61_000;
  expect((await ask('news')).messages).toEqual([{ kind: 'failure', title: 'fail', text: 'no such tab' }]);
  expect((await ask('news')).messages).toEqual([]);
});

test("the policy lets the page ask its own server, and the sidebar's scripts run", async () => {
  const response = await fetch(served.address);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toBe(`${policyFor(await response.text(), withShim(files['Side.html'], 'en'))}; connect-src 'self'`);
  expect(policy).not.toContain('unsafe');
});

test('mails that were written are told of with the workbook, in words and as they are', async () => {
  const line = async () => /<p class="mails".*?<\/p>/.exec(await (await fetch(served.address)).text())?.[0];
  expect(await line()).toContain('hidden');
  const { book } = (await ask('news')).versions;
  await ask('run', { function: 'mail', args: ['<Summary>'] });
  expect((await ask('news')).versions.book).toBe(book + 1);
  expect(await line()).toBe(
    '<p class="mails"><a href="/mails.json">Mails written here, not sent: 1. The latest: “&lt;Summary&gt;” to ann@example.com.</a></p>',
  );
  const mails = await (await fetch(`${served.address}mails.json`)).json();
  expect(mails).toEqual([{ to: 'ann@example.com', subject: '<Summary>', body: 'Text', at: expect.any(Number) }]);
});

test('the shim comes after the doctype and before everything else', () => {
  expect(withShim('<!DOCTYPE html>\n<p>', 'en')).toMatch(/^<!DOCTYPE html><script>[\s\S]*<\/script>\n<p>$/);
  expect(withShim('<p>', 'en')).toMatch(/^<script>[\s\S]*<\/script><p>$/);
});

test.each(['zh-CN', 'zh-TW'] as const)('%s: every text is there and keeps its places', (language) => {
  const placesOf = (text: string) => text.match(/\{\w+\}/g) ?? [];
  for (const [key, text] of Object.entries(bridgeTexts[language])) {
    expect(text).not.toBe('');
    expect(placesOf(text)).toEqual(placesOf(bridgeTexts.en[key as keyof typeof bridgeTexts.en]));
  }
});
