// The size of an element, so that columns can share its width and rows its height.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

export function useSize(): readonly [RefObject<HTMLDivElement | null>, Size] {
  const element = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const box = element.current
    if (box === null) return
    const look = (): void =>
      setSize((before) => {
        const { clientWidth: width, clientHeight: height } = box
        return before.width === width && before.height === height ? before : { width, height }
      })
    look()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(look)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}
