import { expect, test } from 'vitest';
import { hostWith } from '../add-on.ts';
import { ask } from '../sidebar-asks.ts';
import { fullCsv, workedOut, write } from './making.ts';

/** Service calls of one method. */
function callsOf(host: ReturnType<typeof hostWith>, method: string, call: object = {}): number {
  host.resetLog();
  ask(host, method, call);
  return host.calls.length;
}

test('service calls are few and the same for any number of responses; a grading makes no more than before', () => {
  const counted = [20, 110].map((responses) => {
    const host = hostWith(fullCsv(responses));
    host.call('gradeResponses');
    host.resetLog();
    host.call('gradeResponses');
    const again = host.calls.length;
    const { stamp, results } = workedOut(host);
    const [part] = Object.keys(results);
    const first = callsOf(host, 'models', { stamp, results });
    const calls = {
      whatIf: callsOf(host, 'whatIf', {
        ...{ sheetId: host.book.sheets[0]?.sheetId, standard: 'five-point', changes: {} },
      }),
      plan: callsOf(host, 'modelsPlan'),
      part: part === undefined ? null : callsOf(host, 'modelsPart', { stamp, part }),
      ...{ first, models: callsOf(host, 'models', { stamp, results }), inputs: callsOf(host, 'modelInputs') },
    };
    expect(write(host, { stamp, results }).status).toBe('done');
    host.resetLog();
    host.call('gradeResponses');
    expect(host.calls.length).toBe(again);
    return calls;
  });
  const [few, many] = counted;
  expect({ ...many, part: null }).toEqual(few);
  expect(few?.plan).toBe(few?.whatIf);
  expect(many?.part).toBe(few?.whatIf);
  for (const count of [few?.first, few?.models, few?.inputs]) expect(count).toBeLessThanOrEqual(15);
}, 240_000);
