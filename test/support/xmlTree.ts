/** An element of a document that was read. */
export interface Tree {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: Tree[];
  /** Its own text, without that of the elements in it. */
  text: string;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => named[name]!);

/**
 * Reads a document without comments, CDATA and document type.
 *
 * @throws Error when tags do not close each other
 */
export function readXml(xml: string): Tree {
  const root: Tree = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [, close, name, attributes, empty, text] of xml.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)|<\?[^>]*\?>/g,
  )) {
    const top = open.at(-1)!;
    if (text !== undefined) top.text += unescaped(text);
    else if (close) {
      if (open.pop()!.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
    } else if (name) {
      const pairs = [...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, unescaped(value!)]);
      const tree: Tree = { name, attributes: Object.fromEntries(pairs) as Tree['attributes'], children: [], text: '' };
      top.children.push(tree);
      if (!empty) open.push(tree);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) throw new Error('The document has no single root element.');
  return root.children[0]!;
}

/** Elements below this one along a path of names, such as `resources/resource/file`. */
export const along = (tree: Tree, path: string): Tree[] =>
  path
    .split('/')
    .reduce<Tree[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((one) => one.name === name)),
      [tree],
    );

/** All elements below this one with the name, however deep. */
export const within = (tree: Tree, name: string): Tree[] =>
  tree.children.flatMap((child) => [...(child.name === name ? [child] : []), ...within(child, name)]);
