import { channels } from '../../../core/feedback/channels.ts';
import { longest } from '../../../core/feedback/limits.ts';
import { channelFor } from '../../capture/channel-of.ts';
import type { Entry } from '../../entry/entry.ts';
import { customersOf, tagsOf } from '../../history/suggestions.ts';
import type { Kept } from '../../kept/kept.ts';
import type { Words } from '../../text/say.ts';

export type AboutProps = {
  readonly entry: Entry;
  readonly kept: Kept;
  readonly onChange: (part: Partial<Entry>) => void;
  readonly words: Words;
};

/** Who said it, where, and what one wants to add. */
export function About({ entry, kept, onChange, words }: AboutProps) {
  const { customer, note, tags } = entry;
  const channel = channelFor(entry, kept.settings.channel);
  const { language, say } = words;
  const isOurs = channels.some(({ code }) => code === channel);
  // A suggestion takes the place of all that stands in the field, so it begins with the tags that are there.
  const finished = tags.replace(/[^,，、;；]*$/, '');
  return (
    <>
      <div class="pair">
        <label class="field">
          <span class="title">{say('customer')}</span>
          <input
            list="customers"
            maxLength={longest.customer}
            autocomplete="off"
            value={customer}
            onInput={({ currentTarget }) => onChange({ customer: currentTarget.value })}
          />
          <datalist id="customers">
            {customersOf(kept).map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
        <label class="field">
          <span class="title">{say('channel')}</span>
          <select value={channel} onChange={({ currentTarget }) => onChange({ channel: currentTarget.value })}>
            {!isOurs && <option value={channel}>{channel}</option>}
            {channels.map(({ code, title }) => (
              <option key={code} value={code}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="pair">
        <label class="field">
          <span class="title">{say('note')}</span>
          <textarea
            rows={1}
            maxLength={longest.text}
            placeholder={say('notePlaceholder')}
            value={note}
            onInput={({ currentTarget }) => onChange({ note: currentTarget.value })}
          />
        </label>
        <label class="field">
          <span class="title">{say('tags')}</span>
          <input
            list="tags"
            autocomplete="off"
            placeholder={say('tagsPlaceholder')}
            value={tags}
            onInput={({ currentTarget }) => onChange({ tags: currentTarget.value })}
          />
          <datalist id="tags">
            {tagsOf(kept).map((tag) => (
              <option key={tag} value={finished === '' ? tag : `${finished} ${tag}`} />
            ))}
          </datalist>
        </label>
      </div>
    </>
  );
}
