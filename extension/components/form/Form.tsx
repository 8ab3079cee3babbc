import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opened } from '../../capture/open-entry.ts';
import { answeredUnder, type Entry, isEmpty, withAnswered } from '../../entry/entry.ts';
import { gradeEntry } from '../../entry/grade-entry.ts';
import { questionsOf } from '../../entry/questions.ts';
import { resultWords } from '../../entry/result-words.ts';
import type { WhyNot } from '../../entry/why-not.ts';
import type { Kept } from '../../kept/kept.ts';
import type { Team } from '../../team/team.ts';
import type { Words } from '../../text/say.ts';
import { Discard } from './Discard.tsx';
import { Foot } from './Foot.tsx';
import { faultyField, focusFirst } from './focus.ts';
import { Questions } from './Questions.tsx';
import { Result } from './Result.tsx';
import { Source } from './Source.tsx';
import type { Step } from './step.ts';
import { type Drafts, useEntry } from './use-entry.ts';
import { useFitting } from './use-fitting.ts';
import { useLater } from './use-later.ts';
import { Where } from './Where.tsx';
import { Why } from './Why.tsx';

export type FormProps = {
  readonly opened: Opened;
  /** The page could not be read. */
  readonly isRestricted: boolean;
  readonly kept: Kept;
  readonly drafts: Drafts;
  /** How far the sending is of what `notice` speaks of; `null`: nothing was sent. */
  readonly step: Step | null;
  /** This entry can still be filled in. */
  readonly isOpen: boolean;
  /** What became of this entry, or of the one before it; ''. */
  readonly notice: string;
  /** Answers why the entry may not be sent yet; `null`: it is on its way. */
  readonly onSend: (entry: Entry, team: Team) => Promise<WhyNot | null>;
  readonly onNew: () => void;
  readonly onDiscard: (entry: Entry) => void;
  /** Brings the discarded entry back; `null` when there is none, or not any more. */
  readonly onUndo: (() => void) | null;
  /** `null` where the browser shows nothing beside the page on request, or does already. */
  readonly onKeepOpen: ((entry: Entry) => void) | null;
  readonly words: Words;
};

const loadAbout = () => import('./About.tsx');
const loadEvidence = () => import('./Evidence.tsx');
const loadTyped = () => import('./TypedAnswer.tsx');

/** The team that an entry goes to: another one where its own is gone. */
function teamOf(entry: Entry, { teams }: Kept): Team {
  const team = teams.find(({ id }) => id === entry.team) ?? teams[0];
  if (!team) throw new Error('no team');
  return team;
}

/** One entry, from what the page gave to Send. */
export function Form(props: FormProps) {
  const { opened, isRestricted, kept, drafts, step, isOpen, notice, onUndo, onKeepOpen, words } = props;
  const { entry, current, change, isLost } = useEntry(opened.entry, kept, drafts);
  const [missing, setMissing] = useState<WhyNot | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const team = teamOf(entry, kept);
  const { standard } = team;
  const fitLine = useFitting(entry, change, team, words);
  const answered = answeredUnder(entry, standard.id);
  const about = useLater(loadAbout);
  const questions = questionsOf(standard);
  const byEvidence = useLater(loadEvidence, standard.evidence !== undefined);
  const typed = useLater(
    loadTyped,
    questions.some(({ kind }) => kind !== 'level'),
  );

  const edit = (part: Partial<Entry>) => {
    setMissing(null);
    change((latest) => ({ ...latest, ...part }));
  };
  const answer = (part: Partial<typeof answered>) => {
    setMissing(null);
    change((latest) => withAnswered(latest, standard.id, { ...answeredUnder(latest, standard.id), ...part }));
  };
  const send = async () => {
    if (!isOpen) return;
    // The key may come before the last input is drawn.
    const now = current();
    const isFaulty = faultyField(form.current) !== null;
    const why = isFaulty ? 'faulty' : await props.onSend(now, teamOf(now, kept));
    setMissing(why);
    if (why !== 'faulty') return;
    // The browser says what it cannot read as a number; what is off its scale is said beside the field.
    const faulty = faultyField(form.current);
    faulty?.focus();
    faulty?.reportValidity();
  };

  useEffect(() => {
    // Parts that come a moment later take the focus only from nobody.
    if (!onUndo && document.activeElement === document.body) focusFirst(form.current);
  }, [byEvidence, typed]);
  useEffect(() => {
    const sendByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (!event.repeat) send();
    };
    document.addEventListener('keydown', sendByKey);
    return () => document.removeEventListener('keydown', sendByKey);
  });

  const fault =
    (missing === 'nothing' && words.say('nothingToSend')) ||
    (step?.kind === 'full' && notice) ||
    (isLost && words.say('draftLost'));
  const result = gradeEntry(entry, standard);
  return (
    <form ref={form} class="sheet" onSubmit={(event) => event.preventDefault()}>
      <div class="body" inert={!isOpen}>
        <Where teams={kept.teams} team={team} onPick={(id) => edit({ team: id })} words={words} />
        <Source
          entry={entry}
          opened={opened}
          isRestricted={isRestricted}
          kept={kept}
          now={drafts.now()}
          onChange={edit}
          words={words}
        />
        {fitLine && (
          <p class="line case" role="status">
            {fitLine}
          </p>
        )}
        {standard.evidence ? (
          byEvidence && (
            <byEvidence.Evidence
              kinds={standard.evidence}
              given={answered.evidence}
              onChange={(evidence) => answer({ evidence })}
              words={words}
            />
          )
        ) : (
          <Questions
            standard={standard}
            questions={questions}
            typed={typed}
            choices={answered.choices}
            onChange={(choices) => answer({ choices })}
            words={words}
          />
        )}
        {about && <about.About entry={entry} kept={kept} onChange={edit} words={words} />}
      </div>
      <footer class="foot">
        <Result result={resultWords(result, standard, words)} words={words}>
          {result.graded.score !== null && <Why graded={result.graded} standard={standard} words={words} />}
        </Result>
        <Foot
          status={fault || notice}
          isFault={fault !== false}
          isSending={!isOpen}
          onSend={send}
          onNew={!isOpen && step?.kind === 'told' && step.told.kind !== 'sent' ? props.onNew : null}
          waiting={kept.waiting.length}
          onKeepOpen={onKeepOpen && isOpen ? () => onKeepOpen(entry) : null}
          words={words}
        >
          <Discard
            isEmpty={isEmpty(entry) || !isOpen}
            onDiscard={() => props.onDiscard(entry)}
            onUndo={isEmpty(entry) ? onUndo : null}
            words={words}
          />
        </Foot>
      </footer>
    </form>
  );
}
