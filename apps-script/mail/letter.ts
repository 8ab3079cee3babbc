import type { Mail } from '../../core/digest/mail.ts';

/** A mail that one person gets once. */
export type Letter = {
  /** What it is about and from which day: names the settings that remember who had it. */
  readonly key: MailKey;
  /** Short names of all that it tells this person; a letter all of which was told is not sent. */
  readonly ids: readonly string[];
  readonly to: string;
  readonly mail: Mail;
  /** Goes first when not all can be sent. */
  readonly isUrgent: boolean;
};

/** `set`: of our tabs; `day`: `YYYY-MM-DD`, by which it is forgotten one day. */
export type MailKey = {
  readonly set: string;
  readonly what: 'weekly' | 'monthly' | 'cases';
  readonly day: string;
};
