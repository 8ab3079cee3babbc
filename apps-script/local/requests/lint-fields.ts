import { type Mask, parseMask } from '../book/field-mask.ts';
import type { Request } from '../book/sheets-types.ts';
import { googleSchema } from './google-schema.ts';

/** Kind → what its mask is relative to: the root that is implied, and the type whose fields are named. */
const masked: Readonly<Record<string, readonly [root: string, type: string]>> = {
  updateCells: ['row', 'CellData'],
  appendCells: ['row', 'CellData'],
  repeatCell: ['cell', 'CellData'],
  updateSheetProperties: ['properties', 'SheetProperties'],
  updateSpreadsheetProperties: ['properties', 'SpreadsheetProperties'],
  updateDimensionProperties: ['properties', 'DimensionProperties'],
  updateNamedRange: ['namedRange', 'NamedRange'],
  updateProtectedRange: ['protectedRange', 'ProtectedRange'],
  updateDeveloperMetadata: ['developerMetadata', 'DeveloperMetadata'],
  updateBanding: ['bandedRange', 'BandedRange'],
  updateFilterView: ['filter', 'FilterView'],
  updateEmbeddedObjectPosition: ['newPosition', 'OverlayPosition'],
};
const fixed: Readonly<Record<string, readonly string[]>> = { updateSheetProperties: ['sheetId', 'sheetType'] };

/** Masks: present, without `*`, without the implied root, naming fields that exist and may change. */
export function fieldsFaults(request: Request): readonly string[] {
  return Object.entries(request).flatMap(([kind, body]: [string, unknown]) => {
    const [root = '', type = ''] = masked[kind] ?? [];
    if (type === '') return [];
    const fields = typeof body === 'object' && body !== null && 'fields' in body ? String(body.fields) : '';
    try {
      const mask = parseMask(fields);
      if (root in mask) return [`fields: the root ${root} is implied and must not be named`];
      const changed = (fixed[kind] ?? []).filter((field) => field in mask);
      return [...changed.map((field) => `fields: ${field} can never change`), ...maskFaults(mask, type, 'write')];
    } catch (error) {
      return [`fields: ${error instanceof Error ? error.message : error}`];
    }
  });
}

/** The fields that a mask names although Google's type has none such, or only answers them. */
export function maskFaults(mask: Mask, type: string, use: 'read' | 'write'): readonly string[] {
  const schema = googleSchema();
  return Object.entries(mask).flatMap(([field, inner]) => {
    const held = schema.types.get(type)?.[field];
    if (held === undefined) return [`fields: ${type} has no field ${field}`];
    if (use === 'write' && schema.readOnly.has(`${type}.${field}`)) return [`fields: ${type}.${field} is read-only`];
    return inner === true ? [] : maskFaults(inner, held.replace(/\[\]$/, ''), use);
  });
}
