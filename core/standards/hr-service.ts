import type { Dimension, Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { equalDimensions, equalItems, opinion, satisfactionBands, usualNotes, usualRules } from './usual.ts';

/** The tree of part 8; the parts of the cost come from clause 2.1.5, the sixth of attitude from clause 2.1.3. */
const dimensions: readonly Dimension[] = equalDimensions(
  {
    id: 'quality',
    title: localized('Service quality', '服务质量', '服務品質'),
    headers: ['quality of service', 'quality', '服务品质', '质量', '品质', '服務質量', '品質', '質量'],
    area: 'service',
    // 8.1.1
    items: equalItems(
      opinion('professional', 'Professional service', '服务专业性', '服務專業性', [
        'professional',
        'professionalism',
        'expertise',
        '专业性',
        '专业',
        '專業性',
        '專業',
      ]),
      opinion('timely', 'Timely service', '服务及时性', '服務及時性', [
        'timely',
        'timeliness',
        'in time',
        '及时性',
        '及时',
        '及時性',
        '及時',
      ]),
      opinion('quality-accuracy', 'Accurate service', '服务准确性', '服務準確性', [
        'accurate',
        'accuracy',
        'accurate information',
        '准确性',
        '准确',
        '準確性',
        '準確',
      ]),
      opinion('complete', 'Complete service', '服务完整性', '服務完整性', [
        'complete',
        'completeness',
        'full range of services',
        '完整性',
        '完整',
        '全面',
      ]),
      opinion('innovative', 'Innovative service', '服务创新性', '服務創新性', [
        'innovative',
        'innovation',
        '创新性',
        '创新',
        '創新性',
        '創新',
      ]),
    ),
  },
  {
    id: 'attitude',
    title: localized('Service attitude', '服务态度', '服務態度'),
    headers: ['attitude', 'attitude of staff', 'manner', '态度', '態度'],
    area: 'service',
    // 8.1.2; considerate: 2.1.3
    items: equalItems(
      opinion('warm', 'Warm service', '服务热情', '服務熱情', ['warm', 'warmth', 'friendly', '热情', '熱情', '友善']),
      opinion('patient', 'Patient service', '服务耐心', '服務耐心', ['patience', 'patient', 'patient staff', '耐心']),
      opinion('proactive', 'Proactive service', '服务主动', '服務主動', ['proactive', 'initiative', '主动', '主動']),
      opinion('honest', 'Honest service', '服务诚信', '服務誠信', [
        'honest',
        'honesty',
        'integrity',
        '诚信',
        '诚实',
        '誠信',
        '誠實',
      ]),
      opinion('polite', 'Polite service', '服务礼貌', '服務禮貌', [
        'polite',
        'politeness',
        'courtesy',
        'courteous',
        '礼貌',
        '禮貌',
      ]),
      opinion('considerate', 'Considerate service', '服务周到', '服務周到', [
        'considerate',
        'thoughtful',
        '周到',
        '体贴',
        '體貼',
      ]),
    ),
  },
  {
    id: 'efficiency',
    title: localized('Service efficiency', '服务效率', '服務效率'),
    headers: ['efficiency', 'efficient', '效率'],
    area: 'service',
    // 8.1.3
    items: equalItems(
      opinion('speed', 'Speed of service', '服务速度', '服務速度', [
        'speed',
        'fast',
        'prompt',
        '速度',
        '快捷',
        '响应速度',
        '回應速度',
      ]),
      opinion('efficiency-accuracy', 'Accuracy in handling', '办理准确性', '辦理準確性', [
        'accurate handling',
        'accuracy of handling',
        'handled without errors',
        '办理准确',
        '处理准确性',
        '效率准确性',
        '无差错',
        '無差錯',
        '辦理準確',
        '處理準確性',
        '效率準確性',
      ]),
      opinion('convenience', 'Convenient service', '服务便捷性', '服務便捷性', [
        'convenience',
        'convenient',
        '便捷性',
        '便捷',
        '方便',
        '便利',
      ]),
    ),
  },
  {
    id: 'cost',
    title: localized('Service cost', '服务成本', '服務成本'),
    headers: ['cost', 'price', 'fee', '成本', '价格', '费用', '收费', '價格', '費用', '收費'],
    area: 'price',
    // 2.1.5
    items: equalItems(
      opinion('service-fee', 'Service fee', '服务费', '服務費', ['service charge', '服务费用', '服務費用']),
      opinion('management-fee', 'Management fee', '管理费', '管理費', ['administration fee', '管理费用', '管理費用']),
      opinion('consulting-fee', 'Consulting fee', '咨询费', '諮詢費', [
        'consultancy fee',
        'advisory fee',
        '咨询费用',
        '諮詢費用',
      ]),
    ),
  },
);

/** Where S13 is damaged, silent or contradicts itself, and what was decided. */
const notes: readonly Note[] = [
  usualNotes.weights,
  usualNotes.scale,
  {
    about: 'dimensions.accuracy',
    source: 'contradicts',
    decided: localized(
      'Accuracy stands under quality and under efficiency: two items. The first is about what is delivered, the second about how it is handled; a question that says only accuracy is the first.',
      '准确性在质量与效率之下各出现一次：分为两题，前者问服务内容，后者问办理过程；仅写“准确性”的题目归前者。',
      '準確性在品質與效率之下各出現一次：分為兩題，前者問服務內容，後者問辦理過程；僅寫「準確性」的題目歸前者。',
    ),
  },
  {
    about: 'dimensions.quality',
    source: 'contradicts',
    decided: localized(
      'Part 2 counts attitude, efficiency and cost as parts of quality; part 8 sets them beside it. The tree of part 8 holds.',
      '第二部分把态度、效率、成本列入服务质量，第八部分则并列：以第八部分的指标树为准。',
      '第二部分把態度、效率、成本列入服務品質，第八部分則並列：以第八部分的指標樹為準。',
    ),
  },
  {
    about: 'dimensions.attitude',
    source: 'contradicts',
    decided: localized(
      'Part 8 names five parts of attitude, part 2 adds considerate: all six are asked.',
      '第八部分列出态度五项，第二部分另有“周到”：六项均列入。',
      '第八部分列出態度五項，第二部分另有「周到」：六項均列入。',
    ),
  },
  {
    about: 'dimensions.cost',
    source: 'damaged',
    decided: localized(
      'Part 8 breaks off at convenience, before it comes to cost: the three fees are taken from part 2.',
      '第八部分在“服务便捷”处中断，成本一项缺失：三种费用取自第二部分。',
      '第八部分在「服務便捷」處中斷，成本一項缺失：三種費用取自第二部分。',
    ),
  },
  {
    about: 'dimensions.set',
    source: 'contradicts',
    decided: localized(
      'Part 5 analyses by service, product, price, delivery and after-sales. These may be asked and compared as segments or overall ratings; the index is weighted by the tree of part 8 only.',
      '第五部分按服务、产品、价格、交货、售后五个维度分析：可另设问题并列比较，指数只按第八部分的指标树加权。',
      '第五部分按服務、產品、價格、交貨、售後五個構面分析：可另設問題並列比較，指數只按第八部分的指標樹加權。',
    ),
  },
  {
    about: 'overall',
    source: 'silent',
    decided: localized(
      'How the four overall questions and the weighted index go together is not said: each is a column of role overall that names its dimension, shown beside the index and never in it.',
      '四个总体问题与加权指数的关系原文未说明：每题作为指明维度的总体评价列，与指数并列显示，不计入指数。',
      '四個總體問題與加權指數的關係原文未說明：每題作為指明構面的總體評價欄，與指數並列顯示，不計入指數。',
    ),
  },
  {
    about: 'roundTo',
    source: 'silent',
    decided: localized(
      'The levels are printed in whole numbers, 80–89 and 90 or more. A total is rounded half up to a whole number first, so 89.5 is 90.',
      '等级以整数划分，80–89 与 90 以上之间留有空隙：总分先四舍五入为整数，89.5 即 90。',
      '等級以整數劃分，80–89 與 90 以上之間留有空隙：總分先四捨五入為整數，89.5 即 90。',
    ),
  },
  usualNotes.missing,
  usualNotes.period,
  {
    about: 'nps',
    source: 'silent',
    decided: localized(
      'The question is given without a scale: 0–10, where 9–10 are promoters, 7–8 passives, 0–6 detractors.',
      '原文只给出问题，未给出量表：采用 0–10 分，9–10 为推荐者，7–8 为中立者，0–6 为批评者。',
      '原文只給出問題，未給出量表：採用 0–10 分，9–10 為推薦者，7–8 為中立者，0–6 為批評者。',
    ),
  },
  {
    about: 'churn',
    source: 'silent',
    decided: localized(
      'Of which total the lost customers are a share is not said: of the customers at the start of the period. Without a customer register there is no data.',
      '原文未说明总客户数取何时：取期初客户总数；没有客户名册时显示无数据。',
      '原文未說明總客戶數取何時：取期初客戶總數；沒有客戶名冊時顯示無資料。',
    ),
  },
  {
    about: 'models',
    source: 'silent',
    decided: localized(
      'The models named in part 3 serve to compare and predict. None of them decides a grade.',
      '第三部分提到的模型只用于比较和预测，不决定等级。',
      '第三部分提到的模型只用於比較和預測，不決定等級。',
    ),
  },
  {
    about: 'procedure.7.4',
    source: 'contradicts',
    decided: localized(
      'Rewarding participants is allowed, yet a sample must be representative and free of bias: a wave with rewards is marked as possibly biased.',
      '原文允许奖励参与者，又要求样本有代表性、避免偏差：发放奖励的一期标记为可能有偏差。',
      '原文允許獎勵參與者，又要求樣本有代表性、避免偏差：發放獎勵的一期標記為可能有偏差。',
    ),
  },
  {
    about: 'sales',
    source: 'silent',
    decided: localized(
      'The source names no study for its claim that 1 % more satisfaction brings 2–3 % more sales. No figure uses it.',
      '满意度每提高 1% 销售额增长 2–3% 的说法没有出处，任何指标均不采用。',
      '滿意度每提高 1% 銷售額成長 2–3% 的說法沒有出處，任何指標均不採用。',
    ),
  },
  {
    about: 'minimumGroup',
    source: 'silent',
    decided: localized(
      'A group of fewer than 5 shows no score.',
      '少于 5 人的分组不显示得分。',
      '少於 5 人的分群不顯示分數。',
    ),
  },
];

/** What is to be done beside the sum, in the order of the source's parts. */
const procedure: Standard['procedure'] = [
  {
    clause: '2.1.1',
    text: localized(
      'Four overall questions are asked as well: quality, attitude, efficiency and cost, each as a whole. They stand beside the weighted index.',
      '另设四个总体问题，分别就质量、态度、效率、成本作总体评价，与加权指数并列报告。',
      '另設四個總體問題，分別就品質、態度、效率、成本作總體評價，與加權指數並列報告。',
    ),
  },
  {
    clause: '2.2',
    text: localized(
      'Beside the survey: complaints are analysed, customers are visited, and mystery shoppers try the service.',
      '除问卷外，分析投诉、上门拜访，并由神秘顾客体验服务。',
      '除問卷外，分析客訴、登門拜訪，並由神祕客體驗服務。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Key groups are named first: large customers, loyal customers, customers who complained.',
      '先确定关键客户群：大客户、忠诚客户、投诉客户。',
      '先確定關鍵客群：大客戶、忠誠客戶、客訴客戶。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Questionnaire for most customers, phone for large and loyal ones, web to reach many at low cost, focus groups for new services, complaint records beside any of them.',
      '一般客户用问卷，大客户和忠诚客户用电话，网络调查成本低、覆盖广，新服务用焦点小组，投诉记录与各方法配合使用。',
      '一般客戶用問卷，大客戶與忠誠客戶用電話，網路調查成本低、涵蓋廣，新服務用焦點團體，客訴紀錄與各方法配合使用。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Satisfaction index (CSI): from the overall rating. The index of a competitor may stand beside it.',
      '客户满意度指数（CSI）：由总体评价得出，可与竞争对手的指数并列。',
      '客戶滿意度指數（CSI）：由總體評價得出，可與競爭對手的指數並列。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Net promoter score (NPS): “Would you recommend our product or service to friends or family?”, 0–10; promoters 9–10, passives 7–8, detractors 0–6.',
      '净推荐值（NPS）：“是否愿意把我们的产品或服务推荐给亲友”，0–10 分；推荐者 9–10，中立者 7–8，批评者 0–6。',
      '淨推薦值（NPS）：「是否願意把我們的產品或服務推薦給親友」，0–10 分；推薦者 9–10，中立者 7–8，批評者 0–6。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Churn: customers lost in the period, divided by all customers at its start.',
      '客户流失率：期内流失的客户数除以期初客户总数。',
      '客戶流失率：期內流失的客戶數除以期初客戶總數。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Structural equations, neural network, fuzzy logic and Bayesian network assess and predict; the team picks by its data. For comparison only.',
      '结构方程、神经网络、模糊逻辑、贝叶斯网络用于评估和预测，由团队按数据选用，仅供比较。',
      '結構方程、神經網路、模糊邏輯、貝氏網路用於評估和預測，由團隊按資料選用，僅供比較。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Cautions: the sample represents the customers, the customer’s own experience counts, no bias of the assessor, comments are heeded, results lead to improvement.',
      '注意：样本有代表性，以客户自身体验为准，避免评价人员的主观偏差，重视反馈，持续改进。',
      '注意：樣本有代表性，以客戶自身體驗為準，避免評價人員的主觀偏差，重視回饋，持續改善。',
    ),
  },
  {
    clause: '4.1',
    text: localized(
      'Prepare: goal, items, way of asking, questionnaire.',
      '准备：确定目标、指标、方式和问卷。',
      '準備：確定目標、指標、方式和問卷。',
    ),
  },
  {
    clause: '4.3',
    text: localized(
      'Analyse: descriptive figures, correlation, regression; overall, by dimension, by group; key drivers and trend.',
      '分析：描述统计、相关、回归；看总体、各维度、各分组，找出关键驱动因素和变化趋势。',
      '分析：描述統計、相關、迴歸；看總體、各構面、各分群，找出關鍵驅動因素和變化趨勢。',
    ),
  },
  {
    clause: '4.3',
    text: localized(
      'The report holds scores, comments and suggestions, conclusion, key drivers and trend.',
      '报告包括各项得分、意见和建议、结论、关键驱动因素和趋势。',
      '報告包括各項分數、意見和建議、結論、關鍵驅動因素和趨勢。',
    ),
  },
  {
    clause: '4.4',
    text: localized(
      'Find the problems, plan improvements, carry them out and follow their effect.',
      '找出问题，制定改进办法，付诸实施并跟踪效果。',
      '找出問題，制定改善辦法，付諸實施並追蹤效果。',
    ),
  },
  {
    clause: '5.1',
    text: localized(
      'Levels of the total: 90 or more very satisfied, 80–89 satisfied, 70–79 average, 69 or less dissatisfied. A total of 85 is satisfied.',
      '总分等级：90 及以上非常满意，80–89 满意，70–79 一般，69 及以下不满意。例如 85 分为满意。',
      '總分等級：90 及以上非常滿意，80–89 滿意，70–79 普通，69 及以下不滿意。例如 85 分為滿意。',
    ),
  },
  {
    clause: '5.2',
    text: localized(
      'Results are also compared by service, product, price, delivery and after-sales.',
      '结果还按服务、产品、价格、交货、售后比较。',
      '結果還按服務、產品、價格、交貨、售後比較。',
    ),
  },
  {
    clause: '5.3',
    text: localized(
      'Customers are compared by industry, size and region.',
      '客户按行业、规模、地区分组比较。',
      '客戶按行業、規模、地區分群比較。',
    ),
  },
  {
    clause: '5.4',
    text: localized(
      'Lost customers are counted by reason: service, product, price, delivery, after-sales.',
      '流失客户按原因统计：服务、产品、价格、交货、售后。',
      '流失客戶按原因統計：服務、產品、價格、交貨、售後。',
    ),
  },
  {
    clause: '5.5',
    text: localized(
      'A weak dimension is offered the improvements of its area.',
      '得分低的维度列出对应的改进办法。',
      '分數低的構面列出對應的改善辦法。',
    ),
  },
  {
    clause: '6.4',
    text: localized(
      'Complaint, step 1: listen to the customer and apologise.',
      '投诉第一步：认真听取并致歉。',
      '客訴第一步：認真聽取並致歉。',
    ),
  },
  {
    clause: '6.4',
    text: localized(
      'Complaint, step 2: find the cause and work out a solution.',
      '投诉第二步：查明原因，拟定解决办法。',
      '客訴第二步：查明原因，擬定解決辦法。',
    ),
  },
  {
    clause: '6.4',
    text: localized(
      'Complaint, step 3: tell the customer the solution and ask their view.',
      '投诉第三步：告知解决办法，征求客户意见。',
      '客訴第三步：告知解決辦法，徵求客戶意見。',
    ),
  },
  {
    clause: '6.4',
    text: localized(
      'Complaint, step 4: carry it out and follow its progress.',
      '投诉第四步：实施并跟进进展。',
      '客訴第四步：實施並跟進進展。',
    ),
  },
  {
    clause: '6.4',
    text: localized(
      'Complaint, step 5: solved in reasonable time, and the customer is satisfied.',
      '投诉第五步：在合理时间内解决，客户满意。',
      '客訴第五步：在合理時間內解決，客戶滿意。',
    ),
  },
  {
    clause: '7.2',
    text: localized(
      'A summary for customers is produced regularly, and their suggestions are answered.',
      '定期向客户通报结果，回应客户的意见和建议。',
      '定期向客戶通報結果，回應客戶的意見和建議。',
    ),
  },
  {
    clause: '7.3',
    text: localized(
      'Assessors are trained; customers are told what the survey is for.',
      '培训评价人员，向客户说明调查的目的。',
      '培訓評價人員，向客戶說明調查的目的。',
    ),
  },
  {
    clause: '7.4',
    text: localized(
      'Participants and good assessors may be rewarded. A wave in which participants are rewarded is marked: the reward may bias the answers.',
      '可奖励参与者和优秀评价人员；奖励参与者的一期须加标记，因奖励可能使答案有偏差。',
      '可獎勵參與者和優秀評價人員；獎勵參與者的一期須加標記，因獎勵可能使答案有偏差。',
    ),
  },
  {
    clause: '7.5',
    text: localized(
      'The standard itself is reviewed regularly. It carries the date of its next review, which the team sets.',
      '评价体系本身定期复核；标准上注明下次复核日期，由团队设定。',
      '評價體系本身定期複核；標準上註明下次複核日期，由團隊設定。',
    ),
  },
];

const low: readonly number[] = [2, 2, 2, 2, 2, 2];
const middling: readonly number[] = [3, 3, 3, 3, 3, 3];
const good: readonly number[] = [4, 4, 4, 4, 4, 4];
const best: readonly number[] = [5, 5, 5, 5, 5, 5];
const five = (answers: readonly number[]): readonly number[] => answers.slice(0, 5);
const three = (answers: readonly number[]): readonly number[] => answers.slice(0, 3);
const none: readonly null[] = [null, null, null, null, null, null, null, null, null, null, null, null];

/**
 * A dimension is 20 × the mean of its answers, the total the mean of the four dimensions, rounded half up. One point of
 * the five items of quality is 4 of the dimension and 1 of the total, so each edge is met exactly.
 */
const examples: readonly Example[] = [
  {
    answers: [...five(best), ...best, ...three(best), ...three(best)],
    score: 100,
    grade: 'very satisfied',
    triggers: [],
  },
  // Edge 90: quality (3 × 5) ÷ 5 = 3 → 60; (60 + 100 + 100 + 100) ÷ 4 = 90; one point less: 56 → 89
  {
    answers: [...five(middling), ...best, ...three(best), ...three(best)],
    score: 90,
    grade: 'very satisfied',
    triggers: [],
  },
  { answers: [3, 3, 3, 3, 2, ...best, ...three(best), ...three(best)], score: 89, grade: 'satisfied', triggers: [] },
  // Quality 22 of 25 → 88, attitude 21 of 30 → 70: (88 + 70 + 100 + 100) ÷ 4 = 89.5 → 90
  {
    answers: [5, 5, 4, 4, 4, 4, 4, 4, 3, 3, 3, ...three(best), ...three(best)],
    score: 90,
    grade: 'very satisfied',
    triggers: [],
  },
  // The source's own example, clause 5.1: (100 + 80 + 80 + 80) ÷ 4 = 85
  { answers: [...five(best), ...good, ...three(good), ...three(good)], score: 85, grade: 'satisfied', triggers: [] },
  // Edge 80: all 4; one point of quality less: (76 + 80 + 80 + 80) ÷ 4 = 79
  { answers: [...five(good), ...good, ...three(good), ...three(good)], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [4, 4, 4, 4, 3, ...good, ...three(good), ...three(good)], score: 79, grade: 'average', triggers: [] },
  // Edge 70: (60 + 80 + 80 + 60) ÷ 4 = 70; one point of quality less: (56 + 80 + 80 + 60) ÷ 4 = 69
  {
    answers: [...five(middling), ...good, ...three(good), ...three(middling)],
    score: 70,
    grade: 'average',
    triggers: [],
  },
  {
    answers: [3, 3, 3, 3, 2, ...good, ...three(good), ...three(middling)],
    score: 69,
    grade: 'dissatisfied',
    triggers: [],
  },
  // All 2 → 40
  { answers: [...five(low), ...low, ...three(low), ...three(low)], score: 40, grade: 'dissatisfied', triggers: [] },
  // One item stands for its dimension; cost is not answered: (80 + 100 + 60) ÷ 3 = 80 of 75 % of the weight
  {
    answers: [4, null, null, null, null, ...best, ...three(middling), null, null, null],
    score: 80,
    grade: 'satisfied',
    triggers: [],
  },
  // One of four dimensions is 25 % of the weight, two are 50 %, (80 + 60) ÷ 2 = 70: a total without a grade
  { answers: [...five(good), ...none], score: 80, grade: null, triggers: [] },
  { answers: [...five(good), ...middling, null, null, null, null, null, null], score: 70, grade: null, triggers: [] },
  { answers: [null, null, null, null, null, ...none], score: null, grade: null, triggers: [] },
];

/** S13: four dimensions of an HR service in a tree of two levels; its levels 90, 80 and 70 are lent to other systems. */
export const hrService: Standard = {
  ...usualRules,
  id: 'hr-service',
  version: 1,
  title: localized('HR-service evaluation', '人力资源服务满意度评价', '人力資源服務滿意度評價'),
  summary: localized(
    'Quality, attitude, efficiency and cost, each from its own items. The four overall questions stand beside the weighted index.',
    '质量、态度、效率、成本四个维度，各由若干题目构成；四个总体问题与加权指数并列。',
    '品質、態度、效率、成本四個構面，各由若干題目構成；四個總體問題與加權指數並列。',
  ),
  source: { system: 'S13', document: '004', clause: '2–8' },
  notes,
  dimensions,
  // Clause 5.1: 90 and above, 80–89, 70–79, 69 and below.
  bands: satisfactionBands,
  procedure,
  examples,
};
