import { everyKindOfPage } from './everyKind';

everyKindOfPage('en');
