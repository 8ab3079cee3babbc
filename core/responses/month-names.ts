/** Names and short names of the months, folded, January first; a dot behind a short name is not written here. */
const months: readonly (readonly string[])[] = [
  // en, de, fr, es, pt, it, nl
  ...[
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sep oct nov dec',
    'januar februar märz april mai juni juli august september oktober november dezember',
    'jän feb mär apr mai jun jul aug sept okt nov dez',
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv févr mars avr mai juin juil aoû sept oct nov déc',
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    'janv fevr mars avr mai juin juil aout sept oct nov dec',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    'ene feb mar abr may jun jul ago sept oct nov dic',
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
    'jan fev mar abr mai jun jul ago set out nov dez',
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    'gen feb mar apr mag giu lug ago set ott nov dic',
    'januari februari maart april mei juni juli augustus september oktober november december',
    'jan feb mrt apr mei jun jul aug sep okt nov dec',
  ].map((names) => names.split(' ')),
  // The numbers of Chinese and Japanese months, where a day or a year stands before them.
  ['一月', '二月', '三月', '四月', '五月', '六月', '七月', '八月', '九月', '十月', '十一月', '十二月'],
  Array.from({ length: 12 }, (_, at) => `${at + 1}月`),
];

/** The number of a month, 1 to 12, by each of its folded names. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names) => names.map((name, at): readonly [string, number] => [name, at + 1])),
);

/** Days of the week before a date, and behind it as Chinese, Japanese and Korean write them: they say nothing more. */
export const weekdays = {
  before: new RegExp(
    `^(?:${[
      ...['(?:mon|tues|wednes|thurs|fri|satur|sun)day', 'mon|tues?|wed|thu(?:rs?)?|fri|sat|sun'],
      ...['(?:mon|diens|donners|frei|sams|sonn)tag|sonnabend|mittwoch', 'mo|di|mi|do|fr|sa|so'],
      ...['lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche', 'lun|mar|mer|jeu|ven|sam|dim'],
      ...['lunes|martes|miércoles|jueves|viernes|sábado|domingo', 'mié|jue|vie|sáb|dom'],
      ...['(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?', 'seg|ter|qua|qui|sex'],
      ...['lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica', 'gio'],
      ...['maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag', 'ma|wo|vr|za|zo'],
      '(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]',
    ].join('|')})\\.?(?:, ?| (?=\\d|\\p{L})|(?=\\d))`,
    'u',
  ),
  behind:
    / ?(?:(?:星期|礼拜|禮拜|周|週)[一二三四五六日天]|\((?:(?:星期|周|週)?[一二三四五六日天月火水木金土])\)|[月火水木金土日]曜日?|\(?[월화수목금토일]요일\)?|\([월화수목금토일]\))/u,
};
