/** The sidebar as one HTML text. */
export function buildSidebar(): Promise<string>;
/** JavaScript that means the same and cannot end or hide the element it stands in. */
export function escapeScript(script: string): string;
/** The page, unless Apps Script would take a part of it for a template. */
export function checked(html: string): string;
