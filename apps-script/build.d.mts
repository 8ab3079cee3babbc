/** Writes apps-script/dist and answers with the sizes in bytes. */
export function buildSheets(): Promise<{ total: number; code: number; data: number; sidebar: number }>;
