import { createHash } from 'node:crypto';
import type { LocalBook } from '../../apps-script/local/book/book.ts';
import { formattedValue } from '../../apps-script/local/book/cell-resource.ts';
import type { LocalSheet } from '../../apps-script/local/book/sheet.ts';
import type { Request, RowData } from '../../apps-script/local/book/sheets-types.ts';

type Color = { readonly red?: number; readonly green?: number; readonly blue?: number };

/** A colour as people write it, so that a diff can be read: `#0b2f52`. */
function shortColor(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('rgbColor' in value)) return value;
  const { red = 0, green = 0, blue = 0 } = value.rgbColor as Color;
  const pair = (share: number) =>
    Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${pair(red)}${pair(green)}${pair(blue)}`;
}

const json = (value: unknown): string => JSON.stringify(value, shortColor);

/** Gives each cell format a name made from what it is, so that a row fits a line; answers the row in those names. */
function nameFormats(row: RowData, formats: Map<string, string>): object {
  const values = row.values?.map(({ userEnteredFormat, ...cell }) => {
    if (!userEnteredFormat) return cell;
    const text = json(userEnteredFormat);
    const name = createHash('sha256').update(text).digest('hex').slice(0, 6);
    formats.set(name, text);
    return { ...cell, format: name };
  });
  return { ...row, values };
}

/** One request as one line; where it writes cells, each row on a line of its own. */
function requestText(request: Request, formats: Map<string, string>): string {
  const rows = request.updateCells?.rows;
  if (!rows) return json(request);
  const frame = json({ updateCells: { ...request.updateCells, rows: '@rows' } });
  const lines = rows.map((row) => json(nameFormats(row, formats)));
  return frame.replace('"@rows"', () => `[\n  ${lines.join(',\n  ')}]`);
}

/** Lists of requests as JSON that people review: the requests in order, then the cell formats by name. */
export function requestsText(lists: readonly (readonly Request[])[]): string {
  const formats = new Map<string, string>();
  const listText = (list: readonly Request[]) => `[\n${list.map((one) => requestText(one, formats)).join(',\n')}\n]`;
  const requests = lists.map(listText).join(',\n');
  const named = [...formats].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => `"${name}":${text}`);
  return `{"requests":[${requests}],\n"formats":{\n${named.join(',\n')}\n}}\n`;
}

const isOurs = ({ hidden, developerMetadata }: LocalSheet): boolean =>
  !hidden && developerMetadata.some(({ metadataKey }) => metadataKey === 'satisgrade.tab');

function tabText(sheet: LocalSheet, locale: string): string {
  const { title, gridProperties, cells, columns, charts } = sheet;
  const rows = cells.map((row) =>
    row
      .flatMap((cell, column) => (columns[column]?.hiddenByUser ? [] : [formattedValue(cell, locale)]))
      .map((text) => text.replace(/\r\n|\r|\n/g, ' ⏎ '))
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );
  const chartLines = charts.map(({ spec }) => `(chart) ${spec?.title}: ${spec?.altText}`);
  const head = `=== ${title} (${gridProperties.frozenRowCount ?? 0} frozen)`;
  // Room for charts and rows that only hold a format are one blank line.
  const body = rows.join('\n').replace(/\n{3,}/g, '\n\n');
  return [head, body.trimEnd(), ...chartLines].join('\n');
}

/** Every visible tab of ours as a person reads it: a line a row, charts below; hidden columns are left out. */
export function workbookText({ sheets, locale }: LocalBook): string {
  return `${sheets
    .filter(isOurs)
    .map((sheet) => tabText(sheet, locale))
    .join('\n\n')}\n`;
}
