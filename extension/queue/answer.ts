import type { Refusal } from '../../core/feedback/schema.ts';
import type { Fault } from './fault.ts';
import { isFaultCode, verdicts } from './verdicts.ts';

/** What the sheet says of one entry. */
export type ItemAnswer =
  | {
      readonly kind: 'taken';
      readonly row: number | null;
      readonly score: number | null;
      readonly grade: string | null;
    }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** What the sheet says of a post. */
export type Answer =
  | {
      readonly kind: 'taken';
      /** By id; an id that is missing was not spoken of. */
      readonly items: ReadonlyMap<string, ItemAnswer>;
      /** Of what the sheet grades by; `null`: it did not say. */
      readonly standardVersion: number | null;
    }
  | { readonly kind: 'fault'; readonly fault: Fault };

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const longestWord = 200;
const wordOf = (value: unknown): string | null => (typeof value === 'string' ? value.slice(0, longestWord) : null);
const numberOf = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** A code that this extension does not know is one that may pass: nothing is given up for it. */
const passing = 'internal' satisfies Refusal['code'];

function refusalOf({ v, code, retryAfter }: Fields): Fault {
  const isOurs = v === 1 || code === 'upgrade';
  if (!isOurs || typeof code !== 'string') return { code: 'noJson' };
  const known = isFaultCode(code) && verdicts[code].does !== 'stick' ? code : passing;
  const seconds = numberOf(retryAfter);
  return { code: known, ...(seconds !== null && seconds >= 0 && { retryAfter: Math.ceil(seconds) }) };
}

function rejectionOf({ code, item, range }: Fields): Fault {
  if (!isFaultCode(code) || verdicts[code].does !== 'stick') return { code: passing };
  const [about, allowed] = [wordOf(item), wordOf(range)];
  return { code, ...(about !== null && { item: about }), ...(allowed !== null && { range: allowed }) };
}

function itemAnswerOf(result: Fields): ItemAnswer | null {
  const { status, row, score, grade } = result;
  if (status === 'rejected') return { kind: 'fault', fault: rejectionOf(result) };
  if (status !== 'appended' && status !== 'duplicate') return null;
  const place = numberOf(row);
  return {
    kind: 'taken',
    row: place !== null && Number.isInteger(place) && place > 0 ? place : null,
    score: numberOf(score),
    grade: wordOf(grade),
  };
}

/**
 * A parsed body as what the sheet says of a post of entries. Nothing in it is believed unlooked: a body of another shape
 * is `noJson`, an entry whose result has another shape was not spoken of.
 */
export function readAnswer(body: unknown): Answer {
  if (!isFields(body)) return { kind: 'fault', fault: { code: 'noJson' } };
  const { v, ok, results, standardVersion } = body;
  if (ok === false) return { kind: 'fault', fault: refusalOf(body) };
  if (v !== 1 || ok !== true || !Array.isArray(results)) return { kind: 'fault', fault: { code: 'noJson' } };
  const items = results.filter(isFields).flatMap((result): [string, ItemAnswer][] => {
    const answer = typeof result.id === 'string' ? itemAnswerOf(result) : null;
    return answer ? [[String(result.id), answer]] : [];
  });
  return { kind: 'taken', items: new Map(items), standardVersion: numberOf(standardVersion) };
}
