// The page's memory of answers, keyed by method and input. A change event names the methods whose answers
// are stale; those on screen are asked again, the others are forgotten. The old answer stays until the new
// one is there, and an equal one changes nothing.
import { useEffect, useMemo } from 'react'
import { create } from 'zustand'
import type { Input, MethodName, Output } from '../../shared/contract/call.ts'
import type { CallError } from '../../shared/contract/errors.ts'
import { call } from './client.ts'
import { queryKey, questionOf, sameData } from './query-key.ts'
import { type ChangeNotice, transport } from './transport.ts'

export interface Query<Value> {
  /** loading: no answer yet · ready: `value` is there (perhaps being refreshed) · failed: `error` says why. */
  readonly status: 'loading' | 'ready' | 'failed'
  readonly value: Value | null
  readonly error: CallError | null
  /** An answer or an error has come; where null is an answer, `value` does not tell. */
  readonly answered: boolean
  readonly refetch: () => void
}

interface Answer {
  readonly value: unknown
  readonly error: CallError | null
  readonly asked: boolean
}

/** What is known about a question besides its answer; not for rendering. */
interface Track {
  readonly method: MethodName
  readonly input: unknown
  watchers: number
  /** A request is on its way. */
  running: boolean
  /** It was started before a patch or a change: its answer is not the newest. */
  overtaken: boolean
  /** Optimistic changes that main has not answered yet. */
  held: number
  timer: ReturnType<typeof setTimeout> | null
}

const useAnswers = create<{ readonly answers: Readonly<Record<string, Answer>> }>(() => ({
  answers: {},
}))
const tracks = new Map<string, Track>()

/** After an optimistic edit the answer on screen is right already; wait until the typing pauses. */
const quietTime = 300
/** Until then, a change that is not the edit's own refetches at once (undo, a second window). */
let lastPatch = Number.NEGATIVE_INFINITY

const unasked: Answer = { value: null, error: null, asked: false }

const put = (key: string, answer: Answer): void =>
  useAnswers.setState(({ answers }) => ({ answers: { ...answers, [key]: answer } }))

const trackOf = (method: MethodName, input: unknown): Track => {
  const key = queryKey(method, input)
  const known = tracks.get(key)
  if (known !== undefined) return known
  const track: Track = {
    method,
    input,
    watchers: 0,
    running: false,
    overtaken: false,
    held: 0,
    timer: null,
  }
  tracks.set(key, track)
  return track
}

const fetchNow = async (key: string, track: Track): Promise<void> => {
  if (track.timer !== null) clearTimeout(track.timer)
  track.timer = null
  if (track.running || track.held > 0) {
    track.overtaken = true
    return
  }
  track.running = true
  track.overtaken = false
  const result = await call(track.method, track.input as Input<MethodName>)
  track.running = false
  // A patch or a change came in between: this answer may lack it, so ask once more instead.
  if (track.overtaken) {
    if (track.held === 0) await fetchNow(key, track)
    return
  }
  const before = useAnswers.getState().answers[key] ?? unasked
  if (!result.ok) put(key, { value: before.value, error: result.error, asked: true })
  else
    put(key, {
      value: sameData(before.value, result.value) ? before.value : result.value,
      error: null,
      asked: true,
    })
}

const forget = (key: string): void => {
  tracks.delete(key)
  useAnswers.setState(({ answers }) => {
    const { [key]: _, ...rest } = answers
    return { answers: rest }
  })
}

const concerns = (notice: ChangeNotice, track: Track): boolean => {
  if (notice === 'missed') return true
  if (!notice.methods.includes(track.method)) return false
  const { input } = track
  if (notice.evaluation === null || typeof input !== 'object' || input === null) return true
  const of: unknown = Reflect.get(input, 'evaluation')
  return of === undefined || of === null || of === notice.evaluation
}

/** Applies a change event to the cache; the frame subscribes it once. */
export const onNotice = (notice: ChangeNotice): void => {
  for (const [key, track] of Array.from(tracks)) {
    if (!concerns(notice, track)) continue
    if (track.watchers === 0 && track.held === 0) {
      if (track.running) track.overtaken = true
      else forget(key)
      continue
    }
    if (performance.now() - lastPatch > quietTime) {
      void fetchNow(key, track)
      continue
    }
    if (track.timer !== null) clearTimeout(track.timer)
    track.timer = setTimeout(() => void fetchNow(key, track), quietTime)
  }
}

