import type { Labelled, Shape } from '../../../core/prediction/data.ts';

const days = `sunny hot high weak no
sunny hot high strong no
overcast hot high weak yes
rain mild high weak yes
rain cool normal weak yes
rain cool normal strong no
overcast cool normal strong yes
sunny mild high weak no
sunny cool normal weak yes
rain mild normal weak yes
sunny mild normal strong yes
overcast mild high strong yes
overcast hot normal weak yes
rain mild high strong no`;

/** Mitchell (1997), Machine Learning, table 3.2; the weather data of Witten & Frank (1999) with other words for wind. */
export const tennisDays: readonly (readonly string[])[] = days.split('\n').map((day) => day.split(' '));
export const tennisNames = ['outlook', 'temperature', 'humidity', 'wind', 'play'];

const levels = [
  ['sunny', 'overcast', 'rain'],
  ['hot', 'mild', 'cool'],
  ['high', 'normal'],
  ['weak', 'strong'],
];

/** A day as levels. */
export const dayOf = (words: string): readonly number[] =>
  words.split(' ').map((word, question) => (levels[question] ?? []).indexOf(word));

/** Class 0 is no, class 1 is yes. */
export const tennis: Labelled = {
  rows: tennisDays.map((day) => dayOf(day.slice(0, 4).join(' '))),
  classes: tennisDays.map((day) => (day[4] === 'yes' ? 1 : 0)),
};
export const tennisShape: Shape = { levels: [3, 3, 2, 2], classes: 2 };
