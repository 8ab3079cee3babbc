import { useEffect, useRef, useState } from 'preact/hooks';
import type { Capture } from '../capture/capture.ts';
import { type Opened, openEntry } from '../capture/open-entry.ts';
import { isInvitation } from '../capture/page-key.ts';
import { Form } from '../components/form/Form.tsx';
import type { Step } from '../components/form/step.ts';
import { useLater } from '../components/form/use-later.ts';
import type { Entry } from '../entry/entry.ts';
import type { WhyNot } from '../entry/why-not.ts';
import { onKept, readShown } from '../host/shown-kept.ts';
import { dropDraft, keepDraft, onCaptured, takeCaptured } from '../host/storage.ts';
import { hasPanel, openPanel } from '../host/surface.ts';
import type { Kept } from '../kept/kept.ts';
import type { Words } from '../text/say.ts';
import { withoutDone } from './without-done.ts';

/** `window`: a small window of its own. */
export type Place = 'popup' | 'panel' | 'window';

export type FormPageProps = {
  readonly place: Place;
  /** The browser's window that we stand in or beside; `null`: none. */
  readonly windowId: number | null;
  /** As they were when the page opened. */
  readonly kept: Kept;
  readonly capture: Capture;
  readonly words: Words;
};

/** The entry that is shown, and where it came from. Each showing is a new form. */
type Shown = {
  readonly showing: number;
  readonly capture: Capture;
  readonly opened: Opened;
  readonly notice: string;
  readonly discarded: Opened | null;
};

/** How long a discarded entry can be brought back, in milliseconds. */
const undoTime = 10_000;
/** How long "Sent" stands before the window closes: longer where there is more to read. Milliseconds. */
const [glance, reading] = [800, 2500];

/** Whoever has a team never waits for the way to one. */
const loadPairing = () => import('./Pairing.tsx');

/** Sending is loaded when it is needed: by then the entry is filled in. */
const loadSending = () =>
  Promise.all([import('./send-entry.ts'), import('../components/form/step-words.ts'), import('../entry/why-not.ts')]);

const open = (capture: Capture, kept: Kept): Opened =>
  openEntry(capture, kept, { now: Date.now(), newId: () => crypto.randomUUID() });

/** Binds the form to what is kept on this computer, and to sending. */
export function FormPage({ place, windowId, words, ...first }: FormPageProps) {
  const [stored, setStored] = useState(first.kept);
  // Entries that this page sent or discarded: a draft of one, read a moment too early, is no entry to go on with.
  const done = useRef(new Set<string>());
  // Entries on their way into the queue: they may still come back, where the browser has no room for them.
  const leaving = useRef(new Set<string>());
  const kept = withoutDone(stored, done.current);
  const [shown, setShown] = useState<Shown>(() => ({
    ...{ showing: 0, capture: first.capture, opened: open(first.capture, kept), notice: '', discarded: null },
  }));
  const [told, setTold] = useState<{ readonly step: Step; readonly line: string } | null>(null);
  const step = told?.step ?? null;
  const [isLinkOpen, setLinkOpen] = useState(true);
  const { capture, opened, discarded } = shown;
  const page = opened.pageKey;

  const show = (next: Partial<Shown>) =>
    setShown((before) => ({ ...before, notice: '', discarded: null, ...next, showing: before.showing + 1 }));
  const showOf = async (of: Capture, more?: Partial<Shown>) =>
    show({ capture: of, opened: open(of, withoutDone(await readShown(), done.current)), ...more });
  /** A new entry on the same page; what was selected went with the one before. */
  const showNew = (more?: Partial<Shown>) => showOf({ ...capture, selection: '' }, more);

  useEffect(() => {
    onKept(setStored);
    onCaptured(async () => {
      const captured = await takeCaptured();
      if (captured) showOf(captured);
    });
  }, []);
  useEffect(() => {
    if (!discarded) return;
    const timer = setTimeout(() => setShown((now) => ({ ...now, notice: '', discarded: null })), undoTime);
    return () => clearTimeout(timer);
  }, [discarded]);
  useEffect(() => {
    if (step?.kind !== 'told' || step.told.kind !== 'sent' || place === 'panel') return;
    const isBrief = step.told.grade === step.item.client.grade && !step.isCut;
    const timer = setTimeout(() => close(), isBrief ? glance : reading);
    return () => clearTimeout(timer);
  }, [step]);
  useEffect(() => {
    if (place !== 'window') return;
    addEventListener('keydown', ({ key }) => key === 'Escape' && close());
  }, []);

  const isPairing = kept.teams.length === 0 || (isLinkOpen && isInvitation(capture.page.url));
  const pairing = useLater(loadPairing, isPairing);
  if (isPairing)
    return (
      pairing && (
        <pairing.Pairing
          url={capture.page.url}
          agent={kept.teams[0]?.agent ?? ''}
          onPaired={(now, notice) => {
            setLinkOpen(false);
            setStored(now);
            show({ opened: open(capture, now), notice });
          }}
          words={words}
        />
      )
    );

  const send = async (entry: Entry, team: Kept['teams'][number]): Promise<WhyNot | null> => {
    if (leaving.current.has(entry.id) || done.current.has(entry.id)) return null;
    leaving.current.add(entry.id);
    const [{ sendEntry }, { stepWords }, { whyNot }] = await loadSending();
    const missing = whyNot(entry, team.standard);
    if (missing) {
      leaving.current.delete(entry.id);
      return missing;
    }
    sendEntry({ entry, team, page, lastChannel: kept.settings.channel }, (reached) => {
      setTold({ step: reached, line: stepWords(reached, team.standard, words).join(' ') });
      if (reached.kind === 'full') leaving.current.delete(entry.id);
      if (reached.kind === 'saved') done.current.add(entry.id);
      if (reached.kind === 'saved' && place === 'panel') showNew();
    });
    return null;
  };
  const discard = async (entry: Entry) => {
    done.current.add(entry.id);
    await dropDraft(page);
    setTold(null);
    showNew({ notice: words.say('discarded'), discarded: { ...opened, entry } });
  };
  const undo = async (back: Opened) => {
    const entry = { ...back.entry, savedAt: Date.now() };
    done.current.delete(entry.id);
    show({ opened: { ...back, entry } });
    await keepDraft(back.pageKey, entry);
  };
  const keepOpen = (id: number, entry: Entry) => {
    if (entry.quote !== '' || entry.savedAt > 0) keepDraft(page, { ...entry, savedAt: Date.now() });
    openPanel(id).then(() => close());
  };

  return (
    <Form
      key={shown.showing}
      opened={opened}
      isRestricted={capture.isRestricted}
      kept={kept}
      drafts={{
        page,
        keep: (entry) => keepDraft(page, entry),
        now: Date.now,
        onGone: ({ id }) => {
          if (leaving.current.has(id) || done.current.has(id)) return;
          const isSent = [...stored.waiting, ...stored.sent].some(({ item }) => item.id === id);
          showNew(isSent ? { notice: words.say('sentElsewhere') } : {});
        },
      }}
      step={step}
      isOpen={!leaving.current.has(opened.entry.id) && !done.current.has(opened.entry.id)}
      notice={told?.line ?? shown.notice}
      onSend={send}
      onNew={() => {
        setTold(null);
        showNew();
      }}
      onDiscard={discard}
      onUndo={discarded && (() => undo(discarded))}
      onKeepOpen={place === 'popup' && windowId !== null && hasPanel() ? (entry) => keepOpen(windowId, entry) : null}
      words={words}
    />
  );
}
