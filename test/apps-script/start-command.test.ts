import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const deadline = 60_000;
const servers: ChildProcess[] = [];
let server: ChildProcess;
let address = '';

/** What is served under a path. */
const get = (path: string) => fetch(new URL(path, address));

const byNpm = ['npm', 'start', '--'];
const wordsFor = (file: string, locale: string) => [...[file, '--no-open'], ...['--port', '0', '--locale', locale]];

/** Serves a file; its address and what was printed with it. */
async function start(file: string, locale: string, [program = '', ...first] = byNpm) {
  // A process group of its own, so that nothing of it is left when a test fails.
  const started = spawn(program, [...first, ...wordsFor(file, locale)], { detached: true });
  servers.push(started);
  let printed = '';
  const found = await new Promise<string>((resolve, reject) => {
    started.stdout?.on('data', (text) => {
      printed += String(text);
      const [, at] = /Satisgrade is at (http:\/\/127\.0\.0\.1:\d+\/)/.exec(printed) ?? [];
      if (at) resolve(at);
    });
    started.stderr?.on('data', (text) => {
      printed += String(text);
    });
    started.once('exit', () => reject(new Error(`ended before it served: ${printed}`)));
  });
  return { started, address: found, printed: () => printed };
}

/** A file of its own with these lines. */
function fileOf(name: string, ...lines: readonly string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'satisgrade-')), name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

beforeAll(async () => {
  ({ started: server, address } = await start('test/fixtures/forms-zh-cn.csv', 'zh-CN'));
}, deadline);

afterAll(() => {
  for (const { pid } of servers)
    try {
      process.kill(-Number(pid), 'SIGKILL');
    } catch {
      // All of it has ended.
    }
});

test('serves the page, which says what it is, and the workbook behind it', async () => {
  const page = await get('/');
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(await page.text()).toMatch(/仪表板[\s\S]*产品质量/);
  const workbook = await get('/workbook.json');
  const { sheets } = (await workbook.json()) as { sheets: { properties: { title: string }; data?: unknown[] }[] };
  expect(sheets.map(({ properties }) => properties.title)).toEqual(
    expect.arrayContaining(['forms-zh-cn', '仪表板', '设置']),
  );
  expect(sheets.every(({ data }) => data !== undefined)).toBe(true);
  expect((await get('/package.json')).status).toBe(404);
});

test('the page can be used: the menu is there and the add-on answers it', async () => {
  const page = await (await get('/')).text();
  expect(page).toMatch(/data-function="gradeResponses"/);
  const token = /<meta name="preview-token" content="([\w-]+)">/.exec(page)?.[1] ?? '';
  const headers = { 'content-type': 'application/json', origin: new URL(address).origin, 'x-preview-token': token };
  const body = JSON.stringify({ function: 'gradeResponses', args: [] });
  const answer = await (await fetch(new URL('/run', address), { method: 'POST', headers, body })).json();
  expect(answer).toMatchObject({ ok: true, messages: [{ kind: 'toast', title: 'Satisgrade' }] });
});

test('the web app answers a page of any site, and no mail was written', async () => {
  const headers = { origin: 'https://survey.example.com', 'content-type': 'text/plain' };
  const exec = await fetch(new URL('/exec', address), { method: 'POST', headers, body: '{}' });
  expect([exec.status, await (await get('/mails.json')).json()]).toEqual([200, []]);
});

test('stops on SIGTERM', async () => {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  await ended;
  await expect(get('/')).rejects.toThrow();
}, 15_000);

test.each([
  ['en', /^Not graded yet.*Canteen rating/m],
  ['zh-CN', /^尚未评级.*Canteen rating/m],
])(
  '%s: a file whose only column waits for a yes is served with the sidebar, and ends with 0',
  async (locale, line) => {
    // No header names it a rating of 1 to 10, and five answers leave the ends of the scale open.
    const file = fileOf('asks.csv', 'Name,Canteen rating', 'a,7', 'b,3', 'c,9', 'd,6', 'e,8');
    // npm, ended by a signal, has no exit code.
    const asks = await start(file, locale, [process.execPath, 'apps-script/run.mjs', 'start']);
    expect(await (await fetch(asks.address)).text()).toMatch(/<aside class="shown"/);
    await expect.poll(asks.printed).toMatch(line);
    const ended = new Promise((resolve) => asks.started.once('close', resolve));
    asks.started.kill('SIGTERM');
    expect(await ended).toBe(0);
  },
  60_000,
);

test('a file with nothing to grade is not served: exit 2 and the reason', () => {
  const file = fileOf('header-only.csv', 'Name,Canteen rating');
  const { status, stdout, stderr } = spawnSync('npm', ['-s', 'start', '--', ...wordsFor(file, 'en')], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/header-only.*no answers/);
}, 60_000);
