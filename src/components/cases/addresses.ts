import { frameSnippet, heightOf } from '../../formats/embedSnippets';
import type { Locale } from '../../i18n/locales';
import { absolute, href, release, site } from '../../site';

/** Where a reader takes cases away, and where corrections and suggestions go. */
export function caseAddresses(locale: Locale, id = '', title = '') {
  const data = `/data/${release.id}`;
  /** A form of the repository with its fields filled in; without a repository the address that takes reports. */
  const form = (template: string, fields: Record<string, string>): string =>
    site.repositoryUrl
      ? `${site.repositoryUrl}/issues/new?${new URLSearchParams({ template, ...fields })}`
      : (site.contactUrl ?? href(`/${locale}/about/#report`));
  return {
    suggest: form('suggest-case.yml', {}),
    correct: form('correct-case.yml', {
      title: `Case: ${id}`,
      page: absolute(`/${locale}/cases/${id}/`),
      file: `content/cases/${id}/facts.yaml`,
    }),
    files: {
      csv: href(`${data}/cases.csv`),
      json: href(`${data}/cases.json`),
      package: href(`${data}/cases.datapackage.json`),
      feed: href(`/${locale}/cases/feed.xml`),
    },
    file: href(`${data}/cases/${id}.json`),
    /** What another site pastes to show the case as a card. */
    snippet: frameSnippet({
      src: absolute(`/${locale}/embed/cases/${id}/`),
      title,
      height: heightOf(`cases/${id}`, locale),
    }),
  };
}
