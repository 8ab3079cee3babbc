import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { Reasons } from './Reasons.tsx';
import type { Ui } from './ui.ts';

/** Which tab, which standard. */
export function Start({ ui }: { readonly ui: Ui }) {
  const { state, say, post, run } = ui;
  const { look, sheetId, standard, mapping } = state;
  if (!look) return null;
  const chosen = look.standards.find(({ id }) => id === standard);
  const isBusy = state.task !== null;
  const hasTab = sheetId !== null;
  return (
    <section class="screen">
      <Heading text={say('startTitle')} />
      <p>{say(look.tabs.length === 0 ? 'noTab' : 'startLead')}</p>
      {mapping?.status === 'refused' && <Reasons ui={ui} title={say('cannotGrade')} reasons={mapping.reasons} />}
      {look.tabs.length > 0 && (
        <label class="field">
          <span class="label">{say('tab')}</span>
          <select
            value={sheetId ?? ''}
            disabled={isBusy}
            onChange={({ currentTarget: { value } }) =>
              post({ kind: 'picked', sheetId: value === '' ? null : Number(value) })
            }
          >
            {!hasTab && <option value="">{say('chooseTab')}</option>}
            {look.tabs.map((tab) => (
              <option key={tab.sheetId} value={tab.sheetId}>
                {tab.title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span class="label">{say('standard')}</span>
        <select
          value={standard}
          disabled={isBusy}
          aria-describedby="standard-summary"
          onChange={(event) => post({ kind: 'picked', standard: event.currentTarget.value })}
        >
          {look.standards.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <p class="quiet" id="standard-summary">
        {chosen?.summary}
      </p>
      {hasTab && (
        <Button ui={ui} look="main" onPress={() => void run({ kind: 'propose' })}>
          {say('check')}
        </Button>
      )}
      {look.gradedAt === null && (
        <div class="aside">
          {hasTab && <p>{say('noAnswers')}</p>}
          <Button ui={ui} look={hasTab ? 'link' : 'main'} onPress={() => void run({ kind: 'sample' })}>
            {say('sample')}
          </Button>
        </div>
      )}
    </section>
  );
}
