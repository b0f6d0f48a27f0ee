// How soon a key of scoring is on screen, and how soon a key could be on this machine at all.
import fs from 'node:fs'
import type { Benchmark, Samples } from './benchmark.ts'
import { type Debugger, key, letter } from './debugger.ts'
import type { Size } from './large-document.ts'
import { copyOf, large, middle } from './large-library.ts'
import { recorder, timeKey, timeOfNothing, waitFor } from './painting.ts'
import { openApp, whyNoWindow } from './window.ts'

const enter = { ...key('Enter', 13), text: '\r' }

interface Active {
  readonly row: number
  readonly column: number
  readonly text: string
}

const activeCell = (page: Debugger): Promise<Active> =>
  page.evaluate(`(() => {
    const { row, column } = bench.active().dataset
    return { row: Number(row), column: Number(column), text: bench.active().textContent }
  })()`)

interface Typing {
  readonly opened: number
  readonly entered: number
}

/** Types another score into the active cell and goes one down; the foot has the agency's total in `total`. */
async function score(page: Debugger, total: number | null): Promise<Typing> {
  const { row, column, text } = await activeCell(page)
  const value = String(((Math.floor(Number.parseFloat(text)) + 4) % 9) + 1)
  const before = await page.evaluate(`bench.cell(${total}, ${column})?.textContent`)
  const opened = await timeKey(page, letter(value), `document.activeElement.value === '${value}'`)
  const shown = `bench.cell(${row}, ${column})?.textContent.startsWith('${value}.0')`
  const moved = `bench.active()?.dataset.row === '${row + 1}'`
  const ranked = `bench.cell(${total}, ${column}).textContent !== ${JSON.stringify(before)}`
  const done = [shown, moved, ...(total === null ? [] : [ranked])].join(' && ')
  return { opened, entered: await timeKey(page, enter, done) }
}

/** Scores down the first columns, as a person does. */
async function scoreAll(size: Size, total: number | null): Promise<readonly Typing[]> {
  const dataDir = await copyOf(size, 'scoring')
  const window = await openApp(dataDir)
  const { page } = window
  try {
    await waitFor(page, `document.querySelector('[data-focused]') !== null`)
    await page.evaluate(recorder)
    const found: Typing[] = []
    const down = Math.min(size.criteria - 1, 25)
    for (let column = 0; column < 3; column += 1) {
      for (let row = 0; row < down; row += 1) found.push(await score(page, total))
      for (let row = 0; row < down; row += 1) await page.press(key('ArrowUp', 38))
      await page.press(key('ArrowRight', 39))
    }
    // The first ones pay for the compiler, as in every program.
    return found.slice(5)
  } finally {
    await window.close()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

const known = new Map<Size, Promise<readonly Typing[]>>()

const typing = async (
  size: Size,
  total: number | null,
  of: (typing: Typing) => readonly number[],
): Promise<Samples> => {
  const reason = whyNoWindow()
  if (reason !== null) return reason
  const found = known.get(size) ?? scoreAll(size, total)
  known.set(size, found)
  return (await found).flatMap(of)
}

const floor = async (): Promise<Samples> => {
  const reason = whyNoWindow()
  if (reason !== null) return reason
  const window = await openApp(null)
  try {
    return (await timeOfNothing(window.page, 105)).slice(5)
  } finally {
    await window.close()
  }
}

/** Every key of scoring: the digit that opens the editor, and Enter that keeps the score and goes down. */
const everyKey = () => typing(large, null, ({ opened, entered }) => [opened, entered])
/** Enter only, to the frame that shows the score and the agency's new total. */
const ranked = () => typing(middle, middle.criteria, ({ entered }) => [entered])

export const typingBenchmarks: readonly Benchmark[] = [
  { key: 'key.floor', unit: 'ms', bar: null, run: floor },
  { key: 'key.floor.p95', unit: 'ms', bar: null, run: floor },
  { key: 'key.200x50x10', unit: 'ms', bar: null, run: everyKey },
  { key: 'key.200x50x10.p95', unit: 'ms', bar: 33, run: everyKey },
  { key: 'key.50x20', unit: 'ms', bar: null, run: ranked },
  { key: 'key.50x20.p95', unit: 'ms', bar: 33, run: ranked },
]
