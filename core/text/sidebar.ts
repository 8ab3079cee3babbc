import type { Language, Localized, TextArgs } from './schema.ts';

const words = (en: string, hans: string, hant: string): Localized => ({ en, 'zh-CN': hans, 'zh-TW': hant });

/** Texts of the add-on's sidebar. `{name}` is filled in; what stands before `|` is for an `{n}` of one. */
export const sidebar = {
  // places to be
  overview: words('Overview', '总览', '總覽'),
  columns: words('Columns', '各列', '各欄'),
  columnsNew: words('Columns ({n} new)', '各列（{n} 个待确认）', '各欄（{n} 個待確認）'),
  explain: words('Explain', '说明', '說明'),
  navigation: words('Sidebar', '侧边栏', '側邊欄'),
  // start
  startTitle: words('Grade responses', '给答卷评级', '為回覆評級'),
  startLead: words(
    'Choose where the answers are and by which rules they are graded. Nothing is written yet.',
    '请选择答卷所在的工作表和评级所用的规则。此时不会写入任何内容。',
    '請選擇回覆所在的分頁和評級所用的規則。此時不會寫入任何內容。',
  ),
  tab: words('Response tab', '答卷工作表', '回覆分頁'),
  chooseTab: words('Choose a tab', '请选择工作表', '請選擇分頁'),
  standard: words('Standard', '评级标准', '評級標準'),
  check: words('Check columns', '检查各列', '檢查各欄'),
  noTab: words(
    'This spreadsheet has no tab with answers yet. Import them or link a form, or look around with sample answers.',
    '此电子表格还没有答卷工作表。请导入答卷或关联表单，也可以先用示例答卷试一试。',
    '這份試算表還沒有回覆分頁。請匯入回覆或連結表單，也可以先用範例回覆試試看。',
  ),
  noAnswers: words('No answers at hand?', '手边没有答卷？', '手邊沒有回覆？'),
  sample: words('Try it with sample answers', '用示例答卷试一试', '用範例回覆試試看'),
  sampleAdded: words('A tab with sample answers was added.', '已添加一个示例答卷工作表。', '已新增一個範例回覆分頁。'),
  cannotGrade: words('This tab cannot be graded', '此工作表无法评级', '這個分頁無法評級'),
  // columns
  columnsTitle: words('Check columns', '检查各列', '檢查各欄'),
  responses: words(
    '1 response, graded by {standard}|{n} responses, graded by {standard}',
    '{n} 份答卷，按“{standard}”评级',
    '{n} 份回覆，依「{standard}」評級',
  ),
  changeChoice: words('Change tab or standard', '更换工作表或标准', '更換分頁或標準'),
  needYes: words('1 column needs your yes|{n} columns need your yes', '{n} 列需要您确认', '{n} 欄需要您確認'),
  stillWait: words('{open} of {n} still wait', '{n} 列中还有 {open} 列待确认', '{n} 欄中還有 {open} 欄待確認'),
  allDecided: words('Nothing waits any more', '各列均已确认', '各欄皆已確認'),
  yesToGroup: words(
    'Yes to all {n} on the scale {scale}',
    '确认量表为 {scale} 的全部 {n} 列',
    '確認量表為 {scale} 的全部 {n} 欄',
  ),
  yesToSure: words(
    'Yes to the likely one|Yes to the {n} likely ones',
    '确认把握不低于 60% 的 {n} 列',
    '確認把握不低於 60% 的 {n} 欄',
  ),
  yesToSureNote: words(
    'Columns under 60 % are asked one by one.',
    '把握低于 60% 的列须逐一确认。',
    '把握低於 60% 的欄須逐一確認。',
  ),
  clear: words('1 column is clear|{n} columns are clear', '{n} 列已明确', '{n} 欄已明確'),
  samples: words('Some answers', '部分答案', '部分答案'),
  sure: words('Sure', '确定', '確定'),
  fairlySure: words('Fairly sure', '把握较大', '把握較大'),
  likely: words('Likely', '很可能', '很可能'),
  guess: words('A guess', '猜测', '推測'),
  confidence: words('{word}, {percent}', '{word}，{percent}', '{word}，{percent}'),
  confirmed: words('Confirmed by you', '已由您确认', '已由您確認'),
  yes: words('Yes', '是', '是'),
  change: words('Change', '更改', '變更'),
  leaveOut: words('Leave out', '不使用', '不使用'),
  leftOut: words('Will be left out.', '将不使用此列。', '將不使用此欄。'),
  changed: words('Your choice: {choice}', '您的选择：{choice}', '您的選擇：{choice}'),
  role: words('Used as', '用途', '用途'),
  type: words('Kind', '类型', '類型'),
  dimension: words('Dimension', '维度', '構面'),
  noDimension: words('None', '无', '無'),
  scale: words('Scale, lowest to highest', '量表（由低到高）', '量表（由低到高）'),
  scaleHint: words(
    'For example 1–5, or bad < fair < good',
    '例如 1–5，或 差 < 一般 < 好',
    '例如 1–5，或 差 < 普通 < 好',
  ),
  direction: words('Direction', '方向', '方向'),
  naCodes: words('Numbers that mean N/A', '表示不适用的数字', '代表不適用的數字'),
  naHint: words('For example 98, 99', '例如 98, 99', '例如 98, 99'),
  naFault: words('Write numbers with commas between them.', '请填写数字，用逗号隔开。', '請填寫數字，以逗號隔開。'),
  faults: words(
    'Nothing was saved: 1 field needs a correction.|Nothing was saved: {n} fields need a correction.',
    '尚未保存：有 {n} 处需要更正。',
    '尚未儲存：有 {n} 處需要更正。',
  ),
  stillOpen: words(
    '1 column still waits. It is not used until you say yes.|{n} columns still wait. They are not used until you say yes.',
    '还有 {n} 列待确认。确认之前不会使用。',
    '還有 {n} 欄待確認。確認之前不會使用。',
  ),
  save: words('Save only', '仅保存', '僅儲存'),
  saved: words('Columns saved.', '各列已保存。', '各欄已儲存。'),
  grade: words('Grade 1 response|Grade {n} responses', '为 {n} 份答卷评级', '為 {n} 份回覆評級'),
  yesKeys: words(
    'Keys inside a card: Y is yes, N leaves the column out.',
    '卡片内按键：Y 为是，N 为不使用此列。',
    '卡片內按鍵：Y 為是，N 為不使用此欄。',
  ),
  // grading
  gradingTitle: words('Grading', '正在评级', '評級中'),
  stoppedTitle: words('Grading stopped', '评级已停止', '評級已停止'),
  begun: words('Reading the answers…', '正在读取答案…', '正在讀取答案…'),
  rows: words('{done} of {total} rows prepared', '已准备 {done}/{total} 行', '已準備 {done}/{total} 列'),
  elapsed: words('{time} elapsed', '已用时 {time}', '已用時 {time}'),
  cancel: words('Cancel', '取消', '取消'),
  stopping: words('Stopping after the part that is under way…', '当前部分完成后停止…', '目前部分完成後停止…'),
  stopped: words(
    'Nothing in the tabs has changed. {done} of {total} rows are prepared and are kept.',
    '各工作表没有任何改动。已准备的 {done}/{total} 行会保留。',
    '各分頁沒有任何變動。已準備的 {done}/{total} 列會保留。',
  ),
  stoppedEarly: words('Nothing in the tabs has changed.', '各工作表没有任何改动。', '各分頁沒有任何變動。'),
  resume: words('Resume', '继续', '繼續'),
  // result
  refusedTitle: words('Nothing was graded', '没有评级', '沒有評級'),
  resultTitle: words('Result', '结果', '結果'),
  lastGraded: words('Last graded {time}', '最近评级：{time}', '最近評級：{time}'),
  index: words('Index', '指数', '指數'),
  gradeWord: words('Grade', '等级', '等級'),
  answers: words('Responses', '答卷', '回覆'),
  cases: words('Cases', '立案', '立案'),
  issues: words('Worth a look ({n})', '值得查看（{n}）', '值得查看（{n}）'),
  moreIssues: words('{n} more are listed on the dashboard.', '另有 {n} 处列在仪表板上。', '另有 {n} 處列在儀表板上。'),
  times: words('{n} times, first in {cell}:', '共 {n} 处，首见于 {cell}：', '共 {n} 處，首見於 {cell}：'),
  goTo: words('Show {cell}', '查看 {cell}', '檢視 {cell}'),
  openDashboard: words('Open the dashboard', '打开仪表板', '開啟儀表板'),
  print: words('Print the dashboard', '打印仪表板', '列印儀表板'),
  newWindow: words('(opens a new tab of the browser)', '（在浏览器新标签页中打开）', '（在瀏覽器新分頁中開啟）'),
  gradeAgain: words('Grade again', '重新评级', '重新評級'),
  more: words('More', '更多', '更多'),
  ours: words('Our tabs', '本插件的工作表', '本外掛的分頁'),
  automatic: words('Grade new answers automatically', '自动为新答卷评级', '自動為新回覆評級'),
  automaticElsewhere: words(
    'On. Another person turned it on, so it is theirs to turn off.',
    '已开启。由其他人开启，须由其本人关闭。',
    '已開啟。由其他人開啟，須由其本人關閉。',
  ),
  report: words('Write the monthly report', '撰写月度报告', '撰寫月報'),
  undo: words('Undo the last grading', '撤销上次评级', '復原上次評級'),
  redo: words('Bring it back', '恢复该次评级', '恢復該次評級'),
  undoTo: words('Goes back to the result of {time}.', '将回到 {time} 的结果。', '將回到 {time} 的結果。'),
  // explain
  explainTitle: words('Explain a grade', '说明等级的由来', '說明等級的由來'),
  explainLead: words(
    'Select a row in the sheet, then ask how its grade came about.',
    '在工作表中选中一行，即可查看其等级的由来。',
    '在分頁中選取一列，即可查看其等級的由來。',
  ),
  explainRow: words('Explain the selected row', '说明所选行', '說明所選列'),
  row: words('Row {row}', '第 {row} 行', '第 {row} 列'),
  showRow: words('Show the row', '查看该行', '檢視該列'),
  points: words('{share} of {weight}', '{share} / {weight}', '{share} / {weight}'),
  notAnswered: words('not answered', '未作答', '未作答'),
  how: words('Worked out', '计算', '計算'),
  sum: words('Sum', '合计', '合計'),
  raw: words('Before rounding', '取整前', '取整前'),
  score: words('Score', '得分', '分數'),
  band: words('Scores of this grade', '该等级的得分范围', '該等級的分數範圍'),
  fired: words('What it set off', '触发的处理', '觸發的處理'),
  nothingFired: words('No case was opened.', '没有立案。', '沒有立案。'),
  clause: words('clause {clause}', '条款 {clause}', '條款 {clause}'),
  owner: words('Owner', '责任人', '負責人'),
  due: words('Due', '期限', '期限'),
  // waiting
  opening: words('Looking at the spreadsheet…', '正在查看电子表格…', '正在檢視試算表…'),
  waiting: words('Asking the spreadsheet…', '正在向电子表格查询…', '正在向試算表查詢…'),
  waitingLong: words(
    'Still waiting. Google sometimes takes a minute.',
    '仍在等待。Google 有时需要一分钟左右。',
    '仍在等待。Google 有時需要一分鐘左右。',
  ),
  stopWaiting: words('Stop waiting', '不再等待', '不再等待'),
  busy: words(
    'The spreadsheet is busy. Trying again by itself…',
    '电子表格正忙，稍后自动重试…',
    '試算表忙碌中，稍後自動重試…',
  ),
  // troubles
  tryAgain: words('Try again', '重试', '重試'),
  lookAgain: words('Look at the sheet again', '重新查看电子表格', '重新檢視試算表'),
  dismiss: words('Close', '关闭', '關閉'),
  'trouble.silent': words('Google did not answer in time.', 'Google 未在限定时间内回应。', 'Google 未在時限內回應。'),
  'trouble.empty': words(
    'Google answered with nothing. Reload the spreadsheet if this happens again.',
    'Google 返回了空白。如再次出现，请重新加载电子表格。',
    'Google 傳回空白。若再次發生，請重新載入試算表。',
  ),
  'trouble.page': words(
    'Google sent a web page in place of an answer. You may have been signed out: reload the spreadsheet.',
    'Google 返回的是网页而不是结果。您可能已退出登录，请重新加载电子表格。',
    'Google 傳回的是網頁而不是結果。您可能已登出，請重新載入試算表。',
  ),
  'trouble.garbled': words(
    'The answer could not be read. Close this sidebar and open it again.',
    '无法读取返回的结果。请关闭此侧边栏后重新打开。',
    '無法讀取傳回的結果。請關閉這個側邊欄再重新開啟。',
  ),
  'trouble.thrown': words(
    'Google stopped the call: {detail}',
    'Google 中止了请求：{detail}',
    'Google 中止了要求：{detail}',
  ),
  'trouble.failed': words('{detail}', '{detail}', '{detail}'),
  'trouble.stuck': words(
    'The grading does not get on. Rows that are prepared are kept; try again in a minute.',
    '评级没有进展。已准备的行会保留，请稍后重试。',
    '評級沒有進展。已準備的列會保留，請稍後再試。',
  ),
  noDetail: words('no reason given.', '未说明原因。', '未說明原因。'),
} as const satisfies Record<string, Localized>;

export type SidebarKey = keyof typeof sidebar;

/**
 * A text of the sidebar in a language with its `{name}` places filled; a place without a value stays as it is. Of
 * `one|many` the first is taken when `n` is 1.
 */
export function saySidebar(language: Language, key: SidebarKey, args: TextArgs = {}): string {
  const [one = '', many = one] = sidebar[key][language].split('|');
  const text = String(args.n) === '1' ? one : many;
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
