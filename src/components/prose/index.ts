import Calculator from './CalculatorCard.astro';
import CaseClaim from './CaseClaim.astro';
import Cars from './Cars.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import Contested from './Contested.astro';
import Corrections from './Corrections.astro';
import Figure from './Figure.astro';
import Footprint from './Footprint.astro';
import FullText from './FullText.astro';
import OneMinute from './OneMinute.astro';
import PressNumber from './PressNumber.astro';
import Rule from './Rule.astro';
import RuleClaim from './RuleClaim.astro';
import Say from './Say.astro';
import Term from './Term.astro';
import Value from './Value.astro';
import Worked from './Worked.astro';

/** What a writer can drop into MDX; handed in by the page, so that texts import nothing. */
export const prose = {
  Calculator,
  Cars,
  CaseClaim,
  Cite,
  Claim,
  Contested,
  Corrections,
  Figure,
  Footprint,
  FullText,
  OneMinute,
  PressNumber,
  Rule,
  RuleClaim,
  Say,
  Term,
  Value,
  Worked,
};
