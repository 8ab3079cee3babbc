import type { Input } from '../panels/block.ts';
import { wordsOf } from '../tabs/choice-words.ts';
import type { SetupState } from '../tabs/schema.ts';
import type { TextKey } from '../text/en.ts';
import { say } from '../text/say.ts';
import type { Language } from '../text/schema.ts';
import { rewardedCell } from './rewarded-periods.ts';
import { askedKey, caseMailsKey, digestKey, identityKey, ownersKey, recipientsKey, rewardedKey } from './setup-keys.ts';
import { askedBounds } from './setup-layout.ts';
import type { Setting } from './setup-settings.ts';
import { digestWords, switchWords } from './setup-words.ts';

type Shared = {
  readonly state: Pick<SetupState, 'mail' | 'asked' | 'rewarded' | 'showsIdentity'>;
  readonly language: Language;
};

const anything: Input = { choices: [] };

/** Who gets which mails, how many were asked, when they were rewarded, and whether who answered is shown. */
export function sharingSettings({
  state: { mail, asked, rewarded, showsIdentity },
  language,
}: Shared): readonly Setting[] {
  const row = (
    key: string,
    [title, meaning]: readonly [TextKey, TextKey],
    value: string | number | null,
    input: Input,
  ): Setting => ({ key, cells: [say(language, title), value, say(language, meaning)], input });
  const onOff = (isOn: boolean) => switchWords[isOn ? 'on' : 'off'][language];
  const owners = mail.owners.map(({ owner, address }) => `${owner} = ${address}`).join('; ');
  const switches = { choices: wordsOf(switchWords, language) };
  const { from, to } = askedBounds;
  return [
    row(digestKey, ['setup.digest', 'setup.digestMeaning'], digestWords[mail.digest][language], {
      choices: wordsOf(digestWords, language),
    }),
    row(recipientsKey, ['setup.recipients', 'setup.recipientsMeaning'], mail.recipients.join('; ') || null, anything),
    row(caseMailsKey, ['setup.caseMails', 'setup.caseMailsMeaning'], onOff(mail.cases), switches),
    row(ownersKey, ['setup.owners', 'setup.ownersMeaning'], owners || null, anything),
    row(askedKey, ['setup.asked', 'setup.askedMeaning'], asked, { from, to }),
    row(rewardedKey, ['setup.rewarded', 'setup.rewardedMeaning'], rewardedCell(rewarded, language), anything),
    row(identityKey, ['setup.showsIdentity', 'setup.showsIdentityMeaning'], onOff(showsIdentity), switches),
  ];
}
