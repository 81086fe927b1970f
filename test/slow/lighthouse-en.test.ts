import { hundredOn } from './hundred';
import { kinds } from '../pages/kinds';

/** Every kind of page, in a file a language, so that they run side by side; of pages of one form, each in one language. */
hundredOn(
  kinds
    .filter(({ sameForm }) => !sameForm || sameForm === 'en')
    .map(({ name, path }) => ({ name, locale: 'en', path })),
);
