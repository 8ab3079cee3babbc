import type { EvidenceKind } from '../standard-rules/evidence.ts';
import type { Rewards } from '../standard-rules/rewards.ts';
import type { Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { equalDimensions, usualRules } from './usual.ts';

/** The table of forms and ranges, from worst to best. `initial` is ours (note "evidence.initial"). */
const evidence: readonly EvidenceKind[] = [
  {
    id: 'complaint-letter',
    title: localized('Formal complaint letter', '客户发函投诉', '正式客訴函'),
    words: [
      'complaint letter',
      'written complaint',
      '发函投诉',
      '投诉函',
      '书面投诉',
      '客訴函',
      '書面客訴',
      '來函投訴',
    ],
    from: 0,
    to: 40,
    isBelow: true,
    initial: 20,
    grade: 'complaint',
  },
  {
    id: 'phone-complaint',
    title: localized('Complaint by phone', '客户电话投诉', '電話客訴'),
    words: ['phone complaint', 'telephone complaint', 'complaint call', '电话投诉', '電話投訴'],
    from: 40,
    to: 60,
    initial: 50,
    grade: 'complaint',
  },
  {
    id: 'dissatisfied',
    title: localized('Dissatisfied, without complaint', '客户不满意，未投诉', '客戶不滿意，未客訴'),
    words: ['dissatisfied', 'not satisfied', 'unsatisfied', '不满意', '不滿意'],
    from: 40,
    to: 60,
    initial: 50,
    grade: 'dissatisfied',
  },
  {
    id: 'ordinary-quality',
    title: localized('Quality called ordinary', '客户表示质量一般', '客戶表示品質普通'),
    words: ['ordinary quality', 'ordinary', 'average quality', '质量一般', '工程质量一般', '一般', '品質普通', '普通'],
    from: 60,
    to: 70,
    initial: 65,
    grade: 'ordinary',
  },
  {
    id: 'spoken-satisfied',
    title: localized('Spoken: satisfied', '客户口头表示满意', '客戶口頭表示滿意'),
    words: ['spoken satisfied', 'verbally satisfied', 'satisfied', '口头满意', '满意', '口頭滿意', '滿意'],
    from: 70,
    to: 90,
    initial: 80,
    grade: 'satisfied',
  },
  {
    id: 'spoken-praise',
    title: localized('Spoken praise', '客户口头表扬', '客戶口頭表揚'),
    words: ['verbal praise', 'oral praise', '口头表扬', '口头很满意', '口頭表揚', '口頭稱讚'],
    from: 80,
    to: 90,
    initial: 85,
    grade: 'very satisfied',
  },
  {
    id: 'written-praise',
    title: localized('Written praise', '客户书面表扬', '客戶書面表揚'),
    words: ['praise in writing', 'thank-you letter', '书面表扬', '书面很满意', '表扬信', '書面表揚', '感謝函'],
    from: 90,
    to: 100,
    initial: 95,
    grade: 'very satisfied',
  },
];

/** Four verdicts, best first, and what is none of them (note "verdicts.ordinary"). */
const verdicts: Standard['verdicts'] = [
  { grade: 'very satisfied', title: localized('very satisfied', '非常满意', '非常滿意') },
  { grade: 'satisfied', title: localized('satisfied', '满意', '滿意') },
  { grade: 'ordinary', title: localized('ordinary', '一般', '普通') },
  { grade: 'dissatisfied', title: localized('dissatisfied', '不满意', '不滿意') },
  { grade: 'complaint', title: localized('complaint', '投诉', '客訴') },
];

/** Per completed project, yuan. The first three `work` words of a class are its names in the three languages. */
const rewards: Rewards = {
  clause: 'rewards',
  per: 'project',
  currency: 'CNY',
  classes: [
    {
      id: 'excellent',
      title: localized('Excellent', '很好', '很好'),
      amount: 200,
      note: localized('Reward to the team', '奖励施工队伍', '獎勵施工團隊'),
      grades: ['very satisfied'],
      work: [
        'very good',
        '很好',
        '非常好',
        'done very well',
        'very well',
        'excellent',
        '优秀',
        '優秀',
        '优',
        '優',
        '完成的很好',
        '完成得很好',
        '完成很好',
      ],
    },
    {
      id: 'good',
      title: localized('Good', '良好', '良好'),
      amount: 100,
      note: localized('Reward to the team', '奖励施工队伍', '獎勵施工團隊'),
      grades: ['satisfied'],
      work: ['good', '良好', '不錯', 'done well', 'well', '好', '不错', '良', '完成良好', '完成得良好', '完成的良好'],
    },
    {
      id: 'ordinary',
      title: localized('Ordinary', '一般', '普通'),
      amount: 0,
      note: localized('Spoken recognition', '口头奖励', '口頭獎勵'),
      grades: ['ordinary'],
      work: ['ordinary', '一般', '普通', 'average', 'fair', '中', '完成的一般', '完成得一般', '完成一般'],
    },
    {
      id: 'poor',
      title: localized('Poor', '较差', '較差'),
      amount: -100,
      note: localized('Penalty to the team', '施工队伍罚款', '施工團隊罰款'),
      grades: ['dissatisfied', 'complaint'],
      work: ['poor', '较差', '較差', 'badly done', 'bad', '差', '不好', '劣', '完成的差', '完成得差', '完成得不好'],
    },
  ],
};

/** Where S4 is damaged, silent or contradicts itself, and what was decided. */
const notes: readonly Note[] = [
  {
    about: 'evidence.complaint-letter',
    source: 'damaged',
    decided: localized(
      'The word after 40 is misprinted. Read as "below 40": a letter scores from 0 to less than 40.',
      '“40 分”之后一词误印，读作“以下”：来函投诉为 0 至 40 分，不含 40。',
      '「40 分」之後一詞誤印，讀作「以下」：客訴函為 0 至 40 分，不含 40。',
    ),
  },
  {
    about: 'evidence.initial',
    source: 'silent',
    decided: localized(
      'Who logs the evidence picks the score within the range of its kind. Until then it is the middle of the range; a letter 20.',
      '记录人在该类范围内定分；未定时取范围的中点，来函投诉取 20。',
      '記錄人在該類範圍內定分；未定時取範圍的中點，客訴函取 20。',
    ),
  },
  {
    about: 'evidence.outside',
    source: 'silent',
    decided: localized(
      'A score outside the range of its kind is an error that names the range. It is not graded.',
      '超出该类范围的分数报错并指明范围，不予定级。',
      '超出該類範圍的分數報錯並指明範圍，不予定級。',
    ),
  },
  {
    about: 'evidence.dissatisfied',
    source: 'silent',
    decided: localized(
      'The table has six kinds and none for the verdict dissatisfied. A seventh is ours: dissatisfied without complaint, 40 to 60.',
      '原表六类中没有对应“不满意”的一类。增设第七类：不满意而未投诉，40 至 60 分。',
      '原表六類中沒有對應「不滿意」的一類。增設第七類：不滿意但未客訴，40 至 60 分。',
    ),
  },
  {
    about: 'evidence.overlap',
    source: 'contradicts',
    decided: localized(
      'The ranges overlap (70 to 90 and 80 to 90) and meet at 60 and 90. The kind gives the verdict, never the number.',
      '各类范围有重叠（70 至 90 与 80 至 90），并在 60、90 相接。评价由种类决定，与分数无关。',
      '各類範圍有重疊（70 至 90 與 80 至 90），並在 60、90 相接。評價由種類決定，與分數無關。',
    ),
  },
  {
    about: 'verdicts',
    source: 'silent',
    decided: localized(
      'Written or spoken praise is very satisfied, spoken "satisfied" is satisfied, a phone complaint or a letter is a complaint.',
      '书面或口头表扬为非常满意，口头表示满意为满意，电话或来函投诉为投诉。',
      '書面或口頭表揚為非常滿意，口頭表示滿意為滿意，電話客訴或客訴函為客訴。',
    ),
  },
  {
    about: 'verdicts.ordinary',
    source: 'contradicts',
    decided: localized(
      'Ordinary quality has a range and a reward class but is none of the four verdicts. It is shown as ordinary.',
      '“质量一般”有分数范围和奖励等级，却不在四种评价之内，显示为“一般”。',
      '「品質普通」有分數範圍與獎勵等級，卻不在四種評價之內，顯示為「普通」。',
    ),
  },
  {
    about: 'evidence.several',
    source: 'silent',
    decided: localized(
      'Several pieces of evidence on one project: the lowest decides. The lead may override it with a reason.',
      '同一项目有多份凭据时以最低者为准；负责人可说明理由后更改。',
      '同一專案有多份憑據時以最低者為準；負責人可說明理由後更改。',
    ),
  },
  {
    about: 'rewards.classes',
    source: 'silent',
    decided: localized(
      'A reward class asks for both work quality and verdict. If they disagree the lower class applies. The words for work quality are ours.',
      '奖励等级同时看工程质量与客户评价，两者不一致时取较低一级。工程质量的用语为补定。',
      '獎勵等級同時看工程品質與客戶評價，兩者不一致時取較低一級。工程品質的用語為補定。',
    ),
  },
  {
    about: 'rewards.once',
    source: 'silent',
    decided: localized(
      'One project and team never have two reward lines. A changed grade corrects the line.',
      '同一项目与团队只有一条奖励记录；等级变更时更正该记录。',
      '同一專案與團隊只有一筆獎勵記錄；等級變更時更正該記錄。',
    ),
  },
  {
    about: 'roundTo',
    source: 'silent',
    decided: localized(
      'The score is shown as it was picked, not rounded: a letter of 39.6 would otherwise read 40, which its range does not hold. The mean of several is rounded half up.',
      '分数按所选的值显示，不取整：否则来函投诉 39.6 分会显示为 40，超出其范围。多份的平均值四舍五入。',
      '分數依所選的值顯示，不取整：否則客訴函 39.6 分會顯示為 40，超出其範圍。多份的平均值四捨五入。',
    ),
  },
  {
    about: 'period',
    source: 'silent',
    decided: localized(
      'Rewards are given when a project is completed. Sums per team and figures are by quarter.',
      '奖励在项目完工时给予；各团队合计与指数按季度统计。',
      '獎勵在專案完工時給予；各團隊合計與指數按季統計。',
    ),
  },
  {
    about: 'minimumGroup',
    source: 'silent',
    decided: localized(
      'A response is about a project, not about a person, so a single one may show its score.',
      '答卷针对项目而非个人，只有一份也可显示得分。',
      '回覆針對專案而非個人，只有一份也可顯示分數。',
    ),
  },
  {
    about: 'triggers',
    source: 'silent',
    decided: localized(
      'What follows a complaint is only the penalty. This standard opens no case of its own.',
      '对投诉仅规定罚款，本标准不另立案。',
      '對客訴僅規定罰款，本標準不另立案。',
    ),
  },
];

/** What S4 says in its order; its parts have no numbers. */
const procedure: Standard['procedure'] = [
  {
    clause: 'verdicts',
    text: localized(
      'Customers are asked after completion of each project: their feedback and a return visit together give one of four verdicts.',
      '每个项目完工后，依客户反馈和回访得出四种评价之一。',
      '每個專案完工後，依客戶回饋與回訪得出四種評價之一。',
    ),
  },
  {
    clause: 'policy',
    text: localized(
      'The policy is to reward more than to punish, so that teams do work that customers like.',
      '以多奖少罚为原则，引导员工把工程做好，让客户满意。',
      '以多獎少罰為原則，引導員工把工程做好，讓客戶滿意。',
    ),
  },
  {
    clause: 'rewards',
    text: localized(
      'Done very well and the customer very satisfied: the team receives 200 yuan.',
      '做得很好且客户非常满意：奖励施工队伍 200 元。',
      '做得很好且客戶非常滿意：獎勵施工團隊 200 元。',
    ),
  },
  {
    clause: 'rewards',
    text: localized(
      'Done well and the customer rather satisfied: the team receives 100 yuan.',
      '做得良好且客户比较满意：奖励施工队伍 100 元。',
      '做得良好且客戶比較滿意：獎勵施工團隊 100 元。',
    ),
  },
  {
    clause: 'rewards',
    text: localized('Ordinary work: spoken recognition.', '做得一般：给予口头奖励。', '做得普通：給予口頭獎勵。'),
  },
  {
    clause: 'rewards',
    text: localized(
      'The customer dissatisfied, or a complaint: the team pays 100 yuan.',
      '客户不满意或投诉：罚款 100 元。',
      '客戶不滿意或客訴：罰款 100 元。',
    ),
  },
  {
    clause: 'table',
    text: localized(
      'The form that the feedback took sets the range of the score.',
      '客户以何种形式表达，决定分数的范围。',
      '客戶以何種形式表達，決定分數的範圍。',
    ),
  },
];

const example = (kind: string, picked: number | null, score: number | null, grade: string | null): Example => ({
  answers: [picked],
  evidence: kind,
  score,
  grade,
  triggers: [],
});

/** Each kind without a score picked, at both ends of its range, and outside of it; the number alone never decides. */
const examples: readonly Example[] = [
  example('complaint-letter', null, 20, 'complaint'),
  example('complaint-letter', 0, 0, 'complaint'),
  example('complaint-letter', 39, 39, 'complaint'),
  example('complaint-letter', 40, null, null),
  example('phone-complaint', null, 50, 'complaint'),
  example('phone-complaint', 40, 40, 'complaint'),
  example('phone-complaint', 60, 60, 'complaint'),
  example('phone-complaint', 39, null, null),
  example('phone-complaint', 61, null, null),
  example('dissatisfied', null, 50, 'dissatisfied'),
  example('dissatisfied', 40, 40, 'dissatisfied'),
  example('dissatisfied', 60, 60, 'dissatisfied'),
  example('dissatisfied', 39, null, null),
  example('dissatisfied', 61, null, null),
  example('ordinary-quality', null, 65, 'ordinary'),
  example('ordinary-quality', 60, 60, 'ordinary'),
  example('ordinary-quality', 70, 70, 'ordinary'),
  example('ordinary-quality', 59, null, null),
  example('ordinary-quality', 71, null, null),
  example('spoken-satisfied', null, 80, 'satisfied'),
  example('spoken-satisfied', 70, 70, 'satisfied'),
  example('spoken-satisfied', 90, 90, 'satisfied'),
  example('spoken-satisfied', 69, null, null),
  example('spoken-satisfied', 91, null, null),
  example('spoken-praise', null, 85, 'very satisfied'),
  example('spoken-praise', 80, 80, 'very satisfied'),
  example('spoken-praise', 90, 90, 'very satisfied'),
  example('spoken-praise', 79, null, null),
  example('spoken-praise', 91, null, null),
  example('written-praise', null, 95, 'very satisfied'),
  example('written-praise', 90, 90, 'very satisfied'),
  example('written-praise', 100, 100, 'very satisfied'),
  example('written-praise', 89, null, null),
  // A number without its evidence is no score, and nothing is nothing
  { answers: [85], score: null, grade: null, triggers: [] },
  { answers: [null], score: null, grade: null, triggers: [] },
];

/** S4: the form that feedback on a construction project took sets score and verdict; rewards for the team. */
export const constructionEvidence: Standard = {
  ...usualRules,
  id: 'construction-evidence',
  version: 1,
  title: localized('Construction projects by evidence', '工程施工满意度标准', '工程施工滿意度標準'),
  summary: localized(
    'Feedback on a completed project is graded by the form it took, from a complaint letter to written praise. Verdict and work quality set the reward of the team.',
    '完工项目按客户反馈的形式定级，由来函投诉到书面表扬；评价与工程质量决定施工队伍的奖罚。',
    '完工專案按客戶回饋的形式定級，由客訴函到書面表揚；評價與工程品質決定施工團隊的獎罰。',
  ),
  source: { system: 'S4', document: '000', clause: 'end' },
  subject: 'project',
  notes,
  scale: { kind: 'numeric', min: 0, max: 100 },
  dimensions: equalDimensions({
    id: 'feedback',
    title: localized('Customer feedback', '客户反馈', '客戶回饋'),
    headers: ['feedback', 'feedback score', 'score', 'points', '反馈', '得分', '分数', '评分', '回饋', '分數', '評分'],
  }),
  bands: [],
  verdicts,
  evidence,
  rewards,
  minimumGroup: 1,
  procedure,
  examples,
};
