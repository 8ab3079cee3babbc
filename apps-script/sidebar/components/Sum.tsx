import type { Explained } from '../state/state.ts';
import type { Ui } from './ui.ts';

const spaceless = (text: string): string => text.replace(/\s/g, '');

/**
 * The shares above as one sum, unless the line that follows begins with it or a person set another score, and how the score
 * was worked out.
 */
export function Sum({ ui, explained }: { readonly ui: Ui; readonly explained: Explained }) {
  const { parts, score, why, entered } = explained;
  if (why === '') return null;
  const shares = parts.filter(({ answered }) => answered).map(({ share }) => share);
  const sum = `${shares.join(' + ')} = ${score}`;
  const isComputed = score !== '' && (entered?.override ?? '') === '';
  const isNew = isComputed && shares.length > 1 && !spaceless(why).startsWith(spaceless(sum));
  return (
    <div class="why">
      {isNew && (
        <p>
          <span class="label">{ui.say('sum')}</span> {sum}
        </p>
      )}
      <p>
        <span class="label">{ui.say(isNew ? 'how' : 'sum')}</span> {why}
      </p>
    </div>
  );
}
