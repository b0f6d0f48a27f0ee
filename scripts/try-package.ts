// Starts the packaged app once and uses it: the window shows a heading, the sample opens, and its PDF is
// made, so that everything which lies in the archive (page, migrations, samples, fonts, compiler) was found.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect } from '@playwright/test'
import type {} from '../src/renderer/api/transport.ts'
import { root } from './sources.ts'

const program = join(root, 'dist', 'package', 'linux-unpacked', 'shortlist')
const dataDir = mkdtempSync(join(tmpdir(), 'shortlist-package-'))
const isRoot = process.getuid?.() === 0

const child = spawn(
  program,
  ['--remote-debugging-port=0', ...(isRoot ? ['--no-sandbox'] : []), '--data', dataDir],
  { stdio: ['ignore', 'ignore', 'pipe'] },
)
const exited = once(child, 'exit')

/** The fuses took Node's inspector away; Chromium's own protocol is what is left to drive it. */
const address = await new Promise<string>((resolve, reject) => {
  let printed = ''
  child.stderr.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
    const found = /DevTools listening on (ws:\S+)/.exec(printed)?.[1]
    if (found !== undefined) resolve(found)
  })
  child.on('exit', (code) => reject(new Error(`it ended with ${code}: ${printed}`)))
})

// Attached in the middle of its start, Playwright would wait for ever for a page that it missed.
await new Promise((resolve) => setTimeout(resolve, 3_000))
const browser = await chromium.connectOverCDP(address, { noDefaults: true })
try {
  const context = browser.contexts()[0]
  if (context === undefined) throw new Error('no window')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await expect(page.getByRole('heading').first()).toBeVisible({ timeout: 20_000 })
  const heading = await page.getByRole('heading').first().textContent()
  const report = await page.evaluate(async () => {
    const { shortlist } = window
    if (shortlist === undefined) return 'no bridge'
    const samples = await shortlist.call('evaluations.samples', {})
    if (!samples.ok) return samples.error.message
    const sample = (samples.value as { id: string }[])[0]?.id
    const opened = await shortlist.call('evaluations.openSample', { sample })
    if (!opened.ok) return opened.error.message
    const { evaluation } = opened.value as { evaluation: string }
    const pdf = await shortlist.call('report.compile', { evaluation, paper: 'a4', attach: false })
    return pdf.ok ? (pdf.value as { pages: number }).pages : pdf.error.message
  })
  if (typeof report !== 'number') throw new Error(report)
  process.stdout.write(`The packaged app shows “${heading}” and made a PDF of ${report} pages.\n`)
} finally {
  child.kill('SIGTERM')
  await exited
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
}
process.exit(0)
