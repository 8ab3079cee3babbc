import type { FigureOfRange } from '../../rpc/answers/figures/schema.ts';
import { CopyField } from './CopyField.tsx';
import { Figures } from './Figures.tsx';
import type { Ui } from './ui.ts';

type Worked = Extract<FigureOfRange, { status: 'worked' }>;
type Detail = Worked['details'][number];

/** Columns that stand beside one another in the sidebar. */
const mostColumns = 4;

type Pair = { readonly label: string; readonly text: string };

function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  return (
    <dl class="pairs">
      {pairs.map(({ label, text }, place) => (
        <div key={place}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A table that is too wide for the sidebar, row by row. */
function RowByRow({ label, head, rows }: Detail) {
  return (
    <section class="part">
      <h3>{label}</h3>
      {rows.map(([name = '', ...cells], row) => (
        <section key={row}>
          <h4>{name}</h4>
          <Pairs pairs={cells.map((text, place) => ({ label: head[place + 1] ?? '', text }))} />
        </section>
      ))}
    </section>
  );
}

function NarrowTable({ label, head, rows }: Detail) {
  return (
    <table>
      <caption>{label}</caption>
      {head.length > 0 && (
        <thead>
          <tr>
            {head.map((text, place) =>
              place === 0 ? (
                <td key={place} />
              ) : (
                <th key={place} scope="col">
                  {text}
                </th>
              ),
            )}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((text, place) => (
              <td key={place}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A figure of the selected cells with what stands beside it. */
export function RangeResult({ ui, worked }: { readonly ui: Ui; readonly worked: Worked }) {
  const { say } = ui;
  const { title, read, rows, warnings, details, table } = worked;
  const lines = details.filter((one) => one.rows.length === 0);
  const tables = details.filter((one) => one.rows.length > 0);
  return (
    <section class="part">
      <h2>{title}</h2>
      <p class="quiet">{read}</p>
      <Figures
        figures={rows.map(({ label, text }, place) => ({
          title: label,
          value: text,
          look: place === 0 ? 'large' : '',
        }))}
      />
      {warnings.map((warning) => (
        <p key={warning} class="reasons">
          {warning}
        </p>
      ))}
      {details.length > 0 && (
        <details class="fold">
          <summary>{say('rangeDetails')}</summary>
          {lines.length > 0 && <Pairs pairs={lines} />}
          {tables.map((one) =>
            one.head.length > mostColumns ? (
              <RowByRow key={one.label} {...one} />
            ) : (
              <NarrowTable key={one.label} {...one} />
            ),
          )}
        </details>
      )}
      <CopyField ui={ui} id="figure-table" label={say('rangeTable')} copy={say('copyRange')} text={table} rows={4} />
    </section>
  );
}
