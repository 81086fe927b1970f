import type { Locale } from '../i18n/locales.ts';

/** What frozen files say of themselves: written into each copy once, and never again. */
export interface Words {
  /** Of a copy. `{release}` and `{day}` are filled. */
  frozen: string;
  newer: string;
  link: string;
  title: string;
  what: string;
  cite: string;
  verify: string;
  live: string;
  calculators: string;
  figures: string;
  cases: string;
  tables: string;
  records: string;
  other: string;
}

export const words: Record<Locale, Words> = {
  en: {
    frozen: 'Frozen copy: data release {release}, {day}.',
    newer: 'Newer figures may exist:',
    link: 'see the current ones',
    title: 'Green AI Atlas, data release {release}, frozen',
    what: 'These are the calculators, cases and data of release {release} as they stood on {day}. No file here is ever changed. What is corrected later stands in a later release.',
    cite: 'To cite a number, give the address of its file below, the release and the day. A calculator keeps its state in the address, so the link gives the same answer for good.',
    verify: 'manifest.json names every file with its size and SHA-256 digest.',
    live: 'The current site',
    calculators: 'Calculators',
    figures: 'Figures of explainers',
    cases: 'Cases, as cards',
    tables: 'The release as tables and JSON',
    records: 'Records, one file each: {family}',
    other: 'Other embeds',
  },
  zh: {
    frozen: '定稿副本：数据版本{release}，{day}。',
    newer: '之后的数字可能有更新：',
    link: '看现在的数字',
    title: '绿色 AI 图鉴，数据版本{release}（已定稿）',
    what: '这里是数据版本{release}在{day}定稿时的计算器、案例和数据。这些文件不再改动；以后的更正，写在以后的版本里。',
    cite: '引用一个数字，请写明下面对应文件的地址、数据版本和日期。计算器的设置写在地址里，所以同一个链接给出的结果永远不变。',
    verify: 'manifest.json列出每个文件的大小和SHA-256摘要。',
    live: '现在的网站',
    calculators: '计算器',
    figures: '讲解里的图',
    cases: '案例卡片',
    tables: '整个版本的表格和JSON',
    records: '档案，每条一个文件：{family}',
    other: '其他嵌入页',
  },
};

/** Words with their places filled. */
export const fillWords = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
