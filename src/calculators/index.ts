import type { AnyCalculator } from './calculator';
import trainingInCars from './training-in-cars/calculator';

/** All calculators, in the order of the list page. */
export const calculators: readonly AnyCalculator[] = [trainingInCars];

export const calculatorIds = calculators.map(({ id }) => id);
