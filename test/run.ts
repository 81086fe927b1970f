import { spawn } from 'node:child_process';
import { readFileSync, mkdirSync } from 'node:fs';

/** Runs the checks one after the other, stops for none of them, and ends with one line of what passed and failed. */

interface Check {
  name: string;
  command: string[];
  /** Where Vitest writes its counts, for checks that hold many tests. */
  counts?: string;
}

const bin = (name: string) => `node_modules/.bin/${name}`;
const vitest = (counts: string, ...folders: string[]): Check['command'] => [
  bin('vitest'),
  'run',
  '--config',
  'test/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${counts}`,
  ...folders,
];

const quick: Check[] = [
  { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  {
    name: 'types (astro check)',
    command: [bin('astro'), 'check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  },
  {
    name: 'types (svelte-check)',
    command: [
      bin('svelte-check'),
      '--tsconfig',
      'test/tsconfig.svelte.json',
      '--fail-on-warnings',
      '--threshold',
      'warning',
    ],
  },
  { name: 'unused code (knip)', command: [bin('knip'), '--no-progress'] },
  { name: 'build', command: ['npm', 'run', 'build', '--silent'] },
  {
    name: 'unit and content tests',
    command: vitest('.cache/unit.json', '--exclude', 'test/pages/**', '--exclude', 'test/slow/**'),
    counts: '.cache/unit.json',
  },
  { name: 'browser tests', command: vitest('.cache/pages.json', 'test/pages'), counts: '.cache/pages.json' },
];
const slow: Check[] = [
  { name: 'build', command: ['npm', 'run', 'build', '--silent'] },
  { name: 'slow tests', command: vitest('.cache/slow.json', 'test/slow'), counts: '.cache/slow.json' },
];

const run = (command: string[]): Promise<boolean> =>
  new Promise((resolve) => {
    const [program, ...args] = command as [string, ...string[]];
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });

mkdirSync('.cache', { recursive: true });
let passed = 0;
let failed = 0;
const failures: string[] = [];
for (const { name, command, counts } of process.argv[2] === 'slow' ? slow : quick) {
  const start = Date.now();
  console.log(`\n— ${name}`);
  const ok = await run(command);
  console.log(`  ${ok ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  if (!ok) failures.push(name);
  const tests = counts ? readCounts(counts) : undefined;
  passed += tests?.passed ?? (ok ? 1 : 0);
  failed += tests ? Math.max(tests.failed, ok ? 0 : 1) : ok ? 0 : 1;
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function readCounts(file: string): { passed: number; failed: number } | undefined {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return undefined;
  }
}
