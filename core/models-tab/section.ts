import type { ModelsInput, PartResults } from '../models/model.ts';
import type { Tab } from '../tabs/tab.ts';
import type { Language } from '../text/schema.ts';

/** What a section of the Models tab is drawn from. */
export type ModelsTabInput = ModelsInput & {
  /** Every part of the long work. */
  readonly results: PartResults;
  /** What could not be read on the Model inputs tab, each as a sentence with its cell. */
  readonly faults: { readonly weights: readonly string[]; readonly path: readonly string[] };
  /** Title of the Model inputs tab. */
  readonly inputsTab: string;
  /** Title of the response tab. */
  readonly source: string;
  readonly language: Language;
  /** Local ISO text of the run. */
  readonly now: string;
};

type Section = Tab['sections'][number];

/** One model in words and tables; a model that says nothing says why. */
export type ModelSection = (input: ModelsTabInput) => Section;
