import { hash32 } from './classCode';

/**
 * A list in an order that looks like chance and is the same on every machine, and never the order it came in: sorted by a hash
 * of each entry with a seed.
 */
export function shuffled(list: readonly string[], seed: string): string[] {
  const mixed = [...list].sort((a, b) => hash32(`${seed}\n${a}`) - hash32(`${seed}\n${b}`));
  return list.length > 1 && mixed.every((one, index) => one === list[index]) ? [...mixed.slice(1), mixed[0]!] : mixed;
}
