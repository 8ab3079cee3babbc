import type { Dimension, Example, Note, Standard } from '../standard-rules/standard.ts';

const quality = { en: 'Quality', 'zh-CN': '品管部', 'zh-TW': '品管部' };
/** Owns the cases. */
const sales = { en: 'Sales', 'zh-CN': '业务部', 'zh-TW': '業務部' };
const shipping = { en: 'Warehouse and shipping', 'zh-CN': '仓储物流部', 'zh-TW': '倉儲物流部' };
const planning = { en: 'Production planning', 'zh-CN': '生管部', 'zh-TW': '生管部' };

/** Clause 5.2.4, points from very dissatisfied to very satisfied; the cells that the source lost are in the notes. */
const dimensions: readonly Dimension[] = [
  {
    id: 'product-quality',
    title: { en: 'Product quality', 'zh-CN': '产品质量', 'zh-TW': '產品品質' },
    weight: 25,
    points: [5, 10, 16, 20, 25],
    headers: [
      'product quality',
      'quality',
      'quality of product',
      'quality of the product',
      'quality of products',
      '产品质量',
      '产品品质',
      '质量',
      '品质',
      '產品品質',
      '產品質量',
      '品質',
      '質量',
    ],
    department: quality,
  },
  {
    id: 'rohs',
    title: { en: 'RoHS compliance', 'zh-CN': 'RoHS 情况', 'zh-TW': 'RoHS 情況' },
    weight: 20,
    points: [4, 10, 16, 18, 20],
    headers: [
      // Headers are parted where lower case meets upper, so RoHS is also looked for as two words.
      'ro hs',
      'rohs',
      'rohs compliance',
      'hazardous substances',
      'restricted substances',
      'environmental compliance',
      'rohs情况',
      'rohs符合性',
      '有害物质',
      '环保',
      'rohs情況',
      '有害物質',
      '環保',
    ],
    department: quality,
  },
  {
    id: 'service',
    title: { en: 'Service', 'zh-CN': '服务情况', 'zh-TW': '服務情況' },
    weight: 20,
    points: [4, 12, 16, 18, 20],
    headers: [
      'service',
      'service quality',
      'quality of service',
      'customer service',
      'after-sales service',
      '服务情况',
      '服务质量',
      '服务态度',
      '售后服务',
      '服务',
      '服務情況',
      '服務品質',
      '服務態度',
      '售後服務',
      '服務',
    ],
    department: sales,
  },
  {
    id: 'improvement',
    title: { en: 'Improvement', 'zh-CN': '改善情况', 'zh-TW': '改善情況' },
    weight: 15,
    points: [3, 6, 11, 13, 15],
    headers: [
      'improvement',
      'improvements',
      'corrective action',
      'continuous improvement',
      '改善情况',
      '改善',
      '改进',
      '改善情況',
      '改進',
    ],
    department: quality,
  },
  {
    id: 'packaging',
    title: { en: 'Packaging and transport', 'zh-CN': '包装运输', 'zh-TW': '包裝運輸' },
    weight: 10,
    points: [2, 4, 6, 8, 10],
    headers: [
      'packaging and transport',
      'packaging and transportation',
      'packaging',
      'packing',
      'transport',
      'transportation',
      'shipping',
      '包装运输',
      '包装',
      '运输',
      '包裝運輸',
      '包裝',
      '運輸',
    ],
    department: shipping,
  },
  {
    id: 'delivery-date',
    title: { en: 'Delivery date', 'zh-CN': '交付日期', 'zh-TW': '交付日期' },
    weight: 5,
    points: [1, 2, 3, 4, 5],
    headers: [
      'delivery date',
      'delivery',
      'on time',
      'delivery time',
      'on-time delivery',
      'lead time',
      '交付日期',
      '交付',
      '交货',
      '准时',
      '交货日期',
      '交付时间',
      '交货期',
      '交期',
      '交貨日期',
      '交貨',
      '準時',
      '交付時間',
      '交貨期',
    ],
    department: planning,
  },
  {
    id: 'delivery-quantity',
    title: { en: 'Delivery quantity', 'zh-CN': '交付数量', 'zh-TW': '交付數量' },
    weight: 5,
    points: [1, 2, 3, 4, 5],
    headers: [
      'delivery quantity',
      'delivered quantity',
      'quantity',
      'quantity delivered',
      '交付数量',
      '交货数量',
      '数量',
      '交付數量',
      '交貨數量',
      '數量',
    ],
    department: shipping,
  },
];

