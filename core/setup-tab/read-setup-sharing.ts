import { foldText } from '../scales/fold.ts';
import { codeOf, wordsOf } from '../tabs/choice-words.ts';
import { isAddress } from '../tabs/mail-address.ts';
import { boundedIn, numberIn, quoted, textIn } from '../tabs/read-cell.ts';
import type { MailState, SetupState, TabFault } from '../tabs/schema.ts';
import type { Localized } from '../text/schema.ts';
import type { CellReader } from './read-setup-cells.ts';
import { rewardedPeriods } from './rewarded-periods.ts';
import { askedKey, caseMailsKey, digestKey, identityKey, ownersKey, recipientsKey, rewardedKey } from './setup-keys.ts';
import { askedBounds, longestAddresses } from './setup-layout.ts';
import { digestWords, switchWords } from './setup-words.ts';
import { noSharing } from './sharing.ts';

/** A choice that may be blank; `undefined` with a fault when it is none. */
function choiceIn<Code extends string>(
  read: CellReader,
  table: Readonly<Record<Code, Localized>>,
  blank: Code,
): Code | undefined {
  const written = String(read.cell(1) ?? '').trim();
  if (written === '') return blank;
  const code = codeOf(table, written);
  if (code === undefined) {
    const choices = wordsOf(table, read.language).join(', ');
    read.fault('unknownChoice', 1, { value: quoted(read.cell(1)), choices });
  }
  return code;
}

const isOn = (read: CellReader): boolean => choiceIn<'off' | 'on'>(read, switchWords, 'off') === 'on';

/** The parts of a list in one cell; each that does not hold is told. */
function listIn<Part>(
  read: CellReader,
  separator: RegExp,
  { partOf, code }: { readonly partOf: (text: string) => Part | null; readonly code: TabFault['code'] },
): readonly Part[] {
  const cell = read.cell(1);
  const written = textIn(cell, longestAddresses);
  if (written === undefined) {
    read.fault('badText', 1, { value: quoted(cell), max: longestAddresses });
    return [];
  }
  const texts = written.split(separator).filter((text) => text.trim() !== '');
  return texts.flatMap((text) => {
    const part = partOf(text.trim());
    if (part === null) read.fault(code, 1, { value: quoted(text.trim()) });
    return part === null ? [] : [part];
  });
}

const ways = { partOf: (text: string) => (isAddress(text) ? text : null), code: 'badAddress' } as const;

/** Addresses in the order written, each once however it is spelled. */
function recipients(read: CellReader): readonly string[] {
  const all = listIn(read, /[;,；，、\s]+/, ways);
  const folded = all.map(foldText);
  return all.filter((_, place) => folded.indexOf(folded[place] ?? '') === place);
}

/** `Sales = a@b.example`. */
function ownerOf(text: string): MailState['owners'][number] | null {
  const [, owner = '', address = ''] = /^([^=＝]*\S)\s*[=＝]\s*(\S+)$/.exec(text) ?? [];
  return owner !== '' && isAddress(address) ? { owner, address } : null;
}

const owners = (read: CellReader): MailState['owners'] =>
  listIn(read, /[;；\n]+/, { partOf: ownerOf, code: 'badOwner' });

/** A whole number above 0; `null` when blank, or with a fault. */
function asked(read: CellReader): number | null {
  if (numberIn(read.cell(1)) === null) return null;
  return boundedIn(read.cell(1), askedBounds, (code, args) => read.fault(code, 1, args)) ?? null;
}

/** What Setup says of mails, of how many were asked and when they were rewarded, and of identities; a row that an earlier version did not write says nothing. */
export function readSharing(
  read: <T>(name: string, how: (reader: CellReader) => T) => T | undefined,
): Pick<SetupState, 'mail' | 'asked' | 'rewarded' | 'showsIdentity'> {
  const usual = noSharing.mail;
  return {
    mail: {
      digest: read(digestKey, (reader) => choiceIn(reader, digestWords, 'off')) ?? usual.digest,
      recipients: read(recipientsKey, recipients) ?? usual.recipients,
      cases: read(caseMailsKey, isOn) ?? usual.cases,
      owners: read(ownersKey, owners) ?? usual.owners,
    },
    asked: read(askedKey, asked) ?? noSharing.asked,
    rewarded: read(rewardedKey, rewardedPeriods) ?? noSharing.rewarded,
    showsIdentity: read(identityKey, isOn) ?? noSharing.showsIdentity,
  };
}
