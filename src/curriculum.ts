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

const topic = (id: string, label: Label, ...leaves: readonly (readonly [string, Label])[]): Topic => ({
  id,
  label,
  leaves: leaves.map(([leaf, itsLabel]) => ({ id: leaf, label: itsLabel })),
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
        { en: 'High-energy AI', zh: '高耗能人工智能' },
        [
          'K0.1a',
          {
            en: 'High-energy computation: data centres, supercomputers, mass data',
            zh: '高能耗计算：数据中心、超级计算机、海量数据',
          },
        ],
        ['K0.1b', { en: 'The carbon footprint of training large models', zh: '训练大模型的碳足迹' }],
        ['K0.1c', { en: 'Hardware, rare minerals, cooling', zh: '硬件、稀有矿产与冷却' }],
        ['K0.1d', { en: 'Performance now, costs later', zh: '只看眼前性能，不管长远代价' }],
        ['K0.1e', { en: 'Which systems it means', zh: '典型代表是哪些系统' }],
      ),
      topic(
        'K0.2',
        { en: 'Green AI', zh: '绿色人工智能' },
        ['K0.2a', { en: 'Energy efficiency first', zh: '能源效率优先' }],
        ['K0.2b', { en: 'Clean energy, better-run computing', zh: '清洁能源与更好的调度' }],
        ['K0.2c', { en: 'Saving resources, using machines fully', zh: '节约资源，用足机器' }],
        ['K0.2d', { en: 'The whole life cycle', zh: '全生命周期' }],
        ['K0.2e', { en: 'Social and environmental value together', zh: '社会价值与环境价值并重' }],
      ),
      topic('K0.3', { en: 'Green in AI, green by AI', zh: 'AI自身变绿，用AI让别处变绿' }),
    ],
  },
  {
    id: 'K1',
    label: { en: 'Why it is urgent', zh: '为什么迫在眉睫' },
    topics: [
      topic('K1.1', { en: 'Climate', zh: '应对气候变化' }),
      topic('K1.2', { en: 'Sustainable development', zh: '可持续发展' }),
      topic('K1.3', { en: 'Ethics and responsibility', zh: '伦理与社会责任' }),
      topic('K1.4', { en: 'AI’s own future', zh: '人工智能自身的未来' }),
    ],
  },
  {
    id: 'T',
    label: { en: 'Technology', zh: '技术' },
    topics: [
      topic(
        'T1',
        { en: 'Slimmer algorithms', zh: '算法优化与精简' },
        ['T1.1', { en: 'Efficient architectures', zh: '高效的网络结构' }],
        ['T1.2', { en: 'Model compression: pruning, quantisation, distillation', zh: '模型压缩：剪枝、量化、蒸馏' }],
        ['T1.3', { en: 'Incremental and transfer learning', zh: '增量学习与迁移学习' }],
        ['T1.4', { en: 'Sparse and dynamic computation', zh: '稀疏计算与动态计算' }],
      ),
      topic(
        'T2',
        { en: 'Greener hardware', zh: '硬件与基础设施绿色化' },
        ['T2.1', { en: 'Dedicated low-power chips', zh: '专用低功耗芯片' }],
        ['T2.2', { en: 'Green data centres', zh: '绿色数据中心' }],
        ['T2.3', { en: 'Edge computing', zh: '边缘计算' }],
        ['T2.4', { en: 'Quantum and neuromorphic computing', zh: '量子计算与神经形态计算' }],
      ),
      topic(
        'T3',
        { en: 'Measuring and standards', zh: '评估体系与标准' },
        ['T3.1', { en: 'Standards for energy and carbon', zh: '能耗与碳足迹评估标准' }],
        ['T3.2', { en: 'Performance per watt, per gram of carbon', zh: '每瓦特性能、每克碳排放性能' }],
        ['T3.3', { en: 'Life-cycle assessment', zh: '生命周期评估' }],
      ),
    ],
  },
  {
    id: 'P',
    label: { en: 'Policy', zh: '政策' },
    topics: [
      topic(
        'P1',
        { en: 'Incentives, carbon prices', zh: '政策引导与激励' },
        ['P1.1', { en: 'Roadmaps, research funds, taxes', zh: '路线图、研发资金与税收' }],
        ['P1.2', { en: 'Carbon trading for AI', zh: '人工智能碳交易' }],
        ['P1.3', { en: 'Green public procurement', zh: '绿色公共采购' }],
      ),
      topic(
        'P2',
        { en: 'Certification, disclosure', zh: '标准、认证与披露' },
        ['P2.1', { en: 'Standards and certificates', zh: '技术标准与认证' }],
        ['P2.2', { en: 'Disclosing environmental impact', zh: '环境影响披露' }],
        ['P2.3', { en: 'Recognition between countries', zh: '国际互认' }],
      ),
      topic(
        'P3',
        { en: 'Shared governance', zh: '跨领域协同治理' },
        ['P3.1', { en: 'Ministries working together', zh: '部门协同' }],
        ['P3.2', { en: 'Research across fields', zh: '交叉研究' }],
        ['P3.3', { en: 'Platforms of many parties', zh: '多方参与的平台' }],
      ),
    ],
  },
  {
    id: 'I',
    label: { en: 'Industry', zh: '产业' },
    topics: [
      topic(
        'I1',
        { en: 'Design with the footprint', zh: '研发与设计' },
        ['I1.1', { en: 'Impact as a design criterion', zh: '把环境影响纳入设计' }],
        ['I1.2', { en: 'Applications for the environment', zh: '解决环境问题的应用' }],
        ['I1.3', { en: 'Open-source communities', zh: '开源社区' }],
      ),
      topic(
        'I2',
        { en: 'Deploy and monitor', zh: '部署与应用' },
        ['I2.1', { en: 'Enterprises adopting green AI', zh: '企业采用绿色方案' }],
        ['I2.2', { en: 'Tools that measure', zh: '能耗监控工具' }],
        ['I2.3', { en: 'Continuous improvement', zh: '持续改进' }],
      ),
      topic(
        'I3',
        { en: 'Education and talent', zh: '教育与人才培养' },
        ['I3.1', { en: 'Sustainable computing in courses', zh: '课程里的可持续计算' }],
        ['I3.2', { en: 'Continuing and vocational training', zh: '继续教育与职业培训' }],
      ),
    ],
  },
  {
    id: 'S',
    label: { en: 'Society', zh: '社会' },
    topics: [
      topic(
        'S1',
        { en: 'Public awareness', zh: '提升公众意识' },
        ['S1.1', { en: 'Science outreach', zh: '科普宣传' }],
        ['S1.2', { en: 'Transparency and scrutiny', zh: '透明与社会监督' }],
        ['S1.3', { en: 'The public’s choices', zh: '公众的选择与使用' }],
      ),
      topic(
        'S2',
        { en: 'Efficiency is elegance', zh: '高效即优雅' },
        ['S2.1', { en: 'Industry pledges', zh: '行业自律公约' }],
        ['S2.2', { en: 'Awards', zh: '表彰创新实践' }],
        ['S2.3', { en: 'A culture of efficiency', zh: '崇尚高效的文化' }],
      ),
      topic(
        'S3',
        { en: 'Sharing across borders', zh: '国际合作与知识共享' },
        ['S3.1', { en: 'Initiatives and joint projects', zh: '倡议与合作项目' }],
        ['S3.2', { en: 'Shared data, models, practice', zh: '共享数据、模型与经验' }],
      ),
    ],
  },
  {
    id: 'X',
    label: { en: 'What the article leaves out', zh: '文章之外' },
    topics: [
      topic('X1', { en: 'Using, not only training', zh: '不只是训练，还有使用' }),
      topic('X2', { en: 'Water, materials, e-waste', zh: '水、材料与电子垃圾' }),
      topic('X3', { en: 'Where and when', zh: '在哪里、什么时候' }),
      topic('X4', { en: 'Rebound', zh: '反弹效应' }),
      topic('X5', { en: 'How to read a claim', zh: '怎样看懂一个说法' }),
      topic('X6', { en: 'The “five cars” story', zh: '“五辆车”的来龙去脉' }),
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
