// What the window does with files: open one as an evaluation, save one, back up. A refusal is shown in the
// page with its place, rule and value, never in a toast that goes away.
import type { Input } from '../../shared/contract/call.ts'
import type { CallError } from '../../shared/contract/errors.ts'
import { backupEnding } from '../../shared/contract/file-limits.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { call, command, send, surfaceError } from '../api/client.ts'
import { documentTypes, finishSave, type NamedBytes, pickFile, readFile } from '../api/files.ts'
import { putDroppedTable } from '../ui/dropped-table.ts'
import { openEvaluation, useNavigation } from '../ui/navigation.ts'
import { showRefusal } from '../ui/refusals.ts'
import { toast } from '../ui/toast.tsx'
import { offerRestore } from './restore.ts'

const refuse = (file: string, error: CallError): void => {
  if (error.code === 'validation') showRefusal({ file, error })
  else surfaceError(error)
}

/** Adds the document as a new evaluation and opens it. */
export const openBytes = async (file: NamedBytes): Promise<void> => {
  showRefusal(null)
  const result = await send('evaluations.import', file)
  if (!result.ok) {
    refuse(file.name, result.error)
    return
  }
  const { evaluation, title, notes } = result.value
  openEvaluation(evaluation)
  toast({ message: [text('evaluations.opened', { title }), ...notes].join(' ') })
}

const isTable = (name: string): boolean => /\.(csv|tsv|txt|xlsx|xlsm)$/i.test(name)

/**
 * A list of agencies, or of quotes while prices are looked at, goes to the evaluation that is open; otherwise
 * to a new one named after the file.
 */
const openTable = async (file: File, evaluation: EvaluationId | null): Promise<void> => {
  if (evaluation !== null) {
    const { stage } = useNavigation.getState()
    openEvaluation(evaluation, stage === 'pricing' ? 'pricing' : 'agencies')
    putDroppedTable(file)
    return
  }
  const created = await command('evaluations.create', {
    title: file.name.replace(/\.[^.]*$/, '').slice(0, 200) || text('evaluations.untitled'),
    client: null,
    brief: null,
    currency: 'USD',
    template: 'backend',
  })
  if (created === null) return
  openEvaluation(created.id as EvaluationId, 'agencies')
  putDroppedTable(file)
}

const isBackup = (name: string): boolean => name.toLowerCase().endsWith(backupEnding)

/** Whatever came from outside, by what it is: a list of agencies, a backup, or a document. */
export const openFile = async (
  file: NamedBytes,
  evaluation: EvaluationId | null,
): Promise<void> => {
  if (isTable(file.name)) await openTable(new File([file.bytes], file.name), evaluation)
  else if (isBackup(file.name)) offerRestore(file)
  else await openBytes(file)
}

export const pickAndOpen = async (): Promise<void> => {
  const file = await pickFile(`${documentTypes},.csv,.tsv,.txt,.xlsx,.xlsm`)
  if (file !== null) await openFile(file, useNavigation.getState().evaluation)
}

/** What was dropped onto the window. */
export const openDropped = async (file: File, evaluation: EvaluationId | null): Promise<void> =>
  openFile(await readFile(file), evaluation)

export const saveEvaluation = async (
  evaluation: EvaluationId,
  format: Input<'evaluations.save'>['format'],
): Promise<void> => {
  const result = await call('evaluations.save', { evaluation, format })
  if (!result.ok) {
    surfaceError(result.error)
    return
  }
  const name = finishSave(result.value)
  if (name !== null) toast({ message: text('evaluations.savedAs', { name }) })
}

export const backUp = async (): Promise<void> => {
  const result = await call('history.backUp', {})
  if (!result.ok) {
    surfaceError(result.error)
    return
  }
  const { saved, left } = result.value
  const name = finishSave(saved)
  if (name === null) return
  const without = left === 0 ? [] : [plural('settings.backedUpWithout', left)]
  toast({ message: [text('settings.backedUp', { name }), ...without].join(' ') })
}