/** Called after any answer came or was patched; returns how to stop. */
export const onAnswers = (listener: () => void): (() => void) => useAnswers.subscribe(listener)

/** Listens to main; returns how to stop. */
export const startCache = (): (() => void) => transport.onChange(onNotice)

/** An edit was shown so lately that answers about the ledger may not hold it yet. */
export const editedJustNow = (): boolean => performance.now() - lastPatch < 4 * quietTime

/** The next change event refetches at once, e.g. before an undo that follows a typed score. */
export const endQuietTime = (): void => {
  lastPatch = Number.NEGATIVE_INFINITY
}

/**
 * The answer to a question, kept fresh. `input` null: do not ask (yet). The value of an earlier answer stays
 * while it is refreshed; `error` is that of the last request.
 */
export function useQuery<Name extends MethodName>(
  method: Name,
  input: Input<Name> | null,
): Query<Output<Name>> {
  const key = input === null ? null : queryKey(method, input)
  const answer = useAnswers((state) => (key === null ? unasked : (state.answers[key] ?? unasked)))

  // By the key alone: an input that is a new object with the same content is the same question.
  useEffect(() => {
    if (key === null) return
    const question = questionOf(key)
    const track = trackOf(question.method as MethodName, question.input)
    track.watchers += 1
    // A failed answer is no answer to whoever comes later.
    const known = useAnswers.getState().answers[key]
    if ((known === undefined || known.error !== null) && !track.running) void fetchNow(key, track)
    return () => {
      track.watchers -= 1
    }
  }, [key])

  return useMemo(
    () => ({
      status: answer.value !== null ? 'ready' : answer.error !== null ? 'failed' : 'loading',
      // Stored under the key of this very method, so it is this method's output.
      value: answer.value as Output<Name> | null,
      error: answer.error,
      answered: answer.asked,
      refetch: () => {
        const track = key === null ? undefined : tracks.get(key)
        if (key !== null && track !== undefined) void fetchNow(key, track)
      },
    }),
    [answer, key],
  )
}

/**
 * Asks before a component does, so that its answer may be there already when it is shown. Resolves when it is, or at
 * once where it is known or being asked for.
 */
export const prefetchQuery = async <Name extends MethodName>(
  method: Name,
  input: Input<Name>,
): Promise<void> => {
  const key = queryKey(method, input)
  const track = trackOf(method, input)
  if (useAnswers.getState().answers[key] === undefined && !track.running) await fetchNow(key, track)
}

/** Answers that came without having been asked one by one; those already here are newer and stay. */
export const seedQueries = (
  seeds: readonly {
    readonly method: MethodName
    readonly input: unknown
    readonly value: unknown
  }[],
): void =>
  useAnswers.setState(({ answers }) => {
    const seeded: Record<string, Answer> = {}
    for (const { method, input, value } of seeds) {
      // Known to the cache, so that a change event can make it stale.
      trackOf(method, input)
      seeded[queryKey(method, input)] = { value, error: null, asked: true }
    }
    return { answers: { ...seeded, ...answers } }
  })

/** The cached answer, if there is one; for code outside components. */
export const peekQuery = <Name extends MethodName>(
  method: Name,
  input: Input<Name>,
): Output<Name> | null =>
  (useAnswers.getState().answers[queryKey(method, input)]?.value ?? null) as Output<Name> | null

/**
 * Changes a cached answer before main has confirmed it; only where the result is known. Call what it returns when
 * main has answered: `true` keeps the patch until the next refresh, `false` asks main again at once.
 */
export function patchQuery<Name extends MethodName>(
  method: Name,
  input: Input<Name>,
  update: (value: Output<Name>) => Output<Name>,
): (confirmed: boolean) => void {
  const key = queryKey(method, input)
  const before = peekQuery(method, input)
  if (before === null) return () => {}
  const track = trackOf(method, input)
  track.held += 1
  if (track.running) track.overtaken = true
  lastPatch = performance.now()
  put(key, { value: update(before), error: null, asked: true })
  return (confirmed) => {
    track.held -= 1
    if (!confirmed) void fetchNow(key, track)
    else if (track.overtaken && track.held === 0 && track.timer === null)
      track.timer = setTimeout(() => void fetchNow(key, track), quietTime)
  }
}
