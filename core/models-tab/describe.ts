import type { Tab } from '../tabs/tab.ts';
import { sayModels } from '../text/models.ts';
import { fuzzySection } from './fuzzy.ts';
import { pathSection } from './path.ts';
import { predictionSection } from './prediction.ts';
import type { ModelSection, ModelsTabInput } from './section.ts';
import { weightsSection } from './weights.ts';

/** Pixels of columns B, C …: names, then figures under headers of one long word. B to M still print at 5.5 points. */
const widths = [176, 106, 106, 108, 106, 112, 118, 104];

const sections: readonly ModelSection[] = [weightsSection, fuzzySection, pathSection, predictionSection];

/**
 * The Models tab: what the models that the documents name make of the same responses, beside the grade and never part
 * of it. `input.results`: every part that `partsOf` names.
 */
export function describeModels(input: ModelsTabInput): Tab {
  const { rubric, source, now, language, counting, inputs } = input;
  const { standard, stamp } = rubric;
  const time = now.slice(0, 16).replace('T', ' ');
  const written = sayModels(language, 'written', { standard: standard.title[language], stamp, now: time });
  const lines = [
    sayModels(language, 'comparison'),
    sayModels(language, 'restsOn', { n: counting.length, seed: inputs.seed, tab: input.inputsTab }),
  ];
  return {
    title: sayModels(language, 'title'),
    subtitle: [source, written].join(' · '),
    sections: [
      { id: 'about', title: sayModels(language, 'about'), blocks: [{ kind: 'notes', lines }] },
      ...sections.map((section) => section(input)),
    ],
    widths,
  };
}
