import { expect, test } from 'vitest';
import { decideActions } from '../../../core/actions/decide.ts';
import { gradeResponse } from '../../../core/scoring/grade.ts';
import { fitRubric } from '../../../core/scoring/rubric.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { weightedProcedure } from '../../../core/standards/weighted-procedure.ts';
import { responseOf } from '../scoring/samples.ts';

const opening = { today: '2026-11-21', language: 'en' } as const;
const s12 = fitRubric(weightedProcedure);

test('one action per response and rule, in the order of rows and rules', () => {
  const rows = [
    [3, 3, 3, 3, 3, 3, 3],
    [3, 1, 3, 2, 3, 3, 3],
    [5, 5, 5, 5, 2, 5, 5],
  ];
  const graded = rows.map((answers, index) => gradeResponse(responseOf(answers, index + 2), s12));
  const actions = decideActions(graded, s12, opening);
  // 16+4+16+6+6+3+3 = 54
  expect(actions.map(({ row, rule, dimensions }) => [row, rule, dimensions])).toEqual([
    [3, 'low-total', []],
    [3, 'low-item:rohs', ['rohs']],
    [3, 'low-item:improvement', ['improvement']],
    [4, 'low-item:packaging', ['packaging']],
  ]);
  expect(actions).toEqual(decideActions(graded, s12, opening));
});

test('an item rule is owned by the trigger’s role and the department, which is named once', () => {
  const graded = [gradeResponse(responseOf([3, 2, 2, 3, 3, 3, 3]), s12)];
  const owners = decideActions(graded, s12, opening).map(({ rule, owner }) => [rule, owner]);
  expect(owners).toEqual([
    ['low-total', 'Sales'],
    ['low-item:rohs', 'Sales + Quality'],
    ['low-item:service', 'Sales'],
  ]);
});

test('an action can be read alone: clause, title, due day', () => {
  const rubric = fitRubric(fivePoint);
  const graded = [gradeResponse(responseOf([3, 5, 1], 7), rubric)];
  expect(decideActions(graded, rubric, { today: '2026-11-28', language: 'zh-CN' })).toEqual([
    {
      rule: 'low-aspect',
      clause: '2.2',
      row: 7,
      dimensions: ['product-quality', 'delivery-time'],
      title: '按投诉处理：联系客户，了解原因，提出解决办法，启动改善计划 – 产品质量、交付时间',
      owner: '客服人员',
      due: '2026-12-05',
      status: 'open',
    },
  ]);
});

test.each([
  // Seven days after the answer, whenever it is graded.
  ['2026-11-03T23:59:00', '2026-11-21', '2026-11-10'],
  ['2026-11-03T23:59:00', '2026-12-24', '2026-11-10'],
  [null, '2026-11-21', '2026-11-28'],
])('answered %j and graded on %s it is due on %s', (at, today, due) => {
  const rubric = fitRubric(fivePoint);
  const graded = [gradeResponse({ ...responseOf([3, 5, 1]), at }, rubric)];
  expect(decideActions(graded, rubric, { today, language: 'en' }).map((one) => one.due)).toEqual([due]);
});

test('no rule, no action', () => {
  expect(decideActions([], s12, opening)).toEqual([]);
  expect(decideActions([gradeResponse(responseOf([]), s12)], s12, opening)).toEqual([]);
});
