// When what a person does is on screen, in the real window.
//
// Measured in the page: from the event's own time (when the browser got the key or the press) to a message posted
// in the animation frame whose document holds the result; that message runs when style, layout and paint of the
// frame are done. Waiting for the screen's next refresh is part of it, the way of the picture to the screen is not.
import { type Debugger, letter, type Press } from './debugger.ts'

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
          else if (frames > 600) reject(new Error('it was never painted: ' + done))
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

/** Waits until an expression of the page holds. */
export const waitFor = (page: Debugger, expression: string): Promise<void> =>
  page.evaluate(`(async () => {
    for (let look = 0; look < 600; look += 1) {
      if (${expression}) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    throw new Error(${JSON.stringify(`it never came: ${expression}`)})
  })()`)

/** Milliseconds from the event that `act` makes to the frame in which `done` (an expression) first holds. */
export async function timeOf(
  page: Debugger,
  type: 'keydown' | 'click',
  act: () => Promise<void>,
  done: string,
): Promise<number> {
  await page.evaluate(`bench.last = bench.painted('${type}', () => ${done}); null`)
  await act()
  return page.evaluate<number>('bench.last')
}

export const timeKey = (page: Debugger, press: Press, done: string): Promise<number> =>
  timeOf(page, 'keydown', () => page.press(press), done)

/** The same in a page that does nothing but show the digit that was typed: nothing can be faster here. */
export async function timeOfNothing(page: Debugger, count: number): Promise<readonly number[]> {
  await page.evaluate(recorder)
  await page.evaluate(`document.body.textContent = ''; addEventListener('keydown', ({ key }) => {
    document.body.textContent = key
  }); null`)
  const times: number[] = []
  for (let at = 0; at < count; at += 1) {
    const sign = String(1 + (at % 9))
    times.push(await timeKey(page, letter(sign), `document.body.textContent === '${sign}'`))
  }
  return times
}
