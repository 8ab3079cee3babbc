import { type Mask, parseMask } from '../book/field-mask.ts';
import { type RenderOptions, readValues } from '../book/read-values.ts';
import type { Request } from '../book/sheets-types.ts';
import { toSpreadsheetResource } from '../book/spreadsheet-resource.ts';
import { clearValues, type WrittenRange, writeValues } from '../book/write-values.ts';
import { batchUpdate } from '../requests/batch-update.ts';
import { maskFaults } from '../requests/lint-fields.ts';
import type { HostState } from './host-state.ts';
import { spendCall } from './quota.ts';
import type { Members } from './strict-object.ts';

type Options = Readonly<Record<string, unknown>>;
/** Google advises requests below this; the design chunks by it. */
const mostBytes = 2_000_000;

/** The advanced service: reading, atomic drawing and bulk values of the one spreadsheet that is open here. */
export function sheetsService(state: HostState): Members {
  const known = (id: string): void => {
    if (id !== state.book.id) throw new Error('Requested entity was not found.');
  };
  const api =
    <A extends readonly unknown[], R>(name: string, act: (...args: A) => R) =>
    (...args: A): R => {
      try {
        spendCall(state, name);
        return act(...args);
      } catch (error) {
        throw apiError(name, error);
      }
    };
  return {
    Spreadsheets: {
      get: api('spreadsheets.get', (id: string, options: Options = {}) => {
        known(id);
        only(options, ['fields', 'ranges', 'includeGridData']);
        const { fields, ranges, includeGridData } = options;
        return toSpreadsheetResource(state.book, {
          ...(fields !== undefined && { fields: readMask(String(fields)) }),
          ...(ranges !== undefined && { ranges: [ranges].flat().map(String) }),
          ...(includeGridData === true && { includeGridData }),
        });
      }),
      batchUpdate: api('spreadsheets.batchUpdate', (body: { requests?: Request[] }, id: string) => {
        known(id);
        only(body, ['requests']);
        const recorded = JSON.parse(JSON.stringify(body.requests ?? [])) as Request[];
        state.requests.push(recorded);
        const { book, replies } = batchUpdate(state.book, body);
        state.book = book;
        return { spreadsheetId: id, replies };
      }),
      Values: {
        get: api('spreadsheets.values.get', (id: string, range: string, options: RenderOptions = {}) => {
          known(id);
          only(options, ['valueRenderOption', 'dateTimeRenderOption', 'majorDimension']);
          return readValues(state.book, range, options);
        }),
        batchGet: api('spreadsheets.values.batchGet', (id: string, options: Options = {}) => {
          known(id);
          only(options, ['ranges', 'valueRenderOption', 'dateTimeRenderOption', 'majorDimension']);
          const ranges = [options.ranges ?? []].flat().map(String);
          return { spreadsheetId: id, valueRanges: ranges.map((range) => readValues(state.book, range, options)) };
        }),
        batchUpdate: api('spreadsheets.values.batchUpdate', (body: Options, id: string) => {
          known(id);
          only(body, ['valueInputOption', 'data']);
          if (Buffer.byteLength(JSON.stringify(body)) > mostBytes)
            throw new Error(`the request is over ${mostBytes} bytes`);
          const data = [body.data ?? []].flat() as (WrittenRange & Options)[];
          for (const written of data) only(written, ['range', 'majorDimension', 'values']);
          state.book = writeValues(state.book, data, String(body.valueInputOption));
          return {
            spreadsheetId: id,
            responses: data.map(({ range }) => ({ spreadsheetId: id, updatedRange: range })),
          };
        }),
        batchClear: api('spreadsheets.values.batchClear', (body: { ranges?: string[] }, id: string) => {
          known(id);
          return { spreadsheetId: id, ...clear(state, body.ranges ?? []) };
        }),
        clear: api('spreadsheets.values.clear', (_body: object, id: string, range: string) => {
          known(id);
          return { spreadsheetId: id, clearedRange: clear(state, [range]).clearedRanges[0] };
        }),
      },
    },
  };
}

function readMask(fields: string): Mask {
  const mask = parseMask(fields);
  const [fault] = maskFaults(mask, 'Spreadsheet', 'read');
  if (fault !== undefined) throw new Error(`Invalid field selection: ${fault}`);
  return mask;
}

function clear(state: HostState, ranges: readonly string[]): { clearedRanges: string[] } {
  const { book, clearedRanges } = clearValues(state.book, ranges);
  state.book = book;
  return { clearedRanges };
}

/** Unknown options would be ignored silently by a laxer stand-in, and are refused by Google; rows are the only way round. */
function only(options: object, names: readonly string[]): void {
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name))
      throw new Error(`Invalid JSON payload received. Unknown name "${name}": Cannot find field.`);
    if (name === 'majorDimension' && value !== 'ROWS') throw new Error(`refusing to pretend: majorDimension ${value}`);
  }
}

function apiError(name: string, error: unknown): Error {
  const said = error instanceof Error ? error.message : String(error);
  const wrapped = new Error(`API call to sheets.${name} failed with error: ${said}`, { cause: error });
  wrapped.name = 'GoogleJsonResponseException';
  return wrapped;
}
