const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** A number or a letter before a question: "12. ", "Q3: ", "5、". */
const numberBefore = /^(?:q ?)?\d{1,3} ?[.、:：)）] ?/;

/** A question answered by yes or no, in all languages; looked for in `headerText` without its number. */
const yesNo = new RegExp(
  [
    '^(did|do|does|have|has|had|are|is|was|were|will|can|could|should) (you|your|we|our|the|this|there|it|any|they|he|she)\\b',
    "^(avez|etes|aviez|etiez|connaissez|utilisez|possedez|souhaitez)[ -]vous\\b|^est[ -]ce qu[e'’]",
    '^(haben|sind|waren|hatten|nutzen|kennen|mochten|besitzen|wurden|konnten) sie\\b|^(wurde|wurden|war|hat|ist) (ihr|ihre|ihnen|das|die|der)\\b',
    '^¿? ?(ha|han|has|es|era|fue|tiene|tuvo|conoce|desea|existe) (?!que\\b|tan\\b)',
    '^(voce )?(ja |tem |teve |possui |conhece |deseja )|^voce (ja|tem|teve|e|foi|possui|conhece|deseja)\\b',
    '是否|有没有|有无|吗[?？]?$',
    '(ました|ます|です|たこと(が|は)あります)か[?？。]?$',
    '(습니까|하십니까|있나요|했나요|인가요|여부)[?？]?$',
  ].join('|'),
);

/** Asks which of several kinds, not how much. */
const which =
  /\b(which|what|where|when|who|whom|welche[rsnm]?|wo|wann|wer|quel(le)?s?|ou|quand|cual(es)?|donde|cuando|quien|qual|quais|onde|quando|quem)\b|哪|什么|何处|谁|どの(?!くらい|程度)|どちら|どこ|いつ|誰|어느|어떤 (?!정도)|어디|언제|누구|무엇/;
const howMany =
  /\bhow (many|long|often|old|much time|far)\b|\bnumber of\b|\b(wie (viele|lange|oft|alt)|anzahl)\b|\b(combien|depuis quand)\b|\bcuant[oa]s?\b|\bquant[oa]s?\b|多少|多久|几(?!乎)|いくつ|何[回人年歳個]|몇/;

const bare = (text: string) => text.replace(numberBefore, '');
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
const lettersIn = (text: string) => text.match(cjk)?.length ?? 0;

/** Whether a header asks for yes or no: "Did you …?", "是否…". `text` comes from `headerText`. */
export function asksYesNo(text: string): boolean {
  return yesNo.test(bare(text));
}

/** Whether a header asks for a kind or a count of things, which no rating answers. `text` comes from `headerText`. */
export function asksWhichOrHowMany(text: string): boolean {
  return which.test(text) || howMany.test(text);
}

/** Whether a header is a sentence, five words or ten Chinese, Japanese or Korean characters at least, that says something: no choice, count or yes and no. */
export function isStatement(text: string): boolean {
  const said = bare(text);
  const isLong = wordsIn(said) >= 5 || lettersIn(said) >= 10;
  const isOpen = /[:：]$|[(（][^)）]*$/.test(said);
  return isLong && !isOpen && !asksYesNo(text) && !asksWhichOrHowMany(text);
}

/** Whether a header is a long question or sentence, in which a word like "average" or "%" need not name the figure in the column. */
export function isLongQuestion(text: string): boolean {
  const said = bare(text);
  const isAsked = /[?？]/.test(said) && (wordsIn(said) >= 5 || lettersIn(said) >= 8);
  return isAsked || wordsIn(said) >= 10 || lettersIn(said) >= 20;
}
