// A component whose code is fetched when it is first shown, or before. Not React.lazy: what replaces a Suspense
// fallback is held back by React for up to 300 ms, and even code that is there already suspends once.
import { type ComponentType, createElement, useEffect, useState } from 'react'

export interface OnDemand<Props extends object> {
  readonly Component: ComponentType<Props>
  /** Fetches the code; what is fetched when it resolves is shown in the first frame. */
  readonly fetch: () => Promise<void>
}

/** Nothing is shown until the code is there; code that cannot be had is an error of the component. */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> {
  let here: ComponentType<Props> | null = null
  let coming: Promise<void> | null = null
  const fetch = (): Promise<void> => {
    coming ??= load().then(
      (loaded) => {
        here = loaded
      },
      (error: unknown) => {
        // The next one to ask tries again.
        coming = null
        throw error
      },
    )
    return coming
  }

  function Component(props: Props) {
    const [outcome, setOutcome] = useState<{ readonly error: unknown } | 'here' | null>(null)
    useEffect(() => {
      if (here !== null) return
      let shown = true
      fetch().then(
        () => shown && setOutcome('here'),
        (error: unknown) => shown && setOutcome({ error }),
      )
      return () => {
        shown = false
      }
    }, [])
    if (outcome !== null && outcome !== 'here') throw outcome.error
    return here === null ? null : createElement(here, props)
  }

  return { Component, fetch }
}
