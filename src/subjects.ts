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

const subject = (id: string, leaf: string, en: string, zh: string): Subject => ({ id, leaf, label: { en, zh } });

export const subjects: readonly Subject[] = [
  subject('efficient-architecture', 'T1.1', 'Efficient architectures', '高效网络结构'),
  subject('model-compression', 'T1.2', 'Model compression', '模型压缩'),
  subject('transfer-learning', 'T1.3', 'Transfer and incremental learning', '迁移学习与增量学习'),
  subject('sparse-computation', 'T1.4', 'Sparse and dynamic computation', '稀疏计算与动态计算'),
  subject('low-power-chips', 'T2.1', 'Low-power AI chips', '低功耗AI芯片'),
  subject('free-cooling', 'T2.2', 'Free and natural cooling', '自然冷却'),
  subject('waste-heat', 'T2.2', 'Waste-heat recovery', '余热回收'),
  subject('clean-power', 'T2.2', 'Clean power', '清洁能源供电'),
  subject('edge-computing', 'T2.3', 'Edge computing', '边缘计算'),
  subject('quantum-neuromorphic', 'T2.4', 'Quantum and neuromorphic computing', '量子与类脑计算'),
  subject('measurement-standards', 'T3.1', 'Standards for measuring energy and carbon', '能耗与碳排放的测量标准'),
  subject('green-metrics', 'T3.2', 'Metrics and benchmarks', '评价指标与基准'),
  subject('life-cycle-assessment', 'T3.3', 'Life-cycle assessment', '生命周期评估'),
  subject('training-systems', 'K0.2c', 'Less waste in training', '训练系统提效'),
  subject('right-sizing', 'K0.2a', 'Smallest model that does the job', '够用就好'),
  subject('serving', 'X1', 'Answering with less', '推理服务提效'),
  subject('water-and-materials', 'X2', 'Water and materials', '水与材料'),
  subject('carbon-aware-scheduling', 'X3', 'Carbon-aware scheduling', '碳感知调度'),
  subject('location-choice', 'X3', 'Choice of place', '选址与算力迁移'),
  subject('rebound', 'X4', 'Rebound', '反弹效应'),
  subject('claims-and-accounting', 'X5', 'Claims and accounting', '说法与核算'),
  subject('roadmaps', 'P1.1', 'Roadmaps and national strategies', '路线图与国家战略'),
  subject('funds-and-taxes', 'P1.1', 'Research funds, tax breaks, vouchers', '研发基金、税收优惠与算力券'),
  subject('carbon-price', 'P1.2', 'Carbon and power prices', '碳价与差别电价'),
  subject('procurement', 'P1.3', 'Green public procurement', '绿色政府采购'),
  subject('certification', 'P2.1', 'Standards and certification', '技术标准与认证'),
  subject('disclosure', 'P2.2', 'Disclosure rules', '环境影响披露'),
  subject('mutual-recognition', 'P2.3', 'Shared tests, mutual recognition', '国际互认与共用测试'),
  subject('ministries', 'P3.1', 'Ministries working together', '部门协同'),
  subject('cross-research', 'P3.2', 'Research across fields', '跨学科研究'),
  subject('multi-stakeholder', 'P3.3', 'Platforms of many parties', '多方治理平台'),
  subject('impact-in-design', 'I1.1', 'Footprint as a design criterion', '设计阶段就考虑环境影响'),
  subject('weather-and-climate', 'I1.2', 'AI for weather and climate', '用AI做天气与气候'),
  subject('energy-saving-by-ai', 'I1.2', 'AI that saves energy', '用AI节能'),
  subject('watching-nature', 'I1.2', 'AI that watches the environment', '用AI守望生态'),
  subject('open-source', 'I1.3', 'Open models, tools and data', '开源共享'),
  subject('companies', 'I2.1', 'Companies that change how they run', '企业实践'),
  subject('monitoring-tools', 'I2.2', 'Tools that measure', '能耗监测工具'),
  subject('continuous-improvement', 'I2.3', 'Continuous improvement', '持续改进'),
  subject('courses', 'I3.1', 'In schools and universities', '进课堂'),
  subject('vocational-training', 'I3.2', 'Training for professionals', '职业培训'),
  subject('outreach', 'S1.1', 'Science outreach', '科普宣传'),
  subject('transparency', 'S1.2', 'Transparency and scrutiny', '透明与监督'),
  subject('public-choice', 'S1.3', 'Choosing and using', '公众的选择'),
  subject('pledges', 'S2.1', 'Pledges', '行业公约与倡议'),
  subject('awards', 'S2.2', 'Awards and rankings', '奖项与排名'),
  subject('efficiency-culture', 'S2.3', 'Efficiency is elegance', '高效即优雅'),
  subject('global-initiatives', 'S3.1', 'Global initiatives', '全球倡议'),
  subject('shared-knowledge', 'S3.2', 'Shared data and practice', '共享数据与经验'),
];

export const subjectIds = subjects.map(({ id }) => id);
