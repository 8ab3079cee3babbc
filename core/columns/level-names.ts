import { headerText } from './header-text.ts';

/** What a name says that its numbers are: answers counted, or shares of them; `null` when it does not say. */
export type CountMark = 'count' | 'share' | null;

/** A header or a cell without its count words: the level that it may name. `text` is folded. */
export type LevelName = { readonly text: string; readonly mark: CountMark };

const shareMark =
  /[%‰]|\b(percent(age)?s?|pct|shares?|prozent|anteil|pourcentage|porcentaje|percentual|proportion)\b|占比|百分比|比例|比率|割合|비율/g;
const countMark =
  /#|\b(counts?|counted|numbers?|no\.|nr\.|freq|frequency|frequencies|responses?|respondents|answers?|votes?|people|persons|customers|clients|users|anzahl|antworten|nombre|réponses|número|cantidad|respuestas|respostas|contagem)\b|\(人\)|\(n\)|(?<= )n$|(选择)?人次|(客户|用户|评价|回答|投票|选择)?(人数|票数|数量|次数|份数|个数|频数|件数|票|数)$|件数|人数|回答数|응답 ?수|명수/g;
const rateMark = /率$/;
const loose = /\b(of|the|who|were|are|de|der|das|die)\b|^选择?(?=非常|很|不|比较|满|一般)/g;
const edges = /^[\s()[\]{}:：·,;/|_–—-]+|[\s()[\]{}:：·,;/|_的–—-]+$/g;

/** Reads a name such as "Very satisfied (count)", "非常满意人数" or "% of 5 stars". */
export function levelName(header: string): LevelName {
  const whole = headerText(header).replace(/\ufe0f/g, '');
  const isShare = whole.search(shareMark) >= 0 || rateMark.test(whole);
  const bare = whole.replace(shareMark, ' ').replace(rateMark, '');
  const text = trimmed(bare.replace(countMark, ' '));
  const isCount = bare.search(countMark) >= 0;
  // "满意率" is a share of the satisfied; "数" alone is no level.
  const named = text === '' ? trimmed(bare) : text;
  return { text: named, mark: isShare ? 'share' : isCount ? 'count' : null };
}

function trimmed(text: string): string {
  const tidy = text.replace(loose, ' ').replace(/\s+/g, ' ');
  const once = tidy.replace(edges, '');
  return once === tidy ? once : trimmed(once);
}

const writtenNumbers = ['one', 'two', 'three', 'four', 'five'];
const chineseNumbers = '一二三四五';
const unit = '(?:stars?|星级?|颗星|étoiles?|estrellas?|estrelas?|sterne?|つ星|별점?|분|★|⭐|分|points?|点|점)';
const unitBehind = new RegExp(`^(\\d{1,2})[ -]?${unit}$`);
const unitBefore =
  /^(?:stars?|星|评分|打分|score|rating|rated|weightage|weight|level|grade|points?|option|评|等级|级别)[ :：]?(\d{1,2})$/;

/**
 * The number that a level is: "5 stars", "★★★★", "四星", "5分", "rated 3"; with `plain` also a bare number.
 * `null` for any other text.
 */
export function levelNumber(text: string): { readonly value: number; readonly isPlain: boolean } | null {
  const [, counted] = unitBehind.exec(text) ?? unitBefore.exec(text) ?? [];
  if (counted !== undefined) return { value: Number(counted), isPlain: false };
  if (/^[★⭐]+☆*$/u.test(text)) return { value: [...text].filter((sign) => sign !== '☆').length, isPlain: false };
  const written = new RegExp(`^(${writtenNumbers.join('|')})[ -]?stars?$`).exec(text)?.[1];
  if (written !== undefined) return { value: writtenNumbers.indexOf(written) + 1, isPlain: false };
  const chinese = /^([一二三四五])(?:颗?星级?|分)$/.exec(text)?.[1];
  if (chinese !== undefined) return { value: chineseNumbers.indexOf(chinese) + 1, isPlain: false };
  return /^\d{1,2}$/.test(text) ? { value: Number(text), isPlain: true } : null;
}

/** Faces from bad to good; those of one line are one step. */
const faces: readonly (readonly string[])[] = [
  ['😡', '😠', '🤬', '😤', '😭'],
  ['🙁', '☹', '😞', '😟', '😕', '😢', '😒', '😣'],
  ['😐', '😑', '😶'],
  ['🙂', '😊', '☺', '😌'],
  ['😀', '😃', '😄', '😁', '😍', '🤩', '😆'],
];

/** The step of a face from 1 (worst) to 5; `null` for any other text. */
export function faceStep(text: string): number | null {
  const step = faces.findIndex((same) => same.includes(text));
  return step < 0 ? null : step + 1;
}
