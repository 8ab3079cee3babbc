import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cloneBook } from '../../../apps-script/local/book/book.ts';
import { appendOf, item, openTeam, pairOne, post, sentAt } from './team.ts';

const runs = 150;
const host = openTeam();
const device = pairOne(host);
const valid = appendOf(device, [item({ note: 'fine', tags: ['a'] })]);
const before = cloneBook(host.book);

/** Every place in a body, as a path. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => placesIn(inner, [...path, name]))];
}

function withValue(value: unknown, [name, ...rest]: readonly string[], given: unknown): unknown {
  if (name === undefined) return given;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  copy[name] = withValue(copy[name], rest, given);
  return copy;
}

/** Values that no field of text, number or list takes. */
const wrong = fc.oneof(
  fc.constant(true),
  fc.constant([[]]),
  fc.record({ $: fc.anything() }),
  fc.string({ minLength: 5000, maxLength: 6000 }),
);
const changed = fc
  .tuple(fc.constantFrom(...placesIn(valid)), wrong)
  .map(([path, given]) => JSON.stringify(withValue(valid, path, given)));
const cut = fc.nat(JSON.stringify(valid).length - 1).map((length) => JSON.stringify(valid).slice(0, length));
const objects = fc
  .record(
    {
      v: fc.constantFrom<unknown>(1, 2, '1', null),
      op: fc.constantFrom('append', 'pair', 'ping', 'drop'),
      token: fc.string(),
      device: fc.string(),
      code: fc.string(),
      deviceName: fc.string(),
      sentAt: fc.constantFrom(sentAt, 'now'),
      items: fc.array(fc.anything()),
    },
    { requiredKeys: [] },
  )
  .map((body) => JSON.stringify(body));
const bodies = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), objects, changed, cut);

const codes = ['auth', 'busy', 'too_large', 'bad_request', 'quota', 'upgrade'];

test('any body that is not a valid post of a known device: always JSON with a code, nothing written', () => {
  let sent = 0;
  fc.assert(
    fc.property(bodies, (body) => {
      sent += 1;
      const answer = post(host, body);
      expect(answer).toMatchObject({ v: 1, ok: false });
      expect(codes).toContain(answer.code);
    }),
    { numRuns: runs, seed: 6 },
  );
  expect(host.book).toEqual(before);
  console.log(`faults: random bodies: 0 thrown and 0 written of ${sent}`);
  expect(sent).toBeGreaterThanOrEqual(runs);
});

test('the untouched body is taken, so that the others were refused for what was changed', () => {
  expect(post(host, valid).results).toMatchObject([{ status: 'appended' }]);
});
