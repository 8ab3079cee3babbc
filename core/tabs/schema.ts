import * as z from 'zod/mini';
import type { Judged, Market, Targets } from '../analysis/schema.ts';
import type { SameOptions } from '../counted/same-options.ts';
import type { RepeatPolicy } from '../counted/schema.ts';
import type { ConfirmedColumn } from '../responses/schema.ts';
import type { RuleFault } from '../standard-rules/fault.ts';

const level = z.array(z.string()).check(z.refine((value) => value.length > 0));
const numericScale = z
  .object({ kind: z.literal('numeric'), min: z.number(), max: z.number() })
  .check(
    z.refine(
      (scale) => scale.min >= 0 && scale.min < scale.max,
      'the lower end must be 0 or more and lie below the upper end',
    ),
  );
const labelledScale = z.object({
  kind: z.literal('labelled'),
  levels: z.array(level).check(z.refine((levels) => levels.length > 1)),
});

const measuredScale = z.object({ kind: z.literal('measured'), unit: z.string() });

/** What a person confirmed for one column, as Setup or a mapping file holds it. */
export const confirmedColumnSchema = z.object({
  fingerprint: z.string().check(z.refine((value) => value.length > 0)),
  type: z.literal([
    'rating',
    'textLikert',
    'nps',
    'number',
    'category',
    'multiSelect',
    'boolean',
    'freeText',
    'id',
    'pii',
    'timestamp',
    'date',
    'duration',
    'derived',
    'metadata',
    'levelCount',
    'stat',
    'itemName',
    'empty',
  ]),
  role: z.literal([
    'item',
    'overall',
    'expected',
    'evidence',
    'work',
    'recommend',
    'timestamp',
    'respondent',
    'customer',
    'project',
    'team',
    'staff',
    'segment',
    'comment',
    'none',
  ]),
  dimension: z.nullable(z.string()),
  scale: z.nullable(z.union([numericScale, labelledScale, measuredScale])),
  direction: z.literal(['positive', 'negative']),
  naCodes: z.array(z.number()),
});

/** The response tab: the id it was found under, the title written then, and what its cell says now. */
export type SetupSource = {
  readonly sheetId: number;
  readonly writtenTitle: string;
  readonly title: string;
  /** Row of the cell in Setup, header = 1; 0 before there is a Setup. */
  readonly row: number;
};

/** Which mails are sent, to whom. Nothing is sent until a team asks for it. */
export type MailState = {
  readonly digest: 'off' | 'weekly' | 'monthly';
  /** Addresses that the digest goes to. */
  readonly recipients: readonly string[];
  /** Owners are told of new cases and of those that fall due. */
  readonly cases: boolean;
  /** The address of each owner that cases name, such as Sales. */
  readonly owners: readonly { readonly owner: string; readonly address: string }[];
};

/** Everything that Setup holds. */
export type SetupState = {
  readonly source: SetupSource;
  readonly standard: string;
  readonly minimumGroup: number;
  readonly repeat: RepeatPolicy;
  readonly sameOptions: SameOptions;
  /** Titles of the response tabs that are counted together with this one, and the row of their cell; left out: none. */
  readonly together?: { readonly titles: readonly string[]; readonly row: number };
  readonly targets: Targets;
  readonly market: Market;
  readonly judged: Judged | null;
  readonly mail: MailState;
  /** How many were asked in a period of the standard; `null`: nobody said, so there is no response rate. */
  readonly asked: number | null;
  /** Periods in which participants were rewarded (`2024`, `2024-H1`, `2024-Q2`, `2024-04`), or only 'all'; none: nobody said so. */
  readonly rewarded: readonly string[];
  /** Mails and tabs that are shared may say who answered. */
  readonly showsIdentity: boolean;
  readonly confirmed: readonly ConfirmedColumn[];
  /** Fingerprints of all columns listed that do not wait for a yes. */
  readonly known: readonly string[];
  /** A person chose another standard since Setup was written, so scored columns are proposed afresh. */
  readonly isOtherStandard: boolean;
};

/**
 * A cell of Setup or Standard that cannot be used; `setup.<code>` says it in words. Row as the sheet counts, column
 * from 0 (A).
 */
export type TabFault = {
  readonly code:
    | 'unknownStandard'
    | 'unknownChoice'
    | 'badScale'
    | 'badNumber'
    | 'badDecimal'
    | 'maybePercent'
    | 'badText'
    | 'badDate'
    | 'badCurrency'
    | 'anchorMissing'
    | 'anchorUnused'
    | 'factUnused'
    | 'notTick'
    | 'badOptions'
    | 'optionTwice'
    | 'badAddress'
    | 'badOwner'
    | 'badPeriod'
    | 'noReason'
    | 'noLevel'
    | 'noKeys'
    | 'rowGone'
    | 'rowTwice'
    | 'rowsMixed'
    | 'columnsMoved'
    | 'headerChanged'
    | 'notClosed'
    | 'caseTwice'
    | RuleFault['code'];
  readonly row: number;
  readonly column: number;
  readonly args: Readonly<Record<string, string | number>>;
};

/** Takes down a fault of the tab that is being read. */
export type AddFault = (code: TabFault['code'], row: number, column: number, args?: TabFault['args']) => void;
