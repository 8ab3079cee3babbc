import { longest } from '../../../core/feedback/limits.ts';
import { allowsScore } from '../../../core/scoring/evidence.ts';
import type { EvidenceKind } from '../../../core/standard-rules/evidence.ts';
import { choiceOfKey } from '../../entry/choice-of-key.ts';
import type { GivenEvidence } from '../../entry/entry.ts';
import { evidenceLink } from '../../entry/evidence-link.ts';
import type { Words } from '../../text/say.ts';
import { NumberField } from './NumberField.tsx';

export type EvidenceProps = {
  readonly kinds: readonly EvidenceKind[];
  readonly given: GivenEvidence;
  readonly onChange: (given: GivenEvidence) => void;
  readonly words: Words;
};

/** In which form feedback came, as radios with the range that each allows, the score inside that range, and the link. */
export function Evidence({ kinds, given, onChange, words }: EvidenceProps) {
  const { language, say } = words;
  const kind = kinds.find(({ id }) => id === given.kind);
  const range = ({ from, to, isBelow }: EvidenceKind) =>
    isBelow ? say('evidenceBelow', { from, to }) : `${from}–${to}`;
  const isOutside = kind !== undefined && given.score !== null && !allowsScore(kind, given.score);
  const isBadLink = evidenceLink(given.link) === null;
  // Another kind has another range, so the score begins anew.
  const chooseKind = (chosen: string) => onChange({ ...given, kind: chosen, score: null });

  const chooseByKey = (event: KeyboardEvent & { readonly currentTarget: HTMLFieldSetElement }) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const wanted = choiceOfKey(
      event.key,
      kinds.map((_, index) => index + 1),
    );
    const chosen = kinds[(wanted ?? 0) - 1];
    if (!chosen) return;
    event.preventDefault();
    chooseKind(chosen.id);
    event.currentTarget.querySelectorAll('input')[kinds.indexOf(chosen)]?.focus();
  };

  return (
    <>
      <fieldset class="kinds" onKeyDown={chooseByKey}>
        <legend class="title">{say('evidence')}</legend>
        {kinds.map((one, index) => (
          <label key={one.id} class="kind">
            <input type="radio" name="evidence" checked={one.id === given.kind} onChange={() => chooseKind(one.id)} />
            <b>{index + 1}</b> <span>{one.title[language]}</span> <span class="quiet range">{range(one)}</span>
          </label>
        ))}
      </fieldset>
      {kind && (
        <div class="pair">
          <NumberField
            look="field"
            title={say('evidenceScore', { range: range(kind) })}
            value={given.score}
            hint={say('evidenceUsual', { initial: kind.initial })}
            fault={
              isOutside
                ? say('evidenceOutside', { value: given.score ?? '', kind: kind.title[language], range: range(kind) })
                : ''
            }
            onChange={(score) => onChange({ ...given, score })}
          />
          <label class="field">
            <span class="title">{say('evidenceLink')}</span>
            <input
              inputMode="url"
              maxLength={longest.url}
              value={given.link}
              placeholder="https://"
              aria-invalid={isBadLink}
              onInput={({ currentTarget }) => onChange({ ...given, link: currentTarget.value })}
            />
            {isBadLink && <span class="fault">{say('badLink')}</span>}
          </label>
        </div>
      )}
    </>
  );
}
