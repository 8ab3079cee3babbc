import type { Found } from '../state/trial.ts';
import { Figures } from './Figures.tsx';
import { Moves } from './Moves.tsx';
import type { Ui } from './ui.ts';

const change = ({ before, after }: Found['index'], none: string): string =>
  before === '' && after === '' ? '' : `${before || none} → ${after || none}`;

/** The index before and after, as it reads; '' without one. */
export const indexChange = ({ index }: Found): string => change(index, '–');

/** What rules that are tried out would do: index and grade, responses by grade, and which of them move. */
export function TrialOutcome({ ui, found }: { readonly ui: Ui; readonly found: Found }) {
  const { say, number } = ui;
  return (
    <>
      <section class="part">
        <h2>{say('outcome')}</h2>
        <Figures
          figures={[
            { title: say('index'), value: indexChange(found), look: 'large' },
            { title: say('gradeWord'), value: change(found.grade, say('noGrade')), look: 'large grade' },
          ]}
        />
        {found.grades.length > 0 && (
          <table>
            <caption>{say('gradeTable')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('gradeWord')}</th>
                <th scope="col">{say('before')}</th>
                <th scope="col">{say('after')}</th>
              </tr>
            </thead>
            <tbody>
              {found.grades.map(({ title, before, after }) => (
                <tr key={title} class={before === after ? undefined : 'changed'}>
                  <th scope="row">{title}</th>
                  <td>{number(before)}</td>
                  <td>{number(after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <Moves ui={ui} found={found} />
    </>
  );
}
