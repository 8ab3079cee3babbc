import type { Look } from '../../apps-script/rpc/answers/schema.ts';
import type { Customer, Diagnostics, Invite } from '../../apps-script/rpc/answers/team/schema.ts';
import { gradedLook } from './sample-answers.ts';
import { explanation, lowExplanation } from './sample-explanations.ts';

/** Nobody has said anything of this response. */
export const untouched = { ...explanation, entered: { isLeftOut: false, override: '', reason: '' } };

/** Its score was set by hand. */
export const byHand = {
  ...lowExplanation,
  entered: { isLeftOut: false, override: '85', reason: 'The delay was caused by the harbour, not by us.' },
  why: '27.5+32 = 59.5 → 60 → D; set by hand: 85 → B',
  ...{ raw: '85', score: '85', grade: 'B', band: '81–94', triggers: [] },
};

/** It counts in no figure. */
export const leftOut = {
  ...explanation,
  entered: { isLeftOut: true, override: '', reason: 'Test entry of the department' },
  ...{ why: '', raw: '', score: '', grade: '', band: '', noGrade: 'left out' },
};

/** A way in, as long as a real one. */
export const invite: Extract<Invite, { status: 'done' }> = {
  status: 'done',
  message: 'The invitation is ready.',
  link: 'https://script.google.com/macros/s/AKfycbx0Zt3hQ1nN5v7R2mW8sYpLk4dGjHeUfTzCqXoBiVaPwMrSyDlKnJgEhFtIuOcZ/exec#pair=7KQ2M9XDPA&d=AKfycbx0Zt3hQ1nN5v7R2mW8sYpLk4dGjHeUfTzCqXoBiVaPwMrSyDlKnJgEhFtIuOcZ',
  code: '7KQ2M9XDPA',
  until: '2026-11-24T09:30:00',
};
/** There is no web app yet. */
export const noInvite: Invite = {
  status: 'nothing',
  message:
    'Nobody can be invited yet: the web app is not deployed. Deploy it once (Deploy, New deployment), then invite.',
};

/** Graded, with the tabs that people ask for beside the grading. */
export const fullLook: Look = {
  ...gradedLook,
  graded: [7],
  ours: [
    ...gradedLook.ours,
    { kind: 'devices', sheetId: 31, title: 'Devices' },
    { kind: 'digest', sheetId: 32, title: 'Digest' },
  ],
};

const row = (cell: string, sheetId = 7, tab = 'Form responses 1') => ({ tab, place: { sheetId, cell } });

/** What there is of one customer, the rows in no order. */
export const found: Customer = {
  status: 'found',
  message: 'Found: 5 rows on our tabs and 4 rows of answers.',
  ours: [
    { tab: 'Grades', rows: 4 },
    { tab: 'Actions', rows: 1 },
  ],
  rows: [
    row('C9'),
    row('C17'),
    row('B4', 9, 'Feedback of the telephone hotline in the second half of the year'),
    row('C120'),
  ],
};
/** The same customer afterwards. */
export const erased: Customer = {
  ...found,
  status: 'erased',
  message: 'Erased: 5 rows. 4 rows are left to delete by hand.',
};
/** Nobody of that name. */
export const nobody: Customer = { status: 'nothing', message: 'No row names "Acne".', ours: [], rows: [] };

/** What a helper needs. */
export const diagnostics: Diagnostics = {
  text: [
    'Satisgrade 1.0.0',
    'locale en_US, time zone Asia/Shanghai',
    'last run 2026-11-21T10:42:00 graded 10000 rows 13 calls 8412 ms',
  ].join('\n'),
};
