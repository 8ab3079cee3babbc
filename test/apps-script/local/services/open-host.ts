import { type BookStart, createBook } from '../../../../apps-script/local/book/book.ts';
import { type HostOptions, type LocalHost, openHost } from '../../../../apps-script/local/services/sandbox.ts';

const scopes = ['spreadsheets', 'script.container.ui', 'script.scriptapp', 'script.send_mail', 'userinfo.email'];
export const manifest = {
  timeZone: 'Etc/UTC',
  oauthScopes: scopes.map((name) => `https://www.googleapis.com/auth/${name}`),
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets' }] },
};
export const now = '2025-03-31T09:00:00Z';

/** A host that runs this code over this book, with every scope and ids counted from `id-1`. */
export function hostOf(code: string, book: BookStart = {}, more: Partial<HostOptions> = {}): LocalHost {
  let ids = 0;
  const makeUuid = () => {
    ids += 1;
    return `id-${ids}`;
  };
  return openHost({ code, manifest, now, makeUuid, book: createBook({ id: 'b', ...book }), ...more });
}
