// What a component remembers from one render for the next without being rendered for it.
import { useState } from 'react'

/** Remembers what it gave last, so that the next one can be made from it. */
export const useKept = <Value>(first: Value): ((make: (before: Value) => Value) => Value) => {
  const [keep] = useState(() => {
    let last = first
    return (make: (before: Value) => Value): Value => {
      last = make(last)
      return last
    }
  })
  return keep
}

/** One value a key, made when the key is first seen. */
export const useOnce = <Value>(): ((key: string, make: () => Value) => Value) => {
  const [once] = useState(() => {
    const known = new Map<string, Value>()
    return (key: string, make: () => Value): Value => {
      const old = known.get(key)
      if (old !== undefined) return old
      const value = make()
      known.set(key, value)
      return value
    }
  })
  return once
}

/** Of the newest key only. */
export const useSnapshot = <Value>(): ((key: string, make: () => Value) => Value) => {
  const [take] = useState(() => {
    let known: { readonly key: string; readonly value: Value } | null = null
    return (key: string, make: () => Value): Value => {
      if (known?.key !== key) known = { key, value: make() }
      return known.value
    }
  })
  return take
}
