import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';

const deadline = 60_000;
let server: ChildProcess;
let printed = '';
let address = '';

/** What is served under a path. */
const get = (path: string) => fetch(new URL(path, address));

beforeAll(async () => {
  const words = ['start', '--', 'test/fixtures/forms-zh-cn.csv', '--no-open', '--port', '0', '--locale', 'zh-CN'];
  // A process group of its own, so that nothing of it is left when a test fails.
  server = spawn('npm', words, { detached: true });
  address = await new Promise<string>((resolve, reject) => {
    server.stdout?.on('data', (text) => {
      printed += String(text);
      const found = /Satisgrade is at (http:\/\/127\.0\.0\.1:\d+\/)/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    server.stderr?.on('data', (text) => {
      printed += String(text);
    });
    server.once('exit', () => reject(new Error(`ended before it served: ${printed}`)));
  });
}, deadline);

afterAll(() => {
  try {
    process.kill(-Number(server.pid), 'SIGKILL');
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

test('stops on SIGTERM', async () => {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  await ended;
  await expect(get('/')).rejects.toThrow();
}, 15_000);
