import { site } from '../site.ts';
import { serve } from './serve.ts';

const { port } = await serve('dist', 4321, site.base);
console.log(`\n  Green AI Atlas · 绿色 AI 图鉴\n  http://localhost:${port}${site.base}\n\n  Ctrl+C stops it.\n`);
