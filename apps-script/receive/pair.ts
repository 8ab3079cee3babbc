import { type Invite, readInvites, typedCode } from '../../core/feedback/invites.ts';
import { refuse } from '../../core/feedback/refuse.ts';
import type { PairPost, Refusal } from '../../core/feedback/schema.ts';
import { slimStandard } from '../../core/feedback/slim-standard.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { setOfFeedback } from '../book/pick-set.ts';
import { localTime, openSpreadsheet } from '../google.ts';
import { digestOf, newToken } from '../google-crypto.ts';
import { documentSettings, newId } from '../google-settings.ts';
import { spreadsheetTitle } from '../google-web.ts';
import { addDevice } from './add-device.ts';
import { whenFree } from './when-free.ts';
import { countWrongCode, maySendCodes } from './wrong-codes.ts';

/** What a browser extension that was let in keeps; the token is told this once. */
type Paired = {
  readonly v: 1;
  readonly ok: true;
  /** Title of the spreadsheet. */
  readonly team: string;
  /** Of the spreadsheet, so that the extension knows a new deployment of it for the same team; tells nobody its id. */
  readonly book: string;
  readonly device: string;
  readonly token: string;
  readonly standard: Standard;
};

const hour = 3600;
const setting = 'invites';
const bookLength = 16;

const hashOf = (code: string | null): string => (code === null ? '' : digestOf(code));

/**
 * Lets a device in by an invitation's code, which is used up by it. Of two that send the same code one is let in. A code
 * that is wrong, used or over is `auth`; after some wrong ones nobody is let in for a while.
 */
export function pair({ code, deviceName }: PairPost): Paired | Refusal {
  const now = Date.now();
  if (!maySendCodes(now)) return refuse('quota', hour);
  const hash = hashOf(typedCode(code));
  const settings = documentSettings();
  const open = () => readInvites(settings.read()[setting] ?? '', now);
  if (!open().some((invite) => invite.hash === hash)) {
    countWrongCode(now);
    return refuse('auth');
  }
  return whenFree(() => {
    const invites = open();
    const used = invites.find((invite) => invite.hash === hash);
    if (!used) return refuse('auth');

    const { id, workbook } = openSpreadsheet();
    const team = spreadsheetTitle();
    const device = newId();
    const token = newToken();
    const digest = digestOf(token);
    const book = digestOf(id).slice(0, bookLength);
    const tabs = workbook.readBook(setOfFeedback);
    const at = localTime(now, tabs.timeZone);
    const keep = (left: readonly Invite[]) => settings.write(setting, JSON.stringify(left));
    // The code goes first: should the run end between the two, nobody is let in by it a second time.
    keep(invites.filter((invite) => invite !== used));
    try {
      const standard = addDevice(workbook, tabs, { id: device, name: deviceName, by: used.by, digest, at });
      return { v: 1, ok: true, team, book, device, token, standard: slimStandard(standard) };
    } catch (fault) {
      // Nobody was told the token, so the same person may try again.
      keep(invites);
      throw fault;
    }
  });
}
