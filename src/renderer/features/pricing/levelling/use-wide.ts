// Whether there is room for the explanation of a price beside at least three agencies.
import { useSyncExternalStore } from 'react'

const query = '(min-width: 1280px)'

const subscribe = (listener: () => void): (() => void) => {
  const list = window.matchMedia(query)
  list.addEventListener('change', listener)
  return () => list.removeEventListener('change', listener)
}

export const useWide = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
