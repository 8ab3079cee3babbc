import { expect, test } from 'vitest';
import { describeInBrowser } from '../browser/chromium.ts';
import { openInvitation } from './connect.ts';
import { say } from './words.ts';
import { openWorld } from './world.ts';

const notChinese = /[a-z]{4,}/i;

describeInBrowser('languages', () => {
  test.each(['zh-CN', 'zh-TW'] as const)('12: %s from the invitation to the sent entry', async (language) => {
    const world = await openWorld({ locale: language });
    try {
      const told = (key: Parameters<typeof say>[0], args = {}) => say(key, args, language);
      const { page, popup } = await openInvitation(world.launched, world.sheet.invite(), language);
      const form = popup.page;
      expect(await form.locator('html').getAttribute('lang')).toBe(language);
      await form.getByLabel(told('connectAgent'), { exact: true }).fill('小王');
      await form.getByRole('button', { name: told('connectNow') }).click();
      await form.getByRole('radio').first().waitFor();
      const text = await form.locator('body').innerText();
      // The manager gave the sheet its name.
      const shown = ['Our team', say('name')].reduce((left, name) => left.replaceAll(name, ''), text);
      expect(shown).not.toMatch(notChinese);
      await form.getByLabel(told('note'), { exact: true }).fill('很满意');
      await form.keyboard.press('Control+Enter');
      await form.getByText(told('sentRow', { row: 2 })).waitFor();
      expect(world.sheet.feedback()).toMatchObject([{ Note: '很满意', 'Recorded by': '小王' }]);
      await popup.close();
      await page.close();
    } finally {
      await world.close();
    }
  });
});
