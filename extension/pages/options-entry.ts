import type { Entry } from '../entry/entry.ts';
import { noEvidence } from '../entry/entry.ts';
import type { Waiting } from '../queue/waiting.ts';

/**
 * An entry that waits as the form keeps it, with its id, so that the sheet takes one of the two at most. `now`:
 * milliseconds. What was cut off the address when it was handed over does not come back.
 */
export function entryOf({ team, item }: Waiting, now: number): Entry {
  const { evidence, url = '', tags = [] } = item;
  return {
    schema: 2,
    id: item.id,
    team,
    answered: {
      [item.standard.id]: {
        choices: item.answers,
        evidence: evidence ? { ...evidence, link: evidence.link ?? '' } : noEvidence,
      },
    },
    customer: item.customer ?? '',
    note: item.note ?? '',
    quote: item.quote ?? '',
    isQuoteFilled: false,
    page: { url, title: item.title ?? '' },
    keepsQuery: /[?#]/.test(url),
    channel: item.channel,
    tags: tags.join(', '),
    savedAt: now,
  };
}
