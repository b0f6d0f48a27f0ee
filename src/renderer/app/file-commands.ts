// What the window does with files: open one as an evaluation, save one, back up. A refusal is shown in the
// page with its place, rule and value, never in a toast that goes away.
import type { CallError } from '../../shared/contract/errors.ts'
import { backupEnding, endingOf, openedEndings, tableEndings } from '../../shared/contract/files.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { formatList, locale } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { call, send, surfaceError } from '../api/client.ts'
import { type NamedBytes, pickFile, readFile, saveWith } from '../api/files.ts'
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

const isTable = (name: string): boolean =>
  (tableEndings as readonly string[]).includes(endingOf(name))
const isBackup = (name: string): boolean => endingOf(name) === backupEnding
/** Without an ending it may be anything. */
const isRead = (name: string): boolean => ['', ...openedEndings].includes(endingOf(name))

/**
 * A list of agencies, or of quotes while prices are looked at, goes to the evaluation that is open; otherwise
 * to the form of a new one.
 */
const openTable = (file: NamedBytes, evaluation: EvaluationId | null): void => {
  if (evaluation === null) useNavigation.setState({ creating: true })
  else {
    const { stage } = useNavigation.getState()
    openEvaluation(evaluation, stage === 'pricing' ? 'pricing' : 'agencies')
  }
  putDroppedTable(file)
}

const refuseKind = (name: string): void => {
  const endings = formatList(
    openedEndings.map((ending) => `.${ending}`),
    locale,
  )
  const message = text('frame.file.notRead', { endings })
  refuse(name, { code: 'validation', message, problems: [], reference: null })
}

/** Whatever came from outside, by what it is: a list of agencies, a backup, or a document. */
export const openFile = async (
  file: NamedBytes,
  evaluation: EvaluationId | null,
): Promise<void> => {
  if (!isRead(file.name)) refuseKind(file.name)
  else if (isTable(file.name)) openTable(file, evaluation)
  else if (isBackup(file.name)) offerRestore(file)
  else await openBytes(file)
}

export const pickAndOpen = async (): Promise<void> => {
  const file = await pickFile(openedEndings)
  if (file !== null) await openFile(file, useNavigation.getState().evaluation)
}

/** What was dropped onto the window: every document, and then one of what asks before it is taken. */
export const openDropped = async (
  files: readonly File[],
  evaluation: EvaluationId | null,
): Promise<void> => {
  const asks = ({ name }: File): boolean => isTable(name) || isBackup(name)
  const [first, ...left] = files.filter(asks)
  const opened = [...files.filter((file) => !asks(file)), ...(first === undefined ? [] : [first])]
  for (const file of opened) {
    const read = await readFile(file)
    // A document that came along with a list may be what is open by now.
    if (read !== null) await openFile(read, evaluation ?? useNavigation.getState().evaluation)
  }
  if (left.length === 0) return
  const names = formatList(
    left.map(({ name }) => name),
    locale,
  )
  toast({ message: text('frame.file.oneList', { names }), tone: 'error' })
}

export const backUp = async (): Promise<void> => {
  const result = await call('history.backUp', {})
  const left = result.ok ? result.value.left : 0
  const without = left === 0 ? [] : [plural('settings.backedUpWithout', left)]
  await saveWith(result.ok ? { ok: true, value: result.value.saved } : result, (name) =>
    [text('settings.backedUp', { name }), ...without].join(' '),
  )
}
