import type { Explanation } from '../../apps-script/rpc/answers/schema.ts';

type Explained = Extract<Explanation, { status: 'explained' }>;

const part = (title: string, answer: string, share: string, weight: string): Explained['parts'][number] => ({
  title,
  answers: [answer],
  share,
  weight,
  answered: share !== '',
  items: [],
});

/** S12, clause 5.2.4: the points of levels 3, 4, 3, 4, 5, 5, 5; 81 to 94 is B (clause 5.2.5). */
export const explanation: Explained = {
  status: 'explained',
  row: 12,
  place: { sheetId: 7, cell: 'A12' },
  standard: 'Weighted procedure (weighted-procedure@1)',
  parts: [
    part('Product quality', '3', '16', '25'),
    part('RoHS compliance', '4', '18', '20'),
    part('Service', '3', '16', '20'),
    part('Improvement', '4', '13', '15'),
    part('Packaging and transport', '5', '10', '10'),
    part('Delivery date', '5', '5', '5'),
    part('Delivery quantity', '5', '5', '5'),
  ],
  beside: [],
  why: '16+18+16+13+10+5+5 = 83 → B',
  raw: '83',
  score: '83',
  grade: 'B',
  band: '81–94',
  noGrade: '',
  triggers: [],
};

/** A low one: what is not answered has given its weight to the others, and the total opens a case (clause 5.3.1). */
export const lowExplanation: Explained = {
  ...explanation,
  parts: [
    part('Product quality', '2', '28', '50'),
    {
      ...part('Service', '', '32', '50'),
      answers: [],
      items: [
        { title: 'Friendliness of the staff', answers: ['3'], how: ['scores 60.0 of 100, 50.0 % of the dimension'] },
        {
          title: 'Complaints handled in time',
          answers: ['92%'],
          how: ['80 % scores 0, 100 % scores 100, linear between', 'scores 60.0 of 100, 50.0 % of the dimension'],
        },
      ],
    },
    part('Delivery', 'not answered', '', ''),
  ],
  beside: [
    { title: 'Overall rating', text: '3: 60.0 of 100' },
    { title: 'Service', text: 'expected 80.0, perceived 60.0, gap -20.0' },
  ],
  why: '27.5+32 = 59.5 → 60 → D',
  raw: '59.5',
  score: '60',
  grade: 'D',
  band: '40–60',
  triggers: [
    {
      rule: 'total below 70',
      clause: '5.3.1',
      title: 'Find the cause and answer the customer',
      owner: 'Sales department',
      due: '2026-12-01',
    },
  ],
};
