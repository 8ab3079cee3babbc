import type { SetupState } from '../tabs/schema.ts';

/** What a Setup says of mails, of how many were asked and rewarded, and of identities before anybody has filled it in. */
export const noSharing: Pick<SetupState, 'mail' | 'asked' | 'rewarded' | 'showsIdentity'> = {
  mail: { digest: 'off', recipients: [], cases: false, owners: [] },
  asked: null,
  rewarded: [],
  showsIdentity: false,
};
