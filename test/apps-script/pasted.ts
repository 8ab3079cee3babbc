import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { usePastedSchema } from '../../apps-script/rpc/answers/rules/schema.ts';
import { ask, source } from './sidebar-asks.ts';

/** Two dimensions and two grades, nothing to repair. */
export const table = 'Item\tWeight\nProduct quality\t60\nAfter-sales service\t40\n\nGrade\tScore\nGood\t80+\nFair\t<80';
/** What `usePasted` is asked with that table. */
export const pasted = (host: LocalHost, more: object = {}) => ({
  sheetId: source(host).sheetId,
  text: table,
  repairs: [],
  title: 'Our rules',
  ...more,
});
export const usePasted = (host: LocalHost, more: object = {}) =>
  usePastedSchema.parse(ask(host, 'usePasted', pasted(host, more)));
