import type { AnyCalculator, Example } from './calculator';
import myAiUse from './my-ai-use/calculator';
import myAiUseExamples from './my-ai-use/examples';
import trainingInCars from './training-in-cars/calculator';
import trainingInCarsExamples from './training-in-cars/examples';
import whoseNumber from './whose-number/calculator';
import whoseNumberExamples from './whose-number/examples';

/** All calculators, in the order of the list page. */
export const calculators: readonly AnyCalculator[] = [trainingInCars, myAiUse, whoseNumber];

/** Published results each must reproduce; kept apart so that they do not travel to the browser. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'training-in-cars': trainingInCarsExamples,
  'my-ai-use': myAiUseExamples,
  'whose-number': whoseNumberExamples,
};
