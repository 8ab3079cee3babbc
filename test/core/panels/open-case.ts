import type { Case } from '../../../core/actions/schema.ts';

/** The case of that number, of the row below it: open and not due yet. */
export const openCase = (number: number, more: Partial<Case> = {}): Case => ({
  ...{ id: `r${number}|total`, number, response: `r${number}`, rule: 'total', clause: '5.1', row: number + 1 },
  ...{ dimensions: [], title: 'call', owner: 'Sales', opened: '2026-11-01', due: '2026-11-20', status: 'open' },
  ...{ missing: [], isNew: false, isOverdue: false, standing: 'fires', next: null },
  ...{ follows: null, followedBy: null, closedOn: null },
  ...more,
});
