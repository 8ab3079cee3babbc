import type { Browser, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { plainValue } from '../../apps-script/local/book/cell.ts';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { openBridge } from '../../apps-script/local/page/bridge.ts';
import { serveBook } from '../../apps-script/local/page/serve.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { hostWith, sidebarFiles } from '../apps-script/add-on.ts';

/** Looks into the workbook behind the page, by titles and headers as a person would. */
export function readerOf(host: LocalHost) {
  const tab = (title: string) => host.book.sheets.find((sheet) => sheet.title === title);
  const at = (title: string, row: number, column: number) => plainValue(tab(title)?.cells[row]?.[column]);
  const columnOf = (title: string, header: string) =>
    (tab(title)?.cells[0] ?? []).findIndex((cell) => plainValue(cell) === header);
  const figure = (label: string) => {
    const rows = tab('Dashboard')?.cells ?? [];
    const row = rows.findIndex((cells) => cells.some((cell) => plainValue(cell) === label));
    const column = (rows[row] ?? []).findIndex((cell) => plainValue(cell) === label);
    return at('Dashboard', row + 1, column);
  };
  return { tab, at, columnOf, figure };
}

/** Types over the cell of the Standard tab that stands in a row and under a header. */
export async function typeIntoStandard(
  { host, page }: { readonly host: LocalHost; readonly page: Page },
  [rowTitle, header, text]: readonly [rowTitle: string, header: string, text: string],
): Promise<void> {
  const { tab, at } = readerOf(host);
  const sheet = tab('Standard');
  const cells = sheet?.cells ?? [];
  const titles = cells.findIndex((line) => line.some((cell) => plainValue(cell) === header));
  const column = (cells[titles] ?? []).findIndex((cell) => plainValue(cell) === header);
  const line = cells.findIndex((one, place) => place > titles && plainValue(one[1]) === rowTitle);
  await page.getByRole('tab', { name: 'Standard' }).click();
  const target = page.locator(`#g${sheet?.sheetId}r${line + 1} ~ td`).nth(column - 1);
  await target.dblclick();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  // The add-on answers from this very thread, which may be busy drawing.
  await expect.poll(() => at('Standard', line, column), { timeout: 60_000 }).toBe(Number(text));
  // Until the page is drawn anew the next edit would be opened over a cell that is about to go.
  await expect.poll(async () => Number(await target.innerText()), { timeout: 60_000 }).toBe(Number(text));
}

/** The add-on as a person has it, ungraded: the workbook, and the sidebar in its frame. */
export async function openDay(browser: Browser, csv: string) {
  const host = hostWith(csv, { files: sidebarFiles() });
  host.call('onOpen');
  host.call('openSidebar');
  const served = await serveBook({
    bridge: openBridge(host, { files: sidebarFiles() }),
    getResource: () => toSpreadsheetResource(host.book),
    port: 0,
    language: 'en',
  });
  const page = await (await browser.newContext({ viewport: { width: 1500, height: 950 } })).newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(served.address);
  const side: FrameLocator = page.frameLocator('aside iframe');
  return { host, served, page, side, complaints };
}
