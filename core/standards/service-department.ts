import type { Example, Note, Standard } from '../standard-rules/standard.ts';
import { localized } from '../text/localized.ts';
import { equalDimensions, usualNotes, usualRules } from './usual.ts';

/** Sections 1 and 6: the department that is asked about also takes the measures. */
const department = localized('Customer service', '客户服务部门', '客戶服務部門');

/** What S9 leaves open, and what was decided. */
const notes: readonly Note[] = [
  usualNotes.weights,
  usualNotes.scale,
  usualNotes.bands,
  usualNotes.roundTo,
  usualNotes.missing,
  usualNotes.period,
  {
    about: 'suggestions',
    source: 'silent',
    decided: localized(
      'Suggestions are the sixth thing asked. They are free text, read but not scored.',
      '改进建议为第六项内容，属自由填写，只供阅读，不计分。',
      '改善建議為第六項內容，屬自由填寫，只供閱讀，不計分。',
    ),
  },
];

/** The sections of S9 in their order. */
const procedure: Standard['procedure'] = [
  {
    clause: '2',
    text: localized(
      'The survey looks for problems and proposes what to improve, again and again.',
      '调查旨在发现问题、提出改进，并持续进行。',
      '調查旨在發現問題、提出改善，並持續進行。',
    ),
  },
  {
    clause: '3',
    text: localized(
      'Asked are buyers of a product or service, those who complained or asked something, and long-term partners.',
      '调查对象：购买产品或服务的客户，提出投诉或咨询的客户，长期合作的客户。',
      '調查對象：購買產品或服務的客戶，提出客訴或諮詢的客戶，長期合作的客戶。',
    ),
  },
  {
    clause: '4.1',
    text: localized(
      'Online: the link to the form goes out by e-mail or text message.',
      '线上：以邮件或短信发送问卷链接。',
      '線上：以電子郵件或簡訊發送問卷連結。',
    ),
  },
  {
    clause: '4.2',
    text: localized(
      'By phone: dedicated interviewers also answer what the customer asks, and note opinions and suggestions.',
      '电话：由专门人员访问，同时解答客户疑问，记录意见和建议。',
      '電話：由專門人員訪問，同時解答客戶疑問，記錄意見與建議。',
    ),
  },
  {
    clause: '4.3',
    text: localized(
      'In person: a booth at customer events or large meetings, with a form or by word of mouth.',
      '面对面：在客户活动或大型会议设摊，填写问卷或口头反馈。',
      '面對面：在客戶活動或大型會議設攤，填寫問卷或口頭回饋。',
    ),
  },
  {
    clause: '5',
    text: localized(
      'Asked about: response speed, attitude, problem solving, attention, handling of feedback, and suggestions in own words.',
      '调查内容：响应速度、服务态度、问题解决、关注程度、反馈处理，以及改进建议。',
      '調查內容：回應速度、服務態度、問題解決、關注程度、回饋處理，以及改善建議。',
    ),
  },
  {
    clause: '6.1',
    text: localized(
      'Each dimension is analysed. Problems and bottlenecks go into a report.',
      '逐个维度分析，找出问题和瓶颈，写成报告。',
      '逐個構面分析，找出問題與瓶頸，寫成報告。',
    ),
  },
  {
    clause: '6.2',
    text: localized(
      'Measures follow from the report: training, process, technology.',
      '依据报告制定措施：培训、流程、技术。',
      '依據報告制定措施：培訓、流程、技術。',
    ),
  },
  {
    clause: '6.3',
    text: localized(
      'Measures are carried out and tracked until the improvement is visible.',
      '落实措施并跟踪效果，使改进持续可见。',
      '落實措施並追蹤效果，使改善持續可見。',
    ),
  },
];

