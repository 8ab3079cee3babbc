import { describe, expect, test } from 'vitest';
import { firstTime, mapColumns } from '../../../core/columns/columns.ts';
import type { Cell } from '../../../core/responses/schema.ts';
import { fivePoint } from '../../../core/standards/five-point.ts';
import { codesOf, repeat, sheet } from './sheets.ts';

const rating = { 'Rate our service (1-5)': repeat([4, 5], 6) };
const rolesOf = (columns: Readonly<Record<string, readonly Cell[]>>) => {
  const map = mapColumns(sheet({ ...columns, ...rating }), fivePoint, firstTime);
  return Object.fromEntries(map.columns.slice(0, -1).map(({ header, role }) => [header, role]));
};
const times = repeat(['2026-03-13T10:05:02', '2026-04-01T08:00:00'], 6);
const days = repeat(['2026-03-13', '2026-04-01'], 6);
const people = Array.from({ length: 12 }, (_, person) => `Person ${String.fromCharCode(65 + person)}`);

describe('which column does what', () => {
  test.each([
    [
      { StartDate: times, EndDate: times },
      { StartDate: 'none', EndDate: 'timestamp' },
    ],
    [
      { 'Date of birth': days, 'Visit date': days },
      { 'Date of birth': 'none', 'Visit date': 'timestamp' },
    ],
    [
      { 时间戳记: times, 生日: days },
      { 时间戳记: 'timestamp', 生日: 'none' },
    ],
    [{ 提交答卷时间: times }, { 提交答卷时间: 'timestamp' }],
    [{ Timestamp: repeat([45000.5, 45001.25], 6) }, { Timestamp: 'timestamp' }],
    [
      { 'Your name': people, 'Email Address': people.map((_, at) => `p${at}@example.org`) },
      { 'Your name': 'none', 'Email Address': 'respondent' },
    ],
    [
      { 姓名: people, 公司: repeat(['甲', '乙'], 6) },
      { 姓名: 'respondent', 公司: 'customer' },
    ],
    [
      { 'Customer ID': people.map((_, at) => 700 + at), 'Customer type': repeat(['New', 'Old'], 6) },
      { 'Customer ID': 'customer', 'Customer type': 'segment' },
    ],
    [{ Contact: people.map((_, at) => `p${at % 2}@example.org`) }, { Contact: 'respondent' }],
    [{ 'Phone number': repeat(['5550100', '5550101'], 6) }, { 'Phone number': 'none' }],
    [{ Town: people }, { Town: 'none' }],
    [{ Country: repeat(['UK'], 12) }, { Country: 'none' }],
    [{ 'Satisfaction group': repeat(['high', 'low'], 6) }, { 'Satisfaction group': 'none' }],
    [{ Suggestions: people.map((person) => `${person} would like a longer opening time`) }, { Suggestions: 'comment' }],
    [
      { 'What could we do better?': repeat(['Answer the phone.', 'Nothing, thank you!'], 6) },
      { 'What could we do better?': 'comment' },
    ],
    [{ 'Reason for leaving': repeat(['too dear', 'moved away'], 6) }, { 'Reason for leaving': 'segment' }],
    [{ Comments: repeat(['good', 'fine'], 6) }, { Comments: 'none' }],
    [{ 还有什么想说的: repeat(['发货太慢了。', '客服很耐心！'], 6) }, { 还有什么想说的: 'comment' }],
    [{ 评价内容: repeat(['很好', '发错货了'], 6) }, { 评价内容: 'none' }],
    [{ 其他: repeat(['无意见', '再说'], 6) }, { 其他: 'none' }],
    [{ 联系人: repeat(['李四', '王五'], 6) }, { 联系人: 'none' }],
    [{ Thoughts: repeat(['fine', 'so so'], 6) }, { Thoughts: 'none' }],
    [{ Extra: repeat(['Call me 0171-5550199', 'no'], 6) }, { Extra: 'comment' }],
    [{ 说明栏: repeat(['联系我13812345678', '再说'], 6) }, { 说明栏: 'none' }],
    [{ Budget: repeat(['500-1000', '5000-8000'], 6) }, { Budget: 'segment' }],
  ])('%j', (columns, roles) => {
    expect(rolesOf(columns)).toEqual(roles);
  });

  test('the first eight groups are offered as segments', () => {
    const groups = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`Group ${at}`, repeat(['a', 'b'], 6)]));
    expect(Object.values(rolesOf(groups))).toEqual([...Array(8).fill('segment'), 'none', 'none']);
  });

  test('dates that do not settle day and month are told', () => {
    const map = mapColumns(
      sheet({ Timestamp: repeat(['1/2/2026 10:00', '3/4/2026 10:00'], 6), ...rating }),
      fivePoint,
      firstTime,
    );
    expect(map.columns[0]).toMatchObject({ role: 'timestamp', dateOrder: null });
    expect(codesOf(map.issues)).toEqual(['datesUnsettled']);
  });
});