/** Where S12 is damaged, silent or contradicts itself, and what was decided. */
const notes: readonly Note[] = [
  {
    about: 'points.product-quality',
    source: 'damaged',
    decided: {
      en: 'Product quality: very dissatisfied is lost: 5 points (20 % of 25).',
      'zh-CN': '产品质量：非常不满意一格缺失：定为 5 分（25 的 20%）。',
      'zh-TW': '產品品質：非常不滿意一格缺失：定為 5 分（25 的 20%）。',
    },
  },
  {
    about: 'points.rohs',
    source: 'damaged',
    decided: {
      en: 'RoHS compliance: very dissatisfied is lost: 4 points (20 % of 20).',
      'zh-CN': 'RoHS 情况：非常不满意一格缺失：定为 4 分（20 的 20%）。',
      'zh-TW': 'RoHS 情況：非常不滿意一格缺失：定為 4 分（20 的 20%）。',
    },
  },
  {
    about: 'points.service',
    source: 'damaged',
    decided: {
      en: 'Service: very dissatisfied is lost: 4 points (20 % of 20).',
      'zh-CN': '服务情况：非常不满意一格缺失：定为 4 分（20 的 20%）。',
      'zh-TW': '服務情況：非常不滿意一格缺失：定為 4 分（20 的 20%）。',
    },
  },
  {
    about: 'points.improvement',
    source: 'damaged',
    decided: {
      en: 'Improvement: dissatisfied and very dissatisfied are lost: 6 and 3 points (40 and 20 % of 15).',
      'zh-CN': '改善情况：不满意、非常不满意两格缺失：定为 6、3 分（15 的 40%、20%）。',
      'zh-TW': '改善情況：不滿意、非常不滿意兩格缺失：定為 6、3 分（15 的 40%、20%）。',
    },
  },
  {
    about: 'points.packaging',
    source: 'damaged',
    decided: {
      en: 'Packaging and transport: all but very satisfied are lost: 8, 6, 4 and 2 points (80 to 20 % of 10).',
      'zh-CN': '包装运输：除非常满意外均缺失：依次定为 8、6、4、2 分（10 的 80% 至 20%）。',
      'zh-TW': '包裝運輸：除非常滿意外均缺失：依次定為 8、6、4、2 分（10 的 80% 至 20%）。',
    },
  },
  {
    about: 'points.delivery-date',
    source: 'damaged',
    decided: {
      en: 'Delivery date: the whole row is lost: 5, 4, 3, 2 and 1 points (100 to 20 % of 5).',
      'zh-CN': '交付日期：整行缺失：依次定为 5、4、3、2、1 分（5 的 100% 至 20%）。',
      'zh-TW': '交付日期：整列缺失：依次定為 5、4、3、2、1 分（5 的 100% 至 20%）。',
    },
  },
  {
    about: 'points.delivery-quantity',
    source: 'damaged',
    decided: {
      en: 'Delivery quantity: the whole row is lost: 5, 4, 3, 2 and 1 points (100 to 20 % of 5).',
      'zh-CN': '交付数量：整行缺失：依次定为 5、4、3、2、1 分（5 的 100% 至 20%）。',
      'zh-TW': '交付數量：整列缺失：依次定為 5、4、3、2、1 分（5 的 100% 至 20%）。',
    },
  },
  {
    about: 'scale',
    source: 'contradicts',
    decided: {
      en: 'Level 3 is called average in the list of levels and satisfied in the points table: both words mean level 3.',
      'zh-CN': '第三级在等级列表中为“一般”，在评分表中为“满意”：两词均指第三级。',
      'zh-TW': '第三級在等級清單中為「一般」，在評分表中為「滿意」：兩詞均指第三級。',
    },
  },
  {
    about: 'bands',
    source: 'silent',
    decided: {
      en: 'The grades are printed for whole numbers only. The total is rounded half up before it is graded, so 94.5 is 95 and A.',
      'zh-CN': '等级只列整数区间：总分先四舍五入为整数再定级，94.5 计为 95，属 A。',
      'zh-TW': '等級只列整數區間：總分先四捨五入為整數再定級，94.5 計為 95，屬 A。',
    },
  },
  {
    about: 'bands.edges',
    source: 'silent',
    decided: {
      en: 'Not said to which side an edge belongs: 95 is A; “below” leaves the number out, so 40 is D and 39 is E.',
      'zh-CN': '原文未说明界限归属：95 属 A；“以下”不含本数，40 属 D，39 属 E。',
      'zh-TW': '原文未說明界限歸屬：95 屬 A；「以下」不含本數，40 屬 D，39 屬 E。',
    },
  },
  {
    about: 'triggers.low-total',
    source: 'silent',
    decided: {
      en: 'The rule tests the rounded total that is shown, and 70 itself opens no case: 69.5 becomes 70.',
      'zh-CN': '按显示的取整总分判断，70 分本身不立案：69.5 计为 70。',
      'zh-TW': '按顯示的取整總分判斷，70 分本身不立案：69.5 計為 70。',
    },
  },
  {
    about: 'missing',
    source: 'silent',
    decided: {
      en: 'An unanswered item gives its weight to the others. Below 60 % of the weight answered there is a total but no grade and no case for the total.',
      'zh-CN': '未作答项目的权重按比例分给其余项目；作答权重不足 60% 时只给总分，不定级，也不因总分立案。',
      'zh-TW': '未作答項目的權重按比例分給其餘項目；作答權重不足 60% 時只給總分，不定級，也不因總分立案。',
    },
  },
  {
    about: 'department',
    source: 'silent',
    decided: {
      en: 'The source speaks of the responsible department only. Which one answers for which item is our proposal; edit it.',
      'zh-CN': '原文只称“责任部门”；各项目的责任部门为建议，可修改。',
      'zh-TW': '原文只稱「責任部門」；各項目的責任部門為建議，可修改。',
    },
  },
  {
    about: 'dueInDays',
    source: 'silent',
    decided: {
      en: 'No date is given for corrective action: 14 days.',
      'zh-CN': '原文未规定纠正措施的期限：定为 14 天。',
      'zh-TW': '原文未規定矯正措施的期限：定為 14 天。',
    },
  },
  {
    about: 'keepFrom',
    source: 'silent',
    decided: {
      en: 'Satisfying items are to be kept, but no figure is given: an item whose index reaches 80.',
      'zh-CN': '原文要求保持满意的项目，未给出数值：指数达到 80 的项目。',
      'zh-TW': '原文要求保持滿意的項目，未給出數值：指數達到 80 的項目。',
    },
  },
  {
    about: 'minimumGroup',
    source: 'silent',
    decided: {
      en: 'A group of fewer than 5 responses shows no score.',
      'zh-CN': '少于 5 份答卷的分组不显示得分。',
      'zh-TW': '少於 5 份回覆的分群不顯示分數。',
    },
  },
  {
    about: 'procedure.5.5',
    source: 'damaged',
    decided: {
      en: 'Only the heading on complaints is left. The complaint case of S13 takes its place.',
      'zh-CN': '投诉处理一节只剩标题：采用 S13 的投诉处理流程。',
      'zh-TW': '客訴處理一節只剩標題：採用 S13 的客訴處理流程。',
    },
  },
];

