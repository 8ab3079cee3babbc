import type { Look, MappedColumn, Mapping, Step } from '../../apps-script/rpc/answers/schema.ts';

/** A spreadsheet with one response tab that was never graded. */
export const freshLook: Look = {
  language: 'en',
  tabs: [
    { sheetId: 7, title: 'Form responses 1' },
    { sheetId: 9, title: 'Notes' },
  ],
  sourceId: 7,
  graded: [],
  standards: [
    {
      id: 'weighted-procedure',
      system: 'S12',
      title: 'Weighted procedure',
      summary: 'Seven weighted dimensions, 100 points, grades A to E.',
    },
    { id: 'five-point', system: 'S1', title: 'Five-point survey', summary: 'Three dimensions on five levels.' },
  ],
  standard: 'weighted-procedure',
  gradedAt: null,
  undo: null,
  automatic: 'off',
  ours: [],
  printUrl: '',
};

/** The same spreadsheet after its second grading. */
export const gradedLook: Look = {
  ...freshLook,
  gradedAt: '2026-11-21T10:42:00',
  undo: { at: '2026-11-14T09:05:00', isRedo: false },
  ours: [
    { kind: 'setup', sheetId: 21, title: 'Setup' },
    { kind: 'grades', sheetId: 23, title: 'Grades' },
    { kind: 'dashboard', sheetId: 24, title: 'Dashboard' },
  ],
  printUrl: 'https://script.google.com/macros/s/abc/exec?print',
};

/** A column whose values do not matter to a test, as far as they are not given. */
export const column = (letter: string, more: Partial<MappedColumn> = {}): MappedColumn => ({
  fingerprint: `column ${letter.toLowerCase()}`,
  letter,
  header: `Column ${letter}`,
  type: 'rating',
  role: 'item',
  dimension: 'quality',
  scale: '1–5',
  direction: 'positive',
  naCodes: [],
  confidence: 0.95,
  needsConfirmation: false,
  confirmed: false,
  samples: ['4', '5', '3'],
  about: '',
  effect: 'Scored as Product quality on 1–5, higher is better.',
  why: '',
  ...more,
});

/** One column to be told from a guess, one likely, one sure; the last two are clear. */
export const mapping: Mapping = {
  status: 'asking',
  reasons: [],
  responses: 128,
  columns: [
    column('A', {
      header: 'Timestamp',
      type: 'timestamp',
      role: 'timestamp',
      dimension: null,
      scale: '',
      samples: ['2026-11-02 09:14'],
      effect: 'Tells when each answer was given.',
    }),
    column('B', {
      header: 'How satisfied are you with the quality of our products?',
      confidence: 0.82,
      needsConfirmation: true,
      samples: ['satisfied', 'very satisfied', 'neutral'],
      scale: 'very dissatisfied < dissatisfied < neutral < satisfied < very satisfied',
      effect: 'Scored as Product quality on five levels from very dissatisfied to very satisfied.',
    }),
    column('C', {
      header: 'Delivery on time',
      confidence: 0.64,
      needsConfirmation: true,
      dimension: 'delivery',
      effect: 'Scored as Delivery on 1–5, higher is better.',
    }),
    column('D', {
      header: 'Effort',
      confidence: 0.41,
      needsConfirmation: true,
      dimension: 'service',
      direction: 'negative',
      scale: '1–7',
      samples: ['2', '6', '1'],
      effect: 'Scored as Service on 1–7, higher is worse.',
    }),
    column('E', { header: 'Service', dimension: 'service', naCodes: [9] }),
  ],
  choices: {
    roles: [
      { id: 'item', title: 'scored' },
      { id: 'recommend', title: 'recommend 0–10' },
      { id: 'timestamp', title: 'time of answer' },
      { id: 'segment', title: 'segment' },
      { id: 'none', title: 'not used' },
    ],
    types: [
      { id: 'rating', title: 'rating' },
      { id: 'textLikert', title: 'rating in words' },
      { id: 'timestamp', title: 'date and time' },
    ],
    directions: [
      { id: 'positive', title: 'higher is better' },
      { id: 'negative', title: 'higher is worse' },
    ],
    dimensions: [
      { id: 'quality', title: 'Product quality' },
      { id: 'delivery', title: 'Delivery' },
      { id: 'service', title: 'Service' },
    ],
  },
  faults: [],
};

/** The same with a yes to all. */
export const readyMapping: Mapping = {
  ...mapping,
  status: 'ready',
  columns: mapping.columns.map((one) => ({ ...one, needsConfirmation: false, confirmed: true })),
};

/** A part of a grading of 10,000 rows. */
export const working = (done: number, total = 10_000): Step => ({ status: 'working', done, total });

/** A grading that went well. */
export const graded: Extract<Step, { status: 'graded' | 'insufficient' | 'refused' }> = {
  status: 'graded',
  message: '10,000 responses graded from "Form responses 1".',
  reasons: [],
  notices: [{ code: 'unevenLevels', message: 'Column D has no balanced scale; its levels are taken as equal steps.' }],
  index: '83.4',
  grade: 'B',
  responses: 10_000,
  cases: 17,
  issues: [
    {
      message: 'Cell C17: "maybe" is not an answer on this scale; counted as not answered.',
      place: { sheetId: 7, cell: 'C17' },
    },
    { message: 'Cell D40: 12 lies outside 1–7; counted as not answered.', place: { sheetId: 7, cell: 'D40' } },
    { message: 'Column F and G have the same header.', place: null },
  ],
  issueCount: 14,
  dashboardId: 24,
};
