import type { Locale } from './locales';

type InEveryLanguage = Readonly<Record<Locale, string>>;

/**
 * Every part of the site that a key works, and what the keys do; the page on accessibility prints it, and a test walks it
 * (`test/pages/keyboard.test.ts`).
 */
export const keyboard = {
  skip: {
    part: { en: 'Top of every page', zh: '每页开头' },
    keys: {
      en: 'The first Tab shows “Skip to the content”; Enter goes past the header.',
      zh: '第一次按Tab，出现“跳到正文”；按回车就越过页眉。',
    },
  },
  search: {
    part: { en: 'Search field in the header', zh: '页眉里的搜索框' },
    keys: {
      en: '/ goes to the search field of the page, Enter searches.',
      zh: '按 / 直接到本页的搜索框，回车开始搜索。',
    },
  },
  menu: {
    part: { en: 'Menu on a narrow screen', zh: '窄屏上的菜单' },
    keys: {
      en: 'Enter or Space opens and closes it, Tab goes on through its links.',
      zh: '回车或空格打开、收起，Tab依次经过各个链接。',
    },
  },
  language: {
    part: { en: 'Change of language', zh: '切换语言' },
    keys: {
      en: 'Enter leads to the same page in the other language; what you have set comes along.',
      zh: '回车打开另一种语言的同一页，已经设好的内容一起带过去。',
    },
  },
  details: {
    part: { en: 'What folds open', zh: '可以展开的部分' },
    keys: { en: 'Enter or Space opens and closes it.', zh: '回车或空格展开、收起。' },
  },
  term: {
    part: { en: 'Words with a dotted line: the glossary', zh: '带虚线的词：术语解释' },
    keys: {
      en: 'Enter opens the explanation, Escape closes it; the focus stays on the word.',
      zh: '回车打开解释，Esc收起，焦点一直在这个词上。',
    },
  },
  slider: {
    part: { en: 'Slider', zh: '滑块' },
    keys: {
      en: 'Arrow keys move it by a little, Page Up and Page Down by more, Home and End to its ends. Beside most sliders stands a field to type into.',
      zh: '方向键小步移动，Page Up、Page Down大步移动，Home、End移到两端。多数滑块旁边还有输入框，可以直接填数字。',
    },
  },
  choice: {
    part: { en: 'Choice of a few', zh: '几项选一' },
    keys: { en: 'Tab reaches what is chosen, arrow keys choose another.', zh: 'Tab到已选的一项，方向键换选别的。' },
  },
  select: {
    part: { en: 'List to choose from', zh: '下拉列表' },
    keys: {
      en: 'Arrow keys choose; typing the first letters finds a place in a long list.',
      zh: '方向键选择；列表很长时，输入开头几个字就能找到。',
    },
  },
  formats: {
    part: { en: 'How to cite, shape of a picture, kind of embed', zh: '引用格式、图片形状、嵌入方式' },
    keys: { en: 'A choice of a few, as above.', zh: '同“几项选一”。' },
  },
  copy: {
    part: { en: 'Copy', zh: '复制' },
    keys: {
      en: 'Enter copies. Where the browser refuses, the text is selected, ready for Ctrl or ⌘ and C.',
      zh: '回车复制。浏览器不允许时，文字会被选中，再按Ctrl（或⌘）加C即可。',
    },
  },
  compare: {
    part: { en: 'Two scenarios of a calculator side by side', zh: '计算器里的两种情形对比' },
    keys: {
      en: 'Enter on “Keep this one …” begins; “Stop comparing” ends it and leads back there.',
      zh: '在“留住这一个……”上按回车开始对比；结束后焦点回到原处。',
    },
  },
  facets: {
    part: { en: 'Boxes that narrow the case library', zh: '案例库的筛选框' },
    keys: {
      en: 'Space ticks; the number of cases is announced. Enter on a chip takes the choice back and leads to that number.',
      zh: '空格勾选，并播报剩下多少个案例。在已选标签上按回车可撤销，焦点回到这个数目。',
    },
  },
  sort: {
    part: { en: 'Table that sorts', zh: '可排序的表格' },
    keys: {
      en: 'Enter or Space on a heading sorts by it; the heading keeps the focus.',
      zh: '在表头上按回车或空格即按该列排序，焦点不动。',
    },
  },
  views: {
    part: { en: 'World and years of the case library', zh: '案例库的地图与年份' },
    keys: {
      en: 'Under the picture stands a list of the same places or years; Enter narrows to one and again takes it back.',
      zh: '图下有地点或年份的列表，内容与图相同；回车只看这一项，再按一次撤销。',
    },
  },
  beside: {
    part: { en: 'Cases side by side', zh: '案例并排对比' },
    keys: {
      en: 'Space on “Compare” puts a case there. Taking one away leads to the heading of the comparison, ending it to the number of cases.',
      zh: '在“对比”上按空格加入。移走一个，焦点到对比表的标题；结束对比，焦点到案例数目。',
    },
  },
  results: {
    part: { en: 'Results of the search', zh: '搜索结果' },
    keys: {
      en: 'The number of results is announced while you type. Tab leads through the kinds to the results; “Show more” leads to the first new one.',
      zh: '输入时播报结果数目。Tab先经过类别，再到结果；按“再显示一些”之后，焦点到新出现的第一条。',
    },
  },
  steps: {
    part: { en: 'Steps of a lesson', zh: '课的步骤' },
    keys: {
      en: 'Enter on a step or on “Next” leads to the heading of that step.',
      zh: '在步骤或“下一步”上按回车，焦点到那一步的标题。',
    },
  },
  answer: {
    part: { en: 'Questions of a lesson', zh: '课里的题目' },
    keys: {
      en: 'Arrow keys or Space choose, Enter on “Check” checks. What is said to the answer is announced, and Tab goes on from there.',
      zh: '方向键或空格选择，在“检查”上按回车。结果会播报，之后Tab从这里往下走。',
    },
  },
  order: {
    part: { en: 'Things to put in order', zh: '排序题' },
    keys: {
      en: 'Enter on an arrow moves the thing by one place; the arrow keeps the focus. Nothing has to be dragged.',
      zh: '在箭头上按回车，把这一项移动一格，焦点留在箭头上。不需要拖动。',
    },
  },
  file: {
    part: { en: 'Choice of files', zh: '选择文件' },
    keys: { en: 'Space opens the list of files of your device.', zh: '空格打开设备上的文件列表。' },
  },
} as const satisfies Readonly<Record<string, { part: InEveryLanguage; keys: InEveryLanguage }>>;
