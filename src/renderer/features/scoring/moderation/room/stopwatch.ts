// How long a cell has been talked about: a stopwatch a cell, as data; the time is given.

export interface Stopwatch {
  /** Milliseconds of all finished runs. */
  readonly before: number
  /** When it was started, milliseconds; null: it stands. */
  readonly since: number | null
}

export const stopped: Stopwatch = { before: 0, since: null }

/** Milliseconds shown at `now`. A clock that was set back shows no less than what had passed before. */
export const elapsedAt = ({ before, since }: Stopwatch, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since))

export const started = (watch: Stopwatch, now: number): Stopwatch =>
  watch.since === null ? { ...watch, since: now } : watch

export const paused = (watch: Stopwatch, now: number): Stopwatch => ({
  before: elapsedAt(watch, now),
  since: null,
})

/** "4:05", "1:02:30" */
export const clockText = (milliseconds: number): string => {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`
}
