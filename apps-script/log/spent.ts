// One execution at Google evaluates the script once, so these begin anew with each.
let calls = 0;
let startedAt: number | null = null;

/** Counts calls of Google's services that are about to be made. */
export function countCalls(count: number): void {
  startedAt ??= Date.now();
  calls += count;
}

/** Service calls of this execution so far, and the milliseconds since the first. */
export const spent = (): { readonly calls: number; readonly ms: number } => ({
  calls,
  ms: startedAt === null ? 0 : Date.now() - startedAt,
});
