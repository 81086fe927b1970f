import { everyEntry } from './everyEntry';

everyEntry('en');
