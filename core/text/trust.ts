import { localized as words } from './localized.ts';
import type { Language, Localized, TextArgs } from './schema.ts';

/** Whether answers can be trusted: what was looked at, what was found, and what to do about it. */
export const trustWords = {
  title: words('Can these answers be trusted?', '这些作答可信吗？', '這些作答可信嗎？'),
  check: words('Check', '检查', '檢查'),
  lookAt: words('Look at', '请看', '請看'),
  found: words('What was found, and what to do', '发现与建议', '發現與建議'),
  countOf: words('{n} of {all}', '{n} / {all}', '{n} / {all}'),
  allWell: words(
    'Looked for: {checks}. Nothing stands out.',
    '已检查：{checks}。没有发现异常。',
    '已檢查：{checks}。沒有發現異常。',
  ),
  flagged: words(
    '{n} of {all} responses show a strong sign of careless or double answering. None is left out of a figure: look at them, then decide in {grades}.',
    '{all} 份答卷中有 {n} 份有明显的敷衍或重复作答迹象。它们仍计入所有数字：请先查看，再到“{grades}”中决定。',
    '{all} 份回覆中有 {n} 份有明顯的敷衍或重複填答跡象。它們仍計入所有數字：請先查看，再到「{grades}」中決定。',
  ),
  between: words(', ', '、', '、'),
  straight: words('one answer throughout', '全部选同一答案', '全部選同一答案'),
  straightStrong: words(
    '{strong} gave one answer to every question of a scale.\nSome mean it: open a few before you rely on them.',
    '{strong} 份对同一量表的每道题都选了同一答案。\n有些人确实如此：采信前请打开几份看看。',
    '{strong} 份對同一量表的每道題都選了同一答案。\n有些人確實如此：採信前請打開幾份看看。',
  ),
  straightWeak: words(
    '{weak} gave one answer to every question.\nWith so few questions many people mean it: nothing to do.',
    '{weak} 份每道题都选了同一答案。\n题目这么少，许多人确实如此：无需处理。',
    '{weak} 份每道題都選了同一答案。\n題目這麼少，許多人確實如此：無需處理。',
  ),
  fast: words('answers given too fast', '作答过快', '填答過快'),
  fastStrong: words(
    '{strong} took under three tenths of the usual {median} s or under 2 s a question, {weak} more under half.\nSee whether the result holds without the {strong}.',
    '{strong} 份用时不到通常 {median} 秒的三成，或每题不到 2 秒；另有 {weak} 份不到一半。\n请看去掉这 {strong} 份后结果是否不变。',
    '{strong} 份用時不到通常 {median} 秒的三成，或每題不到 2 秒；另有 {weak} 份不到一半。\n請看去掉這 {strong} 份後結果是否不變。',
  ),
  fastWeak: words(
    '{weak} took under half of the usual {median} s: a weak sign, nothing to do.',
    '{weak} 份用时不到通常 {median} 秒的一半：迹象较弱，无需处理。',
    '{weak} 份用時不到通常 {median} 秒的一半：跡象較弱，無需處理。',
  ),
  twice: words('answered twice', '同一人重复作答', '同一人重複填答'),
  twiceFound: words(
    'Followed by another response of the same respondent in the same period: {n}.\nTo count only the latest, choose so in {setup}, "{setting}".',
    '{n} 份答卷的受访者在同一周期内又答过。\n如只计最近一次，请在“{setup}”的“{setting}”中选择。',
    '{n} 份回覆的受訪者在同一期間內又填過。\n如只計最近一次，請在「{setup}」的「{setting}」中選擇。',
  ),
  copies: words('sent twice', '重复提交', '重複送出'),
  copiesFound: words(
    'Equal to a response of up to a minute before: {n}.\nLeave out the second in {grades} if it was sent twice.',
    '{n} 份与一分钟内的前一份完全相同。\n如确为重复提交，请在“{grades}”中不计入后一份。',
    '{n} 份與一分鐘內的前一份完全相同。\n如確為重複送出，請在「{grades}」中不計入後一份。',
  ),
  second: words('sent in the same second', '同一秒提交', '同一秒送出'),
  secondFound: words(
    '{n} arrived in the same second as another, with other answers: a weak sign.\nWhere many answer at once it is chance.',
    '{n} 份与另一份在同一秒提交，答案不同：迹象较弱。\n同时作答的人多时会碰巧如此。',
    '{n} 份與另一份在同一秒送出，答案不同：跡象較弱。\n同時填答的人多時會碰巧如此。',
  ),
  ends: words('only scale ends', '只选量表两端', '只選量表兩端'),
  endsFound: words(
    '{n} use hardly anything but the ends, which are {share} of all answers.\nSome people do: a weak sign, nothing to do.',
    '{n} 份几乎只选两端，而两端占全部回答的 {share}。\n有些人习惯如此：迹象较弱，无需处理。',
    '{n} 份幾乎只選兩端，而兩端占全部回答的 {share}。\n有些人習慣如此：跡象較弱，無需處理。',
  ),
  yes: words('yes to everything', '凡事都同意', '凡事都同意'),
  yesFound: words(
    'Whichever way a question is asked, answers lean {lean} of half the scale to its {end} end ({low} to {high}).\nAsk some the other way round, and compare only with the same form.',
    '无论正问反问，回答都偏向量表{end}端，为半个量表的 {lean}（{low} 至 {high}）。\n请正反问题并用，并只与同一问卷比较。',
    '無論正問反問，回答都偏向量表{end}端，為半個量表的 {lean}（{low} 至 {high}）。\n請正反問題並用，並只與同一問卷比較。',
  ),
  upper: words('upper', '高', '高'),
  lower: words('lower', '低', '低'),
  together: words('Questions go together?', '各题是否一致？', '各題是否一致？'),
  togetherOf: words('Go together? {name}', '是否一致：{name}', '是否一致：{name}'),
  alphaGood: words(
    'Cronbach’s alpha {alpha} over {items} questions: they go together well enough for one figure.',
    '{items} 道题的克龙巴赫 α 为 {alpha}：一致性足以合成一个数字。',
    '{items} 道題的 Cronbach α 為 {alpha}：一致性足以合成一個數字。',
  ),
  alphaFew: words(
    'Whether the questions go together can be said from {least} complete responses on.',
    '各题是否一致，需有 {least} 份完整作答才能判断。',
    '各題是否一致，需有 {least} 份完整填答才能判斷。',
  ),
  alphaTwo: words('(Spearman–Brown {value})', '（斯皮尔曼–布朗 {value}）', '（Spearman–Brown {value}）'),
  alphaLow: words(
    'Cronbach’s alpha {alpha} over {items} questions, below .70: they may be about several things.\nRead them one by one.',
    '{items} 道题的克龙巴赫 α 为 {alpha}，低于 0.70：它们可能问的不是一件事。\n请逐题查看。',
    '{items} 道題的 Cronbach α 為 {alpha}，低於 0.70：它們可能問的不是一件事。\n請逐題查看。',
  ),
  alphaDrop: words(
    'Without "{item}" it would be {value}.',
    '去掉“{item}”后为 {value}。',
    '去掉「{item}」後為 {value}。',
  ),
  alphaAgainst: words(
    'Probably asked the other way round: "{item}". See its direction in {setup}.',
    '可能是反向题：“{item}”。请核对“{setup}”中的方向。',
    '可能是反向題：「{item}」。請核對「{setup}」中的方向。',
  ),
  staff: words('Who asked or logged', '由谁询问或登记', '由誰詢問或登記'),
  staffSame: words(
    '{people} people: no more difference between them than chance gives.',
    '{people} 人之间的差异不超出偶然。',
    '{people} 人之間的差異不超出偶然。',
  ),
  staffFound: words(
    '{share} of the difference between scores goes with which of {people} people asked or logged.\n{n} answers then tell as much as {effective}.',
    '得分差异的 {share} 与 {people} 人中由谁询问或登记有关。\n{n} 份作答的信息量相当于 {effective} 份。',
    '得分差異的 {share} 與 {people} 人中由誰詢問或登記有關。\n{n} 份作答的資訊量相當於 {effective} 份。',
  ),
  staffOutside: words(
    '{person}: mean {mean}, where chance gives {low} to {high}.\nFirst see whom and how they ask; customers may simply differ.',
    '{person}：平均 {mean}，偶然范围为 {low} 至 {high}。\n请先了解询问对象和方式；客户本身可能就不同。',
    '{person}：平均 {mean}，偶然範圍為 {low} 至 {high}。\n請先了解詢問對象和方式；客戶本身可能就不同。',
  ),
  logged: words('Staff or customers', '员工登记与客户自填', '員工登記與客戶自填'),
  loggedSame: words(
    'Logged by staff {staff} (n = {staffN}), entered by customers {customers} (n = {customersN}): no detectable difference ({low} to {high}).',
    '员工登记 {staff}（n = {staffN}），客户自填 {customers}（n = {customersN}）：没有可察觉的差异（{low} 至 {high}）。',
    '員工登記 {staff}（n = {staffN}），客戶自填 {customers}（n = {customersN}）：沒有可察覺的差異（{low} 至 {high}）。',
  ),
  loggedDiffer: words(
    'Logged by staff {staff} (n = {staffN}), entered by customers {customers} (n = {customersN}): {difference} ({low} to {high}).\nRead the two apart, and let customers enter their own answers where they can.',
    '员工登记 {staff}（n = {staffN}），客户自填 {customers}（n = {customersN}）：相差 {difference}（{low} 至 {high}）。\n请分开看，并尽量让客户自己填写。',
    '員工登記 {staff}（n = {staffN}），客戶自填 {customers}（n = {customersN}）：相差 {difference}（{low} 至 {high}）。\n請分開看，並盡量讓客戶自己填寫。',
  ),
  rate: words('Response rate of {wave}', '{wave} 的回收率', '{wave} 的回收率'),
  rateSoFar: words('Response rate of {wave} so far', '{wave} 至今的回收率', '{wave} 至今的回收率'),
  rateFound: words(
    '{answered} of {asked} asked ({low} to {high}).\nThose who did not answer may think otherwise: the more there are, the less the figures say about all.',
    '邀请 {asked} 人，收回 {answered} 份（{low} 至 {high}）。\n未作答的人看法可能不同：人数越多，这些数字越难代表全体。',
    '邀請 {asked} 人，收回 {answered} 份（{low} 至 {high}）。\n未填答的人看法可能不同：人數越多，這些數字越難代表全體。',
  ),
  rateOver: words(
    '{answered} answered, but {setup} says that only {asked} were asked. Correct the number there.',
    '收回 {answered} 份，而“{setup}”中只邀请了 {asked} 人。请更正该人数。',
    '收回 {answered} 份，而「{setup}」中只邀請了 {asked} 人。請更正該人數。',
  ),
  rewardedMark: words('rewarded', '有奖励', '有獎勵'),
  rewardedIn: words(
    'Participants were rewarded in {periods}: they may have answered more kindly than they think.',
    '{periods} 的参与者有奖励：回答可能比真实看法更好。',
    '{periods} 的參與者有獎勵：回答可能比真實看法更好。',
  ),
  rewardedAlways: words(
    'Participants were rewarded: they may have answered more kindly than they think.',
    '参与者有奖励：回答可能比真实看法更好。',
    '參與者有獎勵：回答可能比真實看法更好。',
  ),
} as const satisfies Record<string, Localized>;

export type TrustKey = keyof typeof trustWords;

/** A text about how far answers can be trusted, in a language, with its `{name}` places filled. */
export function sayTrust(language: Language, key: TrustKey, args: TextArgs = {}): string {
  return trustWords[key][language].replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
