import { describe, expect, test } from 'vitest';
import { lookSchema, mappingSchema, stepSchema } from '../../apps-script/rpc/answers/schema.ts';
import { standards } from '../../core/standards/index.ts';
import { hostWith, surveyCsv } from './add-on.ts';
import { ask, graded, small, source } from './sidebar-asks.ts';

describe('look', () => {
  test('before the first grading: the tabs, the standards, nothing to undo', () => {
    const host = hostWith(small);
    const found = lookSchema.parse(ask(host, 'look'));
    expect(found).toMatchObject({
      language: 'en',
      tabs: [{ title: 'Form Responses 1' }],
      sourceId: source(host).sheetId,
      standard: 'five-point',
      gradedAt: null,
      undo: null,
      automatic: 'off',
      ours: [],
      printUrl: '',
    });
    expect(found.standards.map(({ system }) => system)).toEqual(standards.map(({ source }) => source.system));
  });

  test('after it: our visible tabs, when it was, and the address to print', () => {
    const found = lookSchema.parse(ask(graded(), 'look'));
    expect(found.ours.map(({ kind }) => kind).sort()).toEqual(['actions', 'dashboard', 'grades', 'setup', 'standard']);
    expect(found.gradedAt).toBe('2026-11-21T09:30:00');
    expect(found.undo).toBeNull();
    expect(found.printUrl).toMatch(
      /^https:\/\/docs\.google\.com\/spreadsheets\/d\/local-book\/export\?format=pdf&gid=\d+&/,
    );
  });

  test('with two tabs and none open that holds answers, nothing is guessed', () => {
    const host = graded();
    const notes = structuredClone(host.book.sheets[0]);
    if (!notes) throw new Error('no tab');
    const fresh = hostWith(small);
    fresh.setBook({ ...fresh.book, sheets: [...fresh.book.sheets, { ...notes, sheetId: 77, title: 'Notes' }] });
    expect(lookSchema.parse(ask(fresh, 'look')).sourceId).toBe(source(fresh).sheetId);
  });
});

describe('propose and confirm', () => {
  test('every column with its samples, and private ones without', () => {
    const host = hostWith(
      `Your e-mail address,${small.split('\n').join('\na@example.org,')}`.replace(
        '\na@example.org,Timestamp',
        ',Timestamp',
      ),
    );
    const { status, columns, responses } = mappingSchema.parse(ask(host, 'propose', source(host)));
    expect(status).toBe('ready');
    expect(responses).toBe(4);
    expect(columns.map(({ letter, role, samples }) => [letter, role, samples.length])).toEqual([
      ['A', 'respondent', 0],
      ['B', 'timestamp', 3],
      ['C', 'item', 3],
      ['D', 'item', 3],
      ['E', 'item', 2],
      ['F', 'comment', 0],
    ]);
    expect(columns[2]?.effect).toBe(
      'Scored as "Product quality" on the scale Very dissatisfied < Dissatisfied < Neutral < Satisfied < Very satisfied.',
    );
  });

  test('a proposal writes nothing', () => {
    const host = hostWith(small);
    ask(host, 'propose', source(host));
    expect(host.requests).toEqual([]);
  });

  test('what is confirmed stands in Setup and is never asked again', () => {
    const host = hostWith(surveyCsv(40, 3).replace('[Aspect 1]', '[Aspect 1] (1 = bad)'));
    const proposed = mappingSchema.parse(ask(host, 'propose', source(host)));
    const columns = proposed.columns.map(
      ({ letter, header, confidence, needsConfirmation, samples, effect, ...column }) => ({
        ...column,
        role: column.fingerprint === 'region' ? 'none' : column.role,
        confirmed: true,
      }),
    );
    const confirmed = mappingSchema.parse(ask(host, 'confirm', { ...source(host), columns }));
    expect(confirmed.status).toBe('ready');
    expect(confirmed.columns.every((column) => column.confirmed)).toBe(true);
    expect(host.book.sheets.map(({ title }) => title)).toEqual(['Form Responses 1', 'Setup']);
    const later = mappingSchema.parse(ask(host, 'propose', source(host)));
    expect(later.columns.find(({ fingerprint }) => fingerprint === 'region')).toMatchObject({
      role: 'none',
      confirmed: true,
    });
  });

  test('a scale that is none is named with its column, and nothing is written', () => {
    const host = hostWith(small);
    const [, column] = mappingSchema.parse(ask(host, 'propose', source(host))).columns;
    if (!column) throw new Error('no column');
    const { letter, header, confidence, needsConfirmation, samples, effect, ...said } = column;
    const answer = mappingSchema.parse(
      ask(host, 'confirm', { ...source(host), columns: [{ ...said, scale: 'rather good', confirmed: true }] }),
    );
    expect(answer.status).toBe('invalid');
    expect(answer.faults).toMatchObject([{ fingerprint: 'product quality', field: 'scale' }]);
    expect(host.book.sheets).toHaveLength(1);
  });

  test('a scale that none of the answers fits is named with some of them, and nothing is written', () => {
    const host = hostWith(small);
    const [, column] = mappingSchema.parse(ask(host, 'propose', source(host))).columns;
    if (!column) throw new Error('no column');
    const { letter, header, confidence, needsConfirmation, samples, effect, ...said } = column;
    const answer = mappingSchema.parse(
      ask(host, 'confirm', { ...source(host), columns: [{ ...said, scale: 'good < bad', confirmed: true }] }),
    );
    expect(answer.status).toBe('invalid');
    expect(answer.faults).toEqual([
      {
        fingerprint: 'product quality',
        field: 'scale',
        message:
          'No answer fits this scale, for example "Satisfied", "Very satisfied", "Dissatisfied". Write the scale that the answers use.',
      },
    ]);
    expect(host.book.sheets).toHaveLength(1);
  });

  test('a turned scale says so, samples are dates as people write them, and only kinds to choose from are offered', () => {
    const host = hostWith(small);
    const proposed = mappingSchema.parse(ask(host, 'propose', source(host)));
    expect(proposed.columns[0]?.samples[0]).toBe('2026-11-02 09:00');
    expect(proposed.choices.types.map(({ title }) => title)).toEqual([
      ...['rating', 'rating in words', 'recommendation', 'number', 'category', 'several choices', 'yes or no'],
      ...['free text', 'identifier', 'personal data', 'date and time', 'date'],
    ]);
    const [, column] = proposed.columns;
    if (!column) throw new Error('no column');
    const { letter, header, confidence, needsConfirmation, samples, effect, ...said } = column;
    const answer = mappingSchema.parse(
      ask(host, 'confirm', { ...source(host), columns: [{ ...said, direction: 'negative', confirmed: true }] }),
    );
    expect(answer.columns[1]?.effect).toMatch(/Very satisfied, higher is worse\.$/);
  });

  test('a column that somebody un-confirms is proposed afresh', () => {
    const host = graded();
    const columns = mappingSchema.parse(ask(host, 'propose', source(host))).columns;
    const said = columns.map(({ letter, header, confidence, needsConfirmation, samples, effect, ...column }) => column);
    ask(host, 'confirm', { ...source(host), columns: said.map((column) => ({ ...column, confirmed: true })) });
    const answer = mappingSchema.parse(
      ask(host, 'confirm', { ...source(host), columns: said.map((column) => ({ ...column, confirmed: false })) }),
    );
    expect(answer.columns.some(({ confirmed }) => confirmed)).toBe(false);
  });

  test('a tab without ratings is refused in words', () => {
    const host = hostWith('Name,City\nAnn,Rome\nBob,Oslo');
    const answer = mappingSchema.parse(ask(host, 'propose', source(host)));
    expect(answer.status).toBe('refused');
    expect(answer.reasons.length).toBeGreaterThan(0);
  });
});

