import { hostilePages } from './hostilePages';

hostilePages(10);
