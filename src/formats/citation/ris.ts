import { appearedIn, house, list, type CitedSource, type Reference } from './reference';

const types: Record<CitedSource['kind'], string> = {
  article: 'JOUR',
  preprint: 'UNPB',
  conference: 'CPAPER',
  report: 'RPRT',
  'model-card': 'ELEC',
  dataset: 'DATA',
  software: 'COMP',
  standard: 'STAND',
  news: 'NEWS',
  web: 'ELEC',
  law: 'STAT',
};

const slashed = (date: string) => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
};

/** RIS, which EndNote and most other programs for references read. The release stands in the field of the edition. */
export function ris(reference: Reference): string {
  const { lang, label, statement } = reference;
  const onWeb = /^https?:/.test(reference.address);
  const inside = appearedIn(reference);
  const fields: [string, string][] = [
    ['TY', types[reference.kind]],
    ...reference.names.map(({ family, given }): [string, string] => ['AU', list([family, given ?? ''], ', ')]),
    ['AU', reference.others ? (lang === 'zh' ? '等' : 'et al.') : ''],
    ['TI', reference.title],
    ['T2', inside ? house(reference) : ''],
    ['PB', inside ? '' : reference.publisher],
    ['PY', reference.year],
    ['DA', slashed(reference.date)],
    ['ET', reference.edition],
    ['N1', list([label, statement, onWeb ? '' : reference.address], lang === 'zh' ? '，' : ', ')],
    ['DO', reference.doi ?? ''],
    ['UR', onWeb ? reference.address : ''],
    ['Y2', reference.accessed && slashed(reference.accessed)],
    ['LA', lang],
    ['ID', reference.key],
  ];
  const lines = fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}`);
  return [...lines, 'ER  -'].join('\n');
}
