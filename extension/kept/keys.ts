/** Where each thing is stored: one key each, so that two writers never lose one another's. */
export const keys = {
  settings: 'settings',
  team: (id: string) => `team:${id}`,
  waiting: (id: string) => `outbox:${id}`,
  sent: (id: string) => `sent:${id}`,
  /** `page`: as `pageKey` makes it; '' for an entry that belongs to no page. */
  draft: (page: string) => `draft:${page}`,
} as const;

/** Where version 0.1.0 kept its only draft. */
export const oldDraftKey = 'draft';

/** In the storage that ends with the browser: what the page's menu was chosen on. */
export const captureKey = 'captured';
