import { expect, test } from 'vitest';
import { hostWith } from '../add-on.ts';
import { cellsOf } from '../counting.ts';

const about = (place: number) => `mary${place}@poppins.example,Mary Poppins ${place},+1 202 555 01${place}7`;
const day = (place: number) => `2026-07-0${place} 09:00:00`;

/** Eight answers under a standard, each of another person with an address, a name and a telephone number. */
const surveys: readonly (readonly [
  standard: string,
  locale: string,
  header: string,
  row: (place: number) => string,
])[] = [
  [
    'S2',
    'en_US',
    'Timestamp,Email address,Customer name,Phone number,How satisfied are you? [Service],How satisfied are you? [Quality]',
    (place) => `${day(place)},${about(place)},Satisfied,Dissatisfied`,
  ],
  [
    'S4',
    'en_US',
    'Email address,Customer name,Phone number,Project,Crew,Feedback,Score,Workmanship',
    (place) =>
      `${about(place)},Bridge ${place},A,${place % 2 ? 'Written praise,95,very good' : 'phone complaint,50,bad'}`,
  ],
  [
    'S12',
    'zh_CN',
    '时间戳记,邮箱,客户名称,联系电话,产品质量,RoHS 情况,服务情况,改善情况,包装运输,交付日期,交付数量,其他意见',
    (place) => `${day(place)},${about(place)},满意,不满意,满意,满意,满意,很不满意,满意,一般`,
  ],
  [
    'S13',
    'en_US',
    'Timestamp,Email address,Customer name,Phone number,Patience (1-5),Service attitude (1-5),Overall satisfaction (1-5)',
    (place) => `${day(place)},${about(place)},${1 + (place % 5)},2,3`,
  ],
];

test.each(surveys)(
  '%s: no tab of ours holds a name, an address or a telephone number of those who answered',
  (standard, locale, header, row) => {
    const rows = Array.from({ length: 8 }, (_, place) => row(place + 1));
    const host = hostWith([header, ...rows].join('\n'), { locale });
    const call = { standard, withReport: true };
    const report = JSON.parse(String(host.call('rpc', 'grade', JSON.stringify(call))));
    expect(['graded', 'insufficient']).toContain(report.status);
    const roles = report.columns.map(({ role }: { role: string }) => role);
    expect(roles).toEqual(expect.arrayContaining(['respondent', 'customer']));
    const [source, ...ours] = host.book.sheets;
    expect(JSON.stringify(source?.cells)).toContain('Mary Poppins 1');
    const leaks = ours.flatMap(({ title }) =>
      cellsOf(host, title).flatMap((cells) => cells.filter((cell) => /poppins|555 01/i.test(String(cell)))),
    );
    expect(leaks).toEqual([]);
    console.log(`faults: identities in ${ours.length} tabs of ours under ${standard}: ${leaks.length}`);
  },
  120_000,
);
