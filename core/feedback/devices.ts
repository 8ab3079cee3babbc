import type { Cell } from '../responses/schema.ts';
import { foldText } from '../scales/fold.ts';
import { sayAll } from '../tabs/check-headers.ts';
import { readSheetTable, type SheetColumn, type SheetTable } from '../tabs/sheet-table.ts';
import type { Language } from '../text/schema.ts';
import { isSameText } from './same-text.ts';

/** The columns of the Devices tab, from B on. The key of a row is the device's id. */
export const deviceColumns = (): readonly SheetColumn[] => [
  { id: 'name', title: sayAll('devices.name'), format: 'text', pixels: 200, input: 'anything' },
  { id: 'revoked', title: sayAll('devices.revoked'), format: 'checkbox', pixels: 90, input: 'checkbox' },
  { id: 'created', title: sayAll('devices.created'), format: 'moment', pixels: 140 },
  { id: 'seen', title: sayAll('devices.seen'), format: 'moment', pixels: 140 },
  { id: 'by', title: sayAll('devices.by'), format: 'text', pixels: 200 },
  { id: 'digest', title: sayAll('devices.digest'), format: 'text', pixels: 110 },
];

/** A device that was just paired. `digest`: of its token, which is kept nowhere. `at`: local ISO text. */
export type NewDevice = {
  readonly id: string;
  readonly name: string;
  readonly by: string;
  readonly digest: string;
  readonly at: string;
};

/** The tab with one more device. */
export const withDevice = ({ id, name, by, digest, at }: NewDevice, language: Language): SheetTable => ({
  columns: deviceColumns(),
  rows: [{ key: id, cells: { name, revoked: false, created: at, seen: at, by, digest } }],
  removed: [],
  language,
});

/** What the tab says of a device and its token. `unknown`: the columns cannot be told, so nobody is let in. */
export type DeviceCheck =
  | { readonly kind: 'known'; readonly at: number; readonly seenColumn: number; readonly seen: Cell }
  | { readonly kind: 'stranger' | 'revoked' | 'unknown' };

const unticked: readonly Cell[] = [false, '', 'false', 'no', 'n', '0', 0, '否', '假'];

/** Anything in the cell that is not plainly a "no" ends the device. */
function isRevoked(cell: Cell): boolean {
  return !unticked.includes(typeof cell === 'string' ? foldText(cell) : (cell ?? ''));
}

/**
 * Looks a device up.
 * @param rows the whole tab as read
 * @param digest of the token that was sent
 */
export function checkDevice(rows: readonly (readonly Cell[])[], id: string, digest: string): DeviceCheck {
  const { rows: found, copies, places, gone, twice } = readSheetTable(rows, deviceColumns());
  if (gone.length > 0 || twice.length > 0) return { kind: 'unknown' };
  const device = found.get(id);
  const kept = String(device?.cell('digest') ?? '');
  if (!device || !places || kept === '' || !isSameText(kept, digest)) return { kind: 'stranger' };
  // A copied row counts too: a tick on either ends the device.
  const all = [device, ...copies.filter(({ key }) => key === id)];
  if (all.some(({ cell }) => isRevoked(cell('revoked')))) return { kind: 'revoked' };
  return { kind: 'known', at: device.at, seenColumn: places.seen ?? 0, seen: device.cell('seen') };
}

/** Whether the time a device was last seen is to be written again: once an hour is enough. Serial days. */
export const isStale = (seen: Cell, now: number): boolean => typeof seen !== 'number' || now - seen >= 1 / 24;
