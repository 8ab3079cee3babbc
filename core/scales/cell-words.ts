/** Folded cells that are errors of a formula or of a program, not answers. */
export const errorWords: ReadonlySet<string> = new Set([
  ...['#ref!', '#n/a', '#div/0!', '#value!', '#name?', '#num!', '#null!', '#error!', '#spill!', '#calc!'],
  ...['nan', 'infinity', '-infinity', 'inf', '-inf'],
]);

const star = '颗星|顆星|星级|星級|星|つ星|stars?|estrellas?|estrelas?|[ée]toiles?|sterne?n?|별';

/** Units behind a mark, as alternatives of a pattern. */
export const markUnits = `分|点|點|级|級|점|${star}|[★⭐]|points?|pts?\\.?|punkte?n?|puntos?|pontos?`;

/** Words between a mark and the top of its scale: "8 out of 10". */
export const outOfWords = '/|out of|of|von|sur|de|em|su';

/** A mark in stars that is named by the star first: "★4", "星4つ", "별 4개". */
export const starFirst = /^(?:[★⭐]|星|별점?) ?(\d+(?:[.,]\d)?) ?(?:つ|個|개|점|点)?$/u;

/** A mark written as a Chinese number: "四星", "五颗星". */
export const starWritten = /^([一二两兩三四五六七八九十]) ?(?:颗星|顆星|星级|星級|星|つ星)$/;

export const chineseNumbers: Readonly<Record<string, number>> = {
  ...{ 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
};
