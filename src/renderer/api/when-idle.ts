// Work that no frame waits for.

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
