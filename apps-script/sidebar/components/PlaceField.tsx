import type { MappedColumn } from '../../rpc/answers/schema.ts';
import { place } from '../state/drafts.ts';
import { ColumnField } from './ColumnField.tsx';
import type { Ui } from './ui.ts';

/** The dimension of a rating that the standard has no place for by its name, to be chosen in one step. */
export function PlaceField({ ui, column }: { readonly ui: Ui; readonly column: MappedColumn }) {
  const { state, say, post } = ui;
  const draft = state.drafts[column.fingerprint];
  return (
    <ColumnField
      id={`place-${column.letter}`}
      label={say('dimension')}
      value={draft?.decision === 'yes' ? (draft.dimension ?? '') : ''}
      options={[{ id: '', title: say('notScored') }, ...(state.mapping?.choices.dimensions ?? [])]}
      fault={undefined}
      onChange={(dimension) => post({ kind: 'drafted', drafts: place(state.drafts, column, dimension) })}
    />
  );
}
