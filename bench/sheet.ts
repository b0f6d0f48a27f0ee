// What a large evaluation (200 × 50 × 10, every score with a comment) costs besides its keys: opening, another
// view, a block of 1,000 cells, a letter of the search, memory.
import fs from 'node:fs'
import type { Benchmark, Samples } from './benchmark.ts'
import { type Debugger, key, letter } from './debugger.ts'
import { wordOf } from './large-document.ts'
import { copyOf, large } from './large-library.ts'
import { entriesOf } from './library.ts'
import { recorder, timeKey, timeOf, waitFor } from './painting.ts'
import { type AppWindow, openApp, whyNoWindow } from './window.ts'

const focused = `document.querySelector('[role="grid"] [data-focused]') !== null`
const title = 'main tbody th button'
const listed = `document.querySelector('${title}') !== null`
const placed = `document.querySelectorAll('main ol > li').length >= 3`

type Act = (page: Debugger, window: AppWindow) => Promise<readonly number[]>

/** The app on this library, in a window of its own. */
async function inWindow(dataDir: string, ready: string | null, act: Act): Promise<Samples> {
  const window = await openApp(dataDir)
  try {
    if (ready !== null) await waitFor(window.page, ready)
    await window.page.evaluate(recorder)
    return await act(window.page, window)
  } finally {
    await window.close()
  }
}

