import type { Standard } from '../../../core/standard-rules/standard.ts';
import { operationalItem } from '../../../core/standards/operational-items.ts';
import { opinion, usualRules } from '../../../core/standards/usual.ts';
import { localized } from '../../../core/text/localized.ts';

const shared = {
  ...usualRules,
  version: 1,
  source: { system: 'S0', document: '000', clause: '1' },
  notes: [],
  procedure: [],
  examples: [],
} as const;

const complaints = operationalItem('complaint-rate');
const described = (en: string, hans: string, hant: string) => [
  localized(`poor ${en}`, `差的${hans}`, `差的${hant}`),
  localized(`fair ${en}`, `一般的${hans}`, `一般的${hant}`),
  localized(`good ${en}`, `好的${hans}`, `好的${hant}`),
];

/** Two levels of weights, one measured fact, descriptors, rewards by grade, a review date. */
export const tree: Standard = {
  ...shared,
  id: 'tree',
  title: localized('Tree', '树', '樹'),
  summary: localized('A tree.', '一棵树。', '一棵樹。'),
  subject: 'staff',
  asksExpected: true,
  isJudged: true,
  scale: { kind: 'numeric', min: 1, max: 3 },
  dimensions: [
    {
      id: 'service',
      title: localized('Service', '服务', '服務'),
      weight: 60,
      headers: [],
      items: [
        { ...opinion('speed', 'Speed', '速度', '速度'), weight: 50 },
        { ...opinion('care', 'Care', '关怀', '關懷'), weight: 30 },
        {
          ...complaints,
          weight: 20,
          operational: { ...complaints.operational, anchors: { zero: 10, hundred: 0 } },
        },
      ],
      descriptors: described('service', '服务', '服務'),
    },
    {
      id: 'goods',
      title: localized('Goods', '商品', '商品'),
      weight: 40,
      headers: ['wares'],
      descriptors: described('goods', '商品', '商品'),
    },
  ],
  rewards: {
    clause: '2',
    per: 'staff',
    currency: 'CNY',
    classes: [
      {
        id: 'best',
        title: localized('Best', '最好', '最好'),
        amount: 200,
        note: localized('praise', '表扬', '表揚'),
        grades: ['very satisfied', 'satisfied'],
        work: [],
      },
      {
        id: 'rest',
        title: localized('Rest', '其余', '其餘'),
        amount: null,
        note: localized('a talk', '谈话', '談話'),
        grades: ['average', 'dissatisfied'],
        work: [],
      },
    ],
  },
  nextReview: '2027-03-31',
};

/** Graded by evidence: verdicts instead of bands. */
export const witness: Standard = {
  ...shared,
  id: 'witness',
  title: localized('Witness', '凭据', '憑據'),
  summary: localized('By evidence.', '凭据评级。', '憑據評級。'),
  subject: 'project',
  scale: { kind: 'numeric', min: 0, max: 100 },
  dimensions: [{ id: 'feedback', title: localized('Feedback', '反馈', '回饋'), weight: 100, headers: [] }],
  bands: [],
  verdicts: [
    { grade: 'glad', title: localized('glad', '高兴', '高興') },
    { grade: 'sorry', title: localized('sorry', '遗憾', '遺憾') },
  ],
  evidence: [
    {
      id: 'letter',
      title: localized('Letter', '来函', '來函'),
      words: [],
      from: 0,
      to: 40,
      isBelow: true,
      initial: 20,
      grade: 'sorry',
    },
    {
      id: 'praise',
      title: localized('Praise', '表扬', '表揚'),
      words: [],
      from: 80,
      to: 100,
      initial: 90,
      grade: 'glad',
    },
  ],
};
