import { refuse } from '../../core/feedback/refuse.ts';
import type { PingPost, Refusal } from '../../core/feedback/schema.ts';
import { slimStandard } from '../../core/feedback/slim-standard.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import { setOfFeedback } from '../book/pick-set.ts';
import { openSpreadsheet } from '../google.ts';
import { digestOf } from '../google-crypto.ts';
import { deviceReadings, letIn } from './authenticate.ts';
import { standardReadings, teamStandard } from './team.ts';

/** Whether a device is still let in, and by what its feedback is graded now. Writes nothing. */
export function ping({
  device,
  token,
}: PingPost): Refusal | { readonly v: 1; readonly ok: true; readonly standard: Standard } {
  const { workbook } = openSpreadsheet();
  const book = workbook.readBook(setOfFeedback);
  const devices = deviceReadings(book);
  if (devices.length === 0) return refuse('auth');
  const read = workbook.readTabs(null, [...devices, ...standardReadings(book)]).others;
  const found = letIn(read.slice(0, devices.length), device, digestOf(token));
  if (!('kind' in found)) return found;
  return { v: 1, ok: true, standard: slimStandard(teamStandard(book, read.slice(devices.length))) };
}
