import { foldText } from '../scales/fold.ts';
import { simplify } from '../scales/simplify.ts';
import type { Item, Rubric } from '../scoring/schema.ts';

/** Using a thing easily is how good the thing is, not how easy it is to deal with those who sell it. */
const aboutUse = /\b(us(e|ing|er|ability)|navigate|navigation|operate|read|learn|install)\b|使用|操作|上手|易用|导航/;
/** Effort of those who serve is no effort of the customer. */
const ofOthers =
  /\b(our|their|staff|team|employees?|agents?)('s)? efforts?\b|\befforts? \w+ (our|the|your|their) (staff|team|employees?|agents?)\b|(员工|团队|客服|我们)的?努力/;

/** Titles that ask how easy it was made, or how much effort it took, and nothing else. */
const asks: readonly RegExp[] = [
  /\b(ma[dk]es?|making) it (\w+ ){0,2}(easy|simple|effortless)\b/,
  /\bhow (\w+ )?(easy|simple|effortless|difficult|hard)\b.* (was|is|did|has|were) (it|we|the company)\b/,
  /\b(easy|ease of|simple) (to )?(do|doing|deal|dealing|work|working|doing business|do business) (business )?with\b/,
  /\bhow much (personal )?efforts?\b|\bcustomer effort\b|\befforts? (was |were )?(required|needed)\b|\b(requires?|required|took|takes|needed) (\w+ ){0,3}effort\b/,
  /^(q?\d+\W*)?ces( ?[12]\.0)?( score)?$/,
  /让(我|您|你).{0,6}(轻松|容易|省力|省心)/,
  /(解决|处理|办理|办事|完成|联系|沟通|购买|下单|退货).{0,12}(容易|轻松|省力|省心|费力|费劲|费心)/,
  /(省心|省力|容易|轻松|费力|费劲|费心)(程)?度|(客户|顾客)(费力|省力)/,
  /(花|付出|耗费|需要).{0,6}(精力|力气|气力|努力)/,
];

/** 決 stands in no list of folded characters. */
const folded = (title: string) => simplify(foldText(title)).replace(/決/g, '决').replace(/_+/g, ' ');

const isAsked = (title: string): boolean => {
  const text = folded(title);
  return asks.some((words) => words.test(text)) && !aboutUse.test(text) && !ofOthers.test(text);
};

/** The question how easy it was for the customer, with where its answers stand. */
export type EffortQuestion = { readonly item: Item; readonly isBeside: boolean };

/** The rating that clearly asks how easy or hard it was for the customer; `null` when none does, or several do. */
export function effortQuestion({ dimensions, beside }: Rubric): EffortQuestion | null {
  const found = [
    ...dimensions.flatMap(({ items }) => items).map((item) => ({ item, isBeside: false })),
    ...beside.overall.map((item) => ({ item, isBeside: true })),
  ].filter(({ item }) => item.scale.kind !== 'measured' && item.column !== null && isAsked(item.title));
  const [only] = found;
  return found.length === 1 && only ? only : null;
}
