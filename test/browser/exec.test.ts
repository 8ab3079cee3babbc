import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBook } from '../../apps-script/local/book/book.ts';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { openBridge } from '../../apps-script/local/page/bridge.ts';
import { type Served, serveBook } from '../../apps-script/local/page/serve.ts';
import { openHost } from '../../apps-script/local/services/sandbox.ts';
import { manifest } from '../apps-script/local/services/open-host.ts';
import { describeInBrowser, launch } from './chromium.ts';

const code = `
  function doGet() { return HtmlService.createHtmlOutput('<style>p { color: rgb(0, 80, 0) }</style><p>Pairing</p>').setTitle('Connect'); }
  function doPost({ postData }) {
    if (postData.contents === 'throw') throw new Error('broken');
    MailApp.sendEmail({ to: 'ann@example.com', subject: postData.contents, body: 'Text' });
    return ContentService.createTextOutput(JSON.stringify({ got: postData.contents })).setMimeType(ContentService.MimeType.JSON);
  }
`;

describeInBrowser('the web app of the local preview', () => {
  let browser: Browser;
  let served: Served;
  let elsewhere = '';
  let page: Page;
  const other = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>Elsewhere</p>'));

  beforeAll(async () => {
    browser = await launch();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const host = openHost({ code, manifest, book: createBook({ title: 'Survey' }) });
    const getResource = () => toSpreadsheetResource(host.book);
    served = await serveBook({ bridge: openBridge(host), getResource, port: 0, language: 'en' });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    other.close();
    await served.close();
  });

  const post = (body: string) =>
    page.evaluate(
      async ([address, text]) => {
        try {
          const type = 'text/plain;charset=utf-8';
          const response = await fetch(address, {
            method: 'POST',
            credentials: 'omit',
            headers: { 'content-type': type },
            body: text,
          });
          return await response.text();
        } catch (error) {
          return String(error);
        }
      },
      [`${served.address}exec`, body] as const,
    );

  test('a page of another origin posts and reads the answer, but not an error page nor the mails', async () => {
    await page.goto(elsewhere);
    expect(await post('满意')).toBe('{"got":"满意"}');
    expect(await post('throw')).toContain('TypeError: Failed to fetch');
    const mails = page.evaluate((address) => fetch(address).then(String), `${served.address}mails.json`);
    await expect(mails).rejects.toThrow('Failed to fetch');
  });

  test('a page of the add-on is shown with its style', async () => {
    await page.goto(`${served.address}exec#pair=abc`);
    expect(await page.title()).toBe('Connect');
    expect(await page.locator('p').evaluate((line) => getComputedStyle(line).color)).toBe('rgb(0, 80, 0)');
  });

  test('a mail that is written while the page is open is told of', async () => {
    await page.goto(served.address);
    const line = page.getByRole('link', { name: /^Mails written here, not sent/ });
    expect(await line.innerText()).toContain('“满意” to ann@example.com');
    const later = await browser.newPage();
    await later.goto(elsewhere);
    await later.evaluate((address) => fetch(address, { method: 'POST', body: 'Later' }), `${served.address}exec`);
    await expect.poll(() => line.innerText(), { timeout: 30_000 }).toContain('not sent: 2. The latest: “Later”');
    await later.close();
  });
});
