// Restoring a backup replaces the whole library, so the file is chosen first and then confirmed by a person.
import { create } from 'zustand'
import { backupEnding, backupLimit } from '../../shared/contract/files.ts'
import { plural } from '../../shared/messages/translate.ts'
import { send } from '../api/client.ts'
import { type NamedBytes, pickFile } from '../api/files.ts'
import { closeEvaluation } from '../ui/navigation.ts'
import { showRefusal } from '../ui/refusals.ts'
import { clearToasts, toast } from '../ui/toast.tsx'

/** The backup that waits for a yes. */
export const useRestore = create<{ readonly file: NamedBytes | null }>(() => ({ file: null }))

/** Asks for the yes. */
export const offerRestore = (file: NamedBytes): void => useRestore.setState({ file })

export const askRestore = async (): Promise<void> => {
  const file = await pickFile([backupEnding, 'db', 'sqlite'], backupLimit.bytes)
  if (file !== null) offerRestore(file)
}

export const cancelRestore = (): void => useRestore.setState({ file: null })

export const restore = async (file: NamedBytes): Promise<void> => {
  cancelRestore()
  const result = await send('history.restore', file)
  clearToasts()
  closeEvaluation()
  if (!result.ok) {
    showRefusal({ file: file.name, error: result.error })
    return
  }
  const { evaluations, keptCopy } = result.value
  toast({ message: plural('settings.restored', evaluations, { keptCopy }) })
}
