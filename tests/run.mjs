/**
 * `npm test`: every check and suite in order, each with its time; at the end what failed, by name
 * and with its message, and one last line that counts them all. `node tests/run.mjs unit lint`
 * runs only the steps named.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ensureBrowser } from './browser/ensureBrowser.mjs';
import { ensureFirefox } from './browser/ensureFirefox.mjs';

const REPORTS = 'test-results';
/** Of a failure's message, at the end: a counterexample and its seed are in the first few. */
const MESSAGE_LINES = 20;
const bin = (name) => `node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`;
const vitest = (project, ...more) => [
  bin('vitest'),
  [
    'run',
    '--project',
    project,
    ...more,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile=${REPORTS}/${project}.json`,
  ],
];

/** A check counts as one test; a suite is counted from its report. */
const STEPS = [
  { name: 'format', command: [bin('prettier'), ['--check', '.']] },
  { name: 'lint', command: [bin('oxlint'), ['--type-aware', '--deny-warnings']] },
  { name: 'types', command: [bin('tsc'), ['--noEmit']] },
  { name: 'dead-code', command: [bin('knip'), []] },
  { name: 'data', command: ['node', ['src/cli/run.mjs', 'checkData']] },
  { name: 'unit', command: vitest('unit'), report: countVitest },
  { name: 'architecture', command: vitest('architecture'), report: countVitest },
  { name: 'component', command: vitest('component'), report: countVitest },
  { name: 'build', command: ['node', ['src/cli/run.mjs', 'build']] },
  {
    name: 'e2e',
    command: [bin('playwright'), ['test', '--config', 'tests/e2e/playwright.config.ts']],
    report: countPlaywright,
    browser: async () => ({ CHROMIUM_PATH: await ensureBrowser() }),
  },
  {
    name: 'firefox',
    command: vitest('firefox'),
    report: countVitest,
    browser: () => ({ FIREFOX_PATH: ensureFirefox() }),
  },
];

function readReport(name) {
  const file = `${REPORTS}/${name}.json`;
  if (!existsSync(file)) throw new Error(`${file} was not written`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

function countVitest(name) {
  const report = readReport(name);
  const failures = report.testResults.flatMap((file) => {
    const tests = file.assertionResults.filter(({ status }) => status === 'failed');
    const at = path.relative('.', file.name);
    // A file that could not be loaded has no tests of its own, yet it failed.
    if (file.status === 'failed' && file.assertionResults.length === 0) return [[at, file.message]];
    return tests.map((test) => [`${at} > ${test.fullName}`, test.failureMessages.join('\n')]);
  });
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    failures,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

function countPlaywright(name) {
  const { stats, errors, suites } = readReport(name);
  const under = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(under)];
  const failures = suites
    .flatMap(under)
    .flatMap(({ file, line, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ results }) => [
          `${file}:${line} > ${title}`,
          results.flatMap((result) => result.errors.map(({ message }) => message)).join('\n'),
        ]),
    );
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    failures: [...failures, ...errors.map(({ message }) => ['outside of any test', message])],
    skipped: stats.skipped,
  };
}

function execute([command, args], env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: 'inherit',
      env,
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function runStep({ name, command, report, browser }) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  try {
    const env = { ...process.env, ...(await browser?.()) };
    const code = await execute(command, env);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const count = report
      ? report(name)
      : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
    // A suite that ran nothing, or that broke off after its tests, has not passed.
    if (count.passed + count.failed === 0 || (code !== 0 && count.failed === 0)) count.failed += 1;
    console.log(`── ${name}: ${count.failed === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
    return count;
  } catch (error) {
    console.error(`── ${name}: FAILED. ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. Steps: ${STEPS.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total = { passed: 0, failed: 0, skipped: 0 };
const failed = [];
const failures = [];
for (const step of STEPS) {
  if (asked.length > 0 && !asked.includes(step.name)) continue;
  const count = await runStep(step);
  for (const key of Object.keys(total)) total[key] += count[key];
  if (count.failed === 0) continue;
  failed.push(step.name);
  failures.push(...(count.failures ?? []));
}
// Once more, last: who sees only the end of a long log shall see why.
for (const [name, message] of failures) {
  const text = stripVTControlCharacters(message ?? '');
  const lines = text.split('\n').filter((line) => !line.startsWith('    at '));
  console.log(`\n✘ ${name}\n${lines.slice(0, MESSAGE_LINES).join('\n')}`);
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
const skips = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skips}`);
process.exit(failed.length > 0 ? 1 : 0);
