import { allowsScore } from '../../core/scoring/evidence.ts';
import type { EvidenceKind } from '../../core/standard-rules/evidence.ts';
import { sayPopup } from '../../core/text/popup.ts';
import type { Language } from '../../core/text/schema.ts';
import { choiceOfKey } from '../entry/choice-of-key.ts';
import { type Choices, evidenceKey } from '../entry/entry.ts';

export type EvidenceProps = {
  readonly kinds: readonly EvidenceKind[];
  /** The dimension that the score is of. */
  readonly dimension: string;
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
  readonly language: Language;
};

/** In which form feedback came, as radios with the range that each allows, and the score inside that range. */
export function Evidence({ kinds, dimension, choices, onChange, language }: EvidenceProps) {
  const place = choices[evidenceKey] ?? null;
  const kind = kinds[(place ?? 0) - 1];
  const score = choices[dimension] ?? null;
  const range = ({ from, to, isBelow }: EvidenceKind) =>
    isBelow ? sayPopup(language, 'evidenceBelow', { from, to }) : `${from}–${to}`;
  const isOutside = kind !== undefined && score !== null && !allowsScore(kind, score);
  // Another kind has another range, so the score begins anew.
  const chooseKind = (chosen: number) => onChange({ ...choices, [evidenceKey]: chosen, [dimension]: null });

  const chooseByKey = (event: KeyboardEvent & { readonly currentTarget: HTMLFieldSetElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = choiceOfKey(
      event.key,
      kinds.map((_, index) => index + 1),
    );
    if (typeof wanted !== 'number') return;
    event.preventDefault();
    chooseKind(wanted);
    event.currentTarget.querySelectorAll('input')[wanted - 1]?.focus();
  };

  return (
    <>
      <fieldset class="kinds" onKeyDown={chooseByKey}>
        <legend class="title">{sayPopup(language, 'evidence')}</legend>
        <p class="quiet">{sayPopup(language, 'evidenceKeys', { from: 1, to: kinds.length })}</p>
        {kinds.map((one, index) => (
          <label key={one.id} class="kind">
            <input type="radio" name="evidence" checked={place === index + 1} onChange={() => chooseKind(index + 1)} />
            <b>{index + 1}</b> <span class="word">{one.title[language]}</span>{' '}
            <span class="quiet range">{range(one)}</span>
          </label>
        ))}
      </fieldset>
      {kind && (
        <label class="field">
          <span class="title">{sayPopup(language, 'evidenceScore', { range: range(kind) })}</span>
          <input
            type="number"
            min={kind.from}
            max={kind.to}
            step="any"
            value={score ?? ''}
            placeholder={sayPopup(language, 'evidenceUsual', { initial: kind.initial })}
            aria-invalid={isOutside}
            onInput={({ currentTarget: { valueAsNumber } }) =>
              onChange({ ...choices, [dimension]: Number.isNaN(valueAsNumber) ? null : valueAsNumber })
            }
          />
        </label>
      )}
      {kind && isOutside && (
        <p class="line case" role="alert">
          {sayPopup(language, 'evidenceOutside', { value: score, kind: kind.title[language], range: range(kind) })}
        </p>
      )}
    </>
  );
}
