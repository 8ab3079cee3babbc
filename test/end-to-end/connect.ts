import type { Page } from 'playwright-core';
import type { Language } from '../../core/text/schema.ts';
import type { Launched } from './launch.ts';
import type { Sheet } from './sheet.ts';
import type { Shown } from './shown.ts';
import { say, saying } from './words.ts';

/** Opens an invitation and clicks the button: the popup asks whether to connect. */
export async function openInvitation(
  launched: Launched,
  link: string,
  language: Language = 'en',
): Promise<{ page: Page; popup: Shown }> {
  const page = await launched.visit(link);
  const popup = await launched.click(page);
  await popup.page.getByRole('button', { name: say('connectNow', {}, language) }).waitFor();
  return { page, popup };
}

/** Says who records, and yes. */
export async function agree(popup: Page, agent: string): Promise<void> {
  await popup.getByLabel(say('connectAgent'), { exact: true }).fill(agent);
  await popup.getByRole('button', { name: say('connectNow') }).click();
}

/** Connects the browser to a sheet by its link and the button, and leaves the invitation. */
export async function connect(launched: Launched, sheet: Sheet, agent = 'Bo'): Promise<void> {
  const { page, popup } = await openInvitation(launched, sheet.invite());
  await agree(popup.page, agent);
  await popup.page.getByRole('radio').first().waitFor();
  await popup.page
    .getByRole('status')
    .filter({ hasText: saying('connectedTo') })
    .waitFor();
  await popup.close();
  await page.close();
}
