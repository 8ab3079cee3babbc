import { afterAll, beforeAll, expect, test } from 'vitest';
import { standardById } from '../../core/standards/index.ts';
import { seeded } from '../apps-script/add-on.ts';
import { describeInBrowser } from '../browser/chromium.ts';
import { askBackground, keptIn } from './extension-page.ts';
import { fillIn, pressSend, shownResult, write } from './logging.ts';
import { type LoggingWorld, logSent, openLogging } from './open-logging.ts';
import { randomFilling } from './random-answers.ts';

const entriesEach = 9;
/** Words, levels with descriptors, weights and points, evidence, items and facts, numbers, gaps. */
const systems = [
  'S2',
  'descriptor-rubric',
  'S12',
  'construction-evidence',
  'capability',
  'four-part',
  'judged-results',
];

describeInBrowser('what the form shows and what the sheet grades', () => {
  let world: LoggingWorld;
  let entries = 0;
  let graded = 0;
  beforeAll(async () => {
    world = await openLogging();
    await logSent(world.panel, 'first');
  });
  afterAll(() => world?.close());

  test.each(systems)('%s: entries filled in by key are graded alike in both', async (system) => {
    const { sheet, panel } = world;
    const standard = standardById(system);
    if (!standard) throw new Error(`no standard ${system}`);
    if (system !== 'S2') sheet.choose(standard);
    sheet.host.advance(60_000);
    const [team] = (await keptIn(panel)).teams;
    expect(await askBackground(panel, { type: 'check', team: team?.id ?? '' })).toEqual({ kind: 'connected' });
    expect((await keptIn(panel)).teams[0]?.standard.id).toBe(standard.id);
    await panel.reload();
    const draw = seeded(systems.indexOf(system) + 1);
    for (let place = 0; place < entriesEach; place += 1) {
      const note = `${system} ${place}`;
      await panel.locator('fieldset input, input[type="number"]').first().waitFor();
      await fillIn(panel, randomFilling(standard, draw));
      await write(panel, 'note', note);
      const shown = await shownResult(panel);
      await pressSend(panel);
      await expect.poll(() => sheet.feedback().some(({ Note }) => Note === note), { timeout: 20_000 }).toBe(true);
      const at = sheet.feedback().findIndex(({ Note }) => Note === note);
      const row = sheet.feedback()[at] ?? {};
      const recorded = {
        score: row['Score shown when recorded'] ?? '',
        grade: row['Grade shown when recorded'] ?? '',
      };
      await expect.poll(async () => (await keptIn(panel)).waiting.length).toBe(0);
      expect(recorded, note).toEqual(shown);
      expect(sheet.graded()[at], note).toEqual(shown);
      entries += 1;
      if (shown.grade !== '') graded += 1;
    }
  });

  test('there were enough of them', () => {
    console.log(`grades: ${entries} entries under ${systems.length} standards, ${graded} with a grade, none differs`);
    expect(entries).toBeGreaterThanOrEqual(60);
    expect(graded).toBeGreaterThan(entries / 2);
  });
});
