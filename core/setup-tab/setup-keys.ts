import type { Targets } from '../analysis/schema.ts';

// The hidden first column of Setup names each row, so that people may sort and insert rows.

/** Marks the row that names the response tab, with the id it was found under. */
export const sourceKey = (sheetId: number, title: string): string => `source|${sheetId}|${title}`;
/** Marks the row that names the standard, with the id it had when the columns were written. */
export const standardKey = (id: string): string => `standard|${id}`;
export const minimumGroupKey = 'minimumGroup';

/** Marks a column's row with a digest of what was written: another digest means that a person changed it. `asked`: it waits for a yes. */
export const columnKey = (
  digest: string,
  { fingerprint }: { readonly fingerprint: string },
  isAsked: boolean,
): string => `${isAsked ? 'asked' : 'column'}|${digest}|${fingerprint}`;

export type TargetName = keyof Targets;
/** Marks the row of a target. */
export const targetKey = (name: TargetName): string => `target|${name}`;

/** Marks the row of a competitor's or the market's value: of a figure, or of a dimension by its id. */
export const marketKey = (name: string): string => `market|${name}`;
export const marketNameKey = 'marketName';
export const judgedKey = 'judged';
export const judgedReasonKey = 'judgedReason';
export const repeatKey = 'repeat';
export const sameOptionsKey = 'sameOptions';
export const togetherKey = 'together';
export const digestKey = 'digest';
export const recipientsKey = 'recipients';
export const caseMailsKey = 'caseMails';
export const ownersKey = 'owners';
export const askedKey = 'asked';
export const rewardedKey = 'rewarded';
export const identityKey = 'showsIdentity';

const shapes = [
  { kind: 'standard', shape: /^standard\|([\s\S]*)()$/ },
  { kind: 'source', shape: /^source\|(-?\d+)\|([\s\S]*)$/ },
  { kind: 'minimumGroup', shape: /^minimumGroup()()$/ },
  { kind: 'marketName', shape: /^marketName()()$/ },
  { kind: 'judged', shape: /^judged()()$/ },
  { kind: 'judgedReason', shape: /^judgedReason()()$/ },
  { kind: 'repeat', shape: /^repeat()()$/ },
  { kind: 'sameOptions', shape: /^sameOptions()()$/ },
  { kind: 'together', shape: /^together()()$/ },
  { kind: 'digest', shape: /^digest()()$/ },
  { kind: 'recipients', shape: /^recipients()()$/ },
  { kind: 'caseMails', shape: /^caseMails()()$/ },
  { kind: 'owners', shape: /^owners()()$/ },
  // `asked|…` is a column's row.
  { kind: 'asked', shape: /^asked()()$/ },
  { kind: 'rewarded', shape: /^rewarded()()$/ },
  { kind: 'showsIdentity', shape: /^showsIdentity()()$/ },
  { kind: 'market', shape: /^market\|([\s\S]+)()$/ },
  { kind: 'target', shape: /^target\|(index|nps|csat)()$/ },
  { kind: 'column', shape: /^(?:asked|column)\|([0-9a-z]+)\|([\s\S]+)$/ },
] as const;

/** What a key says; `null` for a row that carries no setting. */
export type SetupKey = {
  readonly kind: (typeof shapes)[number]['kind'];
  readonly first: string;
  readonly second: string;
};

/** Reads a key; of a column `first` is the digest of what was written and `second` its fingerprint. */
export function readKey(key: string): SetupKey | null {
  for (const { kind, shape } of shapes) {
    const [, first, second] = shape.exec(key) ?? [];
    if (first !== undefined && second !== undefined) return { kind, first, second };
  }
  return null;
}

/** Whether a column's row waits for a yes. */
export const isAsked = (key: string): boolean => key.startsWith('asked|');

/** What tells a row of Setup from the others: a column by its fingerprint, whatever was written in its cells. */
export function nameOfRow(key: string): string | null {
  const parsed = readKey(key);
  if (parsed === null) return null;
  if (parsed.kind === 'column') return `column|${parsed.second}`;
  return parsed.kind === 'target' || parsed.kind === 'market' ? key : parsed.kind;
}
