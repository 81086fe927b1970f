/** The name of the script for lessons with these calculators, in whatever order and however often they use them. */
export const lessonSet = (calculators: readonly string[]): string => [...new Set(calculators)].sort().join('+');
