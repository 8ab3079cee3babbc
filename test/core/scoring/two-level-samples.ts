import type { Beside, Response } from '../../../core/responses/schema.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { satisfactionBands } from '../../../core/standards/usual.ts';
import { localized } from '../../../core/text/localized.ts';
import { columnOf, responseOf } from './samples.ts';

const percent = localized('%', '%', '%');
const title = (en: string) => localized(en, `${en}中`, `${en}臺`);

/** Two dimensions: one of two opinions and two measured facts, one of them without anchors; one plain. */
export const twoLevel: Standard = {
  ...fivePoint,
  id: 'two-level',
  aspects: 'fixed',
  bands: satisfactionBands,
  roundTo: 1,
  triggers: [],
  examples: [],
  dimensions: [
    {
      id: 'quality',
      title: title('Quality'),
      weight: 60,
      headers: [],
      items: [
        { id: 'timely', title: title('Timely'), weight: 40, headers: [] },
        { id: 'accurate', title: title('Accurate'), weight: 30, headers: [] },
        {
          id: 'on-time',
          title: title('On time'),
          weight: 20,
          headers: [],
          operational: { unit: percent, better: 'higher', anchors: { zero: 80, hundred: 100 } },
        },
        {
          id: 'visits',
          title: title('Visits'),
          weight: 10,
          headers: [],
          operational: { unit: localized('visits', '次', '次'), better: 'higher', anchors: null },
        },
      ],
    },
    { id: 'price', title: title('Price'), weight: 40, headers: [] },
  ],
};

/** Answers stand as timely, accurate, on-time, visits, price; overall as everything, quality; expected as timely, accurate, price. */
export const twoLevelRubric = fitRubric(twoLevel, [
  ...['timely', 'accurate', 'on-time', 'visits', 'price'].map((id, index) => columnOf(index, id)),
  columnOf(5, null, { role: 'overall' }),
  columnOf(6, 'quality', { role: 'overall' }),
  columnOf(7, 'timely', { role: 'expected' }),
  columnOf(8, 'accurate', { role: 'expected' }),
  columnOf(9, 'price', { role: 'expected' }),
]);

/** A response with what it says beside. */
export const saying = (answers: Response['answers'], beside: Partial<Beside> = {}): Response => ({
  ...responseOf(answers),
  beside: { evidence: null, work: null, expected: [], overall: [], ...beside },
});

/** One dimension graded by two kinds of evidence. */
export const byEvidence: Standard = {
  ...fivePoint,
  id: 'by-evidence',
  aspects: 'fixed',
  scale: { kind: 'numeric', min: 0, max: 100 },
  bands: [],
  triggers: [],
  examples: [],
  dimensions: [{ id: 'work', title: title('Work'), weight: 100, headers: [] }],
  verdicts: [
    { grade: 'pleased', title: localized('very satisfied', '非常满意', '非常滿意') },
    { grade: 'complaint', title: localized('complaint', '投诉', '客訴') },
  ],
  evidence: [
    {
      id: 'letter',
      title: localized('complaint letter', '投诉信', '客訴信'),
      words: [],
      from: 0,
      to: 40,
      isBelow: true,
      initial: 20,
      grade: 'complaint',
    },
    {
      id: 'praise',
      title: localized('spoken praise', '口头表扬', '口頭讚揚'),
      words: [],
      from: 80,
      to: 90,
      initial: 85,
      grade: 'pleased',
    },
  ],
};
