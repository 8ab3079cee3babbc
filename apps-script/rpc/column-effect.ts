import { factOf } from '../../core/columns/facts.ts';
import type { Counted } from '../../core/responses/counted.ts';
import type { Column } from '../../core/responses/schema.ts';
import { scaleCell } from '../../core/setup-tab/setup.ts';
import { dimensionName } from '../../core/setup-tab/setup-dimensions.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { say } from '../../core/text/say.ts';
import type { Language } from '../../core/text/schema.ts';
import type { DrawInput } from '../grading/draw.ts';

/** A rating for which a fixed standard has no place by its name: not scored until a person chooses one. */
export const isUnplaced = ({ role, scale, type, confirmed }: Column, { aspects }: Standard): boolean =>
  aspects === 'fixed' && role === 'none' && scale !== null && !confirmed && ['rating', 'textLikert'].includes(type);

/** What a column of a sheet of counts is read for; `null`: nothing, so that its role decides. */
function countEffect({ index }: Column, { cells, levels }: Counted, language: Language): string | null {
  if (cells.kind === 'wide') {
    const level = levels[cells.counts.indexOf(index)];
    if (level) return say(language, 'effect.count', { level: level.title });
    if (cells.unanswered.includes(index)) return say(language, 'effect.countBlank');
    return cells.totals.includes(index) ? say(language, 'effect.countTotal') : null;
  }
  if (index === cells.count) return say(language, 'effect.countCells');
  if (index === cells.level) return say(language, 'effect.countLevel');
  return index === cells.item ? say(language, 'effect.countItem') : null;
}

type AskArgs = {
  readonly item: 'item' | 'ownItem' | 'itemNegative' | 'ownItemNegative';
  readonly dimension: string;
  readonly scale: string;
  readonly what: string;
};

/** What is asked about a column. */
function questionOf({ role, scale }: Column, language: Language, { item, ...args }: AskArgs): string {
  const isRating = scale !== null && scale.kind !== 'measured';
  const named = role === 'recommend' || role === 'overall' ? role : 'other';
  const kind = !isRating ? 'other' : role === 'item' ? item : named;
  return say(language, `ask.${kind}`, args);
}

/** One sentence: what grading will do with a column, or the question that it waits for. */
export function effectOf(column: Column, { result, language }: DrawInput): string {
  const { role, dimension, header, needsConfirmation } = column;
  const { standard } = result.rubric;
  const fact = role === 'item' ? factOf(dimension, standard) : null;
  const scale = scaleCell(column, standard, language);
  const named = dimensionName(standard, dimension, language);
  const args = { dimension: named ?? header, scale };
  const own = named === null ? 'ownItem' : 'item';
  const turned = column.direction === 'negative' ? (`${own}Negative` as const) : own;
  const idle = isUnplaced(column, standard) ? 'unplaced' : role;
  const measured = fact?.operational.anchors ? 'fact' : 'factShown';
  const key = role !== 'item' ? idle : column.scale === null ? 'none' : fact ? measured : turned;
  const counted = result.map.counted ? countEffect(column, result.map.counted, language) : null;
  const what = counted ?? say(language, `effect.${key}`, args);
  return needsConfirmation ? questionOf(column, language, { ...args, item: turned, what }) : what;
}

/** Why a column is asked about, in one sentence; '' where nothing is asked. */
export const whyOf = ({ needsConfirmation, asks }: Column, language: Language): string =>
  needsConfirmation && asks !== undefined ? say(language, `why.${asks}`) : '';
