import type { ResponseFlip } from '../certainty/response-flip.ts';
import type { SegmentFlip } from '../certainty/segment-flips.ts';
import type { Variant } from '../certainty/sensitivity.ts';
import { type CertaintyKey, sayCertainty } from '../text/certainty.ts';
import { say } from '../text/say.ts';
import type { Block, BlockCell } from './block.ts';
import { indexFormat, pointsBetween } from './format-figure.ts';
import { gradeWord } from './grade-word.ts';
import type { PanelInput } from './panel.ts';
import { segmentLabel } from './period-words.ts';

/** What was found that could change a grade; as many segments as the table shows. */
export type Found = {
  readonly variants: readonly Variant[];
  readonly segments: readonly SegmentFlip[];
  readonly response: ResponseFlip | null;
};

type Way = {
  readonly name: BlockCell;
  readonly index: number | null;
  readonly grade: string | null;
  readonly n: number;
  /** What it means that the grade is another. */
  readonly depends: CertaintyKey;
};

function waysOf({ variants, segments, response }: Found, { view, language }: PanelInput): readonly Way[] {
  const tell = (key: CertaintyKey, args = {}) => sayCertainty(language, key, args);
  return [
    ...variants.map(
      ({ kind, isMethod, ...figures }): Way => ({
        ...figures,
        name: tell(kind),
        depends: isMethod ? 'byMethod' : 'byWho',
      }),
    ),
    ...segments.map(
      (segment): Way => ({
        ...segment,
        n: segment.left,
        name: tell('withoutSegment', { segment: segmentLabel(segment, language) }),
        depends: 'bySegment',
      }),
    ),
    ...(response
      ? [
          {
            ...response,
            n: view.figures.index.n - 1,
            name: { text: tell('withoutResponse', { row: response.row }), row: response.row },
            depends: 'byResponse',
          } as const,
        ]
      : []),
  ];
}

/** Index and grade as they stand, then as they would be had it been decided otherwise; nothing where there is no other way. */
export function sensitivityTable(found: Found, input: PanelInput): readonly Block[] {
  const { view, rubric, language } = input;
  const { standard } = rubric;
  const { index, grade } = view.figures;
  const word = (one: string | null) => gradeWord(one, standard, language);
  const ways = waysOf(found, input);
  if (ways.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { title: sayCertainty(language, 'columnWay'), format: 'text' },
        { title: say(language, 'column.index'), format: indexFormat(standard) },
        { title: say(language, 'column.difference'), format: 'change' },
        { title: say(language, 'column.grade'), format: 'text', grade: true, centred: true },
        { title: say(language, 'column.responses'), format: 'integer' },
        { title: sayCertainty(language, 'columnEffect'), format: 'text' },
      ],
      rows: [
        [sayCertainty(language, 'asItStands'), index.value, null, word(grade), index.n, null],
        ...ways.map((way): readonly BlockCell[] => {
          const effect = way.grade === null ? null : sayCertainty(language, way.grade === grade ? 'same' : way.depends);
          return [way.name, way.index, pointsBetween(way.index, index.value), word(way.grade), way.n, effect];
        }),
      ],
    },
  ];
}
