import { everyEntry } from './everyEntry';

everyEntry('zh');
