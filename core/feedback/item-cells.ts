import type { Standard } from '../standard-rules/standard.ts';
import { levelNames } from '../tabs/level-names.ts';
import type { Language } from '../text/schema.ts';
import { channelTitle } from './channels.ts';
import { askedKey } from './columns.ts';
import { askable } from './item-fault.ts';
import { sentSerial } from './moments.ts';
import type { FeedbackItem } from './schema.ts';

/** What a cell holds. A number is a number, never a text; `moment`: a number that a sheet shows as a time. */
export type ItemCell = string | number | { readonly moment: number };

/** Only addresses of the web are kept: others may run something when they are clicked. */
const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s"'<>\\]+$/i.test(text);
const address = (text = ''): string => (isWebAddress(text) ? text : '');

/** What was sent with an item besides it. `received`: as a sheet keeps it; `ahead`: of `zoneAhead`. */
export type Arrival = {
  readonly received: number;
  readonly ahead: number;
  readonly device: string;
  readonly language: Language;
};

function answerCells({ answers }: FeedbackItem, standard: Standard, language: Language): readonly [string, ItemCell][] {
  const known = askable(standard);
  const { scale } = standard;
  const words = scale.kind === 'labelled' ? levelNames(scale.levels, language) : [];
  return Object.entries(answers).flatMap(([id, value]): [string, ItemCell][] => {
    const asked = known.get(id);
    if (!asked || value === null) return [];
    if (asked.isFact) return [[askedKey(standard, 'fact', asked.item), value]];
    return [[askedKey(standard, 'level', asked.item), words[value - 1] ?? value]];
  });
}

function evidenceCells(
  { evidence: given }: FeedbackItem,
  { evidence = [], dimensions, id }: Standard,
  language: Language,
): readonly [string, ItemCell][] {
  const kind = evidence.find((one) => one.id === given?.kind);
  if (!kind || !given) return [];
  const item = dimensions[0]?.id ?? '';
  return [
    [`evidence:${id}:${item}`, kind.title[language]],
    ...(given.score === null ? [] : [[`score:${id}:${item}`, given.score] as [string, ItemCell]]),
    ['link', address(given.link)],
  ];
}

/** The cells of an item that `itemFault` finds nothing against, by the key of their column; missing ones are blank. */
export function itemCells(item: FeedbackItem, standard: Standard, arrival: Arrival): ReadonlyMap<string, ItemCell> {
  const { received, ahead, device, language } = arrival;
  const { id, createdAt, customer = '', note = '', quote = '', url, title = '', tags = [], channel, agent } = item;
  const { score, grade, core } = item.client;
  const cells: readonly (readonly [string, ItemCell])[] = [
    ['id', id],
    ['received', { moment: received }],
    ['created', { moment: sentSerial(createdAt, ahead) }],
    ['customer', customer],
    ...answerCells(item, standard, language),
    ...evidenceCells(item, standard, language),
    ['note', note],
    ['quote', quote],
    ['url', address(url)],
    ['title', title],
    ['channel', channelTitle(channel, language)],
    ['tags', tags.join(', ')],
    ['agent', agent],
    ['device', device],
    ['clientScore', score ?? ''],
    ['clientGrade', grade ?? ''],
    ['clientCore', core],
  ];
  return new Map(cells);
}
