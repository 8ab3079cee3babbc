import type { Explained } from '../state/state.ts';
import { Items } from './Items.tsx';
import type { Ui } from './ui.ts';

/** A figure as it reads, as a number; 0 when it is none. */
const amount = (text: string): number => Number.parseFloat(text.replace(',', '.')) || 0;
const percent = (share: number): string => `${Math.min(100, Math.max(0, share * 100))}%`;

/** What each part earned of its weight. A bar is as long as the weight is heavy, and full when all of it was earned. */
export function Parts({ ui, parts }: { readonly ui: Ui; readonly parts: Explained['parts'] }) {
  const heaviest = Math.max(1, ...parts.map(({ weight }) => amount(weight)));
  return (
    <ul class="parts">
      {parts.map(({ title, answers, share, weight, answered, items }) => (
        <li key={title}>
          <p class="between">
            <span>{title}</span>
            <span class="points">{answered ? ui.say('points', { share, weight }) : ui.say('notAnswered')}</span>
          </p>
          <div class="bar" style={{ inlineSize: percent(amount(weight) / heaviest) }}>
            {answered && <div style={{ inlineSize: percent(amount(share) / (amount(weight) || 1)) }} />}
          </div>
          {answered && answers.length > 0 && <p class="quiet">{answers.join(' · ')}</p>}
          <Items title={title} items={items} />
        </li>
      ))}
    </ul>
  );
}
