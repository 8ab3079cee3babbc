import type { Entry } from './entry.ts';

/** An entry with nothing in it; `id` '' where nobody knows one yet. */
export const newEntry = (id: string): Entry => ({
  ...{ schema: 2, id, team: '', answered: {}, customer: '', note: '', quote: '', isQuoteFilled: false },
  ...{ page: { url: '', title: '' }, keepsQuery: false, channel: '', tags: '', savedAt: 0 },
});
