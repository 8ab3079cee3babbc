import type { Invite } from '../../rpc/answers/team/schema.ts';
import { BackLink } from './BackLink.tsx';
import { Button } from './Button.tsx';
import { CopyField } from './CopyField.tsx';
import { Heading } from './Heading.tsx';
import type { Ui } from './ui.ts';

type Way = Extract<Invite, { status: 'done' }>;

/** The way in for one teammate: the link, until when, and what to do with it. */
function Invitation({ ui, way }: { readonly ui: Ui; readonly way: Way }) {
  const { say } = ui;
  return (
    <section class="part">
      <CopyField ui={ui} id="invite-link" label={say('inviteLink')} copy={say('copyLink')} text={way.link} rows={1} />
      <p>{say('inviteUntil', { time: ui.time(way.until) })}</p>
      <h2>{say('inviteSteps')}</h2>
      <ol>
        <li>{say('inviteStep1')}</li>
        <li>{say('inviteStep2')}</li>
        <li>{say('inviteStep3')}</li>
      </ol>
    </section>
  );
}

/** Browsers that may send feedback into the spreadsheet: one more, and those that are connected. */
export function Team({ ui }: { readonly ui: Ui }) {
  const { state, say, run } = ui;
  const { invite, look } = state;
  const devices = look?.ours.find(({ kind }) => kind === 'devices');
  const way = invite?.status === 'done' ? invite : null;
  return (
    <section class="screen">
      <BackLink ui={ui} to="more" />
      <Heading text={say('teamTitle')} />
      <p>{say('teamLead')}</p>
      <Button ui={ui} look={way ? undefined : 'main'} onPress={() => void run({ kind: 'invite' })}>
        {say(way ? 'inviteMore' : 'invite')}
      </Button>
      {invite?.status === 'nothing' && <p class="reasons">{invite.message}</p>}
      {way && <Invitation ui={ui} way={way} key={way.link} />}
      <section class="part">
        <h2>{say('devices')}</h2>
        <p>{say(devices ? 'devicesLead' : 'noDevices')}</p>
        {devices && (
          <Button ui={ui} onPress={() => void run({ kind: 'show', place: { sheetId: devices.sheetId, cell: 'A1' } })}>
            {say('showDevices')}
          </Button>
        )}
      </section>
    </section>
  );
}
