import type { Locale } from './i18n/locales';

/**
 * What a case is about: plain subjects, each with the leaf of the curriculum (`src/curriculum.ts`) it illustrates.
 * A case has one subject; its other leaves stand in its `curriculum`.
 */
interface Subject {
  id: string;
  leaf: string;
  label: Record<Locale, string>;
}

const subject = (id: string, leaf: string, label: Subject['label']): Subject => ({ id, leaf, label });

export const subjects: readonly Subject[] = [
  subject('efficient-architecture', 'T1.1', { en: 'Efficient architectures', zh: '高效网络结构' }),
  subject('model-compression', 'T1.2', { en: 'Model compression', zh: '模型压缩' }),
  subject('transfer-learning', 'T1.3', { en: 'Transfer and incremental learning', zh: '迁移学习与增量学习' }),
  subject('sparse-computation', 'T1.4', { en: 'Sparse and dynamic computation', zh: '稀疏计算与动态计算' }),
  subject('low-power-chips', 'T2.1', { en: 'Low-power AI chips', zh: '低功耗AI芯片' }),
  subject('free-cooling', 'T2.2', { en: 'Free and natural cooling', zh: '自然冷却' }),
  subject('waste-heat', 'T2.2', { en: 'Waste-heat recovery', zh: '余热回收' }),
  subject('clean-power', 'T2.2', { en: 'Clean power', zh: '清洁能源供电' }),
  subject('edge-computing', 'T2.3', { en: 'Edge computing', zh: '边缘计算' }),
  subject('quantum-neuromorphic', 'T2.4', { en: 'Quantum and neuromorphic computing', zh: '量子与类脑计算' }),
  subject('measurement-standards', 'T3.1', {
    en: 'Standards for measuring energy and carbon',
    zh: '能耗与碳排放的测量标准',
  }),
  subject('green-metrics', 'T3.2', { en: 'Metrics and benchmarks', zh: '评价指标与基准' }),
  subject('life-cycle-assessment', 'T3.3', { en: 'Life-cycle assessment', zh: '生命周期评估' }),
  subject('training-systems', 'K0.2c', { en: 'Less waste in training', zh: '训练系统提效' }),
  subject('right-sizing', 'K0.2a', { en: 'Smallest model that does the job', zh: '够用就好' }),
  subject('serving', 'X1', { en: 'Answering with less', zh: '推理服务提效' }),
  subject('water-and-materials', 'X2', { en: 'Water and materials', zh: '水与材料' }),
  subject('carbon-aware-scheduling', 'X3', { en: 'Carbon-aware scheduling', zh: '碳感知调度' }),
  subject('location-choice', 'X3', { en: 'Choice of place', zh: '选址与算力迁移' }),
  subject('rebound', 'X4', { en: 'Rebound', zh: '反弹效应' }),
  subject('claims-and-accounting', 'X5', { en: 'Claims and accounting', zh: '说法与核算' }),
  subject('roadmaps', 'P1.1', { en: 'Roadmaps and national strategies', zh: '路线图与国家战略' }),
  subject('funds-and-taxes', 'P1.1', { en: 'Research funds, tax breaks, vouchers', zh: '研发基金、税收优惠与算力券' }),
  subject('carbon-price', 'P1.2', { en: 'Carbon and power prices', zh: '碳价与差别电价' }),
  subject('procurement', 'P1.3', { en: 'Green public procurement', zh: '绿色政府采购' }),
  subject('certification', 'P2.1', { en: 'Standards and certification', zh: '技术标准与认证' }),
  subject('disclosure', 'P2.2', { en: 'Disclosure rules', zh: '环境影响披露' }),
  subject('mutual-recognition', 'P2.3', { en: 'Shared tests, mutual recognition', zh: '国际互认与共用测试' }),
  subject('ministries', 'P3.1', { en: 'Ministries working together', zh: '部门协同' }),
  subject('cross-research', 'P3.2', { en: 'Research across fields', zh: '跨学科研究' }),
  subject('multi-stakeholder', 'P3.3', { en: 'Platforms of many parties', zh: '多方治理平台' }),
  subject('impact-in-design', 'I1.1', { en: 'Footprint as a design criterion', zh: '设计阶段就考虑环境影响' }),
  subject('weather-and-climate', 'I1.2', { en: 'AI for weather and climate', zh: '用AI做天气与气候' }),
  subject('energy-saving-by-ai', 'I1.2', { en: 'AI that saves energy', zh: '用AI节能' }),
  subject('watching-nature', 'I1.2', { en: 'AI that watches the environment', zh: '用AI守望生态' }),
  subject('open-source', 'I1.3', { en: 'Open models, tools and data', zh: '开源共享' }),
  subject('companies', 'I2.1', { en: 'Companies that change how they run', zh: '企业实践' }),
  subject('monitoring-tools', 'I2.2', { en: 'Tools that measure', zh: '能耗监测工具' }),
  subject('continuous-improvement', 'I2.3', { en: 'Continuous improvement', zh: '持续改进' }),
  subject('courses', 'I3.1', { en: 'In schools and universities', zh: '进课堂' }),
  subject('vocational-training', 'I3.2', { en: 'Training for professionals', zh: '职业培训' }),
  subject('outreach', 'S1.1', { en: 'Science outreach', zh: '科普宣传' }),
  subject('transparency', 'S1.2', { en: 'Transparency and scrutiny', zh: '透明与监督' }),
  subject('public-choice', 'S1.3', { en: 'Choosing and using', zh: '公众的选择' }),
  subject('pledges', 'S2.1', { en: 'Pledges', zh: '行业公约与倡议' }),
  subject('awards', 'S2.2', { en: 'Awards and rankings', zh: '奖项与排名' }),
  subject('efficiency-culture', 'S2.3', { en: 'Efficiency is elegance', zh: '高效即优雅' }),
  subject('global-initiatives', 'S3.1', { en: 'Global initiatives', zh: '全球倡议' }),
  subject('shared-knowledge', 'S3.2', { en: 'Shared data and practice', zh: '共享数据与经验' }),
];

export const subjectIds = subjects.map(({ id }) => id);