/** The clauses of S12 in their order: who does what. */
const procedure: Standard['procedure'] = [
  {
    clause: '4.1',
    text: {
      en: 'Sales passes on, collects, sorts and analyses the survey, and records what customers say.',
      'zh-CN': '业务部收发、整理、分析调查资料，并记录顾客意见。',
      'zh-TW': '業務部收發、整理、分析調查資料，並記錄顧客意見。',
    },
  },
  {
    clause: '4.2',
    text: {
      en: 'The departments concerned find the causes of dissatisfied items, plan the corrective action and carry it out.',
      'zh-CN': '有关部门分析不满意项目的原因，制定并执行纠正措施。',
      'zh-TW': '有關部門分析不滿意項目的原因，制定並執行矯正措施。',
    },
  },
  {
    clause: '5.1.1',
    text: {
      en: 'Every half-year sales sends each customer the form by fax or e-mail, in Chinese or English by region and language, with a reply date.',
      'zh-CN': '业务部每半年以传真或电子邮件发出调查表，按地区和语言用中文或英文，写明回复日期。',
      'zh-TW': '業務部每半年以傳真或電子郵件發出調查表，按地區與語言用中文或英文，寫明回覆日期。',
    },
  },
  {
    clause: '5.1.2',
    text: {
      en: 'No reply by that date: sales chases by phone, fax or e-mail.',
      'zh-CN': '到期未回复的，业务部以电话、传真或电子邮件催收。',
      'zh-TW': '到期未回覆的，業務部以電話、傳真或電子郵件催收。',
    },
  },
  {
    clause: '5.1.3',
    text: {
      en: 'Every department and employee who hears praise, a complaint or a suggestion records it and hands the record to sales.',
      'zh-CN': '任何部门或员工听到表扬、不满或建议，均作记录并转交业务部。',
      'zh-TW': '任何部門或員工聽到表揚、不滿或建議，均作記錄並轉交業務部。',
    },
  },
  {
    clause: '5.1.4',
    text: {
      en: 'Sales sorts the records and forwards them to the departments concerned.',
      'zh-CN': '业务部将日常记录分类，分发给有关部门。',
      'zh-TW': '業務部將日常記錄分類，分發給有關部門。',
    },
  },
  {
    clause: '5.1.4',
    text: {
      en: 'A complaint reaches the customer-service staff of quality at once and follows 5.5.',
      'zh-CN': '属于投诉的，立即通知品管部客户服务人员，按 5.5 处理。',
      'zh-TW': '屬於客訴的，立即通知品管部客戶服務人員，按 5.5 處理。',
    },
  },
  {
    clause: '5.2.1',
    text: {
      en: 'Sales collects the forms and enters them in the statistics sheet. What is written under “other” may become an item next time.',
      'zh-CN': '业务部收回调查表并登入统计表；“其他”栏中的意见，下次可增列为项目。',
      'zh-TW': '業務部收回調查表並登入統計表；「其他」欄中的意見，下次可增列為項目。',
    },
  },
  {
    clause: '5.2.2',
    text: {
      en: 'Sales measures by analysis and by points.',
      'zh-CN': '业务部以分析和计分两种方法衡量。',
      'zh-TW': '業務部以分析與計分兩種方法衡量。',
    },
  },
  {
    clause: '5.2.3',
    text: {
      en: 'Five levels: very satisfied, fairly satisfied, average (satisfied), dissatisfied, very dissatisfied.',
      'zh-CN': '五个等级：非常满意、较满意、一般（满意）、不满意、非常不满意。',
      'zh-TW': '五個等級：非常滿意、較滿意、一般（滿意）、不滿意、非常不滿意。',
    },
  },
  {
    clause: '5.2.4',
    text: {
      en: 'The points of the items add up to the total, which is compared with the grades.',
      'zh-CN': '各项目得分相加为总分，再对照等级。',
      'zh-TW': '各項目得分相加為總分，再對照等級。',
    },
  },
  {
    clause: '5.2.5',
    text: {
      en: 'Grades: A from 95, B 81–94, C 61–80, D 40–60, E below 40.',
      'zh-CN': '等级：A 95 起，B 81–94，C 61–80，D 40–60，E 40 以下。',
      'zh-TW': '等級：A 95 起，B 81–94，C 61–80，D 40–60，E 40 以下。',
    },
  },
  {
    clause: '5.3.1',
    text: {
      en: 'Items that satisfy are kept as they are.',
      'zh-CN': '令顾客满意的项目予以保持。',
      'zh-TW': '令顧客滿意的項目予以保持。',
    },
  },
  {
    clause: '5.3.1',
    text: {
      en: 'Sales investigates a total below 70 and every single item answered dissatisfied or very dissatisfied.',
      'zh-CN': '总分 70 以下的，以及评为不满意或非常不满意的每个项目，由业务部调查。',
      'zh-TW': '總分 70 以下的，以及評為不滿意或非常不滿意的每個項目，由業務部調查。',
    },
  },
  {
    clause: '5.3.1',
    text: {
      en: 'The statistics go to the general manager, the deputy in charge, the sales manager, the management representative and the departments concerned.',
      'zh-CN': '统计结果送总经理、分管副总、业务经理、管理代表和有关部门。',
      'zh-TW': '統計結果送總經理、分管副總、業務經理、管理代表與有關部門。',
    },
  },
  {
    clause: '5.3.2',
    text: {
      en: 'When sales has looked into it, the responsible department confirms the cause and takes corrective and preventive action.',
      'zh-CN': '业务部查明情况后，责任部门确认原因，采取纠正与预防措施。',
      'zh-TW': '業務部查明情況後，責任部門確認原因，採取矯正與預防措施。',
    },
  },
  {
    clause: '5.4.1',
    text: {
      en: 'Sales tracks the effect. If the action failed, a new one linked to it is opened at once, until the customer is satisfied; then the customer is told.',
      'zh-CN': '业务部跟踪效果；措施无效的，立即另开一份并与原件关联，直至顾客满意，然后告知顾客。',
      'zh-TW': '業務部追蹤效果；措施無效的，立即另開一份並與原件關聯，直至顧客滿意，然後告知顧客。',
    },
  },
  {
    clause: '5.5',
    text: {
      en: 'A complaint: listen and apologise; find cause and solution; tell the customer and ask their view; carry it out and track it until the customer is satisfied.',
      'zh-CN': '投诉：倾听并致歉；查明原因，拟定办法；告知顾客并征求意见；执行并跟踪，直至顾客满意。',
      'zh-TW': '客訴：傾聽並致歉；查明原因，擬定辦法；告知顧客並徵求意見；執行並追蹤，直至顧客滿意。',
    },
  },
  {
    clause: '2, 3, 8',
    text: {
      en: 'From the list before the procedure: the factors with most influence come first; a loyalty plan; good staff are rewarded.',
      'zh-CN': '程序之前的清单另有：优先改进影响最大的因素；建立忠诚计划；奖励表现优秀的员工。',
      'zh-TW': '程序之前的清單另有：優先改進影響最大的因素；建立忠誠計畫；獎勵表現優秀的員工。',
    },
  },
];

