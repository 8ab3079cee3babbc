import type { PasteAnswer } from '../../rpc/answers/rules/schema.ts';
import type { Ui } from './ui.ts';

const unknown = '–';

/** The standard that would come of a pasted table. */
export function PastePreview({ ui, preview }: { readonly ui: Ui; readonly preview: PasteAnswer['preview'] }) {
  const { say } = ui;
  const { levels, dimensions, bands } = preview;
  const hasPoints = dimensions.some(({ points }) => points.length > 0);
  if (dimensions.length === 0) return null;
  return (
    <section class="part">
      <h2>{say('preview')}</h2>
      {levels.length > 0 && <p class="quiet">{say('levelsAre', { levels: levels.join(' < ') })}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{say('dimension')}</th>
            <th scope="col">{say('weight')}</th>
            {hasPoints && <th scope="col">{say('levelPoints')}</th>}
          </tr>
        </thead>
        <tbody>
          {dimensions.map(({ title, weight, points }, place) => (
            <tr key={place}>
              <th scope="row">{title}</th>
              <td>{weight || unknown}</td>
              {hasPoints && <td>{points.map((one) => one || unknown).join(' · ')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {bands.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('gradeWord')}</th>
              <th scope="col">{say('bandFrom')}</th>
            </tr>
          </thead>
          <tbody>
            {bands.map(({ title, from }, place) => (
              <tr key={place}>
                <th scope="row">{title}</th>
                <td>{from || unknown}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
