import { inflected, oddForms } from './inflections.ts';

/** The letter that a form puts before each choice: "A. ", "b) ", "(C)", "D、". */
const choiceLetter = /^(?:\([a-j]\)|[a-j] ?[.、:)]) ?(?=\S{2})/;
const drawings = /[\p{Extended_Pictographic}★☆✓✔●○■□]+/gu;
const accents = /[\u0300-\u036f]/g;
/** Printed ASCII has nothing of what is taken off other words. */
const ascii = /^[ -~]*$/;
/** What a word of the inflected ones ends in. */
const inflectedEnd = /[oaesx@)](?!\p{L})/u;
const spacesInKorean = /(?<=\p{Script=Hangul}) (?=\p{Script=Hangul})/gu;

const withoutEnding = (words: string): string =>
  words.replace(inflected, (...found) => {
    const { o, e, s } = found[found.length - 1] as Partial<Record<'o' | 'e' | 's', string>>;
    return o === undefined ? (e ?? s ?? '') : `${o}o`;
  });

const inOneForm = (words: string): string =>
  (inflectedEnd.test(words) ? withoutEnding(words) : words)
    .split(' ')
    .map((word) => oddForms.get(word) ?? word)
    .join(' ');

function bare(text: string): string {
  const undrawn = /\p{L}/u.test(text) ? text.replace(drawings, '') : text;
  return undrawn.normalize('NFD').replace(accents, '').normalize('NFC').replace(/ß/g, 'ss').replace(spacesInKorean, '');
}

/**
 * What a folded answer says, whatever is only its dress: a choice letter ("a. good"), a face or stars beside words,
 * missing accents, "ss" for "ß", spaces in Korean, gender and number of Spanish, Portuguese and French words.
 */
export function answerKey(folded: string): string {
  const text = folded.replace(choiceLetter, '');
  const plain = ascii.test(text) ? text : bare(text);
  const key = plain
    .replace(/[.!。]+$/, '')
    .replace(/ +/g, ' ')
    .trim();
  return /[a-z]/.test(key) ? inOneForm(key) : key;
}
