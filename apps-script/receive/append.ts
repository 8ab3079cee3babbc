import { isStale } from '../../core/feedback/devices.ts';
import { refuse } from '../../core/feedback/refuse.ts';
import type { AppendPost, ItemResult, Refusal } from '../../core/feedback/schema.ts';
import { isoFromSerial } from '../../core/responses/serial-dates.ts';
import { setOfFeedback } from '../book/pick-set.ts';
import type { Workbook } from '../book/workbook.ts';
import { openSpreadsheet, openWorkbook } from '../google.ts';
import { digestOf } from '../google-crypto.ts';
import { arrivalNow } from './arrival.ts';
import { deviceReadings, letIn } from './authenticate.ts';
import { gradeStored } from './grade-stored.ts';
import { type Memory, openMemory, type Stored } from './memory.ts';
import { planItems } from './plan-items.ts';
import { readFeedback } from './read-feedback.ts';
import { resultsOf } from './results.ts';
import { storeItems } from './store-items.ts';
import { whenFree } from './when-free.ts';

/** What the extension is told of a post that was taken, item by item. */
type Taken = {
  readonly v: 1;
  readonly ok: true;
  readonly results: readonly ItemResult[];
  readonly standardVersion: number;
};

/** Items a minute and device. */
const mostItems = 60;
const minute = 60;

/** Asks the Devices tab who it is, before anything is locked; a device that posted lately is known without. */
function refusalBefore(workbook: Workbook, { digest: known }: Memory, device: string, digest: string): Refusal | null {
  if (known !== null) return known === digest ? null : refuse('auth');
  const book = workbook.readBook();
  const readings = deviceReadings(book);
  if (readings.length === 0) return refuse('auth');
  const found = letIn(workbook.readTabs(null, readings).others, device, digest);
  return 'kind' in found ? null : found;
}

/**
 * Takes a device's items, each once for ever: stored in one write, then graded in their rows. An item is 'appended' as
 * soon as its row stands: what fails after that is made good by the clock, for the dashboard is marked in the same write.
 * How old the post is does not matter: a queue may be days old.
 */
export function append({ token, device, items }: AppendPost): Taken | Refusal {
  const now = Date.now();
  const ids = items.map(({ id }) => id);
  const { memory, remember } = openMemory(device, ids, now);
  const bookId = memory.bookId ?? openSpreadsheet().id;
  const workbook = openWorkbook(bookId);
  const digest = digestOf(token);
  const refused = refusalBefore(workbook, memory, device, digest);
  if (refused) return refused;
  if (memory.items + items.length > mostItems) return refuse('quota', minute - Math.floor((now / 1000) % minute));
  return whenFree(() => {
    const book = workbook.readBook(setOfFeedback);
    const read = readFeedback(workbook, book);
    const known = letIn(read.devices, device, digest);
    if (!('kind' in known)) return known;
    const { timeZone } = book;
    const arrival = arrivalNow(timeZone, memory.aheadOf(timeZone), now);
    const plan = planItems(items, read, memory.stored);
    const seen = isStale(known.seen, arrival.received) ? known : null;
    storeItems(workbook, book, { plan, read, device, arrival, seen });
    const graded = gradeStored(workbook, book, { plan, read, today: isoFromSerial(arrival.received).slice(0, 10) });
    const results = resultsOf(items, plan, graded);
    const stored = new Map(
      results.flatMap(({ id, status, row, score, grade }): [string, Stored][] =>
        status === 'rejected' || row === undefined
          ? []
          : [[id, { row, ...(score !== undefined && { score }), ...(grade !== undefined && { grade }) }]],
      ),
    );
    remember({ bookId, digest, timeZone, ahead: arrival.ahead, added: items.length, stored });
    return { v: 1, ok: true, results, standardVersion: read.standard.version };
  });
}
