/** Classes a selector asks for. */
const classes = (selector: string) =>
  [...selector.replace(/\[[^\]]*\]|:not\([^)]*\)/g, '').matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name]) => name!);

/** Parts of a selector list; commas within brackets part nothing. */
function listed(selectors: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of selectors) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

/**
 * The rules of a squeezed style sheet that a page can need: those whose classes all occur somewhere in `text`, its markup and
 * its script. A word that merely reads like a class keeps a rule too many, never one too few; the steps of the ramp and the parts of a
 * stack are put together by the script, so they stay.
 */
export const onlyUsed = (css: string, text: string): string => usedOf(css, new Set(text.match(/[\w-]+/g)));

function usedOf(css: string, words: ReadonlySet<string>): string {
  const used = (selector: string) =>
    // Inside :is() one class of several is enough.
    /:is\(|:where\(|:has\(/.test(selector) ||
    classes(selector).every((name) => words.has(name) || /^[rs]\d+$/.test(name));
  let kept = '';
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    const end = css.indexOf(';', at);
    if (end >= 0 && (open < 0 || end < open)) {
      kept += css.slice(at, end + 1);
      at = end + 1;
      continue;
    }
    if (open < 0) break;
    let close = open + 1;
    for (let depth = 1; depth > 0 && close < css.length; close++)
      depth += css[close] === '{' ? 1 : css[close] === '}' ? -1 : 0;
    const head = css.slice(at, open);
    const body = css.slice(open + 1, close - 1);
    if (/^@(layer|media|supports|container)\b/.test(head)) {
      const inner = usedOf(body, words);
      if (inner) kept += `${head}{${inner}}`;
    } else if (head.startsWith('@')) kept += css.slice(at, close);
    else {
      const selectors = listed(head).filter(used);
      if (selectors.length > 0) kept += `${selectors.join(',')}{${body}}`;
    }
    at = close;
  }
  return kept;
}
