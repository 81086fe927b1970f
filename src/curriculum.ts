import type { Locale } from './i18n/locales';

type Label = Record<Locale, string>;
export interface Leaf {
  id: string;
  label: Label;
}
export interface Topic extends Leaf {
  /** What it is divided into; none where the topic is one thing. */
  leaves: readonly Leaf[];
}
export interface Part {
  id: 'K0' | 'K1' | 'T' | 'P' | 'I' | 'S' | 'X';
  label: Label;
  topics: Topic[];
}

const topic = (
  id: string,
  en: string,
  zh: string,
  ...leaves: readonly (readonly [string, string, string])[]
): Topic => ({
  id,
  label: { en, zh },
  leaves: leaves.map(([leaf, inEnglish, inChinese]) => ({ id: leaf, label: { en: inEnglish, zh: inChinese } })),
});

/**
 * The syllabus: the parts, topics and leaves of Lu Feng's article in Study Times of 6 February 2026, and what it leaves out (X).
 * The labels are ours; their order is the order in which the explainers are read.
 */
export const curriculum: readonly Part[] = [
  {
    id: 'K0',
    label: { en: 'Two kinds of AI', zh: '两种人工智能' },
    topics: [
      topic(
        'K0.1',
        'High-energy AI',
        '高耗能人工智能',
        [
          'K0.1a',
          'High-energy computation: data centres, supercomputers, mass data',
          '高能耗计算：数据中心、超级计算机、海量数据',
        ],
        ['K0.1b', 'The carbon footprint of training large models', '训练大模型的碳足迹'],
        ['K0.1c', 'Hardware, rare minerals, cooling', '硬件、稀有矿产与冷却'],
        ['K0.1d', 'Performance now, costs later', '只看眼前性能，不管长远代价'],
        ['K0.1e', 'Which systems it means', '典型代表是哪些系统'],
      ),
      topic(
        'K0.2',
        'Green AI',
        '绿色人工智能',
        ['K0.2a', 'Energy efficiency first', '能源效率优先'],
        ['K0.2b', 'Clean energy, better-run computing', '清洁能源与更好的调度'],
        ['K0.2c', 'Saving resources, using machines fully', '节约资源，用足机器'],
        ['K0.2d', 'The whole life cycle', '全生命周期'],
        ['K0.2e', 'Social and environmental value together', '社会价值与环境价值并重'],
      ),
      topic('K0.3', 'Green in AI, green by AI', 'AI自身变绿，用AI让别处变绿'),
    ],
  },
  {
    id: 'K1',
    label: { en: 'Why it is urgent', zh: '为什么迫在眉睫' },
    topics: [
      topic('K1.1', 'Climate', '应对气候变化'),
      topic('K1.2', 'Sustainable development', '可持续发展'),
      topic('K1.3', 'Ethics and responsibility', '伦理与社会责任'),
      topic('K1.4', 'AI’s own future', '人工智能自身的未来'),
    ],
  },
  {
    id: 'T',
    label: { en: 'Technology', zh: '技术' },
    topics: [
      topic(
        'T1',
        'Slimmer algorithms',
        '算法优化与精简',
        ['T1.1', 'Efficient architectures', '高效的网络结构'],
        ['T1.2', 'Model compression: pruning, quantisation, distillation', '模型压缩：剪枝、量化、蒸馏'],
        ['T1.3', 'Incremental and transfer learning', '增量学习与迁移学习'],
        ['T1.4', 'Sparse and dynamic computation', '稀疏计算与动态计算'],
      ),
      topic(
        'T2',
        'Greener hardware',
        '硬件与基础设施绿色化',
        ['T2.1', 'Dedicated low-power chips', '专用低功耗芯片'],
        ['T2.2', 'Green data centres', '绿色数据中心'],
        ['T2.3', 'Edge computing', '边缘计算'],
        ['T2.4', 'Quantum and neuromorphic computing', '量子计算与神经形态计算'],
      ),
      topic(
        'T3',
        'Measuring and standards',
        '评估体系与标准',
        ['T3.1', 'Standards for energy and carbon', '能耗与碳足迹评估标准'],
        ['T3.2', 'Performance per watt, per gram of carbon', '每瓦特性能、每克碳排放性能'],
        ['T3.3', 'Life-cycle assessment', '生命周期评估'],
      ),
    ],
  },
  {
    id: 'P',
    label: { en: 'Policy', zh: '政策' },
    topics: [
      topic(
        'P1',
        'Incentives, carbon prices',
        '政策引导与激励',
        ['P1.1', 'Roadmaps, research funds, taxes', '路线图、研发资金与税收'],
        ['P1.2', 'Carbon trading for AI', '人工智能碳交易'],
        ['P1.3', 'Green public procurement', '绿色公共采购'],
      ),
      topic(
        'P2',
        'Certification, disclosure',
        '标准、认证与披露',
        ['P2.1', 'Standards and certificates', '技术标准与认证'],
        ['P2.2', 'Disclosing environmental impact', '环境影响披露'],
        ['P2.3', 'Recognition between countries', '国际互认'],
      ),
      topic(
        'P3',
        'Shared governance',
        '跨领域协同治理',
        ['P3.1', 'Ministries working together', '部门协同'],
        ['P3.2', 'Research across fields', '交叉研究'],
        ['P3.3', 'Platforms of many parties', '多方参与的平台'],
      ),
    ],
  },
  {
    id: 'I',
    label: { en: 'Industry', zh: '产业' },
    topics: [
      topic(
        'I1',
        'Design with the footprint',
        '研发与设计',
        ['I1.1', 'Impact as a design criterion', '把环境影响纳入设计'],
        ['I1.2', 'Applications for the environment', '解决环境问题的应用'],
        ['I1.3', 'Open-source communities', '开源社区'],
      ),
      topic(
        'I2',
        'Deploy and monitor',
        '部署与应用',
        ['I2.1', 'Enterprises adopting green AI', '企业采用绿色方案'],
        ['I2.2', 'Tools that measure', '能耗监控工具'],
        ['I2.3', 'Continuous improvement', '持续改进'],
      ),
      topic(
        'I3',
        'Education and talent',
        '教育与人才培养',
        ['I3.1', 'Sustainable computing in courses', '课程里的可持续计算'],
        ['I3.2', 'Continuing and vocational training', '继续教育与职业培训'],
      ),
    ],
  },
  {
    id: 'S',
    label: { en: 'Society', zh: '社会' },
    topics: [
      topic(
        'S1',
        'Public awareness',
        '提升公众意识',
        ['S1.1', 'Science outreach', '科普宣传'],
        ['S1.2', 'Transparency and scrutiny', '透明与社会监督'],
        ['S1.3', 'The public’s choices', '公众的选择与使用'],
      ),
      topic(
        'S2',
        'Efficiency is elegance',
        '高效即优雅',
        ['S2.1', 'Industry pledges', '行业自律公约'],
        ['S2.2', 'Awards', '表彰创新实践'],
        ['S2.3', 'A culture of efficiency', '崇尚高效的文化'],
      ),
      topic(
        'S3',
        'Sharing across borders',
        '国际合作与知识共享',
        ['S3.1', 'Initiatives and joint projects', '倡议与合作项目'],
        ['S3.2', 'Shared data, models, practice', '共享数据、模型与经验'],
      ),
    ],
  },
  {
    id: 'X',
    label: { en: 'What the article leaves out', zh: '文章之外' },
    topics: [
      topic('X1', 'Using, not only training', '不只是训练，还有使用'),
      topic('X2', 'Water, materials, e-waste', '水、材料与电子垃圾'),
      topic('X3', 'Where and when', '在哪里、什么时候'),
      topic('X4', 'Rebound', '反弹效应'),
      topic('X5', 'How to read a claim', '怎样看懂一个说法'),
      topic('X6', 'The “five cars” story', '“五辆车”的来龙去脉'),
    ],
  },
];

/** Every id in the order of the syllabus, a topic before its leaves. */
export const curriculumIds: readonly string[] = curriculum.flatMap(({ topics }) =>
  topics.flatMap((one) => [one.id, ...one.leaves.map(({ id }) => id)]),
);

/** The part an id belongs to. */
export const partOf = (id: string): Part =>
  curriculum.find(({ topics }) => topics.some((one) => one.id === id || one.leaves.some((leaf) => leaf.id === id)))!;

const labels = new Map(
  curriculum.flatMap(({ topics }) => topics.flatMap((one) => [one, ...one.leaves])).map(({ id, label }) => [id, label]),
);
/** What an id of the syllabus says; an id that is not there is an error. */
export function syllabusLabel(id: string): Label {
  const label = labels.get(id);
  if (!label) throw new Error(`the syllabus has no "${id}"`);
  return label;
}
