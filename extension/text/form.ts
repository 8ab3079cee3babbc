import type { Localized } from '../../core/text/schema.ts';

/** Texts of the form that feedback is logged with. `{name}` is filled in. */
export const form = {
  // Where it goes.
  teamChoice: { en: 'Team', 'zh-CN': '团队', 'zh-TW': '團隊' },
  whereLocal: { en: 'local', 'zh-CN': '本机', 'zh-TW': '本機' },

  // What the page gave.
  quote: { en: 'Quote', 'zh-CN': '原话', 'zh-TW': '原話' },
  quotePlaceholder: { en: "The customer's words", 'zh-CN': '客户的原话', 'zh-TW': '客戶的原話' },
  filledFromPage: { en: 'filled from this page', 'zh-CN': '取自本页', 'zh-TW': '取自本頁' },
  clearQuote: { en: 'Clear the quote', 'zh-CN': '清除原话', 'zh-TW': '清除原話' },
  replaceQuote: {
    en: 'Replace quote with new selection',
    'zh-CN': '用新选内容替换原话',
    'zh-TW': '以新選取內容取代原話',
  },
  fullAddress: { en: 'Full address', 'zh-CN': '完整网址', 'zh-TW': '完整網址' },
  pageUnread: {
    en: 'This page does not let extensions read it. Type or paste the quote.',
    'zh-CN': '此页面不允许扩展程序读取。请输入或粘贴原话。',
    'zh-TW': '此頁面不允許擴充功能讀取。請輸入或貼上原話。',
  },
  loggedBefore: {
    en: 'Logged on this page before: {when}',
    'zh-CN': '本页曾记录：{when}',
    'zh-TW': '本頁曾記錄：{when}',
  },
  loggedWaiting: { en: 'waiting to be sent', 'zh-CN': '待发送', 'zh-TW': '待傳送' },

  // Questions.
  weight: { en: '{weight} %', 'zh-CN': '占 {weight}%', 'zh-TW': '占 {weight}%' },
  notApplicable: { en: 'N/A', 'zh-CN': '不适用', 'zh-TW': '不適用' },
  keys: {
    en: 'Keys {from}–{to}, N, Tab',
    'zh-CN': '按键 {from}–{to}、N、Tab',
    'zh-TW': '按鍵 {from}–{to}、N、Tab',
  },
  fact: { en: '{title}, {unit}', 'zh-CN': '{title}（{unit}）', 'zh-TW': '{title}（{unit}）' },
  offScale: {
    en: '{value} is not possible here: {range}.',
    'zh-CN': '此处不能填 {value}：范围是 {range}。',
    'zh-TW': '此處不能填 {value}：範圍是 {range}。',
  },
  evidence: { en: 'How did the feedback come?', 'zh-CN': '反馈以何种形式提出？', 'zh-TW': '回饋以何種形式提出？' },
  evidenceScore: { en: 'Score, {range}', 'zh-CN': '得分（{range}）', 'zh-TW': '分數（{range}）' },
  evidenceBelow: { en: '{from} to below {to}', 'zh-CN': '{from} 至 {to} 以下', 'zh-TW': '{from} 至 {to} 以下' },
  evidenceOutside: {
    en: '{value} is not possible here: "{kind}" allows {range}.',
    'zh-CN': '此处不能填 {value}：“{kind}”的范围是 {range}。',
    'zh-TW': '此處不能填 {value}：「{kind}」的範圍是 {range}。',
  },
  evidenceUsual: { en: 'blank: {initial}', 'zh-CN': '留空为 {initial}', 'zh-TW': '留空為 {initial}' },
  badLink: {
    en: 'The sheet takes only addresses that begin with https:// or http://.',
    'zh-CN': '表格只接受以 https:// 或 http:// 开头的网址。',
    'zh-TW': '試算表只接受以 https:// 或 http:// 開頭的網址。',
  },
  evidenceLink: { en: 'Link to it', 'zh-CN': '凭证链接', 'zh-TW': '憑證連結' },

  // About the entry.
  customer: { en: 'Customer', 'zh-CN': '客户', 'zh-TW': '客戶' },
  channel: { en: 'Channel', 'zh-CN': '渠道', 'zh-TW': '管道' },
  tags: { en: 'Tags', 'zh-CN': '标签', 'zh-TW': '標籤' },
  tagsPlaceholder: { en: 'late, box', 'zh-CN': '迟到，包装', 'zh-TW': '遲到，包裝' },
  note: { en: 'Note', 'zh-CN': '备注', 'zh-TW': '備註' },
  notePlaceholder: { en: 'What you want to add', 'zh-CN': '补充说明', 'zh-TW': '補充說明' },

  // What it comes to.
  result: { en: 'Result', 'zh-CN': '结果', 'zh-TW': '結果' },
  score: { en: 'Score', 'zh-CN': '得分', 'zh-TW': '分數' },
  grade: { en: 'Grade', 'zh-CN': '等级', 'zh-TW': '等級' },
  noScore: { en: 'No score yet', 'zh-CN': '尚无得分', 'zh-TW': '尚無分數' },
  answered: {
    en: '{answered} of {dimensions} scored',
    'zh-CN': '已评 {answered}/{dimensions} 项',
    'zh-TW': '已評 {answered}/{dimensions} 項',
  },
  insufficient: {
    en: 'No grade yet: at least {minimum} % of the weight must be answered.',
    'zh-CN': '尚未评级：已答项目的权重至少须达 {minimum}%。',
    'zh-TW': '尚未評級：已答項目的權重至少須達 {minimum}%。',
  },
  excluded: {
    en: 'No grade: this standard leaves out an entry with unanswered dimensions.',
    'zh-CN': '不予评级：本标准不计入有未答维度的记录。',
    'zh-TW': '不予評級：本標準不計入有未答構面的紀錄。',
  },
  opensCase: { en: 'Opens a case: {action}', 'zh-CN': '将立案：{action}', 'zh-TW': '將立案：{action}' },
  opensCases: {
    en: 'Opens {cases} cases: {action}',
    'zh-CN': '将立 {cases} 案：{action}',
    'zh-TW': '將立 {cases} 案：{action}',
  },
  about: { en: ' ({dimensions})', 'zh-CN': '（{dimensions}）', 'zh-TW': '（{dimensions}）' },
  between: { en: ', ', 'zh-CN': '、', 'zh-TW': '、' },
  why: { en: 'Why', 'zh-CN': '计算过程', 'zh-TW': '計算過程' },

  // The draft.
  discard: { en: 'Discard', 'zh-CN': '放弃', 'zh-TW': '捨棄' },
  undo: { en: 'Undo', 'zh-CN': '撤销', 'zh-TW': '復原' },
  discarded: { en: 'Entry discarded.', 'zh-CN': '记录已放弃。', 'zh-TW': '紀錄已捨棄。' },
  draftLost: {
    en: 'The browser could not save this entry. Send it now, or copy the note before you close this window.',
    'zh-CN': '浏览器未能保存此记录。请立即发送，或在关闭窗口前复制备注。',
    'zh-TW': '瀏覽器未能儲存這筆紀錄。請立即傳送，或在關閉視窗前複製備註。',
  },
  sentElsewhere: {
    en: 'The entry was sent from another window. This is a new one.',
    'zh-CN': '该记录已从另一个窗口发送，这是一条新记录。',
    'zh-TW': '該紀錄已從另一個視窗傳送，這是一筆新紀錄。',
  },
  standardChanged: {
    en: 'The team now grades by “{standard}”.',
    'zh-CN': '团队现按“{standard}”评分。',
    'zh-TW': '團隊現依「{standard}」評分。',
  },
  leftOut: {
    en: "The team's standard has changed. Left out because it no longer fits: {count}.",
    'zh-CN': '团队的标准已更改，有 {count} 项回答不再适用，已略去。',
    'zh-TW': '團隊的標準已變更，有 {count} 項回答不再適用，已略去。',
  },

  // Sending.
  send: { en: 'Send', 'zh-CN': '发送', 'zh-TW': '傳送' },
  sendHint: { en: 'Ctrl+Enter', 'zh-CN': 'Ctrl+Enter', 'zh-TW': 'Ctrl+Enter' },
  nothingToSend: {
    en: 'Nothing to send yet: score a question, or fill in the quote or the note.',
    'zh-CN': '尚无可发送的内容：请评一项，或填写原话或备注。',
    'zh-TW': '尚無可傳送的內容：請評一項，或填寫原話或備註。',
  },
  savedSending: { en: 'Saved, sending…', 'zh-CN': '已保存，正在发送…', 'zh-TW': '已儲存，傳送中…' },
  sentRow: { en: 'Sent, row {row}.', 'zh-CN': '已发送，第 {row} 行。', 'zh-TW': '已傳送，第 {row} 列。' },
  sentDone: { en: 'Sent.', 'zh-CN': '已发送。', 'zh-TW': '已傳送。' },
  sheetGraded: {
    en: 'The sheet graded it {grade}.',
    'zh-CN': '表格评级为 {grade}。',
    'zh-TW': '試算表評級為 {grade}。',
  },
  sheetUngraded: { en: 'The sheet gave it no grade.', 'zh-CN': '表格未评级。', 'zh-TW': '試算表未評級。' },
  selectionCut: {
    en: 'The selection is too long: only its beginning is taken.',
    'zh-CN': '所选内容过长，只取开头部分。',
    'zh-TW': '所選內容過長，只取開頭部分。',
  },
  entryCut: {
    en: 'It was too long: only the beginning goes to the sheet.',
    'zh-CN': '内容过长，只有开头部分写入表格。',
    'zh-TW': '內容過長，只有開頭部分寫入試算表。',
  },
  willBeSent: {
    en: 'Saved on this computer, will be sent.',
    'zh-CN': '已保存在本机，稍后自动发送。',
    'zh-TW': '已儲存在本機，稍後自動傳送。',
  },
  keptStuck: { en: 'Saved on this computer.', 'zh-CN': '已保存在本机。', 'zh-TW': '已儲存在本機。' },
  storageFull: {
    en: 'Storage full: send or export the queue.',
    'zh-CN': '存储空间已满：请发送或导出待发记录。',
    'zh-TW': '儲存空間已滿：請傳送或匯出待傳紀錄。',
  },
  newEntry: { en: 'New entry', 'zh-CN': '新建记录', 'zh-TW': '新增紀錄' },
  waitingCount: { en: '{count} waiting', 'zh-CN': '{count} 条待发', 'zh-TW': '{count} 筆待傳' },
  keepOpen: { en: 'Keep open beside the page', 'zh-CN': '在页面旁保持打开', 'zh-TW': '在頁面旁保持開啟' },
  toOptions: { en: 'Options', 'zh-CN': '选项', 'zh-TW': '選項' },
} as const satisfies Record<string, Localized>;
