import { foldText } from '../scales/fold.ts';
import { simplify } from '../scales/simplify.ts';

/** Traditional characters of comments that no answer or header needs, each with its simplified one behind it. */
const more =
  '決决圓圆遞递給给揚扬僅仅幫帮儘尽懇恳暢畅鏽锈騙骗悶闷罵骂丟丢漲涨諧谐況况幣币貪贪勁劲潰溃閃闪爛烂緩缓諉诿談谈別别鬱郁雖虽紮扎寶宝該该滯滞並并併并賓宾卻却頓顿佔占錫锡覆复槓杠';
const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: more.length / 2 }, (_, place) => [more.charAt(2 * place), more.charAt(2 * place + 1)]),
);

const spaceBetweenHan = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const hyphen = /(?<=[a-z])[-‐–](?=[a-z])/g;

/** A comment as the words of comments are written; a line break ends a sentence, a space between Chinese words is a pause. */
export const foldComment = (comment: string): string =>
  simplify(foldText(comment.replace(/[\r\n]+/g, '. ').replace(spaceBetweenHan, '，')))
    .replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character)
    .replace(hyphen, ' ');
