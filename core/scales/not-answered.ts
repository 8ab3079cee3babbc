/** Folded words that mean that no answer was given to a rating, in the languages surveys come in. */
const words: ReadonlySet<string> = new Set(
  [
    // Signs
    '- | -- | --- | – | — | / | \\ | . | 。 | ? | ... | n/a | na | n.a. | n.a | n\\a | (n/a)',
    // English
    'none | null | nil | missing | undefined | not applicable | does not apply | not relevant | no answer | not answered | unanswered | no response',
    'skip | skipped | (skip) | (skipped) | blank | (blank) | empty | (empty) | (none) | refused | refuse to answer',
    "don't know | dont know | do not know | i don't know | dk | don't know/not applicable | not sure | unsure | no opinion | can't say | cannot say | no basis to judge",
    'offered | unoffered | prefer not to say | prefer not to answer | i prefer not to say | rather not say | not used | did not use | have not used | never used | no experience | not experienced | unknown | not known | not asked',
    // Chinese, simplified and traditional
    '无 | 無 | 没有 | 沒有 | 空 | (空) | 空白 | 跳过 | 跳過 | (跳过) | (跳過) | 未答 | 未回答 | 未作答 | 未填 | 未填写 | 未填寫 | 未评价 | 未評價 | 未评 | 未評',
    '不适用 | 不適用 | 无此项 | 無此項 | 没有此项 | 沒有此項 | 无此服务 | 無此服務 | 未涉及 | 不涉及 | 未体验 | 未體驗 | 没体验过 | 沒體驗過 | 未使用 | 未使用过 | 未使用過 | 没用过 | 沒用過 | 未接触 | 未接觸 | 未知 | 不详 | 不詳',
    '不清楚 | 不知道 | 不了解 | 不瞭解 | 不确定 | 不確定 | 说不清 | 說不清 | 不好说 | 不好說 | 无法评价 | 無法評價 | 无法判断 | 無法判斷 | 无意见 | 無意見 | 拒答 | 拒绝回答 | 拒絕回答 | 不愿透露 | 不願透露 | 不便透露 | 不想回答',
    // Japanese
    '該当なし | 該当しない | 該当せず | 対象外 | わからない | 分からない | わかりません | 分かりません | 無回答 | 未回答 | 回答なし | 回答しない | 回答したくない | 答えたくない | 未記入 | 利用していない | 利用なし | 未利用 | 使ったことがない | 特になし | なし',
    // Korean
    '해당 없음 | 해당없음 | 해당사항 없음 | 해당 사항 없음 | 해당사항없음 | 해당되지 않음 | 모름 | 모르겠음 | 모르겠다 | 잘 모름 | 잘 모르겠음 | 잘 모르겠다 | 무응답 | 응답 없음 | 응답 안 함 | 응답하지 않음 | 응답 거부 | 미응답 | 이용 안 함 | 이용하지 않음 | 이용 경험 없음 | 경험 없음 | 없음',
    // Spanish
    'no aplica | no aplicable | no procede | no corresponde | no sé | no se | no sabe | no sabe/no contesta | no sabe / no contesta | no contesta | ns/nc | nsnc | sin respuesta | sin opinión | sin opinion | sin contestar | no respondió | no responde | prefiero no responder | prefiero no contestar | prefiero no decirlo | no lo he usado | no lo he utilizado | no utilizado | desconocido | ninguno | vacío | omitido',
    // French
    "sans objet | non applicable | ne s'applique pas | ne sait pas | ne sais pas | je ne sais pas | nsp | ne se prononce pas | ne me prononce pas | sans avis | sans opinion | pas d'opinion | pas d'avis | sans réponse | sans reponse | pas de réponse | pas de reponse | aucune réponse | non répondu | non renseigné | non concerné | pas concerné | non concernée | pas concernée | je préfère ne pas répondre | préfère ne pas répondre | pas utilisé | jamais utilisé | non utilisé | non utilise | pas utilise | jamais utilise | inconnu | inconnue | non connu",
    // German
    'keine angabe | keine angaben | k.a. | k. a. | k.a | weiß nicht | weiss nicht | weiß ich nicht | ich weiß nicht | ich weiß es nicht | nicht zutreffend | entfällt | nicht anwendbar | keine antwort | keine meinung | nicht beantwortet | ohne angabe | kann ich nicht beurteilen | nicht beurteilbar | nicht genutzt | nie genutzt | unbekannt | nicht bekannt | möchte ich nicht sagen | übersprungen | leer',
    // Portuguese
    'não se aplica | nao se aplica | não aplicável | nao aplicavel | não sei | nao sei | não sabe | não sabe/não responde | ns/nr | não sei responder | não sei avaliar | sem resposta | sem opinião | sem opiniao | não respondeu | não respondido | prefiro não responder | prefiro não dizer | prefiro não informar | não utilizei | nunca utilizei | não usei | não utilizado | desconhecido | vazio | nenhum',
  ].flatMap((line) => line.split(' | ')),
);

/** True for a folded text that means "not answered": N/A, don't know, 不适用, (跳过), a dash. */
export function isNotAnswered(folded: string): boolean {
  return folded === '' || words.has(folded);
}
