import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../../extension/queue/answer.ts';
import { idOf } from './samples.ts';

const id = idOf(1);
const taken = (...results: readonly unknown[]) => readAnswer({ v: 1, ok: true, results, standardVersion: 3 });
const itemOf = (result: object) => {
  const answer = taken({ id, ...result });
  return answer.kind === 'taken' ? answer.items.get(id) : answer;
};
const faultOf = (body: unknown) => {
  const answer = readAnswer(body);
  return answer.kind === 'fault' ? answer.fault : answer;
};

describe('what has not the shape of an answer is none of ours', () => {
  test.each([
    ['null', null],
    ['a text', 'ok'],
    ['a list', []],
    ['nothing in it', {}],
    ['ok without results', { v: 1, ok: true }],
    ['results that are no list', { v: 1, ok: true, results: { id } }],
    ['another version', { v: 2, ok: true, results: [] }],
    ['ok as a text', { v: 1, ok: 'true', results: [] }],
    ['a refusal without a code', { v: 1, ok: false }],
    ['a refusal of another version', { v: 2, ok: false, code: 'auth' }],
  ])('%s', (_, body) => {
    expect(faultOf(body)).toEqual({ code: 'noJson' });
  });
});

describe('refusals', () => {
  test.each([
    ['auth', 'auth'],
    ['revoked', 'revoked'],
    ['busy', 'busy'],
    ['too_large', 'too_large'],
    ['bad_request', 'bad_request'],
    ['quota', 'quota'],
    ['upgrade', 'upgrade'],
    ['internal', 'internal'],
    // What this extension does not know may pass; what belongs to one entry is no refusal of all.
    ['on_holiday', 'internal'],
    ['toString', 'internal'],
    ['bad_answers', 'internal'],
  ])('%s', (code, expected) => {
    expect(faultOf({ v: 1, ok: false, code })).toEqual({ code: expected });
  });

  test('a sheet that is newer may say so in its own version', () => {
    expect(faultOf({ v: 2, ok: false, code: 'upgrade' })).toEqual({ code: 'upgrade' });
  });

  test.each([
    [5, { retryAfter: 5 }],
    [0, { retryAfter: 0 }],
    [4.2, { retryAfter: 5 }],
    [-1, {}],
    ['5', {}],
    [null, {}],
    [Number.POSITIVE_INFINITY, {}],
  ])('retryAfter %j', (retryAfter, expected) => {
    expect(faultOf({ v: 1, ok: false, code: 'busy', retryAfter })).toEqual({ code: 'busy', ...expected });
  });
});

describe('results', () => {
  test.each([
    [
      { status: 'appended', row: 128, score: 75, grade: 'C' },
      { row: 128, score: 75, grade: 'C' },
    ],
    [
      { status: 'duplicate', row: 2, score: null, grade: null },
      { row: 2, score: null, grade: null },
    ],
    [{ status: 'duplicate' }, { row: null, score: null, grade: null }],
    [
      { status: 'duplicate', row: 0 },
      { row: null, score: null, grade: null },
    ],
    [
      { status: 'appended', row: '3', score: '75', grade: 4 },
      { row: null, score: null, grade: null },
    ],
    [
      { status: 'appended', row: 2.5, score: Number.NaN },
      { row: null, score: null, grade: null },
    ],
  ])('%j', (result, expected) => {
    expect(itemOf(result)).toEqual({ kind: 'taken', ...expected });
  });

  test.each([
    [
      { code: 'bad_answers', item: 'rohs', range: '1–5' },
      { code: 'bad_answers', item: 'rohs', range: '1–5' },
    ],
    [{ code: 'bad_answers', item: 7 }, { code: 'bad_answers' }],
    [
      { code: 'bad_evidence', range: '80–90' },
      { code: 'bad_evidence', range: '80–90' },
    ],
    [{ code: 'wrong_standard' }, { code: 'wrong_standard' }],
    [{ code: 'tab_changed' }, { code: 'tab_changed' }],
    [{ code: 'sheet_is_full' }, { code: 'internal' }],
    [{ code: 'revoked' }, { code: 'internal' }],
    [{}, { code: 'internal' }],
  ])('rejected %j', (result, fault) => {
    expect(itemOf({ status: 'rejected', ...result })).toEqual({ kind: 'fault', fault });
  });

  test('one of another shape was not spoken of; the others were', () => {
    const answer = taken(
      null,
      'x',
      { id: 7, status: 'appended' },
      { id, status: 'lost' },
      { id: idOf(2), status: 'duplicate' },
    );
    expect(answer.kind === 'taken' && [...answer.items.keys()]).toEqual([idOf(2)]);
  });

  test.each([
    [3, 3],
    [undefined, null],
    ['3', null],
  ])('standardVersion %j', (standardVersion, expected) => {
    const answer = readAnswer({ v: 1, ok: true, results: [], standardVersion });
    expect(answer.kind === 'taken' && answer.standardVersion).toBe(expected);
  });
});
