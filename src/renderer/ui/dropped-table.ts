// A spreadsheet that was dropped onto the window, on its way to the screen that reads lists of agencies, or of quotes:
// `const file = useDroppedTable((s) => s.file)`; call `takeDroppedTable()` when it has been taken over.
import { create } from 'zustand'

export const useDroppedTable = create<{ readonly file: File | null }>(() => ({ file: null }))

export const putDroppedTable = (file: File): void => useDroppedTable.setState({ file })

export const takeDroppedTable = (): File | null => {
  const { file } = useDroppedTable.getState()
  useDroppedTable.setState({ file: null })
  return file
}
