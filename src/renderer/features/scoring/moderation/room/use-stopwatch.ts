// The stopwatch of the cell on the wall. Going on to another cell lets the old one stand; one that ran goes on
// running for the new cell.
import { useEffect, useReducer, useRef, useState } from 'react'
import { elapsedAt, paused, type Stopwatch, started, stopped } from './stopwatch.ts'

export interface RoomTimer {
  /** Milliseconds. */
  readonly elapsed: number
  readonly running: boolean
  readonly toggle: () => void
  readonly reset: () => void
}

const TICK = 250
const wallClock = (): number => Date.now()

export function useStopwatch(key: string, clock: () => number = wallClock): RoomTimer {
  const [watches, setWatches] = useState<ReadonlyMap<string, Stopwatch>>(new Map())
  const [, tick] = useReducer((count: number) => count + 1, 0)
  const watch = watches.get(key) ?? stopped
  const running = watch.since !== null
  const shown = useRef(key)
  useEffect(() => {
    const before = shown.current
    if (before === key) return
    shown.current = key
    setWatches((all) => {
      const old = all.get(before) ?? stopped
      if (old.since === null) return all
      const now = clock()
      return new Map(all)
        .set(before, paused(old, now))
        .set(key, started(all.get(key) ?? stopped, now))
    })
  }, [key, clock])
  useEffect(() => {
    if (!running) return
    const timer = setInterval(tick, TICK)
    return () => clearInterval(timer)
  }, [running])
  const set = (next: Stopwatch): void => setWatches((all) => new Map(all).set(key, next))
  return {
    elapsed: elapsedAt(watch, clock()),
    running,
    toggle: () => set(running ? paused(watch, clock()) : started(watch, clock())),
    reset: () => set(running ? started(stopped, clock()) : stopped),
  }
}
