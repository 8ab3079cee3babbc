import type { Tab } from '../tabs/tab.ts';
import { sayModelInputs } from '../text/model-inputs.ts';
import { say } from '../text/say.ts';
import { goneBlocks } from './gone.ts';
import { pathBlocks } from './path-tables.ts';
import { settingsTable } from './settings.ts';
import type { ModelInputsTab } from './tab-input.ts';
import { weightsBlocks } from './weights-tables.ts';

/** Pixels of columns B, C …: names and headers, what people type beside them, judgements. */
const widths = [200, 190, 130, ...Array.from({ length: 9 }, () => 110)];

/** The Model inputs tab: what people fill in for the models, with everything they typed kept. */
export function describeModelInputs(input: ModelInputsTab): Tab {
  const { language, source } = input;
  const gone = goneBlocks(input);
  const lines = [sayModelInputs(language, 'purpose'), sayModelInputs(language, 'noGrade')];
  return {
    title: say(language, 'tab.modelInputs'),
    subtitle: source,
    sections: [
      { id: 'about', title: '', blocks: [{ kind: 'notes', lines }] },
      { id: 'weights', title: sayModelInputs(language, 'weights'), blocks: weightsBlocks(input) },
      { id: 'path', title: sayModelInputs(language, 'path'), blocks: pathBlocks(input) },
      { id: 'settings', title: sayModelInputs(language, 'settings'), blocks: [settingsTable(input)] },
      ...(gone.length > 0 ? [{ id: 'gone', title: sayModelInputs(language, 'gone'), blocks: gone }] : []),
    ],
    widths,
  };
}
