import { hostilePages } from './hostilePages';

hostilePages(1);
