import type { Explained } from '../state/state.ts';

/** The items of a dimension below it, each with its answer, its score and its weight; nothing where it is one question. */
export function Items({
  title,
  items,
}: {
  readonly title: string;
  readonly items: Explained['parts'][number]['items'];
}) {
  if (items.length === 0) return null;
  return (
    <ul class="items" aria-label={title}>
      {items.map((item) => (
        <li key={item.title}>
          <p class="between">
            <span>{item.title}</span>
            <span class="points">{item.answers.join(' · ')}</span>
          </p>
          {item.how.map((line) => (
            <p class="quiet" key={line}>
              {line}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
