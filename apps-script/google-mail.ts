import { atHost } from './errors.ts';

/** How many more recipients the account that the script runs as may write to today. */
export const mailsLeft = (): number => atHost('look at the mail quota', () => MailApp.getRemainingDailyQuota());

/** A mail to one person, as plain text and as HTML that says the same. */
export type OutgoingMail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/** Sends a mail; it may have gone out even though this throws. */
export const sendMail = ({ to, subject, text, html }: OutgoingMail): void =>
  atHost('send a mail', () => MailApp.sendEmail({ to, subject, body: text, htmlBody: html, name: 'Satisgrade' }));
