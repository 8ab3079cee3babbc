import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { slimStandard } from '../../core/feedback/slim-standard.ts';
import { fivePoint } from '../../core/standards/five-point.ts';
import type { Team } from '../../extension/team/team.ts';
import { type AnsweringSheet, openAnsweringSheet } from './answering-sheet.ts';
import { describeInBrowser } from './chromium.ts';
import { type OpenPopup, openPopup, seededTeam, teamId } from './open-popup.ts';

describeInBrowser("the team's standard, when the form opens", () => {
  let popup: OpenPopup;
  let page: Page;
  let sheet: AnsweringSheet;
  beforeAll(async () => {
    sheet = await openAnsweringSheet();
    popup = await openPopup('en');
    page = popup.page;
  });
  afterAll(async () => {
    await popup?.close();
    sheet?.close();
  });

  const minutesAgo = (minutes: number) => Date.now() - minutes * 60_000;
  const open = async (more: Partial<Team>) => {
    const other = seededTeam('weighted-procedure', { id: 'other', endpoint: sheet.endpoint, standardAt: 1 });
    const mine = seededTeam('weighted-procedure', { endpoint: sheet.endpoint, ...more });
    await popup.reopen({ ...other, ...mine, settings: { schema: 1, team: teamId } });
    await page.getByRole('radio').first().waitFor();
    // What stands below the scores is drawn after them.
    await page.getByLabel('Customer').waitFor();
  };
  const told = async () => (await popup.stored())[`team:${teamId}`] as Team;
  /** By then the browser was idle, so what is to be asked was asked. */
  const idle = () => page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 200))));

  test('is asked for when it is older than an hour, of this team alone, and the form takes the new one', async () => {
    sheet.answer({ v: 1, ok: true, team: 'Support team', standard: slimStandard(fivePoint) });
    const before = sheet.posts();
    await open({ standardAt: minutesAgo(61) });
    await page.getByRole('group', { name: 'Delivery time' }).waitFor();
    expect(await page.getByRole('group', { name: 'RoHS compliance' }).count()).toBe(0);
    expect((await told()).standardAt).toBeGreaterThan(minutesAgo(1));
    await idle();
    expect(sheet.posts() - before).toBe(1);
  });

  test.each([
    ['when it is younger', { standardAt: minutesAgo(58) }],
    ['of a team that is stopped: a person has to act', { standardAt: 1, stopped: 'revoked' }],
  ] as const)('is not asked for %s', async (_, more) => {
    const before = sheet.posts();
    await open(more);
    await idle();
    expect(sheet.posts()).toBe(before);
  });

  test('stays as it is where the sheet does not tell, and nothing is said', async () => {
    sheet.answer({ v: 1, ok: false, code: 'internal' });
    const before = sheet.posts();
    const thrown: Error[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    const standardAt = minutesAgo(61);
    await open({ standardAt });
    const shown = await page.locator('body').innerText();
    await expect.poll(() => sheet.posts()).toBe(before + 1);
    await idle();
    expect(await page.locator('body').innerText()).toBe(shown);
    expect((await told()).standardAt).toBe(standardAt);
    expect(thrown).toEqual([]);
  });
});
