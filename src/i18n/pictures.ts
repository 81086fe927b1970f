import type { Locale } from './locales';

/**
 * The words around pictures to take away. They stand in a file of their own because they travel with the code that draws a picture,
 * which a page fetches only when somebody asks for one.
 */
export interface PictureWords {
  shapes: Record<'wide' | 'square' | 'tall' | 'full', string>;
  shape: string;
  preview: string;
  save: string;
  copyPicture: string;
  copied: string;
  copyFailed: string;
  share: string;
  shareFailed: string;
  drawFailed: string;
  alt: string;
  copyAlt: string;
  altFailed: string;
  numbers: string;
  csv: string;
  json: string;
  scan: string;
  scanDraft: string;
  scanPage: string;
  take: string;
  takeHelp: string;
  kept: string;
  source: string;
  licence: string;
  rows: string;
  altBars: string;
  altLadder: string;
  altGlyphs: string;
  kinds: Record<'calculator' | 'explainer' | 'fact' | 'case' | 'factor' | 'lesson' | 'other', string>;
  draft: string;
  release: string;
  range: string;
  year: string;
}

const en: PictureWords = {
  shapes: {
    wide: 'Wide, 1200 × 630',
    square: 'Square, 1080 × 1080',
    tall: 'Tall, 750 wide, with QR code',
    full: 'Everything, 1200 wide',
  },
  shape: 'Shape of the picture',
  preview: 'Preview of the picture',
  save: 'Save as {kind}',
  copyPicture: 'Copy the picture',
  copied: 'Copied',
  copyFailed: 'This browser did not let the picture be copied. Save it as PNG instead.',
  share: 'Share …',
  shareFailed: 'Sharing did not work. Save the picture or copy the link instead.',
  drawFailed: 'The picture could not be drawn here. SVG may still work.',
  alt: 'Text for readers who do not see the picture',
  copyAlt: 'Copy the text',
  altFailed: 'Select the text and copy it.',
  numbers: 'The numbers',
  csv: 'inputs, results, figures and sources',
  json: 'the same for machines',
  scan: 'Scan to open this page with these numbers.',
  scanDraft: 'Draft: this address is not a public one yet.',
  scanPage: 'Scan to open this page.',
  take: 'Picture to take away',
  takeHelp: 'PNG files with title, source and licence, drawn in your browser.',
  kept: 'The wide one as a file, without JavaScript',
  source: 'Sources: {source}.',
  licence: 'Licence: CC BY 4.0',
  rows: 'and {n} more in the calculator',
  altBars: 'The bars beneath: {rows}.',
  altLadder: 'The scale beneath, each line ten times the one before: {rows}.',
  altGlyphs: 'The answer is drawn as a row of things.',
  kinds: {
    calculator: 'Calculator',
    explainer: 'Explainer',
    fact: 'A claim, checked',
    case: 'Case',
    factor: 'Record',
    lesson: 'Lesson',
    other: 'Green AI Atlas',
  },
  draft: 'Data release {id}, draft',
  release: 'Data release {id}',
  range: 'from {low} to {high}',
  year: '{year}',
};

const zh: PictureWords = {
  shapes: {
    wide: '横图，1200 × 630',
    square: '方图，1080 × 1080',
    tall: '长图，宽750，带二维码',
    full: '全部内容，宽1200',
  },
  shape: '图片形状',
  preview: '图片预览',
  save: '存为{kind}',
  copyPicture: '复制图片',
  copied: '已复制',
  copyFailed: '这个浏览器不让复制图片，请改存PNG。',
  share: '分享……',
  shareFailed: '没能分享，请保存图片或复制链接。',
  drawFailed: '图片没能在这里画出来，可以试试SVG。',
  alt: '给看不见图片的读者的文字',
  copyAlt: '复制文字',
  altFailed: '请选中文字后复制。',
  numbers: '数字',
  csv: '输入、结果、数字和来源',
  json: '供程序读取的同样内容',
  scan: '扫码打开本页，数字与图中相同。',
  scanDraft: '草稿：这个网址还没有公开。',
  scanPage: '扫码打开本页。',
  take: '带走一张图',
  takeHelp: 'PNG文件，带标题、出处和许可，在你的浏览器里画成。',
  kept: '横图文件，不需要JavaScript',
  source: '数据来源：{source}。',
  licence: '许可：CC BY 4.0',
  rows: '另有{n}项，见计算器',
  altBars: '下方条形图：{rows}。',
  altLadder: '下方标尺，每格差十倍：{rows}。',
  altGlyphs: '答案用一排实物图形画出。',
  kinds: {
    calculator: '计算器',
    explainer: '讲解',
    fact: '说法查证',
    case: '案例',
    factor: '数据档案',
    lesson: '课程',
    other: '绿色 AI 图鉴',
  },
  draft: '数据版本{id}（草稿）',
  release: '数据版本{id}',
  range: '从{low}到{high}',
  year: '{year}年',
};

/** The words in a language. */
export const pictureWords: Readonly<Record<Locale, PictureWords>> = { en, zh };
