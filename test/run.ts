import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';

/** Runs the checks, stops for none of them, and ends with what failed, by name, and one line of counts. */

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

/** Those of a group run side by side, the groups one after the other. */
type Group = Check[];

const build: Group = [{ name: 'build', command: ['npm', 'run', 'build', '--silent'] }];
const quick: Group[] = [
  [
    {
      name: 'types (astro check)',
      command: [bin('astro'), 'check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
    },
    { name: 'format', command: [bin('prettier'), '--check', '--log-level', 'warn', '.'] },
  ],
  [
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
  ],
  build,
  [
    {
      name: 'unit and content tests',
      command: vitest('.cache/unit.json', '--exclude', 'test/pages/**', '--exclude', 'test/slow/**'),
      counts: '.cache/unit.json',
    },
  ],
  [{ name: 'browser tests', command: vitest('.cache/pages.json', 'test/pages'), counts: '.cache/pages.json' }],
];
const slow: Group[] = [
  build,
  [{ name: 'slow tests', command: vitest('.cache/slow.json', 'test/slow'), counts: '.cache/slow.json' }],
];

/** Runs a command; what it prints is shown as it comes, or in one piece at its end where others print too. */
const run = (command: string[], alone: boolean): Promise<{ ok: boolean; printed: string }> =>
  new Promise((resolve) => {
    const [program, ...args] = command as [string, ...string[]];
    const child = spawn(program, args, {
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (printed += String(part)));
    child.on('error', ({ message }) => resolve({ ok: false, printed: printed + message }));
    child.on('close', (code) => resolve({ ok: code === 0, printed }));
  });

mkdirSync('.cache', { recursive: true });
let passed = 0;
let failed = 0;
const failures: string[] = [];
for (const group of process.argv[2] === 'slow' ? slow : quick) {
  await Promise.all(
    group.map(async ({ name, command, counts }) => {
      const start = Date.now();
      const alone = group.length === 1;
      if (counts) rmSync(counts, { force: true });
      if (alone) console.log(`\n— ${name}`);
      const { ok, printed } = await run(command, alone);
      if (!alone) console.log(`\n— ${name}\n${printed.trimEnd()}`);
      console.log(`  ${ok ? 'passed' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
      if (!ok) failures.push(name);
      const tests = counts ? readReport(counts) : undefined;
      passed += tests?.passed ?? (ok ? 1 : 0);
      failed += Math.max(tests?.failed.length ?? 0, ok ? 0 : 1);
      failures.push(...(tests?.failed ?? []).map((one) => `  ${one}`));
    }),
  );
}
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** How many tests of a report passed, and which failed: a file that could not begin counts as one. */
function readReport(file: string): { passed: number; failed: string[] } | undefined {
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
      numPassedTests: number;
      testResults: {
        name: string;
        status: string;
        message: string;
        assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
      }[];
    };
    const first = (message = '') => message.split('\n')[0]!.slice(0, 200);
    return {
      passed: numPassedTests,
      failed: testResults.flatMap(({ name, status, message, assertionResults }) => {
        const path = relative('.', name);
        const tests = assertionResults
          .filter((one) => one.status === 'failed')
          .map(({ fullName, failureMessages }) => `${path}: ${fullName.trim()}: ${first(failureMessages[0])}`);
        return status === 'failed' && tests.length === 0 ? [`${path}: ${first(message)}`] : tests;
      }),
    };
  } catch {
    return undefined;
  }
}