/**
 * Levels (1 worst, 5 best) of quality 25, RoHS 20, service 20, improvement 15, packaging 10, date 5, quantity 5; the
 * sum above each is the points table's, by hand. Whole answers give every total from 20 to 100. A total of exactly
 * x.5 needs a dimension of several items, so here the edges of rounding are met as closely as gaps allow.
 */
const examples: readonly Example[] = [
  // 25+20+20+15+10+5+5
  { answers: [5, 5, 5, 5, 5, 5, 5], score: 100, grade: 'A', triggers: [] },
  // Edge 95: 20+20+20+15+10+5+5 = 95 and 20+20+20+15+10+4+5 = 94
  { answers: [4, 5, 5, 5, 5, 5, 5], score: 95, grade: 'A', triggers: [] },
  { answers: [4, 5, 5, 5, 5, 4, 5], score: 94, grade: 'B', triggers: [] },
  // Rounded to the edge: –+18+18+15+10+5+5 = 71 of 75 → 94.67; 20+20+20+15+–+5+5 = 85 of 90 → 94.44
  { answers: [null, 4, 4, 5, 5, 5, 5], score: 95, grade: 'A', triggers: [] },
  { answers: [4, 5, 5, 5, null, 5, 5], score: 94, grade: 'B', triggers: [] },
  // 16+18+16+13+10+5+5 = 83
  { answers: [3, 4, 3, 4, 5, 5, 5], score: 83, grade: 'B', triggers: [] },
  // Edge 81: 16+18+18+13+8+4+4 = 81 and 16+18+18+13+8+3+4 = 80
  { answers: [3, 4, 4, 4, 4, 4, 4], score: 81, grade: 'B', triggers: [] },
  { answers: [3, 4, 4, 4, 4, 3, 4], score: 80, grade: 'C', triggers: [] },
  // Rounded down to 81: 16+18+18+13+8+–+4 = 77 of 95 → 81.05
  { answers: [3, 4, 4, 4, 4, null, 4], score: 81, grade: 'B', triggers: [] },
  // All at level 3, whichever word was ticked: 16+16+16+11+6+3+3 = 71, no case
  { answers: [3, 3, 3, 3, 3, 3, 3], score: 71, grade: 'C', triggers: [] },
  // Edge 70: 16+16+16+11+6+2+3 = 70 opens no case for the total; 16+16+16+11+4+3+3 = 69 does
  { answers: [3, 3, 3, 3, 3, 2, 3], score: 70, grade: 'C', triggers: ['low-item:delivery-date'] },
  { answers: [3, 3, 3, 3, 2, 3, 3], score: 69, grade: 'C', triggers: ['low-total', 'low-item:packaging'] },
  // The total alone: 16+–+16+11+6+3+4 = 56 of 80 → 70; 16+–+16+11+6+–+3 = 52 of 75 → 69.33
  { answers: [3, null, 3, 3, 3, 3, 4], score: 70, grade: 'C', triggers: [] },
  { answers: [3, null, 3, 3, 3, null, 3], score: 69, grade: 'C', triggers: ['low-total'] },
  // Edge 61: 5+16+16+11+6+3+4 = 61 and 5+16+16+11+6+3+3 = 60
  { answers: [1, 3, 3, 3, 3, 3, 4], score: 61, grade: 'C', triggers: ['low-total', 'low-item:product-quality'] },
  { answers: [1, 3, 3, 3, 3, 3, 3], score: 60, grade: 'D', triggers: ['low-total', 'low-item:product-quality'] },
  // Rounded down to 61: 5+16+16+11+6+–+4 = 58 of 95 → 61.05
  { answers: [1, 3, 3, 3, 3, null, 4], score: 61, grade: 'C', triggers: ['low-total', 'low-item:product-quality'] },
  // Edge 40: 5+4+16+3+6+3+3 = 40 and 16+4+4+3+6+3+3 = 39
  {
    answers: [1, 1, 3, 1, 3, 3, 3],
    score: 40,
    grade: 'D',
    triggers: ['low-total', 'low-item:product-quality', 'low-item:rohs', 'low-item:improvement'],
  },
  {
    answers: [3, 1, 1, 1, 3, 3, 3],
    score: 39,
    grade: 'E',
    triggers: ['low-total', 'low-item:rohs', 'low-item:service', 'low-item:improvement'],
  },
  // Rounded up to 39, still E: 5+4+12+–+6+3+3 = 33 of 85 → 38.82
  {
    answers: [1, 1, 2, null, 3, 3, 3],
    score: 39,
    grade: 'E',
    triggers: ['low-total', 'low-item:product-quality', 'low-item:rohs', 'low-item:service'],
  },
  // Each item at level 2 opens its own case, whatever the grade; level 3 does not (see all at level 3)
  // 10+20+20+15+10+5+5, 25+10+…, 25+20+12+…, 25+20+20+6+…, 25+20+20+15+4+5+5, …+2+5, …+5+2
  { answers: [2, 5, 5, 5, 5, 5, 5], score: 85, grade: 'B', triggers: ['low-item:product-quality'] },
  { answers: [5, 2, 5, 5, 5, 5, 5], score: 90, grade: 'B', triggers: ['low-item:rohs'] },
  { answers: [5, 5, 2, 5, 5, 5, 5], score: 92, grade: 'B', triggers: ['low-item:service'] },
  { answers: [5, 5, 5, 2, 5, 5, 5], score: 91, grade: 'B', triggers: ['low-item:improvement'] },
  { answers: [5, 5, 5, 5, 2, 5, 5], score: 94, grade: 'B', triggers: ['low-item:packaging'] },
  { answers: [5, 5, 5, 5, 5, 2, 5], score: 97, grade: 'A', triggers: ['low-item:delivery-date'] },
  { answers: [5, 5, 5, 5, 5, 5, 2], score: 97, grade: 'A', triggers: ['low-item:delivery-quantity'] },
  // 5+4+4+3+2+1+1 = 20
  {
    answers: [1, 1, 1, 1, 1, 1, 1],
    score: 20,
    grade: 'E',
    triggers: [
      'low-total',
      'low-item:product-quality',
      'low-item:rohs',
      'low-item:service',
      'low-item:improvement',
      'low-item:packaging',
      'low-item:delivery-date',
      'low-item:delivery-quantity',
    ],
  },
  // Answered weight exactly 60 is graded: 16+16+–+11+–+–+– = 43 of 60 → 71.67
  { answers: [3, 3, null, 3, null, null, null], score: 72, grade: 'C', triggers: [] },
  // 55 is not: 16+16+–+–+6+–+– = 38 of 55 → 69.09, no case for the total; 10+16+–+–+6+–+– = 32 of 55 → 58.18
  { answers: [3, 3, null, null, 3, null, null], score: 69, grade: null, triggers: [] },
  { answers: [2, 3, null, null, 3, null, null], score: 58, grade: null, triggers: ['low-item:product-quality'] },
  { answers: [null, null, null, null, null, null, null], score: null, grade: null, triggers: [] },
];

