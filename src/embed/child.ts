import { freeLinks, tellHeight } from './height';
import { applyOptions } from './options';

/** All the script of an embed that has nothing to work out. */
applyOptions(document, location.search);
tellHeight();
freeLinks();
