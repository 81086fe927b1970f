import { localePaths } from '../../src/i18n/locales';
import { hundredOn } from './hundred';
import { kinds } from './kinds';

/** Four kinds that hold most of what there is; the slow tests look at all. */
const some = kinds.filter(({ name }) => ['home', 'explainer', 'calculator', 'case'].includes(name));
hundredOn(localePaths.flatMap((locale) => some.map(({ name, path }) => ({ name, locale, path }))));
