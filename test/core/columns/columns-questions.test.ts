import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { surveyStaff } from '../../../core/standards/survey-staff.ts';
import { repeat, sheet } from './sheets.ts';

const marks = repeat([5, 4, 3, 2, 1, 4], 6);
const ratings = { 'Service quality': marks, 'Staff attitude': repeat([4, 4, 3, 2, 1, 5], 6), Delivery: marks };
const first = (columns: Readonly<Record<string, readonly Cell[]>>, standard = fivePoint) =>
  mapColumns(sheet({ ...columns, ...ratings }), standard, firstTime).columns[0];

describe('comments that repeat', () => {
  const junk = [
    ...repeat(['无'], 14),
    ...repeat(['挺好', '没什么要说', '送货再快些'], 4),
    '客服找不到人',
    '可以多些门店',
  ];

  test.each(['其他建议', '备注', 'Anmerkungen', 'Commentaires', 'Observaciones', 'ご意見・ご感想', '기타 의견'])(
    '%s is text',
    (header) => {
      expect(first({ [header]: junk })).toMatchObject({ type: 'freeText', role: 'comment' });
    },
  );

  test.each(['原因', 'Reason', '建议类型', 'Feedback type'])('%s is not', (header) => {
    expect(first({ [header]: junk })).toMatchObject({ type: 'category' });
  });

  test('few notes of visits make no groups', () => {
    expect(first({ 拜访纪要: repeat(['老样子', '已沟通'], 12) })?.role).toBe('none');
  });

  test('three short answers, each many times, were chosen', () => {
    expect(first({ 备注: repeat(['无', '一般说明', '已处理'], 12) })).toMatchObject({ type: 'category', role: 'none' });
  });
});

describe('numbers about people beside ratings', () => {
  test.each([
    ...['Experience', 'Work experience', 'WorkExp', 'Berufserfahrung', '工龄', '경력', 'Expérience', 'Experiencia'],
    ...['Education', 'What is your highest level of education?', '学历', '학력', '最終学歴', "Niveau d'études"],
    ...[
      'Q1_브랜드',
      '品牌',
      'Attendance',
      'Repeat',
      'Job level',
      'Income group',
      'Team size',
      'Estado civil',
      'Cidade',
    ],
  ])('%s is no rating', (header) => {
    const column = first({ [header]: marks });
    expect(column?.type).not.toBe('rating');
    expect(['item', 'overall']).not.toContain(column?.role);
    expect(column?.needsConfirmation).toBe(false);
  });

  test.each(['Brand image', 'Your experience with us', 'Overall experience', 'Education (1-5)'])(
    '%s may be one',
    (header) => {
      expect(first({ [header]: marks })?.type).toBe('rating');
    },
  );

  test.each(['Education status', 'Payment method', '支付方式', 'Ocupación'])(
    '%s with one value is a group',
    (header) => {
      expect(first({ [header]: repeat(['one kind'], 20) })?.type).toBe('category');
    },
  );

  test('words of a group are no levels', () => {
    expect(first({ 'Income group': repeat(['Low', 'Medium', 'High'], 12) })).toMatchObject({ type: 'category' });
    const satisfied = repeat(['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'], 8);
    expect(first({ Brand: satisfied })).toMatchObject({ type: 'textLikert' });
  });
});

describe('opinions that are no satisfaction are asked', () => {
  test.each([
    ...['Repurchase', '재구매', '再次购买', '再購入', 'Volvería a comprar', 'Compraria novamente', 'Wiederkauf'],
    ...['I trust this brand', '我相信这种产品'],
  ])('%s, in numbers', (header) => {
    const column = first({ [header]: marks });
    expect(column?.type).toBe('rating');
    expect([column?.role === 'none', column?.needsConfirmation]).not.toEqual([false, false]);
  });

  const agreed = repeat(['Strongly disagree', 'Disagree', 'Neutral', 'Agree', 'Strongly agree'], 8);

  test.each(['Repurchase of the product', '产品的复购', 'I trust this product'])(
    '%s names a dimension, and waits',
    (header) => {
      expect(first({ [header]: marks })).toMatchObject({ role: 'item', needsConfirmation: true });
    },
  );

  test('and in words of agreement', () => {
    expect(first({ 'I would buy these products again': agreed })).toMatchObject({ needsConfirmation: true });
    expect(first({ 'I am happy with the products': agreed })).toMatchObject({ needsConfirmation: false });
  });

  test.each(['The service takes too long', 'I have thought about leaving the service'])('%s is turned', (header) => {
    expect(first({ [header]: agreed })).toMatchObject({ direction: 'negative', needsConfirmation: true });
  });

  test('school grades are turned and asked', () => {
    expect(first({ 'Servicequalität (Schulnote 1 bis 6)': repeat([1, 2, 3, 4, 5], 8) })).toMatchObject({
      ...{ type: 'rating', direction: 'negative', needsConfirmation: true },
      scale: { kind: 'numeric', min: 1, max: 6 },
    });
  });

  test('すすめる asks to recommend', () => {
    const tens = repeat([0, 10, 9, 8, 7, 10], 6);
    expect(first({ '友人にすすめる可能性はありますか（0〜10）': tens })).toMatchObject({
      type: 'nps',
      role: 'recommend',
    });
  });
});

describe('people', () => {
  const people = ['Ann Lee', 'Bo Chen', 'Cy Wu', 'Di Park', 'Ed Roy', 'Flo Kim', 'Gus May', 'Hal Fox'];

  test('who served is no comment', () => {
    expect(first({ Supervisor: people })?.type).toBe('category');
    expect(first({ Agent_name: people })?.type).toBe('pii');
    expect(first({ Supervisor: people }, surveyStaff)).toMatchObject({ type: 'category', role: 'staff' });
    expect(first({ Agent_name: people }, surveyStaff)).toMatchObject({ type: 'category', role: 'staff' });
  });

  test.each(['연락처', '경품 추첨을 위한 연락처', 'Kontakt', 'WeChat ID'])(
    '%s is hidden, if constant or rare',
    (header) => {
      expect(first({ [header]: repeat(['010-****-0000'], 20) })?.type).toBe('pii');
      expect(first({ [header]: ['wx_synthetic', ...repeat([''], 19)] })?.type).toBe('pii');
    },
  );
});
