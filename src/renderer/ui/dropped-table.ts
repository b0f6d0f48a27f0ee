// A spreadsheet that was dropped onto the window, on its way to the screen that reads lists of agencies, or of quotes:
// `const file = useDroppedTable((s) => s.file)`; call `takeDroppedTable()` when it has been taken over.
import { create } from 'zustand'

export interface DroppedTable {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

export const useDroppedTable = create<{ readonly file: DroppedTable | null }>(() => ({
  file: null,
}))

export const putDroppedTable = (file: DroppedTable): void => useDroppedTable.setState({ file })

export const takeDroppedTable = (): DroppedTable | null => {
  const { file } = useDroppedTable.getState()
  useDroppedTable.setState({ file: null })
  return file
}
