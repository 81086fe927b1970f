import { hostilePages } from './hostilePages';

hostilePages(3);
