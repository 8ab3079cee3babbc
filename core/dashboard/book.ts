/**
 * The tabs of ours of one response tab. 'staging' and 'history' are hidden; 'report' and all from 'rewards' on come when
 * there is something to put on them or when they are asked for.
 */
const setKinds = [
  ...(['setup', 'standard', 'grades', 'dashboard', 'report', 'staging', 'history'] as const),
  ...(['rewards', 'actions', 'overrides', 'digest', 'summary', 'modelInputs', 'models'] as const),
] as const;

/** The tabs of ours that the spreadsheet has once, whatever its response tabs. 'erased' is hidden. */
export const bookKinds = ['devices', 'log', 'erased'] as const;

export type TabKind = (typeof setKinds)[number] | (typeof bookKinds)[number];

/** Every tab of ours. */
export const tabKinds: readonly TabKind[] = [...setKinds, ...bookKinds];

/** Whether a tab belongs to the spreadsheet, not to one response tab. */
export const isOfBook = (kind: TabKind): boolean => (bookKinds as readonly TabKind[]).includes(kind);

/**
 * Each response tab has a set of our tabs. The first set is '', every other one is named after the id that its response
 * tab had when it was made.
 */
export type TabSet = string;

/** A name or metadata key as the tabs of a set carry it. */
export const ofSet = (name: string, set: TabSet): string => (set === '' ? name : `${name}:${set}`);

/** Developer-metadata key by which our tabs are found, whatever their title. */
export const tabMetadataKey = 'satisgrade.tab';

/** Developer-metadata key on the Setup tab that holds the response tab's id, so that it is found after a rename. */
export const sourceMetadataKey = 'satisgrade.source';

/**
 * Developer-metadata key of the tab that the extension's feedback goes to: a response tab that we write. Its value is
 * the id and header of each of our columns, as JSON.
 */
export const feedbackMetadataKey = 'satisgrade.feedback';

/** Developer-metadata key that says since when answers have changed that the dashboard does not show. */
export const dirtyMetadataKey = 'satisgrade.dirty';

/** Developer-metadata key on the Grades tab that holds the headers as they were last written. */
export const headersMetadataKey = 'satisgrade.headers';

/** Text inside the formula of each conditional format of ours: how our rules are told from a person's. */
export const ruleMark = 'N("satisgrade")=0';

/** Beginning of the titles of our filter views and of the descriptions of our protections: how they are told from a person's. */
export const ownMark = 'Satisgrade: ';

/** What drawing must know of one of our tabs as it stands now. */
export type TabPlace = {
  readonly kind: TabKind;
  readonly set: TabSet;
  readonly sheetId: number;
  readonly title: string;
  /** True: it is not in the workbook yet and is added in the same batch. */
  readonly isNew: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Ids of charts on it (ours and people's). */
  readonly chartIds: readonly number[];
  /** Ids of charts on the other tabs, which a new chart may not take: people move charts. */
  readonly chartIdsElsewhere: readonly number[];
  /** Ids of our filter views and of our protected ranges on it. */
  readonly filterViewIds: readonly number[];
  readonly protectedRangeIds: readonly number[];
  /** Ids of all other filter views and protected ranges of the workbook, which a new one may not take. */
  readonly takenIds: readonly number[];
  /** Places of our conditional formats among the tab's, ascending. */
  readonly ruleIndexes: readonly number[];
  /** The hidden first column as read, row 1 first: '' is a row that is not ours. Empty when new. */
  readonly keys: readonly string[];
  /** The first row as read; only of Grades, else empty. */
  readonly headers: readonly string[];
  /** The headers that the last grading wrote, cut to their beginnings; empty before the first. */
  readonly writtenHeaders: readonly string[];
};
