// Whether the window is high enough for comfortable rows; in a low one more rows count for more.
import { useSyncExternalStore } from 'react'

let known: MediaQueryList | null = null

const list = (): MediaQueryList => {
  known ??= window.matchMedia('(min-height: 840px)')
  return known
}

const subscribe = (listener: () => void): (() => void) => {
  list().addEventListener('change', listener)
  return () => list().removeEventListener('change', listener)
}

export const useRoomy = (): boolean => useSyncExternalStore(subscribe, () => list().matches)
