import type { Result } from '../state/state.ts';
import type { Ui } from './ui.ts';

export type Figure = { readonly title: string; readonly value: string; readonly look: '' | 'large' | 'large grade' };

const widest = 0.62;

/** Width of the longest word in letters' heights, at most: Chinese characters are as wide as high. */
const emsOf = (text: string): number =>
  Math.max(
    ...text.split(/\s+/).map((word) => [...word].reduce((sum, letter) => sum + (letter < '\u2e80' ? widest : 1), 0)),
  );

/** Figures with their names; one without a value is left out. A long word is set smaller rather than broken. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const known = figures.filter(({ value }) => value !== '');
  if (known.length === 0) return null;
  return (
    <dl class="figures">
      {known.map(({ title, value, look }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd class={look} style={{ '--ems': emsOf(value) }}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Index, grade and the counts behind them. */
export function ResultFigures({ ui, result }: { readonly ui: Ui; readonly result: Result }) {
  const { say, number } = ui;
  return (
    <Figures
      figures={[
        { title: say('index'), value: result.index, look: 'large' },
        { title: say('gradeWord'), value: result.grade, look: 'large grade' },
        { title: say(result.isCounts ? 'countedAnswers' : 'answers'), value: number(result.responses), look: '' },
        { title: say('cases'), value: result.isCounts ? '' : number(result.cases), look: '' },
      ]}
    />
  );
}
