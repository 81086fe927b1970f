const block = /<script type="application\/json" id="settings">([^<]*)<\/script>/g;

/**
 * The lesson's file with the settings of a teacher in its block `<script type="application/json" id="settings">`; everything else stays
 * byte for byte. The block is data, so the content policy, which names scripts by their digests, stands as it is.
 *
 * @throws Error when the file has no such block, or more than one
 */
export function withSettings(html: string, settings: Readonly<Record<string, string>>): string {
  const found = [...html.matchAll(block)];
  if (found.length !== 1)
    throw new Error(`The file of a lesson has one block of settings; this one has ${found.length}.`);
  const { 0: whole, 1: old, index } = found[0]!;
  const from = index + whole.indexOf('>') + 1;
  // So that no setting can end the block.
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  return html.slice(0, from) + json + html.slice(from + old!.length);
}

/** An address with settings in its query; what its query said of them before is replaced. */
export function addressWith(address: string, settings: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
  return url.href;
}
