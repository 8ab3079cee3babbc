import type { FigureOfRange, Figures } from '../../apps-script/rpc/answers/figures/schema.ts';

const field = (name: string, more: object = {}) => ({
  ...{ name, title: name, hint: 'A number', isFlag: false, isOptional: false },
  ...more,
});

/** Two questions, three methods. */
export const figures: Figures = {
  questions: [
    { id: 'headline', title: 'How are we doing?' },
    { id: 'compare', title: 'Is there a difference?' },
  ],
  methods: [
    {
      ...{ id: 'mean', question: 'headline', title: 'Mean', answers: 'What is the mean?', range: 'Select one column.' },
      fields: [field('level', { isOptional: true })],
    },
    {
      ...{ id: 'pomp', question: 'headline', title: 'POMP', answers: 'How far up?', range: 'Select one column.' },
      fields: [field('min'), field('reversed', { isFlag: true })],
    },
    {
      ...{ id: 'welch', question: 'compare', title: 'Welch', answers: 'Do they differ?', range: 'Select two columns.' },
      fields: [],
    },
  ],
};

export const worked: Extract<FigureOfRange, { status: 'worked' }> = {
  ...{ status: 'worked', method: 'mean', title: 'Mean', read: 'B1:B6; cells: 5' },
  rows: [
    { label: 'Mean', text: '4' },
    { label: '95 % interval', text: '1.516 to 6.484' },
  ],
  warnings: ['few answers: take it as a first sign'],
  details: [
    { label: 'standard deviation', text: '1', head: [], rows: [] },
    {
      label: 'by team',
      text: '',
      head: ['', 'n', 'mean'],
      rows: [
        ['North', '2', '4.5'],
        ['South', '1', '3'],
      ],
    },
    {
      ...{ label: 'correlations', text: '', head: ['', '1', '2', '3', '4', '5'] },
      rows: ['1', '2', '3', '4', '5'].map((name) => [name, '1', '0.1234', '-0.5678', '0.9', '1']),
    },
  ],
  table: 'Mean\t4\n95 % interval\t1.516 to 6.484',
};

export const refusedField: FigureOfRange = { status: 'refused', message: '"level" does not fit.', field: 'level' };
export const refusedRange: FigureOfRange = { status: 'refused', message: 'Only B2 is selected.', field: '' };
