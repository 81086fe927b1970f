import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/**
 * Two places at which libxml2 refuses published schemas of IMS from 2001, which other processors took: a default namespace that is the
 * one of XML, and a wildcard that also allows what stands before it. The second way to write each means the same for our documents.
 */
const amendments = [
  ['<xsd:schema xmlns="http://www.w3.org/XML/1998/namespace"', '<xsd:schema'],
  ['<xsd:any namespace="##any"', '<xsd:any namespace="##other"'],
] as const;
const amended = (schema: string): string => amendments.reduce((text, [from, to]) => text.replaceAll(from, to), schema);

/**
 * Validates a document against published schemas.
 *
 * @param folder where the schemas lie, with everything they import
 * @param main the schema of each namespace the document uses, by namespace
 * @returns what is wrong with it, a line each
 */
export async function faultsOf(xml: string, folder: string, main: Readonly<Record<string, string>>): Promise<string[]> {
  const imports = Object.entries(main).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    schema: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`,
    preload: readdirSync(folder).map((fileName) => ({
      fileName,
      contents: amended(readFileSync(join(folder, fileName), 'utf8')),
    })),
    maxMemoryPages: 4096,
  });
  return valid ? [] : errors.map(({ message }) => message);
}
