import type { Item, Rubric } from '../scoring/schema.ts';

/** Words that make a question one about satisfaction as a whole, wherever they stand in its title. */
const anywhere =
  /\b(overall|osat|csat)|(general|total) satisfaction|总体|總體|整体|整體|总的来|總的來|总满意度|總滿意度|総合満足|全体的な満足/;

/** Titles that say nothing but satisfaction. */
const whole = /^((customer )?satisfaction( (score|rating|level))?|(客户|客戶|顾客|顧客)?(满意度|滿意度)(评分|評分)?)$/;

const folded = (title: string) =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_:?!。？：-]+/g, ' ')
    .trim();

/** The rating beside the total that is about everything; `null` when there is none, or several are. */
export function wholeRating({ beside }: Rubric): Item | null {
  const found = beside.overall.filter(({ id }) => id === '');
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The item that asks for satisfaction as a whole; `null` when none does, or several do. */
export function overallItem(rubric: Rubric): Item | null {
  const found = rubric.dimensions
    .flatMap(({ items }) => items)
    .filter(({ title }) => anywhere.test(folded(title)) || whole.test(folded(title)));
  return found.length === 1 ? (found[0] ?? null) : null;
}
