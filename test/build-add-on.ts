import { buildSheets } from '../apps-script/build.mjs';

/** Builds the add-on once, so that every test runs the file that would be pushed. */
export async function setup(): Promise<void> {
  await buildSheets();
}
