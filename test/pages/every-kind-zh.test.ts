import { everyKindOfPage } from './everyKind';

everyKindOfPage('zh');
