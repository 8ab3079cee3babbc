/** A number or a code of the question in front: "12. ", "Q1 ", "5、". */
const front = '^(?:(?:[a-z]{1,3} ?)?\\d{1,3}(?: ?[.)、:：-] ?| )(?:\\d{1,2}[.)、 ] ?)?)?';

/** What may stand in brackets behind a name, but no scale: "(1 = primary school, 2 = …)", and not "(1-5)". */
const behind = '(?: ?\\((?! ?[01] ?(?:点|점|分)? ?(?:-|–|~|〜|to|bis|à|a|至|到) ?\\d)[^()]*\\))?[?:*.。 ]*$';

/**
 * A pattern for headers that are nothing but this, apart from a number in front and brackets behind. `source` is that of
 * a pattern of a folded header; it goes in a list of `wordPattern`.
 */
export const wholeHeader = (source: string): RegExp => new RegExp(`${front}(?:${source})${behind}`);
