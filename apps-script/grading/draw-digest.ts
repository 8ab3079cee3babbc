import { waveShape } from '../../core/analysis/shape.ts';
import { untellable } from '../../core/digest/case-news.ts';
import { describeDigest } from '../../core/digest/describe.ts';
import { summarisePeriod } from '../../core/digest/digest.ts';
import { type DigestPeriod, kindOf, lastComplete } from '../../core/digest/period.ts';
import type { Digest, KnownCase } from '../../core/digest/schema.ts';
import { nameFew } from '../../core/panels/name-few.ts';
import { say } from '../../core/text/say.ts';
import type { Outgoing } from '../mail/outgoing.ts';
import type { Reason } from '../refusal.ts';
import { bandWords, type DrawInput } from './draw.ts';
import type { DrawnMore, DrawPlace } from './draw-more.ts';
import { drawAlone } from './draw-tabs.ts';
import { knownCases } from './known-cases.ts';

/** The Digest tab, and what is to be mailed once the run is over. */
export type DrawnDigest = DrawnMore & { readonly outgoing: Outgoing };

/** How a period went, from the responses of a grading. */
export function digestOf(input: DrawInput, period: DigestPeriod, cases: readonly KnownCase[]): Digest {
  const { result, setup, source, now, language } = input;
  const { rubric, map, counting, graded, asides } = result;
  const leftOut = [...asides].flatMap(([row, { kind }]) => (kind === 'leftOut' ? [row] : []));
  return summarisePeriod({
    ...{ period, counting, graded, rubric, cases, now, language },
    leftOut: new Set(leftOut),
    shape: waveShape(rubric, map.columns),
    asked: setup.asked,
    source: source.title,
  });
}

/** Owners who cannot be told of their cases, since nobody wrote their address. */
function withoutAddress(cases: readonly KnownCase[], { setup, language, now }: DrawInput): readonly Reason[] {
  const lost = setup.mail.cases ? untellable(cases, setup.mail.owners, now.slice(0, 10)) : [];
  if (lost.length === 0) return [];
  const names = [...new Set(lost.map(({ owner }) => owner || say(language, 'digest.noOwner')))];
  const args = { owners: nameFew(names, language), n: lost.length };
  return [{ code: 'noAddress', message: say(language, 'mail.noAddress', args) }];
}

/**
 * Draws the Digest tab where one is asked for: by the call, or by Setup whenever nobody waits for the grading. Says
 * what is to be mailed; nothing is mailed here.
 * @param isAsked by the call; of the last month unless Setup says weekly
 */
export function drawDigest(input: DrawInput, { book, places, isAutomatic }: DrawPlace, isAsked: boolean): DrawnDigest {
  const { result, cases, setup, source, language, now } = input;
  const { mail, showsIdentity } = setup;
  const known = knownCases(cases, result.graded, showsIdentity);
  const isWanted = (isAsked || (isAutomatic && mail.digest !== 'off')) && !result.counts;
  const often = mail.digest === 'off' ? 'monthly' : mail.digest;
  const digest = isWanted ? digestOf(input, lastComplete(kindOf(often), now), known) : null;
  const tab = digest && describeDigest(digest);
  const requests = tab
    ? drawAlone(book, places, 'digest', {
        drawing: { ...tab, bands: bandWords(input) },
        ...{ language, sourceId: source.sheetId },
      })
    : [];
  return {
    requests,
    notices: withoutAddress(known, input),
    outgoing: {
      ...{ set: book.set, source: source.title, language, today: now.slice(0, 10) },
      digest: digest && tab && { digest, tab },
      recipients: mail.recipients,
      cases: mail.cases ? { cases: known, owners: mail.owners, tab: places.actions.title } : null,
    },
  };
}
