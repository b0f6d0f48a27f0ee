// How soon what a person does in the scoring grid is on screen, in the real window.
//
// Measured in the page: from the event's own time (when the browser got the key) to a message posted in the
// animation frame whose document holds the result; that message runs when style, layout and paint of the frame
// are done. Waiting for the screen's next refresh is part of it, the way of the picture to the screen is not.
import fs from 'node:fs'
import type { Benchmark, Samples } from './benchmark.ts'
import type { Debugger } from './debugger.ts'
import { largeDocument, type Size } from './large-document.ts'
import { libraryWith } from './library.ts'
import { openApp, whyNoWindow } from './window.ts'

/** Puts `bench` into the page: `await bench.painted(type, done)` is the time of the next event of that type. */
export const recorder = `globalThis.bench ??= {
  painted: (type, done) => new Promise((resolve, reject) => {
    addEventListener(type, (event) => {
      let frames = 0
      const frame = () => requestAnimationFrame(() => {
        const there = done()
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          frames += 1
          if (there) resolve(performance.now() - event.timeStamp)
          else if (frames > 300) reject(new Error('it was never painted: ' + done))
          else frame()
        }
        port2.postMessage(0)
      })
      frame()
    }, { capture: true, once: true })
  }),
  cell: (row, column) =>
    document.querySelector('[data-row="' + row + '"][data-column="' + column + '"]'),
  active: () => document.querySelector('[role="grid"] [data-focused]'),
}; null`

type Press = readonly [key: string, code: string, keyCode: number, text?: string]

const enter: Press = ['Enter', 'Enter', 13, '\r']
const digit = (value: number): Press => [`${value}`, `Digit${value}`, 48 + value, `${value}`]

/** Milliseconds from the key to the frame in which `done` (an expression of the page) first holds. */
export async function timeKey(page: Debugger, press: Press, done: string): Promise<number> {
  await page.evaluate(`bench.last = bench.painted('keydown', () => ${done}); null`)
  await page.press(...press)
  return page.evaluate<number>('bench.last')
}

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
  const value = ((Math.floor(Number.parseFloat(text)) + 4) % 9) + 1
  const before = await page.evaluate(`bench.cell(${total}, ${column})?.textContent`)
  const opened = await timeKey(page, digit(value), `document.activeElement.value === '${value}'`)
  const shown = `bench.cell(${row}, ${column})?.textContent.startsWith('${value}.0')`
  const moved = `bench.active()?.dataset.row === '${row + 1}'`
  const ranked = `bench.cell(${total}, ${column}).textContent !== ${JSON.stringify(before)}`
  const done = [shown, moved, ...(total === null ? [] : [ranked])].join(' && ')
  return { opened, entered: await timeKey(page, enter, done) }
}

/** Scores down the first columns, as a person does. */
async function scoreAll(size: Size, total: number | null): Promise<readonly Typing[]> {
  const bytes = largeDocument(size)
  const dataDir = await libraryWith({ name: 'large.shortlist', bytes }, 'scoring')
  const window = await openApp(dataDir)
  const { page } = window
  try {
    await page.evaluate(`(async () => {
      for (let look = 0; look < 400 && document.querySelector('[data-focused]') === null; look += 1)
        await new Promise((resolve) => setTimeout(resolve, 50))
    })()`)
    await page.evaluate(recorder)
    const found: Typing[] = []
    const down = Math.min(size.criteria - 1, 25)
    for (let column = 0; column < 3; column += 1) {
      for (let row = 0; row < down; row += 1) found.push(await score(page, total))
      for (let row = 0; row < down; row += 1) await page.press('ArrowUp', 'ArrowUp', 38)
      await page.press('ArrowRight', 'ArrowRight', 39)
    }
    // The first ones pay for the compiler, as in every program.
    return found.slice(5)
  } finally {
    await window.close()
    fs.rmSync(dataDir, { recursive: true, force: true })
  }
}

const typing = async (
  size: Size,
  total: number | null,
  of: (typing: Typing) => readonly number[],
): Promise<Samples> => whyNoWindow() ?? (await scoreAll(size, total)).flatMap(of)

const large: Size = { agencies: 200, criteria: 50, evaluators: 10 }
const middle: Size = { agencies: 50, criteria: 20, evaluators: 1 }

export const typingBenchmarks: readonly Benchmark[] = [
  {
    // Every key of scoring: the digit that opens the editor, and Enter that keeps the score and goes down.
    key: 'key.200x50x10.p95',
    unit: 'ms',
    bar: 33,
    run: () => typing(large, null, ({ opened, entered }) => [opened, entered]),
  },
  {
    // Enter only, to the frame that shows the score and the agency's new total.
    key: 'key.50x20.p95',
    unit: 'ms',
    bar: 33,
    run: () => typing(middle, middle.criteria, ({ entered }) => [entered]),
  },
]
