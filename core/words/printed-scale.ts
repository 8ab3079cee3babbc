const bottom = '(?<![\\d.])([01])(?: ?(?:点|점|分|pts?))?(?: ?\\([^)]*\\))?';
const joints = '-|–|—|−|‐|~|〜|～|ー|to|through|thru|至|到|から|부터|에서|bis|à|a|ate|[=:][^=:\\d]*';

/** How headers print the ends of their scale, in all languages; looked for in `headerText`. */
export const printedScale = {
  ranges: [
    new RegExp(`${bottom} ?(?:${joints}) ?(\\d{1,3})(?![\\d.])`, 'g'),
    /\b(?:between|entre|zwischen) ([01]) (?:and|y|et|und|e) (\d{1,3})(?![\d.])/g,
  ],
  /** Behind a range that is none of answers. */
  otherUnit:
    /^ ?(times?|years?|days?|weeks?|months?|hours?|minutes?|km|miles?|people|veces|vezes|fois|mal|personas|personnes|personen|pessoas|anos|ans|jahren?|dias|jours|tagen?|semanas|semaines|wochen|meses|mois|monaten?|horas|heures|stunden|minut\w*|€|\$|%|次|年|岁|天|个|人|元|小时|分钟|周|月|回|日|歳|円|時間|时间|ヶ月|か月|회|번|년|세|명|일|시간|개월|주|만원)/,
  tops: [
    /(?:out of|满分(?:为|是)?|sur|von|sobre|maximo de|max\.?) ?(\d{1,3})(?![\d.,])/,
    /(\d{1,3})(?: |-)?(?:points? scale|point (?:likert )?scale|-point|分制|级量表|点量表|级评分|点评分|分评分)/,
    /(\d{1,3}) ?(?:段[階阶]|点[満满]点|件法|점 ?만점|점 ?척도|단계)/,
    /(\d{1,3})(?:er|[- ]?punkte|[- ]?stufige[rn]?)[- ]skala/,
    /\b(?:escala|echelle) (?:likert )?(?:de|a|en) (\d{1,2})(?: (?:puntos|points|pontos|niveles|niveaux|niveis))?\b/,
    /(?<![\d/])\/ ?(5|7|10|20|100)\b(?!\/)/,
  ],
  /** German grades run from 1 to 6 where nothing else is printed. */
  grades: /\bschulnoten?\b/,
  writtenTop: /([三四五七十])(?:分制|段[階阶]|点[満满]点|级量表|级评分)/,
};

export const writtenNumbers: Readonly<Record<string, number>> = { 三: 3, 四: 4, 五: 5, 七: 7, 十: 10 };
