import type { Locale } from './i18n/locales';

type Label = Record<Locale, string>;
export interface Topic {
  id: string;
  label: Label;
  /** How many leaves of the syllabus belong to it. */
  leaves: number;
}
export interface Part {
  id: 'K' | 'T' | 'P' | 'I' | 'S' | 'X';
  label: Label;
  topics: Topic[];
}

const topic = (id: string, en: string, zh: string, leaves: number): Topic => ({ id, label: { en, zh }, leaves });

/**
 * The syllabus: the parts and topics of Lu Feng's article in Study Times of 6 February 2026, and what it leaves out (X).
 * The labels are ours.
 */
export const curriculum: readonly Part[] = [
  {
    id: 'K',
    label: { en: 'Two kinds of AI', zh: '两种人工智能' },
    topics: [
      topic('K0.1', 'High-energy AI', '高耗能人工智能', 5),
      topic('K0.2', 'Green AI', '绿色人工智能', 5),
      topic('K0.3', 'Green in AI, green by AI', 'AI自身变绿，用AI让别处变绿', 1),
      topic('K1.1', 'Climate', '应对气候变化', 1),
      topic('K1.2', 'Sustainable development', '可持续发展', 1),
      topic('K1.3', 'Ethics and responsibility', '伦理与社会责任', 1),
      topic('K1.4', 'AI’s own future', '人工智能自身的未来', 1),
    ],
  },
  {
    id: 'T',
    label: { en: 'Technology', zh: '技术' },
    topics: [
      topic('T1', 'Slimmer algorithms', '算法优化与精简', 4),
      topic('T2', 'Greener hardware', '硬件与基础设施绿色化', 4),
      topic('T3', 'Measuring and standards', '评估体系与标准', 3),
    ],
  },
  {
    id: 'P',
    label: { en: 'Policy', zh: '政策' },
    topics: [
      topic('P1', 'Incentives, carbon prices', '政策引导与激励', 3),
      topic('P2', 'Certification, disclosure', '标准、认证与披露', 3),
      topic('P3', 'Shared governance', '跨领域协同治理', 3),
    ],
  },
  {
    id: 'I',
    label: { en: 'Industry', zh: '产业' },
    topics: [
      topic('I1', 'Design with the footprint', '研发与设计', 3),
      topic('I2', 'Deploy and monitor', '部署与应用', 3),
      topic('I3', 'Education and talent', '教育与人才培养', 2),
    ],
  },
  {
    id: 'S',
    label: { en: 'Society', zh: '社会' },
    topics: [
      topic('S1', 'Public awareness', '提升公众意识', 3),
      topic('S2', 'Efficiency is elegance', '高效即优雅', 3),
      topic('S3', 'Sharing across borders', '国际合作与知识共享', 2),
    ],
  },
  {
    id: 'X',
    label: { en: 'What the article leaves out', zh: '文章之外' },
    topics: [
      topic('X1', 'Using, not only training', '不只是训练，还有使用', 1),
      topic('X2', 'Water, materials, e-waste', '水、材料与电子垃圾', 1),
      topic('X3', 'Where and when', '在哪里、什么时候', 1),
      topic('X4', 'Rebound', '反弹效应', 1),
      topic('X5', 'How to read a claim', '怎样看懂一个说法', 1),
      topic('X6', 'The “five cars” story', '“五辆车”的来龙去脉', 1),
    ],
  },
];
