import { afterAll, beforeAll, expect, test } from 'vitest';
import { feedbackRows } from '../apps-script/receive/team.ts';
import { describeInFirefox } from './find-firefox.ts';
import { type OpenFirefox, openFirefox } from './open-firefox.ts';
import { type ServedTeam, sentence, serveTeam } from './served-team.ts';
import { chooseInMenu, openSidebar, pressToolbarButton, type Surface } from './surfaces.ts';

const press = 'document.querySelector(args[0]).click();';
const quote = "return document.querySelector('#quote').value";
// Looked for from inside: a popup closes soon after it has said "Sent".
const awaitText = `
  const isThere = () => document.body.innerText.includes(args.at(-1));
  for (let left = 800; left > 0 && !isThere(); left -= 1) await new Promise((resolve) => window.setTimeout(resolve, 25));
  if (!isThere()) throw new Error('not found: ' + args.at(-1) + ' in ' + document.body.innerText);`;
const shows = (surface: Surface, text: string) => surface.run(awaitText, text);

describeInFirefox('the extension in Firefox', () => {
  let firefox: OpenFirefox;
  let team: ServedTeam;

  beforeAll(async () => {
    [team, firefox] = await Promise.all([serveTeam(), openFirefox()]);
  });
  afterAll(async () => {
    await firefox?.close();
    await team?.close();
  });

  test('before a team is known every page asks to connect and shows no form', async () => {
    for (const page of ['popup.html', 'sidepanel.html']) {
      await firefox.goTo(firefox.addressOf(page));
      await shows(firefox, "Connect to your team's sheet");
      expect(await firefox.run("return document.querySelectorAll('[type=radio]').length")).toBe(0);
    }
  });

  test('the icon on an invitation finds its link and connects', async () => {
    await firefox.goTo(team.invite());
    const popup = await pressToolbarButton(firefox);
    await shows(popup, 'Connect to this computer (local)?');
    await popup.run(`
      const name = document.querySelector('#connect-agent');
      name.value = 'Ann';
      name.dispatchEvent(new window.Event('input', { bubbles: true }));`);
    await popup.run(press, '.connect [type=submit]');
    await shows(popup, 'Our team');
  });

  test('selected words are rated, sent and stand on the sheet, without the query of their page', async () => {
    await firefox.goTo(team.page);
    const popup = await pressToolbarButton(firefox);
    await shows(popup, 'Our team');
    expect(await popup.run(quote)).toBe(sentence);
    await popup.run(press, 'fieldset:nth-of-type(1) label:nth-of-type(4) input');
    await popup.run(press, 'fieldset:nth-of-type(2) label:nth-of-type(5) input');
    await popup.run(press, 'fieldset:nth-of-type(3) .none input');
    await popup.run(press + awaitText, '.send', 'Sent, row 2.');
    const [row, ...others] = feedbackRows(team.host);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ Quote: sentence, 'Page title': 'Re: order 4711', 'Recorded by': 'Ann' });
    // 4 and 5 of 5, the third left out: (4 + 5) ÷ 2 = 4.5 of 5, which is 90.
    expect(row).toMatchObject({ 'Page address': team.page.replace(/\?.*/, ''), 'Score shown when recorded': 90 });
  });

  test('the menu of a selection opens the form with it', async () => {
    await firefox.goTo(`${team.page}&again`);
    const popup = await chooseInMenu(firefox, '#said', 'Log selection as feedback');
    await shows(popup, 'Our team');
    expect(await popup.run(quote)).toBe(sentence);
  });

  test('the sidebar shows the form beside the page', async () => {
    const sidebar = await openSidebar(firefox);
    await shows(sidebar, 'Our team');
    expect(await sidebar.run("return document.querySelectorAll('[type=radio]').length")).toBeGreaterThan(0);
  });
});
