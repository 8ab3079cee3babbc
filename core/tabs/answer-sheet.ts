import type { RatingScale } from '../scales/schema.ts';
import type { StandardItem } from '../standard-rules/item.ts';
import { itemsOf } from '../standard-rules/items-of.ts';
import type { Dimension, Standard, Subject } from '../standard-rules/standard.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { levelNames } from './level-names.ts';

/** A column of an empty sheet to collect answers on. */
export type AnswerColumn = {
  readonly header: string;
  /** What may be chosen; none: anything. */
  readonly choices: readonly string[];
  /** Shown to whoever fills in the cell; '' for nothing. */
  readonly help: string;
};

/** A column that asks for something that is scored: what it is about, by id, and how. */
export type AskedColumn = AnswerColumn & {
  readonly item: string;
  readonly asks: 'level' | 'fact' | 'expected' | 'evidence' | 'score';
};

const plain = (header: string, help = ''): AnswerColumn => ({ header, choices: [], help });

/** Who or what a response is about; rewards for a project also ask for its team. */
const subjects: Readonly<Record<Subject, readonly ('customer' | 'project' | 'team' | 'staff')[]>> = {
  customer: ['customer'],
  project: ['project', 'team'],
  team: ['team'],
  staff: ['staff'],
};

const levelsOf = (scale: RatingScale, language: Language): readonly string[] =>
  scale.kind === 'labelled'
    ? levelNames(scale.levels, language)
    : Array.from({ length: scale.max - scale.min + 1 }, (_, step) => String(scale.min + step));

/** What each level means, best first, where the standard says so; else the levels themselves. */
function helpOf(levels: readonly string[], { descriptors = [] }: Dimension, language: Language): string {
  const lines = levels.map((level, place) => {
    const means = descriptors[place]?.[language];
    return means ? say(language, 'answers.means', { level, means }) : level;
  });
  return [...lines].reverse().join(descriptors.length > 0 ? '\n' : ' · ');
}

/** An item of a dimension that has several is named with it: two of them may be called the same. */
function titleOf({ id, title }: StandardItem, dimension: Dimension, language: Language): string {
  const about = dimension.title[language];
  return dimension.items === undefined || id === dimension.id
    ? about
    : say(language, 'answers.item', { dimension: about, item: title[language] });
}

function itemColumns(standard: Standard, dimension: Dimension, language: Language): readonly AskedColumn[] {
  const choices = levelsOf(standard.scale, language);
  const help = helpOf(choices, dimension, language);
  return itemsOf(dimension).flatMap((item): AskedColumn[] => {
    const { id, operational } = item;
    if (operational) {
      const fact = item.title[language];
      const unit = operational.unit[language];
      const column = plain(say(language, 'answers.fact', { fact, unit }), say(language, 'answers.factHelp', { unit }));
      return [{ ...column, item: id, asks: 'fact' }];
    }
    const title = titleOf(item, dimension, language);
    if (!standard.asksExpected) return [{ header: title, choices, help, item: id, asks: 'level' }];
    return (['expected', 'perceived'] as const).map((asks) => ({
      header: say(language, `answers.${asks}`, { item: title }),
      choices,
      help,
      item: id,
      asks: asks === 'expected' ? asks : 'level',
    }));
  });
}

function evidenceColumns({ evidence = [], dimensions }: Standard, language: Language): readonly AskedColumn[] {
  const [{ id: item } = { id: '' }] = dimensions;
  const range = ({ from, to, isBelow }: (typeof evidence)[number]) =>
    isBelow ? say(language, 'answers.below', { from, to }) : `${from}–${to}`;
  const best = [...evidence].reverse();
  const lines = best.map((kind) => say(language, 'answers.means', { level: kind.title[language], means: range(kind) }));
  return [
    {
      header: say(language, 'answers.evidence'),
      choices: best.map(({ title }) => title[language]),
      help: lines.join('\n'),
      item,
      asks: 'evidence',
    },
    {
      ...plain(say(language, 'answers.score'), [say(language, 'answers.scoreHelp'), ...lines].join('\n')),
      item,
      asks: 'score',
    },
  ];
}

function workColumns({ rewards }: Standard, language: Language): readonly AnswerColumn[] {
  const classes = (rewards?.classes ?? []).filter(({ work }) => work.length > 0);
  if (classes.length === 0) return [];
  const levels = classes.map(({ work }) => work);
  return [{ header: say(language, 'answers.work'), choices: levelNames(levels, language), help: '' }];
}

/** The columns of what a standard scores, in its order. */
export const askedColumns = (standard: Standard, language: Language): readonly AskedColumn[] =>
  standard.evidence
    ? evidenceColumns(standard, language)
    : standard.dimensions.flatMap((dimension) => itemColumns(standard, dimension, language));

/**
 * The columns of an empty sheet that a standard can grade as it is: when, about whom or what, every item with its levels and
 * what they mean, evidence and quality of work where it asks for them, remarks.
 */
export function answerSheet(standard: Standard, language: Language): readonly AnswerColumn[] {
  const about = subjects[standard.subject ?? 'customer'];
  return [
    plain(say(language, 'answers.date')),
    ...about.map((subject) => plain(say(language, `answers.${subject}`))),
    ...askedColumns(standard, language),
    ...workColumns(standard, language),
    plain(say(language, 'answers.remark')),
  ];
}
