import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainValue } from '../../apps-script/local/book/cell.ts';
import type { Served } from '../../apps-script/local/page/serve.ts';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { describeInBrowser, launch } from './chromium.ts';
import { type Answers, cellOf, dayAnswers, dayCsv, expected, headers, rules } from './day-data.ts';
import { openDay, readerOf, typeIntoStandard } from './open-day.ts';

type Reader = ReturnType<typeof readerOf>;
const patience = { timeout: 60_000 };

/** The add-on as a person has it: the workbook, and the sidebar in its frame. */
describeInBrowser('a day with the sidebar', () => {
  const answers: Answers[] = [...dayAnswers(10_000)];
  let browser: Browser;
  let served: Served;
  let host: LocalHost;
  let page: Page;
  let side: FrameLocator;
  let complaints: readonly string[];

  let tab: Reader['tab'];
  let at: Reader['at'];
  let columnOf: Reader['columnOf'];
  let figure: Reader['figure'];
  const button = (name: string | RegExp) => side.getByRole('button', { name }).first();
  const rounded = (value: unknown) => String(Math.floor(Number(value) + 0.5));
  const row = (levels: Answers) =>
    Object.fromEntries(headers.map((header, place) => [header, cellOf(levels[place] ?? 0, place)]));
  const result = () => side.getByRole('heading', { level: 1, name: 'Result' });

  beforeAll(async () => {
    browser = await launch();
    ({ host, served, page, side, complaints } = await openDay(browser, dayCsv(answers)));
    ({ tab, at, columnOf, figure } = readerOf(host));
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('choose the tab and the standard, confirm the columns', async () => {
    await side.getByLabel('Response tab').selectOption({ label: 'Form Responses 1' });
    await side.getByLabel('Standard').selectOption({ label: 'S12 · Weighted survey procedure' });
    await button('Check columns').click();
    await button(/columns? (is|are) clear/)
      .or(side.getByText(/columns? (is|are) clear/))
      .first()
      .click(patience);
    const region = side.getByRole('article', { name: /Region/ });
    await region.getByRole('button', { name: 'Change' }).click();
    await region.getByLabel('Used as').selectOption({ label: 'segment' });
    await side
      .getByRole('article', { name: /Delivery quantity/ })
      .getByRole('button', { name: 'Change' })
      .click();
    await button('Save only').click();
    await side.getByText('Columns saved.').waitFor(patience);
    expect(host.book.sheets.map(({ title }) => title)).toEqual(['Form Responses 1', 'Setup']);
  }, 120_000);

  test('grade 10,000 responses with a moving bar, cancel, resume', async () => {
    // Add-on and test share one thread here, so the cancelling finger waits inside the page.
    const pressed = side.locator('body').evaluate(
      (body) =>
        new Promise<number>((resolve) => {
          const watch = new MutationObserver(() => {
            const bar = body.querySelector('progress');
            if (!bar || bar.value < 2000) return;
            watch.disconnect();
            resolve(bar.value);
            [...body.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel')?.click();
          });
          watch.observe(body, { subtree: true, childList: true, attributes: true });
        }),
    );
    await button(/^Grade 10,000 responses$/).click();
    expect([2000, 4000, 6000]).toContain(await pressed);
    await side
      .getByText(/Nothing in the tabs has changed\./)
      .first()
      .waitFor(patience);
    expect(host.book.sheets.filter(({ hidden }) => !hidden).map(({ title }) => title)).toEqual([
      'Form Responses 1',
      'Setup',
    ]);
    await button('Resume').click();
    await result().waitFor(patience);
    const { index, n } = expected(answers);
    expect(await side.getByText(new RegExp(`^Responses graded from .*: ${n}\\.`)).count()).toBeGreaterThan(0);
    expect(rounded(figure('Index'))).toBe(index);
    expect(figure('Responses graded')).toBe(n);
    expect(tab('Grades')?.cells).toHaveLength(10_001);
  }, 240_000);

  test('explain the selected row', async () => {
    const levels = answers[2] ?? [];
    await page.getByRole('tab', { name: 'Form Responses 1' }).click();
    await page
      .locator(`#g${tab('Form Responses 1')?.sheetId}r4 ~ td`)
      .nth(3)
      .click();
    await side
      .getByRole('button', { name: 'Explain', exact: true })
      .or(side.getByRole('link', { name: 'Explain', exact: true }))
      .first()
      .click();
    await button('Explain the selected row').click();
    await side.getByText(/Row 4/i).first().waitFor(patience);
    const points = rules.map(({ points: by }, place) => by[(levels[place] ?? 0) - 1] ?? 0);
    const sum = points.reduce((total, one) => total + one, 0);
    const shown = await side.getByRole('main').innerText();
    expect(shown).toContain(`${points.join('+')} = ${sum} → ${at('Grades', 3, columnOf('Grades', 'Grade'))}`);
    rules.forEach(({ weight }, place) => {
      expect(shown).toContain(`${points[place]} of ${weight}`);
    });
  }, 120_000);

  test('change a weight; the grades follow and the rules get a new version', async () => {
    await typeIntoStandard({ host, page }, ['Service', 'Weight %', '19']);
    await typeIntoStandard({ host, page }, ['Service', 'very satisfied', '19']);
    await typeIntoStandard({ host, page }, ['Delivery date', 'Weight %', '6']);
    await typeIntoStandard({ host, page }, ['Delivery date', 'very satisfied', '6']);
    await side
      .getByRole('button', { name: 'Overview' })
      .or(side.getByRole('link', { name: 'Overview' }))
      .first()
      .click();
    await button('Grade again').click();
    await expect.poll(() => String(at('Dashboard', 1, 1)), patience).toContain('weighted-procedure@2');
    const changed = rules.map(({ weight, points }, place) => {
      const by = place === 2 ? -1 : place === 5 ? 1 : 0;
      return { weight: weight + by, points: points.map((value, level) => (level === 4 ? value + by : value)) };
    });
    expect(rounded(figure('Index'))).toBe(expected(answers, changed).index);
    await result().waitFor(patience);
  }, 240_000);

  test('undo', async () => {
    await button('Undo the last grading').click();
    await expect.poll(() => String(at('Dashboard', 1, 1)), patience).toContain('weighted-procedure@1');
    expect(rounded(figure('Index'))).toBe(expected(answers).index);
    expect(
      tab('Standard')?.cells.some((cells) => plainValue(cells[1]) === 'Service' && plainValue(cells[2]) === 20),
    ).toBe(true);
    await button('Bring it back').waitFor(patience);
  }, 120_000);

  test('three forms and two changed answers are graded by themselves', async () => {
    await side.getByLabel('Grade new answers automatically').click(patience);
    await expect.poll(() => host.triggers.length, patience).toBe(3);
    const fresh: readonly Answers[] = [
      [5, 5, 5, 5, 5, 5, 5],
      [1, 1, 1, 1, 1, 1, 1],
      [4, 4, 0, 4, 4, 4, 4],
    ];
    for (const levels of fresh) {
      host.submitForm(row(levels));
      answers.push(levels);
    }
    const edits: readonly (readonly [row: number, levels: Answers])[] = [
      [2, [5, 5, 5, 5, 5, 5, 4]],
      [9_000, [2, 2, 2, 2, 2, 2, 2]],
    ];
    for (const [editRow, levels] of edits) {
      host.submitForm(row(levels), { editRow });
      answers[editRow - 2] = levels;
    }
    const raw = columnOf('Grades', 'Before rounding');
    expect(host.failures).toEqual([]);
    expect([10_001, 10_002, 10_003, 1, 8_999].map((place) => at('Grades', place, raw))).toEqual([
      100,
      // 5+4+4+3+2+1+1 points
      20,
      // 20+18+–+13+8+4+4 = 67 of 80
      83.75, 99,
      // 10+10+12+6+4+2+2
      46,
    ]);
    host.tick(10);
    const { index, n } = expected(answers);
    expect(host.failures).toEqual([]);
    expect(figure('Responses graded')).toBe(n);
    expect(rounded(figure('Index'))).toBe(index);
    expect(complaints).toEqual([]);
  }, 240_000);
});
