// The file that a screen works on. Every one that is chosen is another, whatever its name and length: with `key` on
// what shows it, nothing that was decided about one is left for the next.
import { useCallback, useState } from 'react'

export interface ChosenFile<File> {
  readonly file: File | null
  readonly key: number
  readonly choose: (file: File | null) => void
}

export function useChosenFile<File>(): ChosenFile<File> {
  const [chosen, set] = useState<Omit<ChosenFile<File>, 'choose'>>({ file: null, key: 0 })
  const choose = useCallback((file: File | null) => set(({ key }) => ({ file, key: key + 1 })), [])
  return { ...chosen, choose }
}
