// Files dropped on one part of the window belong to it; the window, which opens what is dropped on it, does not
// hear of them.
import { type DragEvent, useRef, useState } from 'react'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

export function useFileDrop(onFiles: (files: readonly File[]) => void): {
  readonly over: boolean
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void
    readonly onDragLeave: (event: DragEvent) => void
    readonly onDragOver: (event: DragEvent) => void
    readonly onDrop: (event: DragEvent) => void
  }
} {
  // Every element on the way fires enter and leave; only the balance says whether the file is still here.
  const depth = useRef(0)
  const [over, setOver] = useState(false)
  const count = (event: DragEvent, by: number): void => {
    if (!carriesFiles(event)) return
    event.stopPropagation()
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }
  return {
    over,
    handlers: {
      onDragEnter: (event) => count(event, 1),
      onDragLeave: (event) => count(event, -1),
      onDragOver: (event) => {
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        event.dataTransfer.dropEffect = 'copy'
      },
      onDrop: (event) => {
        depth.current = 0
        setOver(false)
        if (!carriesFiles(event)) return
        event.preventDefault()
        event.stopPropagation()
        onFiles([...event.dataTransfer.files])
      },
    },
  }
}
