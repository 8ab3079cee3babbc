import { endWords } from '../words/anchors.ts';
import { wordPattern } from '../words/word-pattern.ts';

/** What a header says of the ends of its scale. */
export type Anchors = {
  /** Its lowest and highest number that have a word; `null` when only one end has. */
  readonly ends: { readonly min: number; readonly max: number } | null;
  /** The good end has the low number. */
  readonly isBestFirst: boolean;
  /** The ends are agreement, which says nothing of good and bad. */
  readonly isAgreement: boolean;
};

type Anchor = { readonly value: number; readonly isGood: boolean; readonly isAgreement: boolean };

const number = '(?<![\\d.a-z])(\\d{1,3}) ?(?:点|점|分|points?|pts?|puntos?|pontos?|punkte?|stars?)?';
const label = '([^\\d()[\\]=;,、。…?]{1,60})';
const sign = '(?:=|\\(|\\[|是|为|は|が|表示|代表|being|is|means|meaning|bedeutet|significa|signifie)';

/** "1 = very poor", "5 (excellent)", "1-poor", "1 poor". */
const numberFirst = new RegExp(`${number} ?(?:${sign}|:|-|–|—)? ?${label}`, 'g');
/** The same, where a sign tells that no question is numbered: "1 being the best". */
const signed = new RegExp(`${number} ?${sign} ?(?:the |la |el |le |der |die |das |o |a )?${label}`, 'g');
/** "very poor (1)", "excellent = 5". */
const wordFirst = new RegExp(`${label} ?(?:=|\\() ?(\\d{1,3}) ?(?:点|점|分)?(?=[^\\d]|$)`, 'g');

type Ends = Readonly<Record<keyof typeof endWords, RegExp>>;
let patterns: Ends | null = null;

/** Built when first asked. */
function patternsOf(): Ends {
  patterns ??= {
    bad: wordPattern(endWords.bad, 'g'),
    good: wordPattern(endWords.good),
    disagree: wordPattern(endWords.disagree),
    agree: wordPattern(endWords.agree),
  };
  return patterns;
}

function anchorOf(value: number, words: string): readonly Anchor[] {
  const { bad, good, disagree, agree } = patternsOf();
  const isAgreement = disagree.test(words) || agree.test(words);
  if (isAgreement) return [{ value, isAgreement, isGood: !disagree.test(words) }];
  // "Dissatisfied" holds "satisfied"; "5 (very bad to very good)" says of no number what it means.
  const rest = words.replace(bad, ' ');
  const isBad = rest !== words;
  return isBad === good.test(rest) ? [] : [{ value, isAgreement, isGood: !isBad }];
}

function bothEnds(anchors: readonly Anchor[]): Anchors | null {
  const sorted = [...anchors].sort((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted[sorted.length - 1]];
  if (low === undefined || high === undefined || low.value === high.value || low.isGood === high.isGood) return null;
  return { ends: { min: low.value, max: high.value }, isBestFirst: low.isGood, isAgreement: low.isAgreement };
}

/** What is said of one end only: "1 being the best"; the word stands right behind the number. */
function oneEnd(text: string): Anchors | null {
  for (const [, value, words = ''] of text.matchAll(signed))
    for (const anchor of anchorOf(Number(value), words)) {
      const isLow = anchor.value <= 1;
      if (isLow || anchor.value >= 3)
        return { ends: null, isBestFirst: isLow === anchor.isGood, isAgreement: anchor.isAgreement };
    }
  return null;
}

/** The ends that a header gives words to; `null` when it gives none. `text` comes from `headerText`. */
export function anchorsIn(text: string): Anchors | null {
  if (!/\d/.test(text)) return null;
  const first = [...text.matchAll(numberFirst)].flatMap(([, value, words = '']) => anchorOf(Number(value), words));
  const last = () => [...text.matchAll(wordFirst)].flatMap(([, words = '', value]) => anchorOf(Number(value), words));
  return bothEnds(first) ?? bothEnds(last()) ?? oneEnd(text);
}
