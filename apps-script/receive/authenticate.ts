import { checkDevice, type DeviceCheck } from '../../core/feedback/devices.ts';
import { refuse } from '../../core/feedback/refuse.ts';
import type { Refusal } from '../../core/feedback/schema.ts';
import type { Cell } from '../../core/responses/schema.ts';
import { readingsOf } from '../book/readings.ts';
import type { Book, TabReading } from '../book/workbook.ts';

/** What is to be read before a device is let in; nothing before the first was paired. */
export const deviceReadings = (book: Book): readonly TabReading[] => readingsOf(book, { devices: 'all' });

const refusals = { stranger: 'auth', revoked: 'revoked', unknown: 'internal' } as const;

type Known = Extract<DeviceCheck, { kind: 'known' }>;

/**
 * Lets a device in by the Devices tab as it stands now, or says why not. Where the tab's headers were changed nobody is.
 * @param read what `deviceReadings` asked for
 */
export function letIn(
  [rows = []]: readonly (readonly (readonly Cell[])[])[],
  device: string,
  digest: string,
): Known | Refusal {
  const found = checkDevice(rows, device, digest);
  return found.kind === 'known' ? found : refuse(refusals[found.kind]);
}
