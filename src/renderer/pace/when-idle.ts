// When work is done that no frame waits for.

/** At the latest, in milliseconds. */
const timeout = 2_000

/** Runs it when the page has nothing else to do; returns how to leave that. */
export const whenIdle = (run: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run)
    return () => clearTimeout(timer)
  }
  const waiting = requestIdleCallback(run, { timeout })
  return () => cancelIdleCallback(waiting)
}

/** Milliseconds without a key, a press or a turn of the wheel, after which the page is left alone. */
const alone = 1_000
let lastInput = Number.NEGATIVE_INFINITY
if (typeof window !== 'undefined')
  for (const type of ['keydown', 'pointerdown', 'wheel'])
    window.addEventListener(
      type,
      () => {
        lastInput = performance.now()
      },
      { capture: true, passive: true },
    )

/** Runs it when nobody uses the page for a moment: for work that would take frames of who types. */
export const whenAlone = (run: () => void): void => {
  const wait = lastInput + alone - performance.now()
  if (wait > 0) setTimeout(() => whenAlone(run), wait)
  else whenIdle(run)
}
