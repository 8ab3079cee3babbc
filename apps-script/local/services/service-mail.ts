import type { HostState } from './host-state.ts';
import type { Members } from './strict-object.ts';

type MailMembers = Partial<Record<keyof GoogleAppsScript.Mail.MailApp, unknown>>;
type Message = Pick<GoogleAppsScript.Mail.MailAdvancedParameters, 'to' | 'subject' | 'body' | 'htmlBody' | 'name'> & {
  readonly noReply?: boolean;
};

const day = 86_400_000;
// Google, "Quotas for Google Services": recipients a message, bytes of a body; Gmail's longest subject.
const mostRecipients = 50;
const bodyBytes = 200 * 1024;
const subjectLength = 250;
const parts: readonly (keyof Message)[] = ['to', 'subject', 'body', 'htmlBody', 'name', 'noReply'];

/** MailApp: mails are written down, not sent; each recipient counts towards the day's quota of who runs the script. */
export function mailApp(state: HostState): Members {
  const today = (): number => Math.floor(state.clock() / day);
  const sentToday = (): number => {
    const { on, count } = state.mailed.get(state.user.id) ?? { on: today(), count: 0 };
    return on === today() ? count : 0;
  };
  const remaining = (): number => Math.max(0, state.mailQuota() - sentToday());
  return {
    getRemainingDailyQuota: remaining,
    sendEmail: (message: Message, ...more: readonly unknown[]) => {
      if (typeof message !== 'object' || message === null || more.length > 0)
        throw new Error('refusing to pretend: sendEmail takes one object here');
      const unknown = Object.keys(message).find((key) => !parts.some((part) => part === key));
      if (unknown !== undefined) throw new Error(`refusing to pretend: ${unknown} of a mail`);
      for (const [part, value] of Object.entries(message))
        if (typeof value !== (part === 'noReply' ? 'boolean' : 'string'))
          throw new Error(`refusing to pretend: ${part} of a mail is a ${typeof value}`);
      const recipients = readRecipients(message.to);
      assertFits(message, recipients);
      if (recipients.length > remaining()) throw new Error('Service invoked too many times for one day: email.');
      state.mailed.set(state.user.id, { on: today(), count: sentToday() + recipients.length });
      const { to = '', subject = '', body = '', htmlBody, name, noReply } = message;
      state.mails.push({
        ...{ to, subject, body, at: state.clock() },
        ...(htmlBody !== undefined && { htmlBody }),
        ...(name !== undefined && { name }),
        ...(noReply !== undefined && { noReply }),
      });
    },
  } satisfies Members & MailMembers;
}

function readRecipients(to: string | undefined): readonly string[] {
  const recipients = String(to ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
  if (recipients.length === 0) throw new Error('Failed to send email: no recipient');
  const invalid = recipients.find((address) => !/^(?:[^<>@]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(address));
  if (invalid !== undefined) throw new Error(`Invalid email: ${invalid}`);
  return recipients;
}

function assertFits({ subject = '', body = '', htmlBody = '' }: Message, recipients: readonly string[]): void {
  if (recipients.length > mostRecipients) throw new Error('Limit Exceeded: Email Recipients Per Message.');
  if (subject.length > subjectLength) throw new Error('Argument too large: subject');
  if (Buffer.byteLength(body) + Buffer.byteLength(htmlBody) > bodyBytes)
    throw new Error('Limit Exceeded: Email Body Size.');
}
