import { itemsOf } from '../../core/standard-rules/items-of.ts';
import type { Standard } from '../../core/standard-rules/standard.ts';
import type { TextKey, Words } from '../text/say.ts';
import type { Fault, FaultCode } from './fault.ts';

const textOf = {
  offline: 'faultOffline',
  network: 'faultNetwork',
  timeout: 'faultTimeout',
  noJson: 'faultNoJson',
  status: 'faultStatus',
  refused: 'faultRefused',
  auth: 'faultAuth',
  revoked: 'faultRevoked',
  busy: 'faultBusy',
  too_large: 'faultTooLarge',
  bad_request: 'faultBadRequest',
  quota: 'faultQuota',
  upgrade: 'faultUpgrade',
  internal: 'faultInternal',
  bad_answers: 'faultBadAnswers',
  bad_evidence: 'faultBadEvidence',
  wrong_standard: 'faultWrongStandard',
  tab_changed: 'faultTabChanged',
} as const satisfies Record<FaultCode, TextKey>;

/** What an item is called; its id where the standard does not have it. */
function titleOf(item: string, standard: Standard | null, { language }: Words): string {
  const titles = (standard?.dimensions ?? []).flatMap((dimension) => [dimension, ...itemsOf(dimension)]);
  return titles.find(({ id }) => id === item)?.title[language] ?? item;
}

/** The text that says most of what is known. */
function keyOf({ code, item, range }: Fault): TextKey {
  if (code === 'bad_answers' && item !== undefined)
    return range === undefined ? 'faultUnknownQuestion' : 'faultAnswerRange';
  return code === 'bad_evidence' && range !== undefined ? 'faultEvidenceRange' : textOf[code];
}

/**
 * What happened and what to do, in words.
 * @param standard the team's, which names the question; `null`: not known
 */
export function faultWords(fault: Fault, words: Words, standard: Standard | null): string {
  const { item, range = '', status = '' } = fault;
  const question = item === undefined ? '' : titleOf(item, standard, words);
  return words.say(keyOf(fault), { question, range, status });
}