/** S12: seven weighted dimensions with a points table, grades A to E, cases for low totals and for low items. */
export const weightedProcedure: Standard = {
  id: 'weighted-procedure',
  version: 1,
  title: { en: 'Weighted survey procedure', 'zh-CN': '顾客满意度调查管理程序', 'zh-TW': '顧客滿意度調查管理程序' },
  summary: {
    en: 'Seven dimensions with points for each level add up to 100. A total below 70, and every dissatisfied item, opens a case.',
    'zh-CN': '七个项目按等级计分，满分 100。总分低于 70 以及每个不满意的项目均立案。',
    'zh-TW': '七個項目按等級計分，滿分 100。總分低於 70 以及每個不滿意的項目均立案。',
  },
  source: { system: 'S12', document: '003', clause: '5.1–5.5' },
  notes,
  method: 'points',
  // Clause 5.2.3. The first three words of a level are its names in English, simplified and traditional Chinese.
  scale: {
    kind: 'labelled',
    levels: [
      [
        'very dissatisfied',
        '非常不满意',
        '非常不滿意',
        '很不满意',
        '很不滿意',
        '极不满意',
        '極不滿意',
        'extremely dissatisfied',
        'very unsatisfied',
      ],
      [
        'dissatisfied',
        '不满意',
        '不滿意',
        'unsatisfied',
        'not satisfied',
        'fairly dissatisfied',
        '较不满意',
        '較不滿意',
      ],
      ['satisfied', '一般', '普通', '满意', '滿意', 'neutral', 'average', 'fair', 'neither satisfied nor dissatisfied'],
      ['fairly satisfied', '较满意', '較滿意', '比较满意', '比較滿意', 'quite satisfied', 'rather satisfied'],
      ['very satisfied', '非常满意', '非常滿意', '很满意', '很滿意', '十分满意', '十分滿意', 'extremely satisfied'],
    ],
  },
  aspects: 'fixed',
  dimensions,
  missing: { policy: 'renormalise', minimumWeight: 60 },
  roundTo: 1,
  // Clause 5.2.5.
  bands: [
    { grade: 'A', title: { en: 'A', 'zh-CN': 'A', 'zh-TW': 'A' }, from: 95 },
    { grade: 'B', title: { en: 'B', 'zh-CN': 'B', 'zh-TW': 'B' }, from: 81 },
    { grade: 'C', title: { en: 'C', 'zh-CN': 'C', 'zh-TW': 'C' }, from: 61 },
    { grade: 'D', title: { en: 'D', 'zh-CN': 'D', 'zh-TW': 'D' }, from: 40 },
    { grade: 'E', title: { en: 'E', 'zh-CN': 'E', 'zh-TW': 'E' }, from: 0 },
  ],
  triggers: [
    {
      id: 'low-total',
      clause: '5.3.1',
      when: { on: 'score', below: 70 },
      action: {
        title: {
          en: 'Low total: investigate, confirm the cause, correct and prevent, track the effect',
          'zh-CN': '总分偏低：调查并确认原因，采取纠正与预防措施，跟踪效果',
          'zh-TW': '總分偏低：調查並確認原因，採取矯正與預防措施，追蹤效果',
        },
        owner: sales,
        // Ours; see note "dueInDays".
        dueInDays: 14,
      },
    },
    {
      id: 'low-item',
      clause: '5.3.1',
      // Dissatisfied or very dissatisfied.
      when: { on: 'eachItem', atMostLevel: 2 },
      action: {
        title: {
          en: 'Dissatisfied item: investigate, confirm the cause, correct and prevent, track the effect',
          'zh-CN': '不满意项目：调查并确认原因，采取纠正与预防措施，跟踪效果',
          'zh-TW': '不滿意項目：調查並確認原因，採取矯正與預防措施，追蹤效果',
        },
        owner: sales,
        dueInDays: 14,
      },
    },
  ],
  keepFrom: 80,
  // Clause 5.1.1.
  period: 'halfYear',
  minimumGroup: 5,
  procedure,
  examples,
};
