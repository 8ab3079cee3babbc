import { type JsonOutput, jsonOutput, type PageOutput, pageOutput, type WebEvent } from '../google-web.ts';
import { pairingPage } from './pairing-page.ts';

/** Answers a look at the web app's address: a sign of life for `?op=ping`, else the page that pairing begins on. */
export function answerGet(event: WebEvent | undefined): JsonOutput | PageOutput {
  return event?.parameter?.op === 'ping'
    ? jsonOutput(JSON.stringify({ v: 1, ok: true }))
    : pageOutput(pairingPage, 'Satisgrade');
}
