import type { Meaning } from '../words/meaning.ts';
import { says } from '../words/meanings.ts';
import { anchorsIn } from './header-anchors.ts';

/** Meanings that are told of every column. */
const meanings: readonly Meaning[] = [
  ...([
    'rating',
    'outcome',
    'aspect',
    'importance',
    'usage',
    'likelihood',
    'concern',
    'expectation',
    'belief',
    'marks',
    'asksRating',
  ] as const),
  ...(['recommend', 'netPromoter', 'profile', 'contented', 'negative', 'reversed', 'eitherWay', 'bestIsOne'] as const),
  ...([
    'derived',
    'kind',
    'measure',
    'unit',
    'duration',
    'id',
    'personal',
    'submitted',
    'date',
    'birth',
    'demographic',
  ] as const),
  ...(['metadata', 'comment', 'remark', 'choice', 'served', 'customer', 'respondent', 'complaint'] as const),
];

/**
 * Which way a question is keyed. Words at the ends of its scale settle it, "1 = very difficult, 5 = very easy"; a
 * statement that more of is worse is turned by its agreement; turned twice, a person has to say.
 */
function keyed(text: string, said: ReadonlySet<Meaning>): readonly Meaning[] {
  const isReversed = said.has('reversed');
  const anchors = anchorsIn(text);
  // "Rate the waiting time" may mean either.
  const isOpen = said.has('negative') && said.has('asksRating') && !said.has('contented');
  const isNegative = isReversed || (said.has('negative') && !said.has('contented'));
  if (anchors === null || (isReversed && !anchors.isAgreement && !anchors.isBestFirst))
    return [
      ...(said.has('eitherWay') || (isOpen && !isReversed)
        ? (['eitherWay'] as const)
        : isNegative
          ? (['negative'] as const)
          : []),
      ...(said.has('bestIsOne') ? (['bestIsOne'] as const) : []),
    ];
  if (!anchors.isBestFirst) return anchors.isAgreement && isNegative ? ['negative'] : [];
  return isNegative && (anchors.isAgreement || isReversed) ? ['eitherWay'] : ['bestIsOne'];
}

const ways: readonly Meaning[] = ['negative', 'bestIsOne', 'eitherWay'];

/** Every meaning whose words a header holds, in any language. `text` comes from `headerText`. */
export function meaningsOf(text: string): ReadonlySet<Meaning> {
  const said = new Set(text === '' ? [] : meanings.filter((meaning) => says(text, meaning)));
  return new Set([...[...said].filter((meaning) => !ways.includes(meaning)), ...keyed(text, said)]);
}
