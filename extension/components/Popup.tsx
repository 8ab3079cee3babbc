import { useEffect, useRef, useState } from 'preact/hooks';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { Language } from '../../core/text/schema.ts';
import type { Entry } from '../entry/entry.ts';
import { choicesOf, choose, clear, isEmpty, withChoices } from '../entry/entry.ts';
import { gradeEntry } from '../entry/grade-entry.ts';
import { levelWords } from '../entry/level-words.ts';
import { resultWords } from '../entry/result-words.ts';
import { standardOf } from '../entry/standard-of.ts';
import { ClearBar } from './ClearBar.tsx';
import { Evidence } from './Evidence.tsx';
import { LevelGroup } from './LevelGroup.tsx';
import { LevelKey } from './LevelKey.tsx';
import { NoteField } from './NoteField.tsx';
import { Result } from './Result.tsx';
import { StandardPicker } from './StandardPicker.tsx';

export type PopupProps = {
  readonly standards: readonly Standard[];
  /** The draft as it was left. */
  readonly opened: Entry;
  /** Called at every input; rejects when the browser could not store it. */
  readonly save: (entry: Entry) => Promise<void>;
  readonly language: Language;
};

/** How long a cleared entry can be brought back, in milliseconds. */
const undoTime = 10_000;

/** One entry: choose a standard, answer its dimensions, see the grade at once. */
export function Popup({ standards, opened, save, language }: PopupProps) {
  const [entry, setEntry] = useState(opened);
  const [cleared, setCleared] = useState<Entry | null>(null);
  const [isLost, setLost] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const standard = standardOf(entry.standard, standards);
  const choices = choicesOf(entry);
  const words = levelWords(standard, language);
  const result = resultWords(gradeEntry(choices, standard, language), standard, language);

  const focusFirst = () => {
    const group = form.current?.querySelector('fieldset');
    const radio = group?.querySelector<HTMLInputElement>('input:checked') ?? group?.querySelector('input');
    radio?.focus();
  };
  useEffect(focusFirst, []);
  useEffect(() => {
    if (!cleared) return;
    const timer = setTimeout(() => setCleared(null), undoTime);
    return () => clearTimeout(timer);
  }, [cleared]);

  const change = (next: Entry, before: Entry | null = null) => {
    setEntry(next);
    setCleared(before);
    save(next).then(
      () => setLost(false),
      () => setLost(true),
    );
  };
  const undo = () => {
    if (cleared) change(cleared);
    focusFirst();
  };

  return (
    <form ref={form} onSubmit={(event) => event.preventDefault()}>
      <StandardPicker
        standards={standards}
        chosen={standard}
        onPick={(id) => change({ ...entry, standard: id })}
        language={language}
      />
      {standard.evidence ? (
        <Evidence
          kinds={standard.evidence}
          dimension={standard.dimensions[0]?.id ?? ''}
          choices={choices}
          onChange={(next) => change(withChoices(entry, next))}
          language={language}
        />
      ) : (
        <>
          <LevelKey words={words} language={language} />
          {standard.dimensions.map(({ id, title, weight, descriptors = [] }) => (
            <LevelGroup
              key={`${standard.id} ${id}`}
              id={id}
              title={title[language]}
              weight={Number(weight.toFixed(1))}
              words={words}
              descriptors={descriptors.map((text) => text[language])}
              choice={choices[id]}
              onChoose={(choice) => change(choose(entry, id, choice))}
              language={language}
            />
          ))}
        </>
      )}
      <NoteField note={entry.note} onInput={(note) => change({ ...entry, note })} language={language} />
      <ClearBar
        isEmpty={isEmpty(entry)}
        canUndo={cleared !== null}
        isLost={isLost}
        onClear={() => change(clear(entry), entry)}
        onUndo={undo}
        language={language}
      />
      <Result result={result} language={language} />
    </form>
  );
}
