import { useEffect, useRef } from 'preact/hooks';
import { canSave, hasChanges, unreadable } from '../state/trial.ts';
import { Button } from './Button.tsx';
import { Heading } from './Heading.tsx';
import { RuleFields } from './RuleFields.tsx';
import { indexChange, TrialOutcome } from './TrialOutcome.tsx';
import type { Ui } from './ui.ts';
import { useWonder } from './use-wonder.ts';

/** Other weights, points and grades, and what they would do; nothing is written before they are saved. */
export function WhatIf({ ui }: { readonly ui: Ui }) {
  const { state, say, count, post, run, wonder } = ui;
  const { trial, asking } = state;
  const { rules, found, faults, typed, isCurrent } = trial;
  const screen = useRef<HTMLElement>(null);
  const wantsFault = useRef(false);
  const isOpen = !isCurrent && hasChanges(trial);
  useWonder(ui, 'whatIf', isOpen, [typed]);

  const focusFault = () => screen.current?.querySelector<HTMLElement>('[aria-invalid=true], output.fault')?.focus();
  useEffect(() => {
    if (faults.length > 0 && wantsFault.current) focusFault();
    wantsFault.current = false;
  }, [faults]);
  if (!rules) return null;

  const faultCount = faults.length + unreadable(trial).length;
  const isAsked = Object.keys(typed).length > 0;
  const words = faultCount > 0 ? count('ruleFaults', faultCount) : '';
  const summary = found ? count('changedGrades', found.changed, { total: ui.number(found.responses) }) : words;
  const workOut = () => {
    wantsFault.current = true;
    if (isOpen) void wonder('whatIf');
    else focusFault();
  };
  const save = () => {
    wantsFault.current = true;
    if (canSave(trial)) void run({ kind: 'saveRules' });
    else focusFault();
  };
  return (
    <section class="screen" ref={screen}>
      <Heading text={say('whatIfTitle')} />
      <p class="quiet">
        {rules.title}{' '}
        <Button ui={ui} look="link" onPress={() => post({ kind: 'went', screen: 'start' })}>
          {say('changeChoice')}
        </Button>
      </p>
      <p>{say('whatIfLead')}</p>
      <RuleFields ui={ui} rules={rules} />
      <div class="deck middle">
        <p class={faultCount > 0 ? 'fault' : 'label between'}>
          <span>{asking === 'whatIf' ? say('workingOut') : isAsked ? summary : say('noChange')}</span>
          {found && <span class="points">{indexChange(found)}</span>}
        </p>
        <p class="row">
          <Button ui={ui} look="main" isOff={!isAsked} shortcut="Control+Enter Meta+Enter" onPress={save}>
            {say('saveRules')}
          </Button>
          <Button ui={ui} isOff={!isAsked} onPress={workOut}>
            {say('workOut')}
          </Button>
          <Button ui={ui} isOff={!isAsked} onPress={() => post({ kind: 'typed', typed: {} })}>
            {say('reset')}
          </Button>
        </p>
      </div>
      {found && <TrialOutcome ui={ui} found={found} />}
      <p class="quiet">{say('saveNote', { stamp: rules.stamp })}</p>
    </section>
  );
}
