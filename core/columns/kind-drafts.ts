import type { Role } from '../responses/schema.ts';
import { wordLevels } from '../scales/match-labels.ts';
import type { Scale } from '../scales/schema.ts';
import type { Standard } from '../standard-rules/standard.ts';
import { sum } from './counts.ts';
import { type Draft, plainDraft } from './draft.ts';
import { type Evidence, means } from './evidence.ts';
import { areWithin } from './numbers.ts';
import { numericShare } from './profile.ts';
import { evidenceScale, evidenceScore, workScale } from './standard-scales.ts';

/** What a header calls the form that feedback took, the quality of work, and a score; looked for in `headerText`. */
const headers = {
  evidence: /\b(evidence|feedback|form|channel|verdict)\b|凭据|证据|依据|形式|方式|反馈|表扬|投诉/,
  work: /\b(work(manship)?|construction|build) ?(quality)?\b|施工|(工程|作业|工作|完成)(质量|品质)|做工/,
  score: /\b(scores?|points?|marks?)\b|得分|分数|分值|评分|打分/,
};

/** Share of the answers, 0..1, that are words of the scale. */
function shareOf({ profile: { words, answered } }: Evidence, scale: Scale): number {
  if (scale.kind !== 'labelled' || answered === 0) return 0;
  const known = wordLevels(scale.levels);
  return sum([...words].map(([word, cells]) => (known.has(word) ? cells : 0))) / answered;
}

/** The column that fits a worded scale best; one that its header gives to this role before the others. */
function bestFit(columns: readonly Evidence[], scale: Scale, role: 'evidence' | 'work') {
  const other = role === 'evidence' ? 'work' : 'evidence';
  const isSaid = ({ text }: Evidence) => headers[role].test(text);
  const fits = columns
    .map((column) => ({ column, share: shareOf(column, scale) }))
    .filter(({ column, share }) => share >= 0.5 && (isSaid(column) || !headers[other].test(column.text)))
    .sort((a, b) => Number(isSaid(b.column)) - Number(isSaid(a.column)) || b.share - a.share);
  return fits[0] ?? null;
}

/** Whether a column holds the scores that were picked beside the kinds of evidence. */
const isScore = (column: Evidence): boolean =>
  headers.score.test(column.text) && (column.profile.answered === 0 || numericShare(column.profile, false) >= 0.8);

function scoreDraft(columns: readonly Evidence[], dimension: string): readonly (readonly [number, Draft])[] {
  const scores = columns.filter(isScore);
  const found = scores.find((column) => !means(column, 'derived')) ?? scores[0];
  if (found === undefined) return [];
  const confidence = areWithin(found.profile.numbers, 0, 100) ? 0.9 : 0.6;
  const feeds = { role: 'item', dimension } as const;
  return [[found.index, { ...plainDraft('rating', confidence), use: 'settled', scale: evidenceScore, feeds }]];
}

/**
 * The columns that only a standard of this kind asks: the kind of evidence, the score picked for it, the quality of work;
 * one of each at most. None where the standard grades by answers alone.
 */
export function kindDrafts(columns: readonly Evidence[], standard: Standard): ReadonlyMap<number, Draft> {
  const drafts = new Map<number, Draft>();
  const put = (role: Role & ('evidence' | 'work'), scale: Scale | null) => {
    const free = columns.filter(({ index }) => !drafts.has(index));
    const fit = scale && bestFit(free, scale, role);
    if (!fit) return;
    const confidence = fit.share >= 0.75 ? 0.9 : 0.6;
    drafts.set(fit.column.index, {
      ...plainDraft('category', confidence),
      use: 'settled',
      scale,
      feeds: { role, dimension: null },
    });
  };
  put('evidence', evidenceScale(standard));
  put('work', workScale(standard));
  const [dimension] = standard.dimensions;
  const free = columns.filter(({ index }) => !drafts.has(index));
  return new Map([...drafts, ...(standard.evidence && dimension ? scoreDraft(free, dimension.id) : [])]);
}
