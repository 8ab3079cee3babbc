import { request } from 'node:http';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBridge } from '../../../../apps-script/local/page/bridge.ts';
import { type Served, serveBook } from '../../../../apps-script/local/page/serve.ts';
import { hostOf } from '../services/open-host.ts';
import { sampleBook } from './sample-book.ts';

const code = `
  const json = (value) => ContentService.createTextOutput(JSON.stringify(value)).setMimeType(ContentService.MimeType.JSON);
  function doGet({ parameter }) {
    if (parameter.op === 'ping') return json({ ok: true, at: Date.now() });
    if (parameter.op === 'text') return ContentService.createTextOutput('words');
    return HtmlService.createHtmlOutput('<style>p { color: green }</style><p>Pairing</p>').setTitle('Connect');
  }
  function doPost({ postData }) {
    const { contents, type } = postData;
    if (contents === 'throw') throw new Error('broken');
    return json({ contents, type });
  }
`;
let time = 0;
const host = hostOf(code, {}, { now: 0 });
const bridge = openBridge(host, { clock: () => time });
let served: Served;
let exec = '';
beforeAll(async () => {
  served = await serveBook({ getResource: () => sampleBook, port: 0, language: 'en', bridge });
  exec = `${served.address}exec`;
});
afterAll(() => served.close());

const foreign = { origin: 'https://survey.example.com', 'content-type': 'text/plain;charset=utf-8' };
const post = (body: string, more: RequestInit = {}) => fetch(exec, { method: 'POST', headers: foreign, body, ...more });
const cors = (response: Response) => response.headers.get('access-control-allow-origin');

describe('content', () => {
  test('a POST from any page is led to a second address, which gives the answer once', async () => {
    const first = await post('{"note":"客户满意"}', { redirect: 'manual' });
    expect([first.status, cors(first), await first.text()]).toEqual([302, '*', '']);
    const location = first.headers.get('location') ?? '';
    expect(location).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/macros\/echo\?user_content_key=[\w-]{32}$/);
    const second = await fetch(location);
    expect([second.status, cors(second), second.headers.get('content-type')]).toEqual([
      200,
      '*',
      'application/json; charset=utf-8',
    ]);
    expect(await second.json()).toEqual({ contents: '{"note":"客户满意"}', type: 'text/plain;charset=utf-8' });
    const third = await fetch(location);
    expect([third.status, cors(third)]).toEqual([404, null]);
  });

  test('whoever follows the redirect simply has it, with the clock of now', async () => {
    time += 90_000;
    expect(await (await fetch(`${exec}?op=ping`)).json()).toEqual({ ok: true, at: 90_000 });
    const words = await fetch(`${exec}?op=text`);
    expect([words.headers.get('content-type'), await words.text()]).toEqual(['text/plain; charset=utf-8', 'words']);
  });

  test('answers that nobody fetches do not pile up', async () => {
    const { headers } = await post('first', { redirect: 'manual' });
    for (let count = 0; count < 50; count += 1) await post('later', { redirect: 'manual' });
    expect((await fetch(headers.get('location') ?? '')).status).toBe(404);
  });
});

describe('pages', () => {
  test('a page of the add-on comes at once, for people and not for scripts of other sites', async () => {
    const page = await fetch(exec, { redirect: 'error' });
    expect([page.status, cors(page), page.headers.get('content-type')]).toEqual([
      200,
      null,
      'text/html; charset=utf-8',
    ]);
    expect(page.headers.get('content-security-policy')).toMatch(/style-src 'sha256-[^']+'; script-src 'none'/);
    expect(await page.text()).toContain('<title>Connect</title>');
  });

  test.each([
    ['POST', 'throw', 200, 'broken'],
    ['POST', 'x'.repeat(1_000_001), 413, 'over 1000000 bytes'],
    ['POST', Buffer.from([0xff]), 400, 'UTF-8'],
    ['OPTIONS', null, 405, 'Only GET and POST'],
    ['PUT', 'x', 405, 'Only GET and POST'],
  ])('%s %j: an error page, %i, unreadable elsewhere', async (method, body, status, said) => {
    const response = await fetch(exec, { method, headers: foreign, body, redirect: 'error' });
    expect([response.status, cors(response), response.headers.get('content-type')]).toEqual([
      status,
      null,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).toContain(said);
  });
});

test.each([
  ['/exec', 'survey.example.com', 421],
  ['//survey.example.com/exec', '127.0.0.1', 404],
  ['/macros/echo', '127.0.0.1', 404],
  ['/exec/more', '127.0.0.1', 404],
])('%s asked of %s: %i', async (path, name, status) => {
  const { port } = new URL(served.address);
  const answered = await new Promise<number | undefined>((resolve, reject) =>
    request({ host: '127.0.0.1', port, path, headers: { host: name } }, async (response) => {
      await readAll(response);
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end(),
  );
  expect(answered).toBe(status);
});

test('without a host there is no web app and there are no mails', async () => {
  const bare = await serveBook({ getResource: () => sampleBook, port: 0, language: 'en' });
  expect((await fetch(`${bare.address}exec`)).status).toBe(404);
  expect(await (await fetch(`${bare.address}mails.json`)).json()).toEqual([]);
  await bare.close();
});
