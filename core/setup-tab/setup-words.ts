import { usesRole } from '../columns/standard-scales.ts';
import type { RepeatPolicy } from '../counted/schema.ts';
import type { ColumnType, Role } from '../responses/schema.ts';
import type { Direction } from '../scales/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import type { MailState } from '../tabs/schema.ts';
import { localized as words } from '../text/localized.ts';
import type { Localized } from '../text/schema.ts';

/** What Setup calls the use of a column. */
export const roleWords: Readonly<Record<Role, Localized>> = {
  item: words('scored', '计分', '計分'),
  overall: words('overall rating, beside', '总评，另列', '總評，另列'),
  expected: words('expectation', '期望', '期望'),
  evidence: words('kind of evidence', '凭据类别', '憑據類別'),
  work: words('quality of work', '工作质量', '工作品質'),
  recommend: words('recommend 0–10', '推荐意愿 0–10', '推薦意願 0–10'),
  timestamp: words('time of answer', '答题时间', '填答時間'),
  respondent: words('respondent', '受访者', '受訪者'),
  customer: words('customer', '客户', '客戶'),
  project: words('project', '项目', '專案'),
  team: words('team', '团队', '團隊'),
  staff: words('member of staff', '员工', '員工'),
  segment: words('segment', '分组', '分群'),
  comment: words('comment', '意见', '意見'),
  none: words('not used', '不使用', '不使用'),
};

/** Roles to choose from: those that the standard has a use for, and what these columns have. */
export function offeredRoles(
  standard: Standard,
  columns: readonly { readonly role: Role }[],
): Readonly<Partial<Record<Role, Localized>>> {
  const present = new Set(columns.map(({ role }) => role));
  const roles = Object.keys(roleWords) as Role[];
  return Object.fromEntries(
    roles.filter((role) => usesRole(standard, role) || present.has(role)).map((role) => [role, roleWords[role]]),
  );
}

/** What Setup calls the kind of values in a column. */
export const typeWords: Readonly<Record<ColumnType, Localized>> = {
  rating: words('rating', '评分', '評分'),
  textLikert: words('rating in words', '文字评级', '文字評級'),
  nps: words('recommendation', '推荐度', '推薦度'),
  number: words('number', '数字', '數字'),
  category: words('category', '类别', '類別'),
  multiSelect: words('several choices', '多选', '複選'),
  boolean: words('yes or no', '是或否', '是或否'),
  freeText: words('free text', '自由文本', '自由文字'),
  id: words('identifier', '编号', '編號'),
  pii: words('personal data', '个人信息', '個人資料'),
  timestamp: words('date and time', '日期时间', '日期時間'),
  date: words('date', '日期', '日期'),
  duration: words('duration', '时长', '時長'),
  derived: words('worked out', '推算值', '推算值'),
  metadata: words('technical', '技术信息', '技術資訊'),
  levelCount: words('count of a level', '等级计数', '等級計數'),
  stat: words('statistic', '统计值', '統計值'),
  itemName: words('question name', '题目名称', '題目名稱'),
  empty: words('empty', '空', '空白'),
};

/** Kinds that nobody chooses: what the add-on itself finds. */
const found: readonly ColumnType[] = ['duration', 'derived', 'metadata', 'levelCount', 'stat', 'itemName', 'empty'];

/** Kinds to choose from: what a column can hold for people, and what these columns are found to be. */
export function offeredTypes(columns: readonly { readonly type: ColumnType }[]): Readonly<Record<string, Localized>> {
  const present = new Set(columns.map(({ type }) => type));
  return Object.fromEntries(
    (Object.keys(typeWords) as ColumnType[])
      .filter((type) => !found.includes(type) || present.has(type))
      .map((type) => [type, typeWords[type]]),
  );
}

/** What Setup calls the direction of a scale. */
export const directionWords: Readonly<Record<Direction, Localized>> = {
  positive: words('higher is better', '越高越好', '越高越好'),
  negative: words('higher is worse', '越高越差', '越高越差'),
};

/** What Setup calls how often the digest is sent. */
export const digestWords: Readonly<Record<MailState['digest'], Localized>> = {
  off: words('off', '关', '關'),
  weekly: words('weekly', '每周', '每週'),
  monthly: words('monthly', '每月', '每月'),
};

/** What Setup calls a choice that is taken or not. */
export const switchWords: Readonly<Record<'off' | 'on', Localized>> = {
  off: words('off', '关', '關'),
  on: words('on', '开', '開'),
};

/** What Setup calls the ways to count several answers of one respondent. */
export const repeatWords: Readonly<Record<RepeatPolicy, Localized>> = {
  all: words('all count', '全部计入', '全部計入'),
  latest: words('only the latest', '只计最近一次', '只計最近一次'),
  latestPerPeriod: words('the latest of each period', '每个周期计最近一次', '每個期間計最近一次'),
};
