import type { Language, TextArgs } from '../../../core/text/schema.ts';
import type { SidebarKey } from '../../../core/text/sidebar.ts';
import { saySidebar } from '../../../core/text/sidebar.ts';
import type { Look } from '../../rpc/answers/schema.ts';
import type { Sidebar } from '../state/sidebar.ts';
import type { State } from '../state/state.ts';

/** What every screen is given: the state, what may be done with it, and words in one language. */
export type Ui = Omit<Sidebar, 'state'> & {
  readonly state: State;
  readonly language: Language;
  readonly say: (key: SidebarKey, args?: TextArgs) => string;
  /** The text for a count, which stands in `{n}`. */
  readonly count: (key: SidebarKey, n: number, args?: TextArgs) => string;
  /** `4,000` */
  readonly number: (value: number) => string;
  /** A share of 1 as `82%`. */
  readonly percent: (share: number) => string;
  /** A local ISO text as people write it, in no other time zone than its own. */
  readonly time: (iso: string) => string;
};

/** Whether there is a result to go back to. */
export const hasBeenGraded = ({ look, result }: State): boolean =>
  look !== null && (look.gradedAt !== null || result !== null);

/** The response tabs that have tabs of ours. */
export const gradedTabs = ({ tabs, graded }: Look): Look['tabs'] =>
  tabs.filter(({ sheetId }) => graded.includes(sheetId));

/** The screens' tools for a state. */
export function makeUi({ post, run, wonder, cancel, giveUp }: Sidebar, state: State, language: Language): Ui {
  const number = new Intl.NumberFormat(language).format;
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format;
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
  const say: Ui['say'] = (key, args) => saySidebar(language, key, args);
  return {
    ...{ state, language, post, run, wonder, cancel, giveUp, say, number, percent },
    count: (key, n, args) => say(key, { n: number(n), ...args }),
    time(iso) {
      const at = new Date(`${iso.slice(0, 19)}Z`);
      return Number.isNaN(at.getTime()) ? iso : dates.format(at);
    },
  };
}
