import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policyFor } from '../../../../apps-script/local/page/page-policy.ts';
import type { Served } from '../../../../apps-script/local/page/serve.ts';
import { serveBook } from '../../../../apps-script/local/page/serve.ts';
import { sampleBook } from './sample-book.ts';

const options = { getResource: () => sampleBook, port: 0, language: 'en' } as const;
let book: Served;
beforeAll(async () => {
  book = await serveBook(options);
});
afterAll(() => book.close());

test('the page comes with a policy that allows nothing but its own style and script', async () => {
  const response = await fetch(book.address);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(response.status).toBe(200);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain('img-src data:');
  expect(policy).not.toContain('unsafe');
  expect(policy).toBe(policyFor(await response.text()));
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test('the resource is served as it is', async () => {
  const response = await fetch(`${book.address}workbook.json`);
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(sampleBook)));
});

test.each([
  ['GET', '', 200],
  ['HEAD', '', 200],
  ['GET', '?again', 200],
  ['POST', '', 405],
  ['PUT', 'workbook.json', 405],
  ['GET', 'nothing', 404],
  ['GET', 'constructor', 404],
  ['GET', '../package.json', 404],
])('%s /%s: %i', async (method, path, status) => {
  const response = await fetch(`${book.address}${path}`, { method });
  expect(response.status).toBe(status);
  if (method === 'HEAD') expect(await response.text()).toBe('');
});

test('a foreign host name is turned away', async () => {
  const asked = request(book.address, { headers: { host: 'survey.example.com' } }).end();
  const [response] = await once(asked, 'response');
  expect(response.statusCode).toBe(421);
  response.resume();
});

test('a workbook that cannot be drawn is told, and the server goes on', async () => {
  const getResource = () => ({ sheets: [{ conditionalFormats: [{ gradientRule: {} }] }] });
  const broken = await serveBook({ ...options, getResource });
  const response = await fetch(broken.address);
  expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('conditional format')]);
  expect((await fetch(`${broken.address}workbook.json`)).status).toBe(200);
  await broken.close();
  await broken.closed;
  await expect(fetch(broken.address)).rejects.toThrow();
});

test('a port that is taken is an error', async () => {
  await expect(serveBook({ ...options, port: Number(new URL(book.address).port) })).rejects.toThrow('EADDRINUSE');
});

test('SIGTERM ends it cleanly while a browser holds a connection', async () => {
  const contents = `import { serveBook } from './apps-script/local/page/serve.ts';
    const { address } = await serveBook({ getResource: () => ({}), port: 0, language: 'en' });
    console.log(address);`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
  });
  const child = spawn(process.execPath, ['--input-type=module', '-e', outputFiles[0]?.text ?? '']);
  const [address] = await once(child.stdout, 'data');
  // Browsers connect ahead of need; such a connection has no request yet and does not count as idle.
  const { port, hostname } = new URL(String(address).trim());
  const early = connect(Number(port), hostname);
  await once(early, 'connect');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
