import type { MappedColumn } from '../../rpc/answers/schema.ts';
import type { Draft, Field } from '../state/drafts.ts';
import { fill } from '../state/drafts.ts';
import { ColumnField } from './ColumnField.tsx';
import type { Ui } from './ui.ts';

export type ColumnFieldsProps = { readonly ui: Ui; readonly column: MappedColumn; readonly draft: Draft };

/** Uses of a column that need each field; a field that stands in no row is always asked. */
const fieldsFor: Readonly<Partial<Record<Field, readonly string[]>>> = {
  dimension: ['item'],
  direction: ['item'],
  scale: ['item', 'recommend'],
  naCodes: ['item', 'recommend'],
};

/** Everything that may be changed about a column. */
export function ColumnFields({ ui, column, draft }: ColumnFieldsProps) {
  const { state, say, post } = ui;
  if (!state.mapping) return null;
  const { roles, types, dimensions, directions } = state.mapping.choices;
  const faults = state.faults.filter(({ fingerprint }) => fingerprint === column.fingerprint);
  const isAsked = (name: Field) => fieldsFor[name]?.includes(draft.role) ?? true;
  const field = (name: Field) => ({
    id: `${name}-${column.letter}`,
    label: say(name),
    value: draft[name] ?? '',
    fault: faults.find((fault) => fault.field === name)?.message,
    onChange: (value: string) => post({ kind: 'drafted', drafts: fill(state.drafts, column, name, value) }),
  });
  const none = { id: '', title: say('noDimension') };
  const shown: readonly string[] = ['role', 'type', 'dimension', 'scale', 'direction', 'naCodes'].filter(
    (name) => isAsked(name as Field) && (name !== 'dimension' || dimensions.length > 0),
  );
  return (
    <div class="fields">
      <ColumnField {...field('role')} options={roles} />
      <ColumnField {...field('type')} options={types} />
      {shown.includes('dimension') && <ColumnField {...field('dimension')} options={[none, ...dimensions]} />}
      {shown.includes('scale') && <ColumnField {...field('scale')} hint={say('scaleHint')} />}
      {shown.includes('direction') && <ColumnField {...field('direction')} options={directions} />}
      {shown.includes('naCodes') && <ColumnField {...field('naCodes')} hint={say('naHint')} />}
      {faults
        .filter((fault) => !shown.includes(fault.field))
        .map(({ message }) => (
          <p class="fault" key={message}>
            {message}
          </p>
        ))}
    </div>
  );
}
