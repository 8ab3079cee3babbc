import type { Example, Note, Standard } from '../standard-rules/standard.ts';

/** What S2 leaves open, and what was decided. */
const notes: readonly Note[] = [
  {
    about: 'weights',
    source: 'silent',
    decided: {
      en: 'The source gives no weights, so every aspect weighs the same.',
      'zh-CN': '原文未给出权重，各维度权重相同。',
      'zh-TW': '原文未給出權重，各構面權重相同。',
    },
  },
  {
    about: 'total',
    source: 'silent',
    decided: {
      en: 'The total is the mean of the answered aspects, shown as points (1–5) and as an index (4 of 5 is 80).',
      'zh-CN': '总评为已作答维度的平均分，同时以 1–5 分和百分指数显示（4 分即 80）。',
      'zh-TW': '總評為已作答構面的平均分，同時以 1–5 分與百分指數顯示（4 分即 80）。',
    },
  },
  {
    about: 'bands',
    source: 'silent',
    decided: {
      en: 'The source has no grades for the total. Borrowed from S13: 90, 80 and 70.',
      'zh-CN': '原文未规定总评等级，借用 S13 的 90、80、70 分界。',
      'zh-TW': '原文未規定總評等級，借用 S13 的 90、80、70 分界。',
    },
  },
  {
    about: 'bands.average',
    source: 'contradicts',
    decided: {
      en: 'All aspects at 3, called average, give 60 and the grade dissatisfied. This agrees with the rule that 3 opens a case.',
      'zh-CN': '各维度均为 3 分（一般）时指数为 60，等级为不满意；这与 3 分即立案的规定一致。',
      'zh-TW': '各構面均為 3 分（一般）時指數為 60，等級為不滿意；這與 3 分即立案的規定一致。',
    },
  },
  {
    about: 'roundTo',
    source: 'silent',
    decided: {
      en: 'The total is rounded half up to a whole number before it is graded, as in S13.',
      'zh-CN': '总评先四舍五入为整数再定级，与 S13 相同。',
      'zh-TW': '總評先四捨五入為整數再定級，與 S13 相同。',
    },
  },
  {
    about: 'triggers.low-aspect',
    source: 'silent',
    decided: {
      en: 'Not said whether 3 is meant of one aspect or of the total: any single aspect at 3 or below opens the case, one case for a response.',
      'zh-CN': '原文未说明 3 分指单一维度还是总评：任一维度 3 分及以下即立案，每份答卷只立一案。',
      'zh-TW': '原文未說明 3 分指單一構面還是總評：任一構面 3 分及以下即立案，每份回覆只立一案。',
    },
  },
  {
    about: 'scale',
    source: 'silent',
    decided: {
      en: 'On a scale other than five points, 3 of 5 is read as 60 % of the maximum.',
      'zh-CN': '非五分制的题目，以满分的 60% 对应 3 分。',
      'zh-TW': '非五分制的題目，以滿分的 60% 對應 3 分。',
    },
  },
  {
    about: 'missing',
    source: 'silent',
    decided: {
      en: 'An unanswered aspect is left out of the mean. Below 60 % answered there is a total but no grade.',
      'zh-CN': '未作答的维度不计入平均；作答不足 60% 时只给分，不定级。',
      'zh-TW': '未作答的構面不計入平均；作答不足 60% 時只給分，不定級。',
    },
  },
  {
    about: 'dueInDays',
    source: 'silent',
    decided: {
      en: 'Complaint handling starts at once, but no date is given for its end: 7 days.',
      'zh-CN': '原文要求立即启动处理，未规定完成期限：定为 7 天。',
      'zh-TW': '原文要求立即啟動處理，未規定完成期限：定為 7 天。',
    },
  },
  {
    about: 'owner',
    source: 'silent',
    decided: {
      en: 'The source does not say who takes the case: customer service, which also records the scores.',
      'zh-CN': '原文未指定负责人：由记录评分的客服人员负责。',
      'zh-TW': '原文未指定負責人：由記錄評分的客服人員負責。',
    },
  },
  {
    about: 'channels',
    source: 'damaged',
    decided: {
      en: 'A list of ways to answer is announced, only the phone call is left. Any way is accepted in which the customer chooses the score.',
      'zh-CN': '原文列举多种评分方式，仅存电话一项；凡由客户自行评分的方式均可采用。',
      'zh-TW': '原文列舉多種評分方式，僅存電話一項；凡由客戶自行評分的方式均可採用。',
    },
  },
  {
    about: 'keepFrom',
    source: 'silent',
    decided: {
      en: 'An aspect whose index reaches 80 (satisfied) is listed as one to keep.',
      'zh-CN': '指数达到 80（满意）的维度列为保持项。',
      'zh-TW': '指數達到 80（滿意）的構面列為保持項。',
    },
  },
  {
    about: 'minimumGroup',
    source: 'silent',
    decided: {
      en: 'Respondents are confidential, so a group of fewer than 5 shows no score.',
      'zh-CN': '为保护评分客户，少于 5 人的分组不显示得分。',
      'zh-TW': '為保護評分客戶，少於 5 人的分群不顯示分數。',
    },
  },
];

