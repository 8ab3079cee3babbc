import type { PickSet } from './workbook.ts';

/** The first set, or the one to make when there is none. */
export const firstSet: PickSet = ([first]) => first?.set ?? '';

/** A set that is named; a name that is gone stands for a new one. */
export const namedSet =
  (set: string): PickSet =>
  () =>
    set;

/**
 * The set of a response tab: the one whose Setup names it, else the one that was made for it, else one whose Setup is
 * gone when it is the only one; else a new one.
 */
export const setOfSource =
  (sheetId: number): PickSet =>
  (sets) => {
    const [only] = sets;
    if (only === undefined) return '';
    const found =
      sets.find(({ sourceId }) => sourceId === sheetId) ??
      sets.find(({ set, sourceId }) => sourceId === null && (sets.length === 1 || set === String(sheetId)));
    return found?.set ?? String(sheetId);
  };

/**
 * The set that the open tab belongs to, as a response tab or as one of ours; of any other tab the first.
 * @param activeTabId asked only when there are several sets
 */
export const setOfTab =
  (activeTabId: () => number): PickSet =>
  (sets, tabs) => {
    const [first] = sets;
    if (first === undefined || sets.length === 1) return first?.set ?? '';
    const open = activeTabId();
    const own = tabs.find(({ sheetId }) => sheetId === open)?.own;
    return own?.set ?? sets.find(({ sourceId }) => sourceId === open)?.set ?? first.set;
  };

/** The set of the tab for the extension's feedback; where there is none, the first. */
export const setOfFeedback: PickSet = (sets, tabs) => {
  const tab = tabs.find(({ feedback = '' }) => feedback !== '');
  return tab ? setOfSource(tab.sheetId)(sets, tabs) : firstSet(sets, tabs);
};

/** The set of a response tab, or where none is named of the open tab. */
export const pickFor = (sheetId: number | undefined, activeTabId: () => number): PickSet =>
  sheetId === undefined ? setOfTab(activeTabId) : setOfSource(sheetId);

/** The set that is asked for by name, else by its response tab, else that of the open tab. */
export function setFor({
  sourceId,
  set,
  activeTabId,
}: {
  readonly sourceId?: number;
  readonly set?: string;
  readonly activeTabId: () => number;
}): PickSet {
  return set !== undefined && sourceId === undefined ? namedSet(set) : pickFor(sourceId, activeTabId);
}
