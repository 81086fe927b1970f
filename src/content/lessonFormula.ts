import jsep from 'jsep';
import type { Formula } from '../lessons/lesson';

/*
 * Formulas as the author of a lesson writes them. Only the build reads them, so that the parser stays out of the browser.
 */

/** A node with the place in the text it ends at. */
type Placed = jsep.Expression & { end?: number };
type Named<Type extends string> = Extract<jsep.CoreExpression, { type: Type }>;

// Nodes carry no places of their own.
for (const hook of ['after-token', 'after-expression'] as const) {
  jsep.hooks.add(hook, function (this: { index: number }, env: { node?: Placed }) {
    if (env.node) env.node.end ??= this.index;
  });
}
// What is no sum: `true`, `this` and the like are names here, and unknown ones are named as such.
jsep.removeAllLiterals();
jsep.removeAllUnaryOps();
jsep.addUnaryOp('-');
for (const sign of Object.keys(jsep.binary_ops)) if (!'+-*/'.includes(sign)) jsep.removeBinaryOp(sign);

const bad = (text: string, position: number, what: string): Error =>
  new Error(`${what} at character ${position + 1} of “${text}”`);

/**
 * A formula in reverse Polish notation from one as people write it, `n * (power + 20) / 1000`: numbers, names, the four operations, a
 * minus in front, and brackets.
 *
 * @throws Error with the position for anything else
 */
export function readFormula(text: string): Formula {
  const foreign = /[^\p{L}\p{Nd}_.\s+\-*/()]/u.exec(text);
  if (foreign) throw bad(text, foreign.index, `“${foreign[0]}” is not part of a formula`);
  const walk = (node: Placed): (number | string)[] => {
    const end = node.end ?? text.length;
    switch (node.type) {
      case 'Literal': {
        const { value } = node as Named<'Literal'>;
        if (typeof value === 'number' && Number.isFinite(value)) return [value];
        throw bad(text, end - 1, 'not a finite number');
      }
      case 'Identifier':
        return [(node as Named<'Identifier'>).name];
      case 'UnaryExpression': {
        const { argument } = node as Named<'UnaryExpression'>;
        const of = walk(argument);
        return argument.type === 'Literal' ? [-(of[0] as number)] : [0, ...of, '-'];
      }
      case 'BinaryExpression': {
        const { left, right, operator } = node as Named<'BinaryExpression'>;
        return [...walk(left), ...walk(right), operator];
      }
      case 'Compound': {
        const [first] = (node as Named<'Compound'>).body as Placed[];
        throw bad(text, first?.end ?? 0, first ? 'an operation is missing' : 'nothing');
      }
      default:
        throw bad(text, end - 1, node.type === 'CallExpression' ? 'an operation is missing' : 'not part of a formula');
    }
  };
  let tree: Placed;
  try {
    tree = jsep(text);
  } catch (error) {
    const { description, index } = error as { description: string; index: number };
    throw bad(text, index, description);
  }
  return walk(tree);
}
