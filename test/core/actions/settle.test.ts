import { expect, test } from 'vitest';
import type { CaseEntry, CaseStatus, ClosingPart } from '../../../core/actions/schema.ts';
import { settle } from '../../../core/actions/settle.ts';

const entry: CaseEntry = {
  ...{ id: 'a|r', number: 1, row: 2, title: 't', clause: '1', owner: 'o', status: 'open' },
  ...{ cause: '', action: '', effect: '', opened: null, due: null, informed: null, closedOn: null },
};
const c = { cause: 'worn part' };
const a = { action: 'replaced' };
const e = { effect: 'no return since' };
const i = { informed: '2026-11-20' };

// set to, filled in, proven by the next response → counts as, missing
const table: readonly (readonly [CaseStatus, Partial<CaseEntry>, boolean, CaseStatus, readonly ClosingPart[]])[] = [
  ['open', {}, false, 'open', []],
  ['causeFound', {}, false, 'causeFound', []],
  ['actionTaken', c, false, 'actionTaken', []],
  ['effectChecked', { ...c, ...a }, true, 'effectChecked', []],
  ['failed', {}, false, 'failed', []],
  ['closed', {}, false, 'open', ['cause', 'action', 'effect', 'informed']],
  ['closed', { ...a, ...e, ...i }, false, 'open', ['cause']],
  ['closed', { ...c, ...e, ...i }, false, 'causeFound', ['action']],
  ['closed', { ...c, ...a, ...i }, false, 'actionTaken', ['effect']],
  ['closed', { ...c, ...a, ...e }, false, 'effectChecked', ['informed']],
  ['closed', { ...c, ...a }, false, 'actionTaken', ['effect', 'informed']],
  ['closed', { ...c, ...a, ...e, ...i }, false, 'closed', []],
  ['closed', { ...c, ...a, ...i }, true, 'closed', []],
  // The response that proved it is gone since: what was closed stays closed.
  ['closed', { ...c, ...a, ...i, closedOn: '2026-11-21' }, false, 'closed', []],
  ['closed', { ...a, ...e, ...i, closedOn: '2026-11-21' }, false, 'open', ['cause']],
];

test.each(table)(
  'set to %s with %j, proven %s: counts as %s, missing %j',
  (status, more, isProven, counts, missing) => {
    expect(settle({ ...entry, ...more, status }, isProven)).toEqual({ status: counts, missing });
  },
);
