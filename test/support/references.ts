/** Small readers of the formats for programs, written from their descriptions and apart from what writes them. */

/** An entry of BibTeX or BibLaTeX: its type, key and fields as they stand, braces of whole values taken off. */
export function readBibtex(text: string): { type: string; key: string; fields: Record<string, string> } {
  const head = /^@(\w+)\{([^,\s]+),/.exec(text);
  if (!head) throw new Error('no entry begins here');
  const fields: Record<string, string> = {};
  let at = head[0].length;
  for (;;) {
    const name = /^\s*(\w+)\s*=\s*/.exec(text.slice(at));
    if (!name) break;
    at += name[0].length;
    if (text[at] === '{') {
      const from = ++at;
      for (let depth = 1; depth > 0; at++) {
        if (at >= text.length) throw new Error(`${name[1]} is not closed`);
        // BibTeX counts a brace even after a backslash.
        if (text[at] === '{') depth++;
        if (text[at] === '}') depth--;
      }
      fields[name[1]!] = text.slice(from, at - 1);
    } else {
      const bare = /^\w+/.exec(text.slice(at))![0];
      fields[name[1]!] = bare;
      at += bare.length;
    }
    if (text[at] === ',') at++;
  }
  if (text.slice(at).trim() !== '}') throw new Error(`something stands after the fields: ${text.slice(at)}`);
  return { type: head[1]!, key: head[2]!, fields };
}

/** The lines of a record in RIS, by tag; a tag may stand several times. */
export function readRis(text: string): Map<string, string[]> {
  const lines = text.split('\n');
  const tags = new Map<string, string[]>();
  for (const line of lines) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9])  -(?: (.*))?$/.exec(line) ?? [];
    if (!tag) throw new Error(`no line of RIS: ${line}`);
    tags.set(tag, [...(tags.get(tag) ?? []), value]);
  }
  if (!lines[0]!.startsWith('TY') || !lines.at(-1)!.startsWith('ER')) throw new Error('a record goes from TY to ER');
  return tags;
}

/** A template of Wikipedia: its name and parameters, each of which may stand once. */
export function readTemplate(text: string): { name: string; parameters: Record<string, string> } {
  const inner = /^\{\{(.*)\}\}$/s.exec(text)?.[1];
  if (inner === undefined) throw new Error('no template');
  const [name = '', ...parts] = inner.split(/\|(?![^{]*\}\})/).map((part) => part.trim());
  const parameters: Record<string, string> = {};
  for (const part of parts) {
    const [, key, value] = /^([\w-]+)=(.*)$/s.exec(part) ?? [];
    if (!key) throw new Error(`no parameter: ${part}`);
    if (key in parameters) throw new Error(`${key} stands twice`);
    parameters[key] = value!;
  }
  return { name, parameters };
}
