import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toSpreadsheetResource } from '../../apps-script/local/book/spreadsheet-resource.ts';
import { type Served, serveBook } from '../../apps-script/local/page/serve.ts';
import { hostWith } from '../apps-script/add-on.ts';
import { describeInBrowser, launch } from './chromium.ts';

const cases = [
  {
    name: 'the sample in English, light',
    file: 'apps-script/local/sample.csv',
    locale: 'en_US',
    language: 'en',
    colorScheme: 'light',
    dashboard: 'Dashboard',
    charts: [
      'Responses per grade',
      'Index of each dimension',
      'Index by period',
      'Where the points were lost',
      'Share of what can be explained',
      'With a case, period by period',
    ],
  },
  {
    name: 'S12 in Chinese, dark',
    file: 'test/fixtures/procedure-s12.csv',
    locale: 'zh_CN',
    language: 'zh-CN',
    colorScheme: 'dark',
    dashboard: '仪表板',
    // Nothing asks about everything, and no month has five responses.
    charts: ['各等级的答卷数', '各维度的指数', '各周期的指数', '分数丢在哪里'],
    standard: 'S12',
  },
] as const;

describeInBrowser('a graded workbook as npm start shows it', () => {
  let browser: Browser;
  const served: Served[] = [];

  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    for (const book of served) await book.close();
  });

  test.each(cases)(
    '$name: dashboard first, each chart a picture, links to rows, nothing that axe finds',
    async (one) => {
      const host = hostWith(readFileSync(one.file, 'utf8'), { title: 'Responses', locale: one.locale });
      host.call('rpc', 'grade', JSON.stringify('standard' in one ? { standard: one.standard } : {}));
      const book = await serveBook({
        getResource: () => toSpreadsheetResource(host.book),
        port: 0,
        language: one.language,
      });
      served.push(book);
      const context = await browser.newContext({
        colorScheme: one.colorScheme,
        viewport: { width: 1400, height: 900 },
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(book.address);
      expect(await page.getByRole('tab', { selected: true }).textContent()).toBe(one.dashboard);
      const charts = host.book.sheets.find(({ title }) => title === one.dashboard)?.charts ?? [];
      expect(charts.map(({ spec }) => spec?.title)).toEqual(one.charts);
      for (const { spec } of charts)
        expect(
          await page
            .getByRole('tabpanel')
            .getByRole('img', { name: spec?.altText ?? '-', exact: true })
            .count(),
        ).toBe(1);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.locator('[role=tabpanel]:not([hidden]) a[href*="&fvid="]').first().click();
      expect(await page.locator('.view:not([hidden])').count()).toBe(1);
      await page.goBack();
      await page.locator('[role=tabpanel]:not([hidden]) a[href*="&range="]').first().click();
      expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Responses');
      expect(complaints).toEqual([]);
      await context.close();
    },
    120_000,
  );
});
