// The same end-to-end tests over both hosts: Electron's window, and a browser on the served page. A host
// that this machine does not have is left out; `npm test` says so.
import './scripts/compile-cache.ts'
import { defineConfig } from '@playwright/test'
import { hasDisplay } from './scripts/display.ts'
import { findChromium } from './scripts/find-chromium.ts'
import { findElectron } from './scripts/find-electron.ts'
import type { HostOptions } from './tests/e2e/harness.ts'

const electronIsHere = findElectron() !== null && hasDisplay
const chromiumIsHere = findChromium() !== null

const configuration = defineConfig<HostOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  // Two cores: more windows at once would only wait for each other.
  workers: 1,
  // A window that lost the machine for a moment gets a second try; the summary of the run names it as flaky.
  retries: process.env.CI === undefined ? 0 : 1,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  projects: [
    ...(electronIsHere
      ? [
          {
            name: 'electron',
            testIgnore: '**/*.chromium.spec.ts',
            // A test with this word in its title asks the page alone: it runs once, in the host that starts faster.
            ...(chromiumIsHere ? { grepInvert: /@page/ } : {}),
            use: { host: 'electron' as const },
          },
        ]
      : []),
    ...(chromiumIsHere
      ? [
          {
            name: 'chromium',
            testIgnore: '**/*.electron.spec.ts',
            // And one with this word asks what a window of its own adds to the page.
            ...(electronIsHere ? { grepInvert: /@window/ } : {}),
            use: { host: 'chromium' as const },
          },
        ]
      : []),
  ],
})

export default configuration
