import type { Example } from '../calculator';

const examples: readonly Example[] = [];
export default examples;