/** A point is worth 4 when all five answer, 5 when four do, 6.67 when three do (exactly 60 % of the weight). */
const examples: readonly Example[] = [
  // 25 × 4
  { answers: [5, 5, 5, 5, 5], score: 100, grade: 'very satisfied', triggers: [] },
  // Edge 90: 5+5+4+4 = 18 × 5 = 90; 5+5+4+4+4 = 22 × 4 = 88
  { answers: [5, 5, 4, 4, null], score: 90, grade: 'very satisfied', triggers: [] },
  { answers: [5, 5, 4, 4, 4], score: 88, grade: 'satisfied', triggers: [] },
  // Edge 80: 20 × 4 = 80; 4+4+4+4+3 = 19 × 4 = 76
  { answers: [4, 4, 4, 4, 4], score: 80, grade: 'satisfied', triggers: [] },
  { answers: [4, 4, 4, 4, 3], score: 76, grade: 'average', triggers: [] },
  // Edge 70: 4+4+3+3 = 14 × 5 = 70; 4+4+3+3+3 = 17 × 4 = 68
  { answers: [4, null, 4, 3, 3], score: 70, grade: 'average', triggers: [] },
  { answers: [4, 4, 3, 3, 3], score: 68, grade: 'dissatisfied', triggers: [] },
  // Three answered: 4+4+3 = 11 × 6.67 = 73.33
  { answers: [4, null, 4, null, 3], score: 73, grade: 'average', triggers: [] },
  { answers: [1, 1, 1, 1, 1], score: 20, grade: 'dissatisfied', triggers: [] },
  // Two of five are 40 % of the weight: (5 + 3) × 10 = 80, no grade
  { answers: [5, 3, null, null, null], score: 80, grade: null, triggers: [] },
  { answers: [null, null, null, null, null], score: null, grade: null, triggers: [] },
];

/** S9: what customers think of the customer-service department, in five dimensions. */
export const serviceDepartment: Standard = {
  ...usualRules,
  id: 'service-department',
  version: 1,
  title: localized('Service-department survey', '客户服务部门满意度调查规定', '客戶服務部門滿意度調查規定'),
  summary: localized(
    'Five dimensions of equal weight about the customer-service department: response speed, attitude, problem solving, attention, handling of feedback.',
    '对客户服务部门的五个维度，权重相同：响应速度、服务态度、问题解决、关注程度、反馈处理。',
    '對客戶服務部門的五個構面，權重相同：回應速度、服務態度、問題解決、關注程度、回饋處理。',
  ),
  source: { system: 'S9', document: '001', clause: '2–6' },
  notes,
  // Section 5, 1–5.
  dimensions: equalDimensions(
    {
      id: 'response-speed',
      title: localized('Response speed', '服务响应速度', '服務回應速度'),
      department,
      area: 'service',
      headers: [
        'speed of response',
        'response time',
        'responsiveness',
        'speed',
        '响应速度',
        '响应时间',
        '回复速度',
        '回應速度',
        '回應時間',
        '回覆速度',
      ],
    },
    {
      id: 'attitude',
      title: localized('Service attitude', '服务态度', '服務態度'),
      department,
      area: 'service',
      headers: ['attitude', 'friendliness', 'patience', 'courtesy', '态度', '友好', '耐心', '態度', '友善'],
    },
    {
      id: 'problem-solving',
      title: localized('Problem solving', '问题解决能力', '問題解決能力'),
      department,
      area: 'service',
      headers: [
        'solving of problems',
        'problem resolution',
        'issue resolution',
        'problem solved',
        'problems solved',
        'resolution',
        '问题解决',
        '解决问题',
        '問題解決',
        '解決問題',
      ],
    },
    {
      id: 'attention',
      title: localized('Attention to customers', '关注程度', '關注程度'),
      department,
      area: 'communication',
      headers: [
        'attention',
        'proactive contact',
        'proactiveness',
        'follow-up',
        '客户关注',
        '主动沟通',
        '主动联系',
        '客戶關注',
        '主動溝通',
        '主動聯絡',
      ],
    },
    {
      id: 'feedback-handling',
      title: localized('Handling of feedback', '问题反馈处理', '問題回饋處理'),
      department,
      area: 'communication',
      headers: [
        'feedback handling',
        'handling of complaints',
        'response to feedback',
        'complaint handling',
        '问题反馈',
        '反馈处理',
        '投诉处理',
        '問題回饋',
        '回饋處理',
        '客訴處理',
      ],
    },
  ),
  procedure,
  examples,
};
