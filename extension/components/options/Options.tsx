import type { Kept } from '../../kept/kept.ts';
import { tsvOf } from '../../queue/tsv.ts';
import type { Waiting } from '../../queue/waiting.ts';
import type { TextKey, Words } from '../../text/say.ts';
import type { Acts } from './acts.ts';
import { Connection } from './Connection.tsx';
import { NoticeBar } from './NoticeBar.tsx';
import { Own } from './Own.tsx';
import { Queue } from './Queue.tsx';
import { Switches } from './Switches.tsx';
import { takenOutWords, takeOut } from './take-out.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useNotice } from './use-notice.ts';

export type OptionsProps = {
  readonly kept: Kept;
  readonly acts: Acts;
  /** The key that opens the extension; '' for none. */
  readonly openingKey: string;
  /** `0.1.0`. */
  readonly version: string;
  readonly words: Words;
};

const places: readonly (readonly [string, TextKey])[] = [
  ['connection', 'optionsConnection'],
  ['queue', 'optionsQueue'],
  ['entries', 'optionsEntries'],
  ['switches', 'optionsSwitches'],
];

/** The options page: teams, queue, own entries, switches. Without a team, nothing but connecting one. */
export function Options({ kept, acts, openingKey, version, words }: OptionsProps) {
  const { say } = words;
  const page = useKeptFocus();
  const [notice, setNotice] = useNotice();

  const tell = (text: string) => setNotice({ text, undo: [], isFault: false });
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch {
      setNotice({ text: say('optionsFailed'), undo: notice.undo, isFault: true });
    }
  };
  const withdraw = async (waiting: readonly Waiting[]) => {
    const taken = await takeOut(waiting, acts.withdraw);
    // What was withdrawn a moment ago can still be put back with it.
    const undo = [...notice.undo, ...taken.out];
    setNotice({ text: takenOutWords(taken, undo, words), undo, isFault: taken.isBroken });
  };
  const putBack = () =>
    attempt(async () => {
      await acts.putBack(notice.undo);
      tell(say('queuePutBack'));
    });
  const forget = () =>
    attempt(async () => {
      await acts.forget();
      tell(say('ownForgotten'));
    });
  const tableOf = (waiting: readonly Waiting[]) =>
    tsvOf(waiting, words, (team) => kept.teams.find(({ id }) => id === team)?.name ?? team);
  const shared = { kept, acts, tableOf, attempt, onTold: tell, words };
  const hasAny = kept.teams.length + kept.waiting.length + kept.sent.length > 0;

  return (
    <div class="options" ref={page}>
      {hasAny && (
        <nav aria-label={say('optionsOnPage')}>
          {places.map(([id, text]) => (
            <a key={id} href={`#${id}`}>
              {say(text)}
            </a>
          ))}
        </nav>
      )}
      <Connection {...shared} />
      {hasAny && (
        <>
          <Queue {...shared} onWithdraw={withdraw} />
          <Own kept={kept} onForget={forget} words={words} />
          <Switches
            settings={kept.settings}
            openingKey={openingKey}
            onChoose={(change) => attempt(() => acts.choose(change))}
            openShortcuts={acts.openShortcuts}
            words={words}
          />
        </>
      )}
      <footer>
        <h2>{say('privacyTitle')}</h2>
        <p>{say('privacyStored')}</p>
        <p>{say('privacySent')}</p>
        <p>{say('privacyElse')}</p>
        <p class="quiet">{say('versionIs', { version })}</p>
      </footer>
      <NoticeBar notice={notice} onUndo={putBack} words={words} />
    </div>
  );
}
