import type { Page } from 'playwright-core';
import { freshLook, graded, gradedLook, mapping, readyMapping } from '../sidebar/sample-answers.ts';
import { lowExplanation } from '../sidebar/sample-explanations.ts';
import type { Answer } from './open-sidebar.ts';

/** Done, as the add-on says it. */
export const done = { status: 'done', message: 'It is done.' };
/** Something wrong with column D. */
export const faults = [{ fingerprint: 'column d', field: 'scale', message: 'Write for example 1–5.' }];

/** An add-on that answers each method with the next of its answers, and the last one ever after. */
export function answers(more: Readonly<Record<string, readonly unknown[]>>): Answer {
  const usual = {
    look: [freshLook],
    propose: [mapping],
    confirm: [readyMapping],
    step: [graded],
    explain: [lowExplanation],
  };
  const left: Record<string, readonly unknown[]> = { ...usual, ...more };
  return (method) => {
    const [first = done, ...rest] = left[method] ?? [];
    if (rest.length > 0) left[method] = rest;
    return first;
  };
}
/** A spreadsheet that was graded before. */
export const home: Answer = answers({ look: [gradedLook] });
/** Presses the first button of a name. */
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();
/** Waits for a screen by its title. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
/** From the start to the columns. */
export const openColumns = async (page: Page) => {
  await press(page, 'Check columns');
  await page.getByRole('article').first().waitFor();
};
