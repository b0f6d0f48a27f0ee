// What can be done with a listed evaluation. Each leaves a note with a way back.
import type { Input } from '../../../shared/contract/call.ts'
import { text } from '../../../shared/messages/translate.ts'
import { call, command, surfaceError } from '../../api/client.ts'
import { finishSave } from '../../api/files.ts'
import { undoableNote } from '../../api/undoable-note.ts'
import { toast } from '../../ui/toast.tsx'
import type { ListedEvaluation } from './evaluation-table.tsx'

export function useEvaluationActions({ id, title }: ListedEvaluation) {
  return {
    rename: (next: string) => command('evaluations.update', { evaluation: id, title: next }),
    duplicate: async () => {
      const done = await command('evaluations.duplicate', { evaluation: id })
      if (done !== null) toast({ message: text('evaluations.duplicated', { title }) })
    },
    archive: async (archived: boolean) => {
      const done = await command('evaluations.archive', { evaluation: id, archived })
      if (done !== null)
        await undoableNote(
          id,
          text(archived ? 'evaluations.archived' : 'evaluations.reopened', { title }),
        )
    },
    remove: async () => {
      const done = await command('evaluations.delete', { evaluation: id })
      if (done !== null) await undoableNote(id, text('evaluations.deleted', { title }))
    },
    save: async (format: Input<'evaluations.save'>['format']) => {
      const result = await call('evaluations.save', { evaluation: id, format })
      if (!result.ok) {
        surfaceError(result.error)
        return
      }
      const name = finishSave(result.value)
      if (name !== null) toast({ message: text('evaluations.savedAs', { name }) })
    },
  }
}
