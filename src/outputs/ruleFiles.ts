import { source } from '../content';
import { rules, type Rule } from '../content/entries';
import { textsWithRule } from '../content/rules';
import { tableCsv } from '../formats/table';
import { lasting } from '../site';
import { documentOf, head, inEach, json } from './head';
import { ruleColumns } from './tables/rules';

/** Laws, standards, labels, targets, markets and promises as files. */

/** A rule with everything known of it. */
function ruleFile({ id, data }: Rule) {
  const where = `content/rules/${id}.yaml`;
  const { claims, official, sources, reportedBy, disclosure, cases, ...rest } = data;
  const numbers = Object.entries(claims).map(([claim, told]) => ({ id: claim, ...told }));
  const read = new Set([...sources, ...numbers.map((claim) => claim.source)]);
  read.delete(official);
  return {
    id,
    pages: inEach((locale) => lasting(`/${locale}/rules/${id}/`)),
    ...rest,
    reportedBy: reportedBy ?? null,
    disclosure: disclosure ?? null,
    official: documentOf(official, where),
    sources: [...read].map((one) => documentOf(one, where)),
    claims: numbers,
    cases,
    texts: textsWithRule(id, 'en').map((text) => `learn/${text.id}/`),
  };
}

/** Every rule with dates, status, official text, what must be disclosed, and its numbers. */
export const rulesJson = (): string => json({ ...head, rules: rules().map(ruleFile) });

/** The same as a table. */
export const rulesCsv = (): string =>
  tableCsv(
    ruleColumns,
    rules().map((rule) => ({ rule, official: source(rule.data.official, `content/rules/${rule.id}.yaml`).data })),
  );
