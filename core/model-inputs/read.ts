import { type ModelInputs, usualInputs } from '../models/inputs.ts';
import type { Column } from '../responses/schema.ts';
import type { Rubric } from '../scoring/schema.ts';
import type { Language } from '../text/schema.ts';
import { faultsOf, type InputFault } from './faults.ts';
import { findRows, type Rows } from './found.ts';
import { readKey, type SettingName } from './keys.ts';
import { checkComparisons, checkPath, checkSettings } from './make-up.ts';
import { constructsIn } from './read-constructs.ts';
import { judgesIn } from './read-judges.ts';
import { settingIn } from './settings.ts';
import { comparedDimensions } from './weights-tables.ts';

type Asked = { readonly rubric: Rubric; readonly columns: readonly Column[]; readonly language: Language };
/** Of each kind of row the part that it belongs to. */
const partOf = { judge: 'weights', pair: 'weights', construct: 'path', question: 'path', setting: 'settings' } as const;

/**
 * Reads the Model inputs tab, found row by row through the hidden first column, wherever people moved the rows; words
 * of every language are understood. A part with a fault is left as if nobody had filled it in, but judges who compared
 * every pair stay beside one who did not. Without a tab: `usualInputs`.
 */
export function readModelInputs(
  rows: Rows,
  asked: Asked,
): { readonly inputs: ModelInputs; readonly faults: readonly InputFault[] } {
  const parts = { weights: faultsOf('weights'), path: faultsOf('path'), settings: faultsOf('settings') };
  const { weights, path, settings } = parts;
  const found = findRows(rows, (code, row, column, args) => {
    const kind = readKey(String(rows[row - 1]?.[0] ?? ''))?.kind;
    if (kind && kind in partOf) parts[partOf[kind as keyof typeof partOf]].add(code, row, column, args);
  });
  if (found.size === 0 && rows.some((cells) => cells.some((cell) => (cell ?? '') !== ''))) settings.add('noKeys', 1, 0);
  const tab = { rows, found, ...asked };
  checkComparisons(tab, weights.add);
  checkPath(tab, path.add);
  checkSettings(tab, settings.add);
  const judges = weights.isUnreadable() ? [] : judgesIn(found, asked, weights.add);
  const constructs = path.isUnreadable() ? [] : constructsIn(found, asked, path.add);
  const setting = <Name extends SettingName>(name: Name): ModelInputs[Name] => {
    const row = settings.isUnreadable() ? undefined : found.get(`setting|${name}`);
    const value =
      row && settingIn(name, row.cell(1), asked.language, (code, args) => settings.add(code, row.row, 2, args));
    return (value ?? usualInputs[name]) as ModelInputs[Name];
  };
  const inputs = {
    dimensions: judges.length > 0 ? comparedDimensions(asked.rubric).map(({ id }) => id) : [],
    judges,
    constructs,
    scheme: setting('scheme'),
    operator: setting('operator'),
    resamples: setting('resamples'),
    seed: setting('seed'),
  };
  return { inputs, faults: [...weights.told(), ...path.told(), ...settings.told()] };
}
