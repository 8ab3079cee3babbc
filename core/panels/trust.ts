import { say } from '../text/say.ts';
import { sayTrust } from '../text/trust.ts';
import { fewestComplete } from '../trust/consistency.ts';
import { strongRows } from '../trust/flagged-rows.ts';
import { ratedItems } from '../trust/grids.ts';
import type { Block } from './block.ts';
import type { Panel, PanelInput } from './panel.ts';
import { rewardedNotes } from './rewarded-notes.ts';
import { alphaLines, loggedLines, rateLines, staffLines } from './trust-figures.ts';
import { linesOf, mostRows, type TrustLine, trustCells } from './trust-line.ts';
import { type Sign, trustSigns } from './trust-signs.ts';

/** That alpha needs more responses than are shown, where there is more than one question. */
function tooFew({ view, rubric, language }: PanelInput): readonly string[] {
  const isAsked = ratedItems(rubric).length > 1 && view.shown.length < fewestComplete;
  return isAsked ? [sayTrust(language, 'alphaFew', { least: fewestComplete })] : [];
}

/** What is said above the table: how many responses need a look, what was looked for in vain, and that people were rewarded. */
function notesOf(signs: readonly Sign[], strong: number, input: PanelInput): readonly string[] {
  const { language, view } = input;
  const clean = signs.filter(({ line }) => line === null).map(({ check }) => sayTrust(language, check));
  const checks = clean.join(sayTrust(language, 'between'));
  return [
    ...(strong > 0 ? linesOf(language, 'flagged', { n: strong, all: view.shown.length }) : []),
    ...(clean.length > 0 ? [sayTrust(language, 'allWell', { checks })] : []),
    ...tooFew(input),
    ...rewardedNotes(input),
  ];
}

/** In a chosen part of fewer than two smallest groups a share would tell of single people: only the count stands. */
function withoutSmallShare(line: TrustLine, { view, rubric }: PanelInput): TrustLine {
  const { period, segment } = view.selection;
  const isPart = period !== null || segment !== null;
  return isPart && view.shown.length < 2 * rubric.standard.minimumGroup ? { ...line, share: null } : line;
}

function tableOf(lines: readonly TrustLine[], { language }: PanelInput): Block {
  // Equal percents of different wholes would be read as equal counts.
  const isOfShown = new Set(lines.flatMap(({ share, of }) => (share === null ? [] : (of ?? [])))).size > 1;
  return {
    kind: 'table',
    columns: [
      { title: sayTrust(language, 'check'), format: 'text' },
      { title: say(language, 'column.responses'), format: 'integer' },
      { title: say(language, 'column.share'), format: 'share' },
      ...Array.from({ length: mostRows }, (_, place) => ({
        title: place === 0 ? sayTrust(language, 'lookAt') : '',
        format: 'text' as const,
      })),
      { title: sayTrust(language, 'found'), format: 'text' },
    ],
    rows: lines.flatMap((line) => trustCells(line, isOfShown, language)),
  };
}

/** Whether the chosen answers were given with care, once each, and by whom: flags to look at, nothing is left out. */
export const trust: Panel = (input) => {
  const { view, rubric, columns, table, language } = input;
  if (view.isSmall || view.shown.length === 0) return null;
  const checked = { graded: view.shown, rubric, columns, table };
  const signs = trustSigns(checked, input);
  const lines = [
    ...rateLines(input),
    ...signs.flatMap(({ line }) => (line ? withoutSmallShare(line, input) : [])),
    ...alphaLines(checked, input),
    ...staffLines(checked, input),
    ...loggedLines(input),
  ];
  const strong = strongRows(signs.flatMap(({ flags }) => flags ?? [])).size;
  const notes = notesOf(signs, strong, input);
  const blocks: Block[] = [
    ...(notes.length > 0 ? [{ kind: 'notes' as const, lines: notes }] : []),
    ...(lines.length > 0 ? [tableOf(lines, input)] : []),
  ];
  return blocks.length === 0 ? null : { title: sayTrust(language, 'title'), blocks };
};
