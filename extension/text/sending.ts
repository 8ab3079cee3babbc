import type { Localized } from '../../core/text/schema.ts';

/** Why an entry is not in the sheet yet, and what to do. `{name}` is filled in. */
export const sending = {
  faultOffline: {
    en: 'This computer is offline. The entry is kept here and sent when the network is back.',
    'zh-CN': '本机未联网。记录已保存在本机，联网后会自动发送。',
    'zh-TW': '這台電腦未連上網路。紀錄已存在本機，連線後會自動傳送。',
  },
  faultNetwork: {
    en: "The team's sheet cannot be reached. The entry is kept here and sent later; if this lasts, check the network.",
    'zh-CN': '无法连接到团队表格。记录已保存在本机，稍后会自动发送；若持续如此，请检查网络。',
    'zh-TW': '無法連線到團隊試算表。紀錄已存在本機，稍後會自動傳送；若持續如此，請檢查網路。',
  },
  faultTimeout: {
    en: "The team's sheet did not answer in time. The entry is kept here and sent again; it will not be stored twice.",
    'zh-CN': '团队表格未及时应答。记录已保存在本机，会自动重发，不会重复写入。',
    'zh-TW': '團隊試算表未及時回應。紀錄已存在本機，會自動重新傳送，不會重複寫入。',
  },
  faultNoJson: {
    en: "Something other than the team's sheet answered, perhaps a network's sign-in page. Sign in there if so; the entry is kept here and sent again.",
    'zh-CN': '应答的不是团队表格，可能是网络的登录页面。如果是，请先登录网络；记录已保存在本机，会自动重发。',
    'zh-TW': '回應的不是團隊試算表，可能是網路的登入頁面。如果是，請先登入網路；紀錄已存在本機，會自動重新傳送。',
  },
  faultStatus: {
    en: "The address of the team's sheet answered with error {status}. The entry is kept here and sent again; if this lasts, tell the manager.",
    'zh-CN': '团队表格的地址返回错误 {status}。记录已保存在本机，会自动重发；若持续如此，请告知经理。',
    'zh-TW': '團隊試算表的網址傳回錯誤 {status}。紀錄已存在本機，會自動重新傳送；若持續如此，請告知經理。',
  },
  faultRefused: {
    en: "The team's sheet link no longer accepts this extension; ask the manager to redeploy it for Anyone.",
    'zh-CN': '团队表格的链接不再接受本扩展；请经理重新部署，访问权限选“任何人”。',
    'zh-TW': '團隊試算表的連結不再接受本擴充功能；請經理重新部署，存取權選「所有人」。',
  },
  faultAuth: {
    en: "The team's sheet does not know this browser. Ask the manager for an invitation and connect again; what waits is kept.",
    'zh-CN': '团队表格不认识此浏览器。请向经理索取邀请并重新连接；待发送的记录会保留。',
    'zh-TW': '團隊試算表不認得這個瀏覽器。請向經理索取邀請並重新連線；待傳送的紀錄會保留。',
  },
  faultRevoked: {
    en: "This browser's access to the team's sheet was ended. Ask the manager for a new invitation and connect again; what waits is kept.",
    'zh-CN': '此浏览器已被停用，不能再写入团队表格。请向经理索取新的邀请并重新连接；待发送的记录会保留。',
    'zh-TW': '這個瀏覽器已停用，無法再寫入團隊試算表。請向經理索取新的邀請並重新連線；待傳送的紀錄會保留。',
  },
  faultUpgrade: {
    en: "The team's sheet and this extension are of different versions. Update the extension, then try again; if that does not help, ask the manager for a new invitation.",
    'zh-CN': '团队表格与本扩展的版本不一致。请更新扩展后重试；若仍不行，请向经理索取新的邀请。',
    'zh-TW': '團隊試算表與本擴充功能的版本不一致。請更新擴充功能後重試；若仍不行，請向經理索取新的邀請。',
  },
  faultBusy: {
    en: "The team's sheet is busy. The entry is kept here and sent again in a moment.",
    'zh-CN': '团队表格正忙。记录已保存在本机，片刻后会自动重发。',
    'zh-TW': '團隊試算表忙碌中。紀錄已存在本機，稍候會自動重新傳送。',
  },
  faultQuota: {
    en: "The team's sheet has reached Google's limit for now. The entry is kept here and sent again in some minutes.",
    'zh-CN': '团队表格暂时达到 Google 的用量上限。记录已保存在本机，几分钟后会自动重发。',
    'zh-TW': '團隊試算表暫時達到 Google 的用量上限。紀錄已存在本機，幾分鐘後會自動重新傳送。',
  },
  faultInternal: {
    en: "The team's sheet could not take the entry just now. It is kept here and sent again; if this lasts, tell the manager.",
    'zh-CN': '团队表格暂时无法接收此记录。记录已保存在本机，会自动重发；若持续如此，请告知经理。',
    'zh-TW': '團隊試算表暫時無法接收這筆紀錄。紀錄已存在本機，會自動重新傳送；若持續如此，請告知經理。',
  },
  faultBadRequest: {
    en: "The team's sheet cannot read this entry. Update the extension, then try again.",
    'zh-CN': '团队表格无法读取此记录。请更新扩展后重试。',
    'zh-TW': '團隊試算表無法讀取這筆紀錄。請更新擴充功能後重試。',
  },
  faultTooLarge: {
    en: "The entry is too large for the team's sheet. Copy its text, take it out of the queue, and log it again with a shorter quote or note.",
    'zh-CN': '此记录过大，团队表格无法接收。请先复制其内容，将它移出队列，再缩短引文或备注后重新记录。',
    'zh-TW': '這筆紀錄過大，團隊試算表無法接收。請先複製內容，將它移出佇列，再縮短引文或備註後重新記錄。',
  },
  faultBadAnswers: {
    en: "An answer does not fit the team's standard. Take the entry out of the queue and log it again.",
    'zh-CN': '有答案不符合团队的评级标准。请将此记录移出队列后重新记录。',
    'zh-TW': '有答案不符合團隊的評級標準。請將這筆紀錄移出佇列後重新記錄。',
  },
  faultUnknownQuestion: {
    en: 'The team\'s standard does not ask "{question}" any more. Take the entry out of the queue and log it again.',
    'zh-CN': '团队的评级标准已不含“{question}”。请将此记录移出队列后重新记录。',
    'zh-TW': '團隊的評級標準已不含「{question}」。請將這筆紀錄移出佇列後重新記錄。',
  },
  faultAnswerRange: {
    en: 'The team\'s standard takes {range} for "{question}". Take the entry out of the queue and log it again.',
    'zh-CN': '团队的评级标准中，“{question}”只接受 {range}。请将此记录移出队列后重新记录。',
    'zh-TW': '團隊的評級標準中，「{question}」只接受 {range}。請將這筆紀錄移出佇列後重新記錄。',
  },
  faultBadEvidence: {
    en: "The team's standard does not know this kind of evidence. Take the entry out of the queue and log it again.",
    'zh-CN': '团队的评级标准没有这种反馈形式。请将此记录移出队列后重新记录。',
    'zh-TW': '團隊的評級標準沒有這種回饋形式。請將這筆紀錄移出佇列後重新記錄。',
  },
  faultEvidenceRange: {
    en: "The team's standard takes a score of {range} for this kind of evidence. Take the entry out of the queue and log it again.",
    'zh-CN': '团队的评级标准中，这种反馈形式的得分只接受 {range}。请将此记录移出队列后重新记录。',
    'zh-TW': '團隊的評級標準中，這種回饋形式的分數只接受 {range}。請將這筆紀錄移出佇列後重新記錄。',
  },
  faultWrongStandard: {
    en: 'The team grades by another standard now. Press Change in the queue and answer by the new one.',
    'zh-CN': '团队已改用另一评级标准。请在队列中点“修改”，按新标准作答。',
    'zh-TW': '團隊已改用另一評級標準。請在佇列中按「修改」，依新標準作答。',
  },
  faultTabChanged: {
    en: 'A column header of the Feedback tab was changed. Ask the manager to put it back, then try again.',
    'zh-CN': '“客户反馈”工作表的列标题被改动。请经理恢复原样，然后重试。',
    'zh-TW': '「客戶回饋」分頁的欄標題遭到更動。請經理恢復原狀，然後重試。',
  },
} as const satisfies Record<string, Localized>;
