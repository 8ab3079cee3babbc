import { expect } from 'vitest';
import type { LocalHost } from '../../apps-script/local/services/sandbox.ts';
import { stepSchema } from '../../apps-script/rpc/answers/schema.ts';
import { hostWith } from './add-on.ts';

/** Asks as the sidebar does: JSON there and back. */
export function ask(host: LocalHost, method: string, input: object = {}) {
  return JSON.parse(String(host.call('rpc', method, JSON.stringify(input))));
}

/** The response tab under S2. */
export const source = (host: LocalHost) => ({ sheetId: host.book.sheets[0]?.sheetId ?? 0, standard: 'five-point' });

/** Product 4 of 5, service 3 of 5, delivery not answered; then all 5; a blank row; N/A in words. */
export const small = [
  'Timestamp,Product quality,After-sales service,Delivery time,Remarks',
  '2026-11-02 09:00:00,Satisfied,Neutral,,fine',
  '2026-11-03 09:00:00,Very satisfied,Very satisfied,Very satisfied,',
  ',,,,',
  '2026-11-04 09:00:00,Dissatisfied,N/A,Satisfied,',
].join('\n');

/** Graded in one step. */
export function graded(csv = small) {
  const host = hostWith(csv);
  expect(stepSchema.parse(ask(host, 'step', source(host)))).toMatchObject({ status: 'graded' });
  return host;
}
