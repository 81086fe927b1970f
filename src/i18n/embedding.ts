import type { Locale } from './locales';

/** Words of the part that hands out embeds; apart from the dictionaries because a page fetches it only when it is opened. */
export const embedding = {
  en: {
    kinds: 'What to embed',
    updating: 'Updating',
    updatingText: 'Shows the newest figures: corrections reach your page by themselves.',
    frozen: 'Frozen',
    frozenText: 'Stays as it is in data release {id}, numbers included.',
    frozenDraft: 'Data release {id} is a draft. A frozen copy can be had as soon as it is final.',
    picture: 'Picture',
    pictureText:
      'Save the PNG under “Download”, put it on your site, and write its address into the code. The link leads to these numbers.',
    loader: 'Let the height follow',
    loaderText:
      'A second line, less than 1 kB of script from us. The first line alone is fine: a frame too short scrolls.',
    more: 'WordPress, WeChat, other hosts, and all settings',
  },
  zh: {
    kinds: '嵌入哪一种',
    updating: '随时更新',
    updatingText: '始终显示最新数字，我们订正之后，你的页面会自动跟着变。',
    frozen: '固定版本',
    frozenText: '永远保持数据版本{id}的样子，数字也不变。',
    frozenDraft: '数据版本{id}还是草稿，定稿后才有固定版本。',
    picture: '图片',
    pictureText: '在“下载”里保存PNG，传到自己的网站，再把图片地址填进代码。链接会回到这组数字。',
    loader: '高度自动适应',
    loaderText: '多加一行，引用我们一段不到1 kB的脚本。只用第一行也可以：框架太矮时，里面能滚动。',
    more: 'WordPress、微信公众号等各种平台的用法和全部参数',
  },
} as const satisfies Record<Locale, Record<string, string>>;
