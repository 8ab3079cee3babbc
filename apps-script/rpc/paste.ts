import type { Draft, Finding, Pasted } from '../../core/paste/draft.ts';
import { readPaste } from '../../core/paste/read-paste.ts';
import { repairPaste } from '../../core/paste/repair.ts';
import { tellFinding } from '../../core/paste/tell-finding.ts';
import { languageOf } from '../../core/text/language.ts';
import type { Language } from '../../core/text/schema.ts';
import type { OpenSpreadsheet } from '../google.ts';
import type { PasteAnswer } from './answers/rules/schema.ts';
import type { PasteCall } from './schema.ts';

/** A number as it reads; '' when it is not known yet. */
const shown = (value: number | null): string => (value === null ? '' : String(Math.round(value * 100) / 100));

const previewOf = ({ levels, dimensions, bands }: Draft): PasteAnswer['preview'] => ({
  levels: levels.map(({ words, number }) => (words.length > 0 ? words.join(' / ') : shown(number))),
  dimensions: dimensions.map(({ name, weight, points }) => ({
    title: name,
    weight: shown(weight.value),
    points: points.map(({ value }) => shown(value)),
  })),
  bands: bands.map(({ grade, from }) => ({ title: grade, from: shown(from) })),
});

/** A finding in words. */
const told = (finding: Finding, language: Language): PasteAnswer['findings'][number] => {
  const { id, code, blocks } = finding;
  return { id, code, blocks, ...tellFinding(finding, language) };
};

/** A pasted text with the repairs that were asked for. */
export const pastedWith = ({ text, repairs }: PasteCall): Pasted => repairPaste(readPaste(text), repairs);

/** What a pasted text says, what is open about it, and what was decided. Nothing is written. */
export function paste({ workbook }: OpenSpreadsheet, call: PasteCall): PasteAnswer {
  const language = languageOf(workbook.readBook().locale);
  const { draft, findings } = pastedWith(call);
  return {
    findings: findings.map((finding) => told(finding, language)),
    notes: draft.notes.map(({ about, decided }) => ({ id: about, message: decided[language] })),
    preview: previewOf(draft),
    canUse: findings.every(({ blocks }) => !blocks),
  };
}