/** The large evaluation, in a library of its own. */
async function inLarge(stage: 'scoring' | null, act: Act): Promise<Samples> {
  const reason = whyNoWindow()
  if (reason !== null) return reason
  const dataDir = await copyOf(large, stage)
  try {
    return await inWindow(dataDir, stage === null ? listed : focused, act)
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

const times = async (count: number, act: (at: number) => Promise<void>): Promise<void> => {
  for (let at = 0; at < count; at += 1) await act(at)
}

/**
 * All criteria of 21 agencies: of these 1,050 cells, 50 hold the same score as those a number of agencies further
 * on, whatever that number is as long as it shares no divisor with 21, and are no change.
 */
const block = { rows: 50, columns: 21 }
const blocks = [22, 43, 64, 85, 106, 127, 148, 169]

/** From Ctrl+V until the cells are on screen and main has answered that they are in the file. */
async function pasteAll(page: Debugger): Promise<readonly number[]> {
  const samples: number[] = []
  const names = 2
  await times(block.rows - 1, () => page.press(key('ArrowDown', 40, { modifiers: ['Shift'] })))
  await times(block.columns - 1, () => page.press(key('ArrowRight', 39, { modifiers: ['Shift'] })))
  const text = await page.evaluate<string>(`bench.cell(0, ${names}).textContent`)
  await page.press(key('c', 67, { code: 'KeyC', modifiers: ['Control'], command: 'copy' }))
  await page.press(key('Escape', 27))
  let at = 0
  for (const to of blocks) {
    await times(to - at, () => page.press(key('ArrowRight', 39)))
    at = to
    await waitFor(page, `bench.active().dataset.column === '${to + names}'`)
    // Paints and answers of the way here are over.
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const pasted = `bench.cell(0, ${to + names})?.textContent === ${JSON.stringify(text)}`
    const kept = `document.querySelector('[role="status"][data-state]').dataset.state === 'saved'`
    samples.push(
      await timeKey(
        page,
        key('v', 86, { code: 'KeyV', modifiers: ['Control'], command: 'paste' }),
        `${pasted} && ${kept}`,
      ),
    )
    await page.press(key('Escape', 27))
  }
  return samples
}

const paste = async (): Promise<Samples> => {
  const reason = whyNoWindow()
  if (reason !== null) return reason
  const dataDir = await copyOf(large, 'scoring')
  try {
    const before = await entriesOf(dataDir)
    const samples = await inWindow(dataDir, focused, pasteAll)
    const entries = (await entriesOf(dataDir)) - before
    if (entries !== blocks.length)
      throw new Error(`${blocks.length} pastes made ${entries} entries of the ledger`)
    return samples
  } finally {
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

const views = ['agencies', 'cells', 'evaluators', 'criteria']

/** Of each round through all four views the slowest. */
const switchViews = (): Promise<Samples> =>
  inLarge('scoring', async (page) => {
    const samples: number[] = []
    await times(7, async () => {
      const round: number[] = []
      for (const view of views) {
        const done = `document.querySelector('main [data-view]').dataset.view === '${view}' && ${focused}`
        round.push(await timeKey(page, letter('v'), done))
      }
      samples.push(Math.max(...round))
    })
    return samples.slice(1)
  })

/** Words of comments, each of one comment alone, from the first letter that many share to the last. */
const findLetters = (): Promise<Samples> =>
  inLarge('scoring', async (page) => {
    const samples: number[] = []
    await page.press(key('f', 70, { code: 'KeyF', modifiers: ['Control'] }))
    await waitFor(page, `document.activeElement?.role === 'combobox'`)
    for (const number of [77_777, 4_321, 99_998, 50_505, 12_345]) {
      await page.press(key('a', 65, { code: 'KeyA', modifiers: ['Control'], command: 'selectAll' }))
      let typed = ''
      for (const sign of wordOf(number)) {
        typed += sign
        const done = `(() => {
          const marks = [...document.querySelectorAll('dialog [role="option"] mark')]
          return marks.length > 0 && marks.every((mark) => mark.textContent === '${typed}')
        })()`
        samples.push(await timeKey(page, letter(sign), done))
      }
    }
    return samples.slice(wordOf(0).length)
  })

/** From the press on its title in the list to the first places of its ranking. */
const open = async (): Promise<Samples> => {
  const samples: number[] = []
  for (let run = 0; run < 5; run += 1) {
    const found = await inLarge(null, async (page) => {
      return [await timeOf(page, 'click', () => page.click(title), placed)]
    })
    if ('missing' in found) return found
    samples.push(...found)
  }
  return samples
}

/** From the press on Scoring, with the evaluation open, to the cells. */
const openSheet = async (): Promise<Samples> =>
  inLarge(null, async (page) => {
    await page.click(title)
    await waitFor(page, placed)
    const samples: number[] = []
    await times(6, async () => {
      await page.press(key('1', 49, { code: 'Digit1', modifiers: ['Alt'] }))
      await waitFor(page, placed)
      const to = key('4', 52, { code: 'Digit4', modifiers: ['Alt'] })
      samples.push(await timeKey(page, to, focused))
    })
    return samples.slice(1)
  })

const megabyte = 1_024

/** Memory of all its processes; what they share with others counts by their part of it. Linux only. */
const memoryOf = (window: AppWindow): number => {
  let sum = 0
  for (const pid of window.processes())
    try {
      const text = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
      sum += Number(/^Pss:\s+(\d+) kB/m.exec(text)?.[1] ?? 0)
    } catch {
      // It has ended since.
    }
  return sum / megabyte
}

/** By then the engine has let go of what only opening needed: it does so between 15 and 30 seconds after it. */
const atRest = () => new Promise((resolve) => setTimeout(resolve, 30_000))

const memory = async (): Promise<Samples> => {
  if (!fs.existsSync('/proc/self/smaps_rollup')) return { missing: 'only Linux tells it' }
  const samples: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const reason = whyNoWindow()
    if (reason !== null) return reason
    const nothing = await openApp(null)
    await atRest()
    const empty = memoryOf(nothing)
    await nothing.close()
    const found = await inLarge('scoring', async (_, window) => {
      await atRest()
      return [memoryOf(window) - empty]
    })
    if ('missing' in found) return found
    samples.push(...found)
  }
  return samples
}

export const sheetBenchmarks: readonly Benchmark[] = [
  { key: 'paste.1000', unit: 'ms', bar: 150, run: paste },
  { key: 'view.switch', unit: 'ms', bar: 100, run: switchViews },
  { key: 'find.letter', unit: 'ms', bar: 50, run: findLetters },
  { key: 'open.200x50x10', unit: 'ms', bar: 300, run: open },
  { key: 'open.sheet.200x50x10', unit: 'ms', bar: null, run: openSheet },
  { key: 'memory.over-empty', unit: 'MB', bar: 120, run: memory },
]
