import type { Block } from '../panels/block.ts';
import type { Rubric } from '../scoring/schema.ts';
import type { Standard } from '../standards/standard.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { levelNames, writeScale } from './scale-text.ts';
import type { Tab } from './tab.ts';

function rules({ standard }: Rubric, language: Language): Block {
  const lines = [
    `${standard.title[language]} · ${standard.id}@${standard.version} · ${standard.source.system}`,
    standard.summary[language],
    say(language, 'standard.source', { document: standard.source.document, clause: standard.source.clause }),
    say(language, `standard.method.${standard.method}`),
    say(language, `standard.missing.${standard.missing.policy}`, { minimum: standard.missing.minimumWeight }),
    say(language, 'standard.rounding', { step: standard.roundTo }),
    say(language, `standard.period.${standard.period}`),
    say(language, 'standard.keep', { from: standard.keepFrom }),
    say(language, 'standard.minimumGroup', { n: standard.minimumGroup }),
  ];
  if (standard.aspects === 'open') lines.push(say(language, 'standard.open'));
  return { kind: 'notes', lines };
}

/** Dimensions as this survey asks them, with the points of each level where the standard has its own. */
function dimensions({ standard, dimensions: asked }: Rubric, language: Language): Block {
  const levels =
    standard.method === 'points' && standard.scale.kind === 'labelled'
      ? levelNames(standard.scale.levels, language)
      : [];
  return {
    kind: 'table',
    columns: [
      { title: say(language, 'standard.dimension'), format: 'text' },
      { title: say(language, 'standard.weight'), format: 'points' },
      ...levels.map((title) => ({ title, format: 'points' as const })),
      { title: say(language, 'standard.department'), format: 'text' },
      { title: say(language, 'standard.questions'), format: 'text' },
    ],
    rows: asked.map((dimension) => [
      dimension.title[language],
      dimension.weight,
      ...levels.map((_, level) => dimension.points?.[level] ?? null),
      dimension.department?.[language] ?? '',
      dimension.items.map((item) => item.title).join(' · ') || say(language, 'standard.notAsked'),
    ]),
  };
}

const scaleBlock = ({ standard }: Rubric, language: Language): Block => ({
  kind: 'notes',
  lines: [say(language, 'standard.scale', { scale: writeScale(standard.scale, language) })],
});

/** "81 to 94": with whole-number rounding a band ends one step below the next. */
function bandRange(standard: Standard, place: number): string {
  const from = standard.bands[place]?.from ?? 0;
  const above = standard.bands[place - 1]?.from;
  const digits = standard.roundTo === 1 ? 0 : standard.roundTo === 0.1 ? 1 : 2;
  return above === undefined ? `≥ ${from}` : `${from}–${(above - standard.roundTo).toFixed(digits)}`;
}

const bands = ({ standard }: Rubric, language: Language): Block => ({
  kind: 'table',
  columns: [
    { title: say(language, 'standard.grade'), format: 'text', grade: true },
    { title: say(language, 'standard.score'), format: 'text' },
  ],
  rows: standard.bands.map((band, place) => [band.title[language], bandRange(standard, place)]),
});

function condition(trigger: Standard['triggers'][number], language: Language): string {
  const { when } = trigger;
  if (when.on === 'score') return say(language, 'standard.when.score', { below: when.below });
  if (when.on === 'anyItem') return say(language, 'standard.when.anyItem', { atMost: when.atMost });
  return say(language, 'standard.when.eachItem', { level: when.atMostLevel });
}

const triggers = ({ standard }: Rubric, language: Language): Block => ({
  kind: 'table',
  columns: [
    { title: say(language, 'standard.rule'), format: 'text' },
    { title: say(language, 'standard.clause'), format: 'text' },
    { title: say(language, 'standard.condition'), format: 'text' },
    { title: say(language, 'standard.owner'), format: 'text' },
    { title: say(language, 'standard.dueInDays'), format: 'integer' },
    { title: say(language, 'standard.action'), format: 'text' },
  ],
  rows: standard.triggers.map((one) => [
    one.id,
    one.clause,
    condition(one, language),
    one.action.owner[language],
    one.action.dueInDays,
    one.action.title[language],
  ]),
});

const procedure = ({ standard }: Rubric, language: Language): Block => ({
  kind: 'notes',
  lines: standard.procedure.map((step) => `${step.clause}  ${step.text[language]}`),
});

const notes = ({ standard }: Rubric, language: Language): Block => ({
  kind: 'notes',
  lines: standard.notes.map((note) => `${say(language, `standard.note.${note.source}`)} · ${note.decided[language]}`),
});

/** The Standard tab: every rule that made the grades, readable without the program. */
export function describeStandard(rubric: Rubric, language: Language): Tab {
  return {
    title: say(language, 'tab.standard'),
    subtitle: say(language, 'standard.subtitle'),
    sections: [
      { id: 'rules', title: say(language, 'standard.rules'), blocks: [rules(rubric, language)] },
      {
        id: 'dimensions',
        title: say(language, 'standard.dimensions'),
        blocks: [dimensions(rubric, language), scaleBlock(rubric, language)],
      },
      { id: 'bands', title: say(language, 'standard.bands'), blocks: [bands(rubric, language)] },
      { id: 'triggers', title: say(language, 'standard.triggers'), blocks: [triggers(rubric, language)] },
      { id: 'procedure', title: say(language, 'standard.procedure'), blocks: [procedure(rubric, language)] },
      { id: 'notes', title: say(language, 'standard.notes'), blocks: [notes(rubric, language)] },
    ],
  };
}
