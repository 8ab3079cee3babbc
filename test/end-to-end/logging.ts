import type { Page } from 'playwright-core';
import type { Act, Filling } from './random-answers.ts';
import { say, saying } from './words.ts';

/** Answers by key, question after question, from the first. */
export async function answer(page: Page, keys: string): Promise<void> {
  await page.getByRole('radio').first().focus();
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
}

/** Types a number into the field that has the focus, and makes sure that it stands there. */
async function typeNumber(page: Page, value: number): Promise<void> {
  await page.keyboard.type(String(value));
  const typed = await page.locator(':focus').inputValue();
  if (typed !== String(value)) throw new Error(`typed ${value}, and the field shows ${typed}`);
}

async function act(page: Page, one: Act): Promise<void> {
  if (one.kind === 'level') await page.keyboard.type(String(one.value));
  if (one.kind === 'number') await typeNumber(page, one.value);
  if (one.kind === 'notApplicable') await page.keyboard.press('n');
  await page.keyboard.press('Tab');
}

/** Fills the questions in by hand, never touching the mouse. */
export async function fillIn(page: Page, { acts, evidence }: Filling): Promise<void> {
  const first = page.locator('fieldset input, input[type="number"]').first();
  await first.focus();
  if (evidence) {
    await page.keyboard.press(String(evidence.place));
    await page.keyboard.press('Tab');
    if (evidence.score !== null) await typeNumber(page, evidence.score);
  }
  for (const one of acts) await act(page, one);
}

/** Writes into a field by its name. */
export const write = (page: Page, field: 'quote' | 'customer' | 'note' | 'tags', text: string): Promise<void> =>
  page.getByLabel(say(field), { exact: true }).fill(text);

export const pressSend = (page: Page): Promise<void> => page.keyboard.press('Control+Enter');

/** Waits until the form says that the sheet has it. */
export async function expectSent(page: Page): Promise<void> {
  await page.getByText(saying('sentRow')).first().waitFor();
}

/** The score and the grade that the form shows; '' for none. */
export async function shownResult(page: Page): Promise<{ readonly score: string; readonly grade: string }> {
  const texts = (selector: string) => page.locator(`output ${selector}`).allInnerTexts();
  const [score = ''] = await texts('.score');
  const [grade = ''] = await texts('.grade');
  return { score, grade };
}
