import { wordPattern } from '../words/word-pattern.ts';

/** Folded words of a column of yes and no. */
export const yesNo: ReadonlySet<string> = new Set([
  ...['yes', 'no', 'true', 'false', 'y', 'n', '是', '否', '有', '没有', '沒有', '会', '不会'],
  ...['不是', '對', '对', '不对', '不對', '會', '不會', '没', '沒', '√', '×', '✓', '✗', '✔', '✘'],
  ...['はい', 'いいえ', 'ある', 'ない', 'あり', '예', '네', '아니오', '아니요', '있음', '없음'],
  ...['oui', 'non', 'vrai', 'faux', 'ja', 'nein', 'wahr', 'falsch', 'sí', 'si', 'verdadero', 'falso'],
  ...['sim', 'não', 'nao', 'verdadeiro'],
]);

/** Headers of a sheet with a row for each item and level; the whole of `headerText`. */
export const countedHeaders = {
  itemName: wordPattern([
    /^((survey )?(item|question|aspect|indicator|dimension|statement|criterion|criteria|attribute|metric)s?( name| text)?|题目|问题|指标|项目|评价项目|题干|维度|评价指标|评价内容|frage|kriterium|question posée|critère|pregunta|criterio|pergunta|critério|質問|項目|設問|문항|항목|질문)$/,
  ]),
  level: wordPattern([
    /^((satisfaction |rating |response |answer )?(level|rating|answer|option|response|choice|score|label|category)s?|satisfaction|stars?|选项|选项内容|选项名称|等级|评分|评价|答案|满意度|满意程度|评价等级|满意度等级|星级|级别|分值|分数|antwort(option)?|bewertung|stufe|niveau|réponse|note|respuesta|opción|nivel|calificación|resposta|opção|nível|評価|回答|選択肢|평가|응답|등급|보기)$/,
  ]),
  count: wordPattern([
    /^((response |answer |total |vote )?counts?|n|freq|frequency|frequencies|responses|respondents|answers|votes|number( of (answers|responses|respondents|people|votes))?|数量|人数|次数|频数|票数|小计|选择人数|回答人数|选择次数|份数|个数|计数|anzahl|häufigkeit|effectifs?|nombre( de réponses)?|cantidad|frecuencia|número( de respuestas)?|quantidade|frequência|contagem|件数|回答数|度数|응답 ?수|빈도|인원|명수)$/,
  ]),
};
