/** Traditional characters that survey words use, each with its simplified one at the same place. */
const traditional =
  '滿較極無錯願會經時對關擔憂慮從過總頻質務評價貨裝態準響應產進術衛環間記驗現隱稱電話聯機郵單編號處覺認為優異說個見點來還爾夠強數據類選題項實際運輸購買賣訂業網頁簡與續後這嗎們樣麼錄體責專開報謂沒別';
const simplified =
  '满较极无错愿会经时对关担忧虑从过总频质务评价货装态准响应产进术卫环间记验现隐称电话联机邮单编号处觉认为优异说个见点来还尔够强数据类选题项实际运输购买卖订业网页简与续后这吗们样么录体责专开报谓没别';

/** The text with traditional Chinese characters replaced, so that one list of words reads both scripts. */
export function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => {
    const place = traditional.indexOf(character);
    return place < 0 ? character : simplified.charAt(place);
  });
}
