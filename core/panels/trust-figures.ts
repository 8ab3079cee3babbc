import { sayTrust } from '../text/trust.ts';
import { type Consistency, consistencies } from '../trust/consistency.ts';
import { staffAgainstCustomers } from '../trust/logged.ts';
import { responseRate } from '../trust/response-rate.ts';
import type { TrustInput } from '../trust/schema.ts';
import { staffEffect } from '../trust/staff-effect.ts';
import { formatAs, formatTenths } from './format-figure.ts';
import type { PanelInput } from './panel.ts';
import { linesOf, type TrustLine } from './trust-line.ts';

/** From here on questions go together well enough (measurement.md §7). */
const enough = 0.7;
const mostDimensions = 3;
const mostPeople = 2;

const two = (value: number) => value.toFixed(2);
const percent = (share: number) => formatAs('topBox', share);
const signed = (value: number) => formatAs('gap', value);

/** How many of those asked answered. */
export function rateLines({ view, counting, asked, rubric, language }: PanelInput): readonly TrustLine[] {
  const { selection, running } = view;
  const { period } = rubric.standard;
  const found = responseRate({ counting, asked, period, chosen: selection.period, running });
  if (found === null) return [];
  const { wave, isRunning, answered, rate, interval } = found;
  const [low = 0, high = 0] = interval ?? [];
  const said =
    rate === null
      ? linesOf(language, 'rateOver', { answered, asked: found.asked })
      : linesOf(language, 'rateFound', { answered, asked: found.asked, low: percent(low), high: percent(high) });
  const check = sayTrust(language, isRunning ? 'rateSoFar' : 'rate', { wave });
  return [{ check, responses: answered, share: rate, of: found.asked, rows: [], said }];
}

function alphaLine(found: Consistency, { language }: PanelInput): TrustLine {
  const { dimension, items, alpha, spearmanBrown, drop, against, n } = found;
  const isEnough = alpha >= enough;
  const [first = '', ...more] = linesOf(language, isEnough ? 'alphaGood' : 'alphaLow', { alpha: two(alpha), items });
  const beside = spearmanBrown === null ? [] : linesOf(language, 'alphaTwo', { value: two(spearmanBrown) });
  const turned = against.flatMap(({ title }) => linesOf(language, 'alphaAgainst', { item: title }));
  const without =
    drop === null || isEnough || turned.length > 0
      ? []
      : linesOf(language, 'alphaDrop', { item: drop.item.title, value: two(drop.alpha) });
  return {
    check: dimension
      ? sayTrust(language, 'togetherOf', { name: dimension.title[language] })
      : sayTrust(language, 'together'),
    ...{ responses: n, share: null, rows: [] },
    said: [[first, ...beside].join(' '), ...more, ...turned, ...without],
  };
}

/** Cronbach's alpha: of all questions, and of the dimensions where it is lowest. */
export function alphaLines(checked: TrustInput, input: PanelInput): readonly TrustLine[] {
  const found = consistencies(checked);
  const each = found.filter(({ dimension }) => dimension !== null).sort((a, b) => a.alpha - b.alpha);
  const all = found.filter(({ dimension }) => dimension === null);
  return [...all, ...each.slice(0, mostDimensions)].map((one) => alphaLine(one, input));
}

/** Whether scores go with who asked or logged. */
export function staffLines(checked: TrustInput, { language }: PanelInput): readonly TrustLine[] {
  const found = staffEffect(checked);
  if (found === null) return [];
  const { people, n, icc, deff, outside } = found;
  const effective = Math.round(n / deff);
  const isSame = outside.length === 0 && effective >= n;
  const said = isSame
    ? linesOf(language, 'staffSame', { people })
    : linesOf(language, 'staffFound', { share: percent(icc), people, n, effective });
  const apart = outside.slice(0, mostPeople).flatMap(({ person, mean, limits: [low, high] }) =>
    linesOf(language, 'staffOutside', {
      ...{ person, mean: formatTenths(mean), low: formatTenths(low), high: formatTenths(high) },
    }),
  );
  const check = sayTrust(language, 'staff');
  return [{ check, responses: n, share: null, rows: [], said: [...said, ...new Set(apart)] }];
}

/** Whether feedback that staff logged scores otherwise than what customers entered. */
export function loggedLines({ sources = [], rubric, language }: PanelInput): readonly TrustLine[] {
  const found = staffAgainstCustomers(sources, rubric.standard.minimumGroup);
  if (found === null) return [];
  const { staff, customers, difference, interval } = found;
  const [low, high] = interval;
  const isSame = low <= 0 && high >= 0;
  const said = linesOf(language, isSame ? 'loggedSame' : 'loggedDiffer', {
    ...{ staff: formatTenths(staff.mean), staffN: staff.n },
    ...{ customers: formatTenths(customers.mean), customersN: customers.n },
    ...{ difference: signed(difference), low: signed(low), high: signed(high) },
  });
  const responses = staff.n + customers.n;
  return [{ check: sayTrust(language, 'logged'), responses, share: null, rows: [], said }];
}