/** The clauses of S2 in their order: who does what. */
const procedure: Standard['procedure'] = [
  {
    clause: '1.1',
    text: {
      en: 'Five points: 1 very dissatisfied, 2 dissatisfied, 3 neutral, 4 satisfied, 5 very satisfied.',
      'zh-CN': '五分制：1 极不满意，2 不满意，3 一般，4 满意，5 非常满意。',
      'zh-TW': '五分制：1 極不滿意，2 不滿意，3 一般，4 滿意，5 非常滿意。',
    },
  },
  {
    clause: '1.2',
    text: {
      en: 'Several aspects are scored, such as product quality, after-sales service and delivery time; more may be added.',
      'zh-CN': '分维度评分，例如产品质量、售后服务、交付时间，可以增加。',
      'zh-TW': '分構面評分，例如產品品質、售後服務、交付時間，可以增加。',
    },
  },
  {
    clause: '2.1',
    text: {
      en: 'The customer chooses the score. An agent on the phone only records what the customer says.',
      'zh-CN': '分数由客户自己选定；电话中客服人员只作记录。',
      'zh-TW': '分數由客戶自己選定；電話中客服人員只作記錄。',
    },
  },
  {
    clause: '2.2',
    text: {
      en: 'Scores are kept as numbers and summarised in a satisfaction report.',
      'zh-CN': '评分以数字保存，汇总成满意度报告。',
      'zh-TW': '評分以數字保存，彙總成滿意度報告。',
    },
  },
  {
    clause: '2.2',
    text: {
      en: 'A score of 3 or less starts complaint handling at once, and a follow-up improvement plan.',
      'zh-CN': '3 分及以下即刻进入投诉处理，并制定后续改善计划。',
      'zh-TW': '3 分及以下即刻進入客訴處理，並制定後續改善計畫。',
    },
  },
  {
    clause: '2.2',
    text: {
      en: 'Customers with low scores are contacted, asked for the reason and offered a solution.',
      'zh-CN': '联系低分客户，问明原因，给出解决办法。',
      'zh-TW': '聯絡低分客戶，問明原因，給出解決辦法。',
    },
  },
  {
    clause: '3.1',
    text: { en: 'One wave a month.', 'zh-CN': '每月评分一次。', 'zh-TW': '每月評分一次。' },
  },
  {
    clause: '3.2',
    text: {
      en: 'The request explains how to score and what the points mean.',
      'zh-CN': '邀请评分时说明评分方法和各分值的含义。',
      'zh-TW': '邀請評分時說明評分方法與各分值的含義。',
    },
  },
  {
    clause: '3.3',
    text: {
      en: 'Results are collected and a satisfaction report is drawn up.',
      'zh-CN': '汇集结果，编制满意度报告。',
      'zh-TW': '彙集結果，編製滿意度報告。',
    },
  },
  {
    clause: '3.4',
    text: {
      en: 'Results and report go to the departments concerned, and the improvement plan starts.',
      'zh-CN': '结果和报告送交有关部门，开始执行改善计划。',
      'zh-TW': '結果與報告送交有關部門，開始執行改善計畫。',
    },
  },
  {
    clause: '3.5',
    text: {
      en: 'The effect of the plan is supervised and assessed regularly.',
      'zh-CN': '定期检查改善计划是否见效。',
      'zh-TW': '定期檢查改善計畫是否見效。',
    },
  },
  {
    clause: '4.1',
    text: {
      en: 'The method itself is reviewed regularly and adjusted.',
      'zh-CN': '评分办法本身定期复核、调整。',
      'zh-TW': '評分辦法本身定期複核、調整。',
    },
  },
  {
    clause: '4.2',
    text: {
      en: 'Respondents are confidential: no identity in a report that leaves the team.',
      'zh-CN': '评分客户的身份保密，对外报告不出现其身份。',
      'zh-TW': '評分客戶的身分保密，對外報告不出現其身分。',
    },
  },
  {
    clause: '4.3',
    text: {
      en: 'An archive keeps scores, feedback and how the plan was carried out.',
      'zh-CN': '存档保留评分、反馈和改善计划的执行情况。',
      'zh-TW': '存檔保留評分、回饋與改善計畫的執行情況。',
    },
  },
  {
    clause: '4.4',
    text: {
      en: 'Participation (the response rate) is tracked and raised.',
      'zh-CN': '跟踪并提高客户的参与率。',
      'zh-TW': '追蹤並提高客戶的參與率。',
    },
  },
];

