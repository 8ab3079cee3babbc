import { describe, expect, test } from 'vitest';
import { troubleOf } from '../../apps-script/sidebar/calls/read-answer.ts';
import { decide } from '../../apps-script/sidebar/state/drafts.ts';
import { reduce } from '../../apps-script/sidebar/state/reduce.ts';
import type { Event, State, Task } from '../../apps-script/sidebar/state/state.ts';
import { opening } from '../../apps-script/sidebar/state/state.ts';
import { freshLook, graded, gradedLook, mapping, working } from './sample-answers.ts';
import { explanation } from './sample-explanations.ts';

const stateAfter = (events: readonly Event[], from: State = opening) => events.reduce(reduce, from);
const looked: Event = { kind: 'looked', look: freshLook };
const mapped: Event = { kind: 'mapped', mapping, isSaved: false };
const asked = (task: Task): Event => ({ kind: 'asked', task, at: 5000 });
const [, b, c] = mapping.columns;
if (!b || !c) throw new Error('the sample has columns B and C');

describe('where one is', () => {
  test.each<[string, readonly Event[], State['screen']]>([
    ['before the first answer', [asked({ kind: 'look' })], 'opening'],
    ['a sheet never graded', [looked], 'start'],
    ['a sheet graded before', [{ kind: 'looked', look: gradedLook }], 'result'],
    ['columns to look at', [looked, mapped], 'columns'],
    ['a tab that cannot be graded', [looked, { ...mapped, mapping: { ...mapping, status: 'refused' } }], 'start'],
    ['a grading begun', [looked, mapped, asked({ kind: 'grade' })], 'grading'],
    ['a part done', [looked, asked({ kind: 'grade' }), { kind: 'stepped', step: working(10) }], 'grading'],
    ['all done', [looked, asked({ kind: 'grade' }), { kind: 'stepped', step: graded }], 'result'],
    ['a grade explained', [looked, { kind: 'explained', explanation }], 'explain'],
    ['an empty sheet', [{ kind: 'looked', look: gradedLook, added: 'answerSheet' }], 'start'],
    ['sample answers', [{ kind: 'looked', look: gradedLook, added: 'sample' }], 'start'],
  ])('%s', (_, events, screen) => {
    expect(stateAfter(events).screen).toBe(screen);
  });
});

describe('what stays chosen', () => {
  test('at first what the spreadsheet proposes', () => {
    expect(stateAfter([looked])).toMatchObject({ sheetId: 7, standard: 'weighted-procedure' });
  });

  test('afterwards what the person picked, as long as that tab is there', () => {
    const picked = stateAfter([looked, { kind: 'picked', sheetId: 9 }, { kind: 'picked', standard: 'five-point' }]);
    expect(stateAfter([{ kind: 'glanced', look: gradedLook }], picked)).toMatchObject({
      sheetId: 9,
      standard: 'five-point',
    });
    const tabs = freshLook.tabs.slice(0, 1);
    expect(stateAfter([{ kind: 'glanced', look: { ...freshLook, tabs } }], picked).sheetId).toBe(7);
  });

  test('what was said of one tab does not stand beside the name of another', () => {
    const state = stateAfter([looked, asked({ kind: 'grade' }), { kind: 'stepped', step: graded }]);
    expect(state.result).not.toBeNull();
    expect(stateAfter([{ kind: 'picked', standard: 'five-point' }], state).result).toBe(state.result);
    const told = { result: null, explanation: null, said: null };
    expect(stateAfter([{ kind: 'picked', sheetId: 9 }], state)).toMatchObject({ sheetId: 9, ...told });
  });

  test('another tab or standard forgets the columns, what was decided and a stopped grading', () => {
    const state = stateAfter([
      looked,
      mapped,
      { kind: 'drafted', drafts: decide({}, b, 'yes') },
      asked({ kind: 'grade' }),
    ]);
    expect(stateAfter([{ kind: 'picked', standard: 'five-point' }], state)).toMatchObject({
      sheetId: 7,
      mapping: null,
      drafts: {},
      progress: null,
    });
  });

  test('columns that are looked at are not replaced behind the back', () => {
    const other = { ...mapping, responses: 1 };
    expect(stateAfter([looked, mapped, { kind: 'glanced', mapping: other }]).mapping).toBe(mapping);
    expect(stateAfter([looked, { kind: 'glanced', mapping: other }]).mapping).toBe(other);
    expect(stateAfter([looked, { kind: 'glanced', mapping: { ...other, status: 'refused' } }]).mapping).toBeNull();
  });
});

