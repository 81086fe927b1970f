import { apa } from './citation/apa';
import { chicago } from './citation/chicago';
import { cslJson } from './citation/csl';
import { gbt7714 } from './citation/gbt7714';
import { mla } from './citation/mla';
import { fromSource, fromWork, type CitedSource, type CitedWork } from './citation/reference';
import { ris } from './citation/ris';
import { biblatex, bibtex } from './citation/tex';
import { wikipedia } from './citation/wikipedia';

export { shortNames, type CitedSource, type CitedWork } from './citation/reference';

/**
 * Citations ready to paste: of our own pages (`cite`) and of the documents we cite (`citeSource`). Either is first
 * brought into one neutral `Reference`. A format is one function from a reference to plain text and one line in
 * `citationFormats`.
 */

/** The formats on offer, in the order of the menu. */
export const citationFormats = {
  apa: { name: 'APA 7', write: apa },
  mla: { name: 'MLA 9', write: mla },
  chicago: { name: 'Chicago 17', write: chicago },
  bibtex: { name: 'BibTeX', write: bibtex },
  biblatex: { name: 'BibLaTeX', write: biblatex },
  ris: { name: 'RIS', write: ris },
  csl: { name: 'CSL-JSON', write: cslJson },
  gbt7714: { name: 'GB/T 7714—2025', write: gbt7714 },
  wikipedia: { name: 'Wikipedia', write: wikipedia },
};

export type CitationFormat = keyof typeof citationFormats;

/**
 * The citation of a page of ours as plain text: a style for readers in one line, a format for programs in several.
 * It always names the data release, a draft as such; a missing address is named where it would stand.
 * @throws RangeError if `published` is not a date
 */
export const cite = (format: CitationFormat, work: CitedWork): string => citationFormats[format].write(fromWork(work));

/**
 * The reference of a document we cite, for lists of sources. `publisher` is printed as it stands in the record, volume
 * and pages included.
 * @throws RangeError if `date` is not a date
 */
export const citeSource = (format: CitationFormat, document: CitedSource): string =>
  citationFormats[format].write(fromSource(document));