describe('step', () => {
  test('many faults: each one sentence with its cell, and once what to do', () => {
    const host = graded();
    const setup = host.book.sheets.find(({ title }) => title === 'Setup');
    const wrong = { stringValue: 'sideways' };
    const rows = (setup?.cells ?? []).flatMap((cells, row) => {
      if (!/^column\|/.test(cells[0]?.userEnteredValue?.stringValue ?? '')) return [];
      cells[7] = { userEnteredValue: wrong, effectiveValue: wrong };
      return [row + 1];
    });
    const answer = stepSchema.parse(ask(host, 'step', source(host)));
    if (answer.status === 'working') throw new Error('not done');
    // Time, three questions and the remarks.
    expect(rows).toHaveLength(5);
    expect(answer.message).toBe('Nothing was changed. Correct the cells listed here, then grade again.');
    expect(answer.reasons.map(({ place }) => place)).toEqual(
      rows.map((row) => ({ sheetId: setup?.sheetId, cell: `H${row}` })),
    );
    for (const { message } of answer.reasons) {
      expect(message).toMatch(/^"Setup" cell H\d+: "sideways" is not one of: higher is better, higher is worse\.$/);
    }
    host.call('gradeResponses');
    const toast = host.toasts.at(-1)?.message ?? '';
    expect(toast.match(/sideways/g)).toHaveLength(3);
    expect(toast).toMatch(/More cells that need a correction: 2\. Correct it and grade again\.$/);
  });

  test('a question of 300 characters that was confirmed is graded again', () => {
    const long = `${'How satisfied were you with our service '.repeat(8)}😀`;
    const host = hostWith(small.replace('Delivery time', long));
    const { columns } = mappingSchema.parse(ask(host, 'propose', source(host)));
    const said = columns.map(({ letter, header, confidence, needsConfirmation, samples, effect, ...column }) => column);
    ask(host, 'confirm', { ...source(host), columns: said.map((column) => ({ ...column, confirmed: true })) });
    for (const _again of [1, 2])
      expect(stepSchema.parse(ask(host, 'step', source(host)))).toMatchObject({ status: 'graded', reasons: [] });
  });

  test('issues lead to their cells', () => {
    const host = hostWith(`${surveyCsv(40, 3)}\n2026-11-05 10:00:00,North,Sort of,Neutral,Neutral`);
    const answer = stepSchema.parse(ask(host, 'step', source(host)));
    if (answer.status === 'working') throw new Error('not done');
    expect(answer.issueCount).toBe(answer.issues.length);
    expect(answer.issues.map(({ place }) => place?.cell)).toContain('C42');
    expect(answer.dashboardId).toBe(host.book.sheets.find(({ title }) => title === 'Dashboard')?.sheetId);
  });
});
