// What may follow a frame later than what was typed: a panel about the cell that was reached, while the grid itself
// answers the key at once.
import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** A window that is not seen has no frames. */
const longest = 100

/** Runs it when the coming frame is painted; returns how to leave that. */
const afterPaint = (run: () => void): (() => void) => {
  const { port1, port2 } = new MessageChannel()
  const timer = setTimeout(() => port2.postMessage(null), longest)
  const frame = requestAnimationFrame(() => port2.postMessage(null))
  const stop = (): void => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
    port1.onmessage = null
    port1.close()
  }
  port1.onmessage = () => {
    stop()
    run()
  }
  return stop
}

export interface Later<Value> {
  /** The newest value, a frame later. Give one that keeps its identity, such as a component's whole props. */
  readonly shown: Value
  /** Shows the newest one at once, because the keyboard is to go there. */
  readonly showNow: () => void
}

/** `first`: what the first frame shows; that value itself, unless something else is given. */
export function useAfterPaint<Value>(value: Value, first: Value = value): Later<Value> {
  const [shown, setShown] = useState<{ readonly value: Value }>({ value: first })
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  const behind = !Object.is(shown.value, value)
  useEffect(
    () => (behind ? afterPaint(() => startTransition(() => setShown({ value }))) : undefined),
    [behind, value],
  )
  const showNow = useCallback(() => {
    flushSync(() => setShown({ value: latest.current }))
  }, [])
  return { shown: shown.value, showNow }
}
