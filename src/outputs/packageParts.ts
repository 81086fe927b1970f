import { createHash } from 'node:crypto';
import type { Package, PackageSource, Resource } from '../formats/dataPackage';
import { licence, ownLicence } from '../formats/licences';
import { absolute, release, site } from '../site';
import { source } from '../content';

/** What the Data Packages have in common. */

/** Who publishes, under which licence and in which release. */
export const packageHead = (): Omit<Package, 'name' | 'title' | 'description' | 'resources'> => ({
  homepage: site.publicUrl && absolute('/en/data/'),
  version: release.id,
  date: release.date,
  keywords: ['artificial intelligence', 'energy', 'carbon footprint', 'water', 'data centres', 'environmental policy'],
  contributor: { title: site.name.en, path: site.publicUrl && absolute('/') },
  licenses: [licence(ownLicence, 'the data package')],
});

/** A file as part of a package; its content gives size and digest. */
export const resource = (
  name: string,
  path: string,
  title: string,
  content: string,
  more: Partial<Resource> = {},
): Resource => ({
  name,
  path,
  title,
  bytes: Buffer.byteLength(content),
  hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
  ...more,
});

/** A document as a package names its sources. */
export function packageSource(id: string, where: string): PackageSource {
  const { title, url } = source(id, where).data;
  return { title, ...(url && { path: url }) };
}
