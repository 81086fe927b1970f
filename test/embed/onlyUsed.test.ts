import { expect, test } from 'vitest';
import { onlyUsed } from '../../src/embed/onlyUsed';

test.each([
  ['a rule without a class stays', 'h1{color:red}', 'x', 'h1{color:red}'],
  ['a rule whose class does not occur goes', '.a{color:red}.b{color:red}', '<p class="b">', '.b{color:red}'],
  ['all classes of a selector are needed', '.a .b{x:y}.b.c{x:y}', 'class="a b"', '.a .b{x:y}'],
  ['of a list, what is not needed goes', 'p,.a,.b>i{x:y}', 'class="b"', 'p,.b>i{x:y}'],
  ['commas within brackets part nothing', '.a:is(h1,h2),.b{x:y}', 'b a', '.a:is(h1,h2),.b{x:y}'],
  ['inside :is() one of several is enough', ':is(.a,.b){x:y}', 'b', ':is(.a,.b){x:y}'],
  ['a class that must be absent is not needed', '.b:not(.a){x:y}', 'b', '.b:not(.a){x:y}'],
  ['a block of which nothing stays goes', '@media print{.a{x:y}}@layer base{p{x:y}}', '', '@layer base{p{x:y}}'],
  ['what is no rule stays', '@layer base,print;@font-face{x:y}', '', '@layer base,print;@font-face{x:y}'],
  ['a class within an attribute value is none', '[href$=".csv"]{x:y}', '', '[href$=".csv"]{x:y}'],
  ['a dot of a number is no class', '.b{margin:.5rem}', 'b', '.b{margin:.5rem}'],
])('%s', (_what, css, text, kept) => expect(onlyUsed(css, text)).toBe(kept));
