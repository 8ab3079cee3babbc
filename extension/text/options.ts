import type { Localized } from '../../core/text/schema.ts';
import { queuePage } from './queue-page.ts';

/** Texts of the options page: connection, queue, own entries, switches. `{name}` is filled in. */
export const options = {
  ...queuePage,
  optionsOnPage: { en: 'On this page', 'zh-CN': '本页内容', 'zh-TW': '本頁內容' },
  optionsConnection: { en: 'Connection', 'zh-CN': '连接', 'zh-TW': '連線' },
  optionsQueue: { en: 'Waiting to be sent', 'zh-CN': '等待发送', 'zh-TW': '等待傳送' },
  optionsEntries: { en: 'My last fifty', 'zh-CN': '我最近的五十条', 'zh-TW': '我最近的五十筆' },
  optionsSwitches: { en: 'Switches', 'zh-CN': '开关', 'zh-TW': '開關' },
  optionsCancel: { en: 'Cancel', 'zh-CN': '取消', 'zh-TW': '取消' },
  optionsUndo: { en: 'Undo', 'zh-CN': '撤销', 'zh-TW': '復原' },
  optionsFailed: {
    en: 'That did not work: the browser did not let the extension do it. Nothing was lost. Try again; if it stays so, restart the browser.',
    'zh-CN': '操作未成功：浏览器未允许扩展执行。没有丢失任何内容。请重试；若仍不行，请重启浏览器。',
    'zh-TW': '操作未成功：瀏覽器未允許擴充功能執行。沒有遺失任何內容。請重試；若仍不行，請重新啟動瀏覽器。',
  },

  // connection
  teamLocal: { en: 'this computer (local)', 'zh-CN': '本机（本地）', 'zh-TW': '本機（本地）' },
  teamHost: { en: 'Sheet on {host}', 'zh-CN': '表格位于 {host}', 'zh-TW': '試算表位於 {host}' },
  teamAgent: { en: 'Recorded by {agent}', 'zh-CN': '记录人：{agent}', 'zh-TW': '記錄人：{agent}' },
  teamStandard: {
    en: 'Standard: {title}, as of {when}',
    'zh-CN': '评级标准：{title}（{when} 获取）',
    'zh-TW': '評級標準：{title}（{when} 取得）',
  },
  teamNotChecked: { en: 'Not checked yet.', 'zh-CN': '尚未检测。', 'zh-TW': '尚未檢測。' },
  teamChecking: { en: 'Checking…', 'zh-CN': '正在检测…', 'zh-TW': '正在檢測…' },
  teamConnected: {
    en: 'Connected: the sheet answers and knows this browser.',
    'zh-CN': '已连接：表格有应答，并认得此浏览器。',
    'zh-TW': '已連線：試算表有回應，並認得此瀏覽器。',
  },
  teamStopped: {
    en: 'Sending is stopped. {why}',
    'zh-CN': '已停止发送。{why}',
    'zh-TW': '已停止傳送。{why}',
  },
  teamNotConnected: { en: 'Not connected. {why}', 'zh-CN': '未连接。{why}', 'zh-TW': '未連線。{why}' },
  teamNotOurs: {
    en: 'Wrong address: something answers there, but it is not Satisgrade. Ask your manager for a new invitation link and connect again.',
    'zh-CN': '地址不对：该处有应答，但不是 Satisgrade。请向经理索取新的邀请链接并重新连接。',
    'zh-TW': '位址不對：該處有回應，但不是 Satisgrade。請向經理索取新的邀請連結並重新連線。',
  },
  teamTest: { en: 'Test', 'zh-CN': '检测', 'zh-TW': '檢測' },
  teamTestOf: { en: 'Test {team}', 'zh-CN': '检测 {team}', 'zh-TW': '檢測 {team}' },
  teamDisconnect: { en: 'Disconnect', 'zh-CN': '断开连接', 'zh-TW': '中斷連線' },
  teamDisconnectOf: { en: 'Disconnect {team}', 'zh-CN': '断开 {team}', 'zh-TW': '中斷 {team}' },
  teamAskDisconnect: {
    en: 'Disconnect from "{team}"? Everything of this team is wiped from this browser: the key to the sheet, your drafts and your last entries. Rows in the sheet stay.',
    'zh-CN': '要断开“{team}”吗？此浏览器中该团队的一切都会清除：表格的密钥、草稿和最近的记录。表格中的行不受影响。',
    'zh-TW':
      '要中斷「{team}」嗎？此瀏覽器中該團隊的一切都會清除：試算表的金鑰、草稿和最近的紀錄。試算表中的列不受影響。',
  },
  teamWiped: {
    en: 'Not sent yet and wiped with it: {entries}. Copy them first if you still need them.',
    'zh-CN': '尚未发送、将一并清除的记录：{entries} 条。如仍需要，请先复制。',
    'zh-TW': '尚未傳送、將一併清除的紀錄：{entries} 筆。如仍需要，請先複製。',
  },
  teamCopyFirst: { en: 'Copy them', 'zh-CN': '复制这些记录', 'zh-TW': '複製這些紀錄' },
  teamGone: { en: '"{team}" is disconnected.', 'zh-CN': '已断开“{team}”。', 'zh-TW': '已中斷「{team}」。' },
  teamAdded: { en: 'The team is connected.', 'zh-CN': '已连接该团队。', 'zh-TW': '已連接該團隊。' },
  teamAnother: { en: 'Connect another team', 'zh-CN': '连接另一个团队', 'zh-TW': '連接另一個團隊' },

  // an entry in a list
  entryNameless: { en: 'Entry without a customer', 'zh-CN': '未填客户的记录', 'zh-TW': '未填客戶的紀錄' },
  entryNoGrade: { en: 'no grade', 'zh-CN': '未评级', 'zh-TW': '未評級' },
  entryGraded: { en: '{grade} · {score}', 'zh-CN': '{grade} · {score} 分', 'zh-TW': '{grade} · {score} 分' },
  entryScored: { en: '{score} points, no grade', 'zh-CN': '{score} 分，未评级', 'zh-TW': '{score} 分，未評級' },
  entryRow: { en: 'Row {row}', 'zh-CN': '第 {row} 行', 'zh-TW': '第 {row} 列' },
  entryNoRow: { en: 'Row deleted in the sheet', 'zh-CN': '该行已在表格中删除', 'zh-TW': '該列已在試算表中刪除' },
  entrySent: { en: 'Sent', 'zh-CN': '已发送', 'zh-TW': '已傳送' },
  entryWaiting: { en: 'Waiting', 'zh-CN': '等待中', 'zh-TW': '等待中' },
  entrySending: { en: 'Sending', 'zh-CN': '发送中', 'zh-TW': '傳送中' },
  entryStuck: { en: 'Stuck', 'zh-CN': '受阻', 'zh-TW': '受阻' },

  // own entries
  ownFilter: { en: 'Show entries with', 'zh-CN': '筛选', 'zh-TW': '篩選' },
  ownCount: { en: '{shown} of {all} shown', 'zh-CN': '显示 {shown}/{all} 条', 'zh-TW': '顯示 {shown}/{all} 筆' },
  ownEmpty: {
    en: 'No entries of yours are kept here.',
    'zh-CN': '这里没有保存您的记录。',
    'zh-TW': '這裡沒有儲存您的紀錄。',
  },
  ownForget: { en: 'Forget these', 'zh-CN': '忘记这些记录', 'zh-TW': '忘記這些紀錄' },
  ownAskForget: {
    en: 'Forget the sent entries ({entries}) on this computer? The rows in the sheet stay, and so does what waits. Customer names are no longer suggested.',
    'zh-CN': '要在本机忘记已发送的记录（{entries} 条）吗？表格中的行和等待中的记录不受影响，客户名称将不再提示。',
    'zh-TW': '要在本機忘記已傳送的紀錄（{entries} 筆）嗎？試算表中的列和等待中的紀錄不受影響，客戶名稱將不再提示。',
  },
  ownForgotten: { en: 'Forgotten on this computer.', 'zh-CN': '已在本机忘记。', 'zh-TW': '已在本機忘記。' },

  // switches
  switchAddress: { en: 'Keep full page addresses', 'zh-CN': '保留完整的网页地址', 'zh-TW': '保留完整的網頁位址' },
  switchAddressWhy: {
    en: 'New entries send what stands behind ? and # too. Off is safer: that part often names people.',
    'zh-CN': '新记录也会发送 ? 和 # 之后的部分。关闭更安全：这部分常含个人信息。',
    'zh-TW': '新紀錄也會傳送 ? 和 # 之後的部分。關閉較安全：這部分常含個人資訊。',
  },
  switchMenu: { en: 'Entry in the page menu', 'zh-CN': '在网页右键菜单中显示', 'zh-TW': '在網頁右鍵選單中顯示' },
  switchMenuWhy: {
    en: '"{entry}" stands in the menu of the right mouse button.',
    'zh-CN': '在右键菜单中显示“{entry}”。',
    'zh-TW': '在右鍵選單中顯示「{entry}」。',
  },
  switchSent: {
    en: 'Keep my last fifty entries',
    'zh-CN': '保存我最近的五十条记录',
    'zh-TW': '儲存我最近的五十筆紀錄',
  },
  switchSentWhy: {
    en: 'For suggestions and the list above. Off: no more are kept; "{forget}" removes those that are.',
    'zh-CN': '用于输入提示和上面的列表。关闭后不再保存；已保存的可用“{forget}”清除。',
    'zh-TW': '用於輸入提示和上面的清單。關閉後不再儲存；已儲存的可用「{forget}」清除。',
  },
  switchKey: { en: 'Keyboard shortcut', 'zh-CN': '快捷键', 'zh-TW': '快速鍵' },
  switchKeyIs: { en: 'Opens with {key}.', 'zh-CN': '按 {key} 打开。', 'zh-TW': '按 {key} 開啟。' },
  switchNoKey: {
    en: 'The browser has given no key: another extension may use it.',
    'zh-CN': '浏览器未分配按键，可能已被其他扩展占用。',
    'zh-TW': '瀏覽器未分配按鍵，可能已被其他擴充功能使用。',
  },
  switchChangeKey: {
    en: "Change it on the browser's shortcut page",
    'zh-CN': '在浏览器的快捷键页面更改',
    'zh-TW': '在瀏覽器的快速鍵頁面變更',
  },
  switchKeyFirefox: {
    en: 'To change it: open "Add-ons and themes" in the menu, click the gear, choose "Manage Extension Shortcuts".',
    'zh-CN': '更改方法：在菜单中打开“扩展和主题”，点击齿轮，选择“管理扩展快捷键”。',
    'zh-TW': '變更方法：在選單中開啟「附加元件與佈景主題」，按一下齒輪，選擇「管理擴充套件快速鍵」。',
  },
  privacyTitle: { en: 'Privacy', 'zh-CN': '隐私', 'zh-TW': '隱私' },
  privacyStored: {
    en: "Stored in this browser alone: the key to your team's sheet, your drafts, what waits, and, if you wish, your last fifty entries.",
    'zh-CN': '仅保存在此浏览器中的有：团队表格的密钥、草稿、等待发送的记录，以及您允许保存的最近五十条记录。',
    'zh-TW': '僅儲存在此瀏覽器中的有：團隊試算表的金鑰、草稿、等待傳送的紀錄，以及您允許儲存的最近五十筆紀錄。',
  },
  privacySent: {
    en: "Sent to your team's own sheet alone: the entry as you saw it in the form, once you press Send, the names of you and your browser, and checks of the connection.",
    'zh-CN': '仅发往团队自己的表格的有：您按下发送后，表单中所见的记录内容；您的姓名和浏览器名称；以及连接检测。',
    'zh-TW': '僅傳到團隊自己的試算表的有：您按下傳送後，表單中所見的紀錄內容；您的姓名和瀏覽器名稱；以及連線檢測。',
  },
  privacyElse: {
    en: 'Nothing else is read, stored or sent: no page without your click, no statistics, no one in between.',
    'zh-CN': '除此之外不读取、不保存、不发送任何内容：未经您点击不读网页，不做统计，不经第三方。',
    'zh-TW': '除此之外不讀取、不儲存、不傳送任何內容：未經您點選不讀網頁，不做統計，不經第三方。',
  },
  versionIs: { en: 'Version {version}', 'zh-CN': '版本 {version}', 'zh-TW': '版本 {version}' },
} as const satisfies Record<string, Localized>;
