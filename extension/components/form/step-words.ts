import { gradesOf } from '../../../core/standard-rules/grades-of.ts';
import type { Standard } from '../../../core/standard-rules/standard.ts';
import type { Told } from '../../messages.ts';
import { faultWords } from '../../queue/fault-words.ts';
import type { Words } from '../../text/say.ts';
import type { Step } from './step.ts';

/** How far the sending is, in sentences; none while it is being put into the queue. */
export function stepWords(step: Step, standard: Standard, words: Words): readonly string[] {
  const { say } = words;
  if (step.kind === 'saving') return [];
  if (step.kind === 'full') return [say('storageFull')];
  const cut = step.isCut ? [say('entryCut')] : [];
  if (step.kind === 'saved') return [say('savedSending'), ...cut];
  if (step.kind === 'told') return [...toldWords(step.told, step.item.client.grade, standard, words), ...cut];
  return [say('willBeSent'), ...cut];
}

/** `shown`: the grade that the form showed. */
function toldWords(told: Told, shown: string | null, standard: Standard, words: Words): readonly string[] {
  const { say } = words;
  if (told.kind === 'unknown') return [say('queueAlreadySent')];
  if (told.kind === 'sent') {
    const done = told.row === null ? say('sentDone') : say('sentRow', { row: told.row });
    return told.grade === shown ? [done] : [done, gradedWords(told.grade, standard, words)];
  }
  const why = told.fault ? [faultWords(told.fault, words, standard)] : [];
  if (told.kind === 'stuck') return [say('keptStuck'), ...why];
  // What these faults say ends with what becomes of the entry.
  return why.length > 0 ? why : [say('willBeSent')];
}

function gradedWords(grade: string | null, standard: Standard, { language, say }: Words): string {
  if (grade === null) return say('sheetUngraded');
  const found = gradesOf(standard).find((one) => one.grade === grade);
  return say('sheetGraded', { grade: found?.title.en === grade ? found.title[language] : grade });
}