const low: readonly string[] = ['low-aspect'];

/**
 * Index = 20 × the mean of the answered points, rounded half up. With three aspects the sums 15 … 3 give every whole
 * third; with two answered (66.7 % of the weight) the sums 10 … 2 give every ten, so each edge is met exactly.
 */
const examples: readonly Example[] = [
  // (5 + 5 + 5) ÷ 3 = 5 → 100
  { answers: [5, 5, 5], score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: (5 + 4) ÷ 2 = 4.5 → 90; next below: (5 + 4 + 4) ÷ 3 = 4.33 → 86.67 → 87
  { answers: [5, 4, null], score: 90, grade: 'very satisfied', triggers: [] },
  { answers: [5, 4, 4], score: 87, grade: 'satisfied', triggers: [] },
  // Edge 80: (4 + 4 + 4) ÷ 3 = 4 → 80; next below: (5 + 3 + 3) ÷ 3 = 3.67 → 73.33 → 73
  { answers: [4, 4, 4], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [5, 3, 3], score: 73, grade: 'average', triggers: low },
  // Edge 70: (4 + 3) ÷ 2 = 3.5 → 70; next below: (4 + 4 + 2) ÷ 3 = 3.33 → 66.67 → 67
  { answers: [4, null, 3], score: 70, grade: 'average', triggers: low },
  { answers: [4, 4, 2], score: 67, grade: 'dissatisfied', triggers: low },
  // 3 counts as low, whatever the mean: (5 + 5 + 3) ÷ 3 = 4.33 → 87
  { answers: [5, 5, 3], score: 87, grade: 'satisfied', triggers: low },
  // All neutral: 3 → 60. All worst: 1 → 20
  { answers: [3, 3, 3], score: 60, grade: 'dissatisfied', triggers: low },
  { answers: [1, 1, 1], score: 20, grade: 'dissatisfied', triggers: low },
  // One of three answered is 33.3 % of the weight: a total without a grade, yet the low aspect opens its case
  { answers: [4, null, null], score: 80, grade: null, triggers: [] },
  { answers: [null, 3, null], score: 60, grade: null, triggers: low },
  { answers: [null, null, null], score: null, grade: null, triggers: [] },
];

/** Equal weights, because the source gives none (note "weights"). */
const each = 100 / 3;

/** S2: the customer gives each aspect one to five points; 3 or less opens a case. Grades any survey. */
export const fivePoint: Standard = {
  id: 'five-point',
  version: 1,
  title: { en: 'Five-point scoring', 'zh-CN': '五分制评分办法', 'zh-TW': '五分制評分辦法' },
  summary: {
    en: 'Every aspect counts the same. The index is the mean of the answered aspects; any aspect at 3 of 5 or below opens a case.',
    'zh-CN': '各维度权重相同，指数为已作答维度的平均值；任一维度为 3 分及以下即立案。',
    'zh-TW': '各構面權重相同，指數為已作答構面的平均值；任一構面為 3 分及以下即立案。',
  },
  source: { system: 'S2', document: '000', clause: '1–4' },
  notes,
  method: 'percentOfMaximum',
  // Clause 1.1. The first three words of a level are its names in English, simplified and traditional Chinese.
  scale: {
    kind: 'labelled',
    levels: [
      [
        'very dissatisfied',
        '极不满意',
        '極不滿意',
        '非常不满意',
        '非常不滿意',
        '很不满意',
        '很不滿意',
        'extremely dissatisfied',
        'very unsatisfied',
      ],
      ['dissatisfied', '不满意', '不滿意', 'unsatisfied', 'not satisfied', '较不满意', '較不滿意'],
      ['neutral', '一般', '普通', 'average', 'fair', 'neither satisfied nor dissatisfied', '中立', '尚可'],
      ['satisfied', '满意', '滿意', '较满意', '較滿意', '比较满意', '比較滿意', 'fairly satisfied'],
      ['very satisfied', '非常满意', '非常滿意', '很满意', '很滿意', '十分满意', '十分滿意', 'extremely satisfied'],
    ],
  },
  // Clause 1.2 names three aspects and leaves the list open.
  aspects: 'open',
  dimensions: [
    {
      id: 'product-quality',
      title: { en: 'Product quality', 'zh-CN': '产品质量', 'zh-TW': '產品品質' },
      weight: each,
      headers: [
        'product quality',
        'quality of product',
        'quality of the product',
        'quality of our products',
        '产品质量',
        '产品品质',
        '商品质量',
        '產品品質',
        '產品質量',
        '商品品質',
      ],
    },
    {
      id: 'after-sales',
      title: { en: 'After-sales service', 'zh-CN': '售后服务', 'zh-TW': '售後服務' },
      weight: each,
      headers: [
        'after-sales',
        'after sales',
        'aftersales',
        'after-sales service',
        'after sales service',
        'after-sale service',
        '售后服务',
        '售后',
        '售後服務',
        '售後',
      ],
    },
    {
      id: 'delivery-time',
      title: { en: 'Delivery time', 'zh-CN': '交付时间', 'zh-TW': '交付時間' },
      weight: each,
      headers: [
        'delivery time',
        'delivery date',
        'on-time delivery',
        'timeliness of delivery',
        'delivery speed',
        '交付时间',
        '交货时间',
        '交货期',
        '交货及时',
        '交期',
        '准时交货',
        '交付時間',
        '交貨時間',
        '交貨期',
        '交貨及時',
        '準時交貨',
      ],
    },
  ],
  missing: { policy: 'renormalise', minimumWeight: 60 },
  roundTo: 1,
  bands: [
    { grade: 'very satisfied', title: { en: 'very satisfied', 'zh-CN': '非常满意', 'zh-TW': '非常滿意' }, from: 90 },
    { grade: 'satisfied', title: { en: 'satisfied', 'zh-CN': '满意', 'zh-TW': '滿意' }, from: 80 },
    { grade: 'average', title: { en: 'average', 'zh-CN': '一般', 'zh-TW': '普通' }, from: 70 },
    { grade: 'dissatisfied', title: { en: 'dissatisfied', 'zh-CN': '不满意', 'zh-TW': '不滿意' }, from: 0 },
  ],
  triggers: [
    {
      id: 'low-aspect',
      clause: '2.2',
      // 3 of 5, and 3 counts.
      when: { on: 'anyItem', atMost: 60 },
      action: {
        title: {
          en: 'Handle as a complaint: contact the customer, ask why, offer a solution, start an improvement plan',
          'zh-CN': '按投诉处理：联系客户，了解原因，提出解决办法，启动改善计划',
          'zh-TW': '按客訴處理：聯絡客戶，了解原因，提出解決辦法，啟動改善計畫',
        },
        owner: { en: 'Customer service', 'zh-CN': '客服人员', 'zh-TW': '客服人員' },
        // Ours; see note "dueInDays".
        dueInDays: 7,
      },
    },
  ],
  keepFrom: 80,
  // Clause 3.1.
  period: 'month',
  minimumGroup: 5,
  procedure,
  examples,
};
