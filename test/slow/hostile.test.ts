import { hostilePages } from '../pages/hostilePages';

hostilePages(6);
