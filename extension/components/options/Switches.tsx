import { useId } from 'preact/hooks';
import type { Settings } from '../../kept/settings.ts';
import type { TextKey, Words } from '../../text/say.ts';
import type { Acts } from './acts.ts';

export type SwitchesProps = {
  readonly settings: Settings;
  /** The key that opens the extension; '' for none. */
  readonly openingKey: string;
  readonly onChoose: (change: Partial<Settings>) => void;
  readonly openShortcuts: Acts['openShortcuts'];
  readonly words: Words;
};

const switches: readonly (readonly ['keepsQuery' | 'hasMenu' | 'keepsSent', TextKey, TextKey])[] = [
  ['keepsQuery', 'switchAddress', 'switchAddressWhy'],
  ['hasMenu', 'switchMenu', 'switchMenuWhy'],
  ['keepsSent', 'switchSent', 'switchSentWhy'],
];

/** What a person can choose, and the key that opens the extension. */
export function Switches({ settings, openingKey, onChoose, openShortcuts, words: { say } }: SwitchesProps) {
  const id = useId();
  const args = { entry: say('menuLog'), forget: say('ownForget') };
  return (
    <section id="switches" aria-labelledby="switches-title">
      <h2 id="switches-title" tabIndex={-1}>
        {say('optionsSwitches')}
      </h2>
      {switches.map(([name, label, why]) => (
        <div key={name} class="switch">
          <label>
            <input
              type="checkbox"
              checked={settings[name]}
              aria-describedby={`${id}${name}`}
              onChange={({ currentTarget }) => onChoose({ [name]: currentTarget.checked })}
            />
            <span>{say(label)}</span>
          </label>
          <p id={`${id}${name}`} class="quiet">
            {say(why, args)}
          </p>
        </div>
      ))}
      <h3>{say('switchKey')}</h3>
      <p>{openingKey === '' ? say('switchNoKey') : say('switchKeyIs', { key: openingKey })}</p>
      {openShortcuts ? (
        <p>
          <button type="button" class="link" onClick={openShortcuts}>
            {say('switchChangeKey')}
          </button>
        </p>
      ) : (
        <p class="quiet">{say('switchKeyFirefox')}</p>
      )}
    </section>
  );
}
