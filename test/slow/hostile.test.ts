import { hostilePages } from '../pages/hostilePages';

hostilePages(10);
