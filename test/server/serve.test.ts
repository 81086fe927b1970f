import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../src/server/headers';
import { serve } from '../../src/server/serve';

let root: string;
let server: Server;
let origin: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'atlas-'));
  for (const folder of ['en/embed/one', 'data/2026.1']) mkdirSync(join(root, folder), { recursive: true });
  for (const page of ['index.html', '404.html', 'en/embed/one/index.html'])
    writeFileSync(join(root, page), `<title>${page}</title>`);
  writeFileSync(join(root, 'data/2026.1/factors.csv'), 'id,value\n');
  const started = await serve(root, 0, '/atlas/');
  ({ server } = started);
  origin = `http://localhost:${started.port}/atlas`;
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

describe('the server of npm start', () => {
  test.each([
    ['/', '/', 200],
    ['/en/embed/one/', '/en/embed/one/', 200],
    ['/data/2026.1/factors.csv', '/data/2026.1/factors.csv', 200],
    ['/archive/none/', '/404.html', 404],
  ])('answers %s with the headers of %s', async (path, like, status) => {
    const answer = await fetch(origin + path);
    expect(answer.status).toBe(status);
    const wanted = headersFor(like, false);
    for (const [name, value] of Object.entries(wanted)) expect(answer.headers.get(name), name).toBe(value);
    expect(answer.headers.has('content-security-policy')).toBe('Content-Security-Policy' in wanted);
    expect(answer.headers.has('strict-transport-security')).toBe(false);
  });
});
