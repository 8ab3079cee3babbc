/** An invitation that nobody has used yet. `hash`: of its code, which is kept nowhere; `until`: milliseconds. */
export type Invite = { readonly hash: string; readonly until: number; readonly by: string };

/** Two days. */
export const inviteMs = 48 * 3_600_000;
/** More than anybody invites at a time; a setting holds 9 KB. */
const mostOpen = 20;
const codeLength = 10;
/** Thirty-two signs that nobody takes for one another. */
const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A code from random bytes, 0..255: five bits a sign. */
export const codeFrom = (bytes: readonly number[]): string =>
  Array.from({ length: codeLength }, (_, place) => signs[(bytes[place] ?? 0) % signs.length]).join('');

/** A code as somebody may have typed it; `null`: it is none. */
export function typedCode(text: string): string | null {
  const code = text.replace(/[\s-]/g, '').toUpperCase();
  return code.length === codeLength && [...code].every((sign) => signs.includes(sign)) ? code : null;
}

/** The open invitations that a setting holds; none where nobody can read it. */
export function readInvites(text: string, now: number): readonly Invite[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? (read as readonly Invite[]).filter(({ until }) => until > now) : [];
  } catch {
    return [];
  }
}

/** The invitations with one more; beyond twenty the oldest ends. */
export const withInvite = (open: readonly Invite[], invite: Invite): readonly Invite[] =>
  [...open, invite].slice(-mostOpen);
