/** Short programs that read the data files; each runs as it stands. */

/** A figure and a record that the programs ask for. */
const sampleFigure = 'training/gpt-3#facilityEnergy';
const record = sampleFigure.split('#')[0]!;

export interface Sample {
  language: 'curl' | 'Python' | 'JavaScript';
  /** Words for what it does, under `data.api.samples`. */
  does: 'table' | 'figure' | 'record';
  code: string;
}

/**
 * One program for each language.
 *
 * @param base full address of the release, with a slash at its end
 */
export const samples = (base: string): Sample[] => [
  { language: 'curl', does: 'table', code: `curl -O ${base}factors.csv` },
  {
    language: 'Python',
    does: 'figure',
    code: [
      'import csv, io, urllib.request',
      '',
      `base = "${base}"`,
      'text = urllib.request.urlopen(base + "factors.csv").read().decode("utf-8-sig")',
      'rows = csv.DictReader(io.StringIO(text, newline=""))',
      `one = next(row for row in rows if row["id"] == "${sampleFigure}")`,
      'print(one["value"], one["unit"], one["source_title"], one["locator"])',
    ].join('\n'),
  },
  {
    language: 'JavaScript',
    does: 'record',
    code: [
      `const base = '${base}';`,
      `const answer = await fetch(base + '${record}.json');`,
      'const record = await answer.json();',
      'for (const figure of record.figures) console.log(figure.id, figure.value, figure.unit);',
    ].join('\n'),
  },
];
