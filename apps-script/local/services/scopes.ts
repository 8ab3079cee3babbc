/** What the project's manifest says, as far as it matters here. */
export type Manifest = {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly { readonly userSymbol: string; readonly serviceId: string }[];
  };
};

const prefix = 'https://www.googleapis.com/auth/';

/**
 * Label prefix → scopes of which one is needed (Google, "Authorization" of each method's reference page; the advanced
 * service does not take `spreadsheets.currentonly`). What is not listed needs none.
 */
const needs: readonly (readonly [label: string, anyOf: readonly string[]])[] = [
  ['Sheets.', ['spreadsheets']],
  ['SpreadsheetApp.getUi', []],
  ['SpreadsheetApp.', ['spreadsheets', 'spreadsheets.currentonly']],
  ['Spreadsheet.', ['spreadsheets', 'spreadsheets.currentonly']],
  ['Sheet.', ['spreadsheets', 'spreadsheets.currentonly']],
  ['Range.', ['spreadsheets', 'spreadsheets.currentonly']],
  ['Ui.alert', ['script.container.ui']],
  ['Ui.showSidebar', ['script.container.ui']],
  ['ScriptApp.', ['script.scriptapp']],
  ['MailApp.', ['script.send_mail']],
  ['Session.getActiveUserLocale', []],
  ['Session.getActiveUser', ['userinfo.email']],
  ['Session.getEffectiveUser', ['userinfo.email']],
];

/** Throws when the manifest does not ask for what this call needs. */
export function assertScope(label: string, manifest: Manifest): void {
  const advanced = manifest.dependencies?.enabledAdvancedServices ?? [];
  if (label.startsWith('Sheets.') && !advanced.some(({ userSymbol }) => userSymbol === 'Sheets')) {
    throw new Error('Sheets is not defined: the manifest does not enable the advanced service');
  }
  const anyOf = scopesFor(label);
  const granted = manifest.oauthScopes ?? [];
  if (anyOf.length === 0 || anyOf.some((scope) => granted.includes(scope))) return;
  throw new Error(
    `Specified permissions are not sufficient to call ${label}. Required permissions: ${anyOf.join(' || ')}`,
  );
}

/** The scopes of which one is needed for a call by its label in the log; empty when none is. */
export function scopesFor(label: string): readonly string[] {
  const need = needs.find(([start]) => label.startsWith(start));
  return (need?.[1] ?? []).map((scope) => prefix + scope);
}
