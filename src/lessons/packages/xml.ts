/** An element of XML; children are elements, or text that is escaped when written. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string | undefined>>;
  children: readonly (XmlElement | string)[];
}

/** An element; attributes without a value are left out. */
export const element = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: (XmlElement | string)[]
): XmlElement => ({ name, attributes, children });

/** Characters that XML 1.0 does not know, not even escaped. */
const unknown = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(unknown, '').replace(/[&<>"]/g, (sign) => signs[sign]!);

function written({ name, attributes, children }: XmlElement, indent: string): string {
  const start = Object.entries(attributes).reduce(
    (text, [key, value]) => (value === undefined ? text : `${text} ${key}="${escaped(value)}"`),
    `${indent}<${name}`,
  );
  if (children.length === 0) return `${start}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child, `${indent}  `)));
  // White space inside of text would belong to it.
  return children.some((child) => typeof child === 'string')
    ? `${start}>${inner.join('')}</${name}>`
    : `${start}>\n${inner.join('\n')}\n${indent}</${name}>`;
}

/** A document of XML 1.0 in UTF-8, an element a line. */
export const documentOf = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}\n`;
