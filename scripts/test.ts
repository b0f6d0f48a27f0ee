// `npm test`: types, lint, unit and integration tests, the build, and the end-to-end tests in each of
// Electron and Chromium that this machine has. Every step runs, whatever became of the one before it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasDisplay } from './display.ts'
import { findChromium } from './find-chromium.ts'
import { findElectron } from './find-electron.ts'
import { findOffice } from './find-program.ts'
import { root } from './sources.ts'

interface Outcome {
  readonly step: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly seconds: number
}

const results = mkdtempSync(join(tmpdir(), 'shortlist-test-'))
const vitestReport = join(results, 'vitest.json')
const playwrightReport = join(results, 'playwright.json')

/** Node runs the tools' own files: no shell, and the same Node for all of them. */
const tools = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  oxlint: 'oxlint/bin/oxlint',
  vitest: 'vitest/vitest.mjs',
  build: 'electron-vite/bin/electron-vite.js',
  playwright: '@playwright/test/cli.js',
} as const

function run(tool: keyof typeof tools, args: readonly string[], more: NodeJS.ProcessEnv = {}) {
  const file = join(root, 'node_modules', tools[tool])
  const { status } = spawnSync(process.execPath, [file, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...more },
  })
  return status === 0
}

function timed(step: string, work: () => Omit<Outcome, 'step' | 'seconds'>): Outcome {
  process.stdout.write(`\n── ${step}\n`)
  const start = performance.now()
  const counts = work()
  return { step, ...counts, seconds: (performance.now() - start) / 1_000 }
}

const check = (ok: boolean): Omit<Outcome, 'step' | 'seconds'> => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: 0,
})

/** A runner that failed without a failed test (a file that does not load) still counts as one. */
function counted(
  ok: boolean,
  read: () => { passed: number; failed: number; skipped: number },
): Omit<Outcome, 'step' | 'seconds'> {
  try {
    const counts = read()
    return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
  } catch {
    return check(false)
  }
}

const json = <Shape>(file: string): Shape => JSON.parse(readFileSync(file, 'utf8')) as Shape

const outcomes: Outcome[] = [
  // Several checkers each work out the same types anew: one is twice as fast.
  timed('types', () => check(run('tsc', ['-b', '--singleThreaded']))),
  timed('format and lint (biome)', () => check(run('biome', ['check', '.']))),
  timed('lint (oxlint)', () => check(run('oxlint', ['--type-aware']))),
  timed('unit and integration tests', () => {
    const ok = run('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ])
    return counted(ok, () => {
      const report = json<{
        numPassedTests: number
        numFailedTests: number
        numPendingTests: number
      }>(vitestReport)
      return {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests,
      }
    })
  }),
  timed('build', () => check(run('build', ['build']))),
]

const electron = findElectron()
const chromium = findChromium()
const notes = [
  electron === null
    ? 'Electron: not run, its program is not here (“npx install-electron” fetches it)'
    : hasDisplay
      ? 'Electron: run'
      : 'Electron: not run, there is no display (try “xvfb-run npm test”)',
  chromium === null
    ? 'Chromium: not run, no chromium or google-chrome was found on the PATH'
    : 'Chromium: run',
  findOffice() === null
    ? 'LibreOffice: not run, no soffice was found on the PATH'
    : 'LibreOffice: run',
]
const built = outcomes.at(-1)?.failed === 0
const anyHost = (electron !== null && hasDisplay) || chromium !== null
if (anyHost && built)
  outcomes.push(
    timed('end to end', () => {
      const ok = run('playwright', ['test', '--reporter=list,json'], {
        PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport,
      })
      return counted(ok, () => {
        const { stats } = json<{
          stats: { expected: number; unexpected: number; flaky: number; skipped: number }
        }>(playwrightReport)
        return {
          passed: stats.expected + stats.flaky,
          failed: stats.unexpected,
          skipped: stats.skipped,
        }
      })
    }),
  )
rmSync(results, { recursive: true, force: true })

process.stdout.write('\n── summary\n')
for (const { step, passed, failed, skipped, seconds } of outcomes) {
  const mark = failed === 0 ? '✓' : '✗'
  const rest = `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
  process.stdout.write(`${mark} ${step}: ${rest} (${seconds.toFixed(1)} s)\n`)
}
for (const note of notes) process.stdout.write(`  ${note}\n`)
if (!built) process.stdout.write('  End to end: not run, the build failed\n')

const sum = (pick: (outcome: Outcome) => number): number =>
  outcomes.reduce((total, outcome) => total + pick(outcome), 0)
const failed = sum((outcome) => outcome.failed)
process.stdout.write(`\n${sum((outcome) => outcome.passed)} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
