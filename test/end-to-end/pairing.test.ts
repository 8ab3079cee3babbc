import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowser } from '../browser/chromium.ts';
import { agree, connect, openInvitation } from './connect.ts';
import { badge, keptIn, stored } from './extension-page.ts';
import { answer, expectSent, pressSend, write } from './logging.ts';
import { openSheet, type Sheet } from './sheet.ts';
import { say } from './words.ts';
import { openWorld, type World } from './world.ts';

const twoDays = 48 * 3_600_000;

describeInBrowser('connecting a browser to a sheet', () => {
  let world: World;
  let second: Sheet;
  beforeAll(async () => {
    world = await openWorld();
    second = openSheet(world.standIn, 'AKfycb-two', 'The other team');
  });
  afterAll(() => world?.close());

  test('2: a code that is over is refused in words, and nothing is kept', async () => {
    const { sheet, launched } = world;
    const link = sheet.invite();
    sheet.host.advance(twoDays);
    const { page, popup } = await openInvitation(launched, link);
    await agree(popup.page, 'Bo');
    await popup.page.getByText(say('pairAuth')).waitFor();
    await popup.close();
    await page.close();
    const options = await launched.open('options.html');
    expect((await keptIn(options)).teams).toEqual([]);
    expect(await badge(options)).toBe('!');
    await options.close();
  });

  test('1: a link in a tab and the button let this browser in', async () => {
    const { sheet, launched } = world;
    await connect(launched, sheet, 'Bo');
    expect(sheet.devices()).toEqual([expect.stringContaining('Bo')]);
    const options = await launched.open('options.html');
    const { teams } = await keptIn(options);
    expect(teams).toMatchObject([{ name: 'Our team', agent: 'Bo', endpoint: sheet.endpoint, stopped: null }]);
    await expect.poll(() => badge(options)).toBe('');
    await options.close();
  });

  test('a second team gets its own entries and the first none of them', async () => {
    const { sheet, launched } = world;
    await connect(launched, second, 'Bo');
    const desk = await launched.visit('https://desk.example/tickets/4711');
    for (const [team, note] of [
      ['The other team', 'for the second'],
      ['Our team', 'for the first'],
    ] as const) {
      const { page: form, close } = await launched.click(desk);
      await form.getByLabel(say('teamChoice')).selectOption(team);
      await answer(form, '454');
      await write(form, 'note', note);
      await pressSend(form);
      await expectSent(form);
      await close();
    }
    expect(second.feedback().map(({ Note }) => Note)).toEqual(['for the second']);
    expect(sheet.feedback().map(({ Note }) => Note)).toEqual(['for the first']);
    await desk.close();
  });

  test('disconnecting wipes all that is kept of a team, and nothing of the other', async () => {
    const { launched, standIn } = world;
    const options = await launched.open('options.html');
    const first = (await keptIn(options)).teams.find(({ name }) => name === 'Our team');
    if (!first) throw new Error('no team to disconnect');
    standIn.set('down');
    const desk = await launched.visit('https://desk.example/tickets/4712');
    const { page: form, close } = await launched.click(desk);
    await form.getByLabel(say('teamChoice')).selectOption('Our team');
    await write(form, 'note', 'a draft of the first');
    await close();
    await options.getByRole('button', { name: say('teamDisconnectOf', { team: 'Our team' }) }).click();
    await options
      .getByRole('button', { name: say('teamDisconnect'), exact: true })
      .last()
      .click();
    await options.getByText(say('teamGone', { team: 'Our team' })).waitFor();
    standIn.set('normal');
    const left = await stored(options);
    for (const secret of [first.id, first.token, 'a draft of the first', 'for the first'])
      expect(JSON.stringify(left)).not.toContain(secret);
    expect((await keptIn(options)).teams.map(({ name }) => name)).toEqual(['The other team']);
    expect((await keptIn(options)).sent.map(({ item }) => item.note)).toEqual(['for the second']);
    await desk.close();
    await options.close();
  });
});