test('a fault goes when its column is touched, the others stay', () => {
  const faults = [b, c].map(({ fingerprint }) => ({ fingerprint, field: 'scale', message: 'No scale.' }));
  const state = stateAfter([looked, mapped, { kind: 'faulted', faults }]);
  expect(state.said).toMatchObject({ key: 'faults', args: { n: 2 } });
  expect(stateAfter([{ kind: 'drafted', drafts: decide({}, b, 'out') }], state).faults).toEqual([faults[1]]);
});

describe('a grading', () => {
  const begun = stateAfter([looked, asked({ kind: 'grade' }), { kind: 'stepped', step: working(4000) }]);

  test('knows how far it is', () => {
    expect(begun.progress).toEqual({
      by: 'standard',
      phase: 'running',
      done: 4000,
      total: 10_000,
      since: 5000,
      spent: 0,
    });
  });

  test('cancelled, it stops with the part under way and keeps its count', () => {
    const stopping = stateAfter([{ kind: 'cancelled' }], begun);
    expect(stopping).toMatchObject({ task: { kind: 'grade' }, progress: { phase: 'stopping', done: 4000 } });
    const stopped = stateAfter(
      [
        { kind: 'stepped', step: working(6000) },
        { kind: 'stopped', at: 8000 },
      ],
      stopping,
    );
    expect(stopped).toMatchObject({ task: null, progress: { phase: 'stopped', done: 6000, total: 10_000 } });
    expect(stateAfter([{ kind: 'asked', task: { kind: 'grade' }, at: 9000 }], stopped).progress).toEqual({
      by: 'standard',
      phase: 'running',
      done: 6000,
      total: 10_000,
      since: 9000,
      // from 5000 to 8000; nothing while it stood still
      spent: 3000,
    });
  });

  test('by other rules counts afresh', () => {
    const stopped = stateAfter([{ kind: 'stopped', at: 8000 }], begun);
    expect(stateAfter([asked({ kind: 'grade', by: 'trial' })], stopped).progress).toMatchObject({
      by: 'trial',
      done: 0,
      spent: 0,
    });
  });

  test('ends with its result; what was known of the columns is out of date', () => {
    const ended = stateAfter([mapped, asked({ kind: 'grade' }), { kind: 'stepped', step: graded }], begun);
    expect(ended).toMatchObject({ task: null, progress: null, result: graded, mapping: null, explanation: null });
  });

  test('that failed can go on', () => {
    const troubled = stateAfter(
      [{ kind: 'troubled', task: { kind: 'grade' }, trouble: troubleOf('silent'), at: 7000 }],
      begun,
    );
    expect(troubled).toMatchObject({
      screen: 'grading',
      progress: { phase: 'stopped', done: 4000, spent: 2000 },
      trouble: { again: { kind: 'grade' } },
    });
  });
});

test('a refusal is announced by its title; why stands once, on the screen', () => {
  const refused = { ...graded, status: 'refused', message: 'Nothing was changed. Empty.' } as const;
  expect(stateAfter([looked, { kind: 'stepped', step: refused }]).said).toEqual({ key: 'refusedTitle', isShown: true });
});

// Undo sent twice would bring back what was undone, and a sample would be there twice.
test.each<[Task, 'silent' | 'failed', Task['kind']]>([
  [{ kind: 'undo' }, 'silent', 'look'],
  [{ kind: 'sample' }, 'silent', 'look'],
  [{ kind: 'answerSheet' }, 'silent', 'look'],
  [{ kind: 'whatIf' }, 'silent', 'whatIf'],
  // The add-on knows the same rules and the same table again.
  [{ kind: 'saveRules' }, 'silent', 'saveRules'],
  [{ kind: 'grade', by: 'pasted' }, 'silent', 'grade'],
  [{ kind: 'report' }, 'silent', 'look'],
  [{ kind: 'undo' }, 'failed', 'undo'],
  [{ kind: 'explain' }, 'silent', 'explain'],
  [{ kind: 'automatic', on: true }, 'silent', 'automatic'],
])('%j that ended %s is tried again by %s', (task, code, kind) => {
  expect(stateAfter([{ kind: 'troubled', task, trouble: troubleOf(code), at: 0 }]).trouble?.again.kind).toBe(kind);
});

test('what was undone is no longer shown as the result', () => {
  const state = stateAfter([looked, { kind: 'stepped', step: graded }]);
  const done = { status: 'done', message: 'Back to 14 November.' } as const;
  const nothing = { status: 'nothing', message: 'There is no earlier result.' } as const;
  expect(stateAfter([{ kind: 'finished', task: { kind: 'undo' }, done }], state)).toMatchObject({
    result: null,
    said: { text: done.message },
  });
  expect(stateAfter([{ kind: 'finished', task: { kind: 'undo' }, done: nothing }], state).result).toBe(graded);
});
