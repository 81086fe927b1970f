import type { Locale } from '../i18n/locales';

/** The button under a page, and what it says. */
export const keepWords = {
  en: {
    keep: 'Keep this page offline',
    failed: 'Nothing was kept: the network did not answer. Try again',
    keeping: 'Keeping …',
    kept: 'Kept on this device: {size}, data release {release}, {day}.',
    all: 'All that is kept',
    remove: 'Remove from this device',
    removed: 'Removed.',
    full: 'There is not enough room on this device, so nothing of this page was kept.',
    unreachable: 'The page did not come whole, so nothing of it was kept. Try again when the network is better.',
    forbidden: 'This browser lets no page keep anything here, as in some private windows.',
    page: 'Page',
    size: 'Size',
    release: 'Data release',
    day: 'Copy of',
    sum: '{size} in all; files that several pages share are counted once.',
    removeOne: 'Remove',
    removeAll: 'Remove everything',
    nothing: 'Nothing is kept on this device any more.',
  },
  zh: {
    keep: '离线保存本页',
    failed: '连不上网络，什么也没有保存。再试一次',
    keeping: '正在保存……',
    kept: '已保存在这台设备上：{size}，数据版本{release}，{day}。',
    all: '查看全部已保存的页面',
    remove: '从这台设备上删除',
    removed: '已删除。',
    full: '这台设备的存储空间不够，本页什么也没有保存。',
    unreachable: '页面没有下载完整，所以什么也没有保存。请等网络好一些再试。',
    forbidden: '这个浏览器不让网页在此保存内容，有些无痕窗口就是这样。',
    page: '页面',
    size: '大小',
    release: '数据版本',
    day: '副本日期',
    sum: '共{size}；几个页面共用的文件只算一次。',
    removeOne: '删除',
    removeAll: '全部删除',
    nothing: '这台设备上已经没有保存任何内容。',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** What the worker writes into a page, as HTML. */
export const noticeWords = {
  en: {
    copy: '<b>Kept copy</b> of {day}, data release {release}. The site could not be reached, so newer numbers may exist.',
  },
  zh: {
    copy: '<b>本机副本</b>{day}的内容，数据版本{release}。现在连不上网站，网上可能已有更新的数字。',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** The zip of the whole site, on the page on working without the network. */
export const zipWords = {
  en: {
    words: 'The whole site as a zip, {size}',
    none: 'This copy of the site carries no zip; whoever builds it can make one (npm run zip).',
  },
  zh: {
    words: '整个网站的压缩包（zip，{size}）',
    none: '这一份网站没有附带压缩包，发布网站的人可以自己生成（npm run zip）。',
  },
} as const satisfies Record<Locale, Record<string, string>>;
