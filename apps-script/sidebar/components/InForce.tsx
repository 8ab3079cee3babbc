import type { Explained } from '../state/state.ts';
import type { Ui } from './ui.ts';

/** What people entered of a response, above its figures; nothing where it is as it was computed. */
export function InForce({ ui, entered }: { readonly ui: Ui; readonly entered: NonNullable<Explained['entered']> }) {
  const { isLeftOut, override, reason, fault } = entered;
  const isByHand = override !== '';
  if (!isLeftOut && !isByHand) return null;
  return (
    <div class="reasons marked">
      {isLeftOut && <p>{ui.say('isLeftOut', { reason })}</p>}
      {isByHand && (
        <p>
          {fault === undefined
            ? ui.say('inForceByHand', { value: override, reason })
            : ui.say('byHandNot', { value: override, fault })}
        </p>
      )}
    </div>
  );
}
