import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import { parseResponses } from '../../../core/responses/parse.ts';
import type { Cell, ConfirmedColumn } from '../../../core/responses/schema.ts';
import { evidenceIssues } from '../../../core/scoring/evidence-issues.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { constructionEvidence } from '../../../core/standards/construction-evidence.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { surveyStaff } from '../../../core/standards/survey-staff.ts';
import { codesOf, repeat, sheet } from './sheets.ts';

type Sheet = Readonly<Record<string, readonly Cell[]>>;
const read = (columns: Sheet, confirmed: readonly ConfirmedColumn[] = []) => {
  const table = sheet(columns);
  const map = mapColumns(table, constructionEvidence, { ...firstTime, confirmed });
  const { responses, issues } = parseResponses(table, map);
  const rubric = fitRubric(constructionEvidence, map.columns);
  const faults = evidenceIssues(responses, rubric, { columns: map.columns, told: issues, language: 'zh-CN' });
  return { map, responses, issues, faults, roles: map.columns.map(({ role }) => role) };
};

describe('grading by evidence (S4)', () => {
  // The kinds in order: letter, phone, dissatisfied, ordinary, spoken satisfied, spoken praise, written praise.
  test.each<[string, Sheet, readonly (number | null)[], readonly (number | null)[]]>([
    [
      'en',
      {
        Project: ['North bridge', 'Town hall', 'School'],
        Crew: ['A', 'B', 'A'],
        'Form of feedback': ['Written praise', 'Formal complaint letter', 'ordinary quality'],
        Score: [95, 20, ''],
        Workmanship: ['done very well', 'bad', 'ordinary'],
      },
      [7, 1, 4],
      [1, 4, 3],
    ],
    [
      'zh-CN',
      {
        项目名称: ['北桥', '市政厅', '学校'],
        施工队: ['一队', '二队', '一队'],
        反馈形式: ['口头表扬', '电话投诉', '满意'],
        得分: [85, 50, ''],
        工程质量: ['很好', '差', '一般'],
      },
      [6, 2, 5],
      [1, 4, 3],
    ],
    [
      'zh-TW',
      {
        專案: ['北橋', '市政廳', '學校'],
        團隊: ['甲', '乙', '甲'],
        回饋方式: ['口頭表揚', '不滿意', '客訴函'],
        分數: [85, 50, ''],
        施工品質: ['優秀', '較差', '普通'],
      },
      [6, 3, 1],
      [1, 4, 3],
    ],
  ])('finds project, team, evidence, score and work in %s', (_language, columns, kinds, work) => {
    const { map, responses, issues, faults, roles } = read(columns);
    expect(roles).toEqual(['project', 'team', 'evidence', 'item', 'work']);
    expect(map.columns.filter(({ needsConfirmation }) => needsConfirmation)).toEqual([]);
    expect(map.columns[3]).toMatchObject({ dimension: 'feedback', scale: { kind: 'numeric', min: 0, max: 100 } });
    expect(responses.map(({ beside }) => beside?.evidence)).toEqual(kinds);
    expect(responses.map(({ beside }) => beside?.work)).toEqual(work);
    expect(responses[0]?.segments).toEqual(
      Object.values(columns)
        .slice(0, 2)
        .map(([first]) => first),
    );
    expect([map.refusals, map.issues, issues, faults]).toEqual([[], [], [], []]);
  });

  test('a sheet without scores can be graded, one without kinds cannot', () => {
    expect(read({ Feedback: ['Written praise', 'Spoken praise'] }).map.refusals).toEqual([]);
    expect(codesOf(read({ Score: [80, 70] }).map.refusals)).toEqual(['noKinds']);
  });

  test('the quality of work is no evidence, though some of its words are', () => {
    const { roles, map } = read({ Workmanship: ['ordinary', 'ordinary', 'dissatisfied'] });
    expect([roles, codesOf(map.refusals)]).toEqual([['work'], ['noKinds']]);
  });

  test('scores above 100 are asked', () => {
    const { map } = read({ Feedback: ['Written praise', 'Spoken praise'], Score: [900, 850] });
    expect(map.columns[1]).toMatchObject({ role: 'item', needsConfirmation: true });
  });

  test('a rating of the customer stands beside, its words are no evidence of their own', () => {
    const columns = { Feedback: ['Written praise', 'Spoken praise'], 'Overall satisfaction (1-5)': [5, 4] };
    expect(read(columns).roles).toEqual(['evidence', 'overall']);
  });

  test('the scale of kinds is the standard’s, whatever a person wrote', () => {
    const confirmed: ConfirmedColumn = {
      fingerprint: 'feedback',
      ...{ type: 'category', role: 'evidence', dimension: null, direction: 'negative', naCodes: [] },
      scale: { kind: 'labelled', levels: [['bad'], ['good']] },
    };
    const { responses, map } = read({ Feedback: ['Written praise', 'phone complaint'] }, [confirmed]);
    expect(responses.map(({ beside }) => beside?.evidence)).toEqual([7, 2]);
    expect(map.columns[0]?.direction).toBe('positive');
  });

  test('faults of evidence name row, range and kind', () => {
    const { faults, issues } = read({
      Feedback: ['Spoken praise', 'Formal complaint letter', 'Written praise', null, 'Written praise', 'pigeon'],
      Score: [91, 40, 90, 80, '', 70],
      Project: ['a', 'b', 'c', 'd', 'e', 'f'],
    });
    expect(faults).toEqual([
      { code: 'outsideEvidence', row: 2, column: 1, args: { value: 91, range: '80–90', kind: '客户口头表扬' } },
      { code: 'outsideEvidence', row: 3, column: 1, args: { value: 40, range: '0–<40', kind: '客户发函投诉' } },
      { code: 'noEvidence', row: 5, column: null, args: {} },
    ]);
    // The seventh row is told once, by its cell.
    expect(issues.map(({ code, row, column }) => [code, row, column])).toEqual([['unknownWord', 7, 0]]);
  });
});

describe('what a response is about', () => {
  const ratings = repeat([5, 4, 3, 2, 1, 4], 2);
  const people = repeat(['Ann Lee', 'Bo Chen', 'Cy Wu'], 4);
  test.each([
    [{ Interviewer: people, 'Clear questions (1-5)': ratings }, ['staff', 'item']],
    [{ 姓名: people, '问题清晰明了（1-5分）': ratings }, ['staff', 'item']],
    [{ 員工姓名: people, 受访者姓名: people, '問題清楚明瞭（1-5分）': ratings }, ['staff', 'respondent', 'item']],
    [{ 'Customer name': people, 'Clear questions (1-5)': ratings }, ['customer', 'item']],
  ])('S7: %j', (columns, roles) => {
    const map = mapColumns(sheet(columns), surveyStaff, firstTime);
    expect(map.columns.map(({ role }) => role)).toEqual(roles);
    expect(map.columns.filter(({ role, type }) => role === 'staff' && type === 'pii')).toEqual([]);
  });

  test('other standards do not ask for it', () => {
    const columns = { 姓名: people, 项目: repeat(['甲', '乙'], 6), '服务评分（1-5分）': ratings };
    const { columns: found } = mapColumns(sheet(columns), fivePoint, firstTime);
    expect(found.map(({ role }) => role)).toEqual(['respondent', 'segment', 'item']);
  });
});
