// Whether the window is high enough for comfortable rows; in a low one more rows count for more.
import { useSyncExternalStore } from 'react'

const query = '(min-height: 840px)'

const subscribe = (listener: () => void): (() => void) => {
  const list = window.matchMedia(query)
  list.addEventListener('change', listener)
  return () => list.removeEventListener('change', listener)
}

export const useRoomy = (): boolean =>
  useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
