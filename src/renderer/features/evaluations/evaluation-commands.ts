// What can be done with one evaluation, as commands: for its row and the row's menus in the list, and for the one
// that is open. Each leaves a note with a way back.
import { create } from 'zustand'
import type { Input } from '../../../shared/contract/call.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { type MessageKey, text } from '../../../shared/messages/translate.ts'
import { call, command } from '../../api/client.ts'
import { saveWith } from '../../api/files.ts'
import { undoableNote } from '../../api/undoable-note.ts'
import type { Command } from '../../ui/commands.ts'
import { closeEvaluation, useNavigation } from '../../ui/navigation.ts'
import { toast } from '../../ui/toast.tsx'

export interface EvaluationTarget {
  readonly id: EvaluationId
  readonly title: string
  readonly archived: boolean
}

/** The one whose title is to be typed: in its row, or in the bar when it is open. */
export const useRenaming = create<{ readonly evaluation: EvaluationId | null }>(() => ({
  evaluation: null,
}))

const duplicate = async ({ id, title }: EvaluationTarget): Promise<void> => {
  const done = await command('evaluations.duplicate', { evaluation: id })
  if (done !== null) toast({ message: text('evaluations.duplicated', { title }) })
}

export const archive = async (
  { id, title }: Pick<EvaluationTarget, 'id' | 'title'>,
  archived: boolean,
): Promise<void> => {
  const done = await command('evaluations.archive', { evaluation: id, archived })
  if (done !== null)
    undoableNote(done, text(archived ? 'evaluations.archived' : 'evaluations.reopened', { title }))
}

const remove = async ({ id, title }: EvaluationTarget): Promise<void> => {
  // Nothing on screen may ask for what is no longer there.
  if (useNavigation.getState().evaluation === id) closeEvaluation()
  const done = await command('evaluations.delete', { evaluation: id })
  if (done !== null) undoableNote(done, text('evaluations.deleted', { title }))
}

const save = (
  { id }: EvaluationTarget,
  format: Input<'evaluations.save'>['format'],
): Promise<void> =>
  saveWith(call('evaluations.save', { evaluation: id, format }), (name) =>
    text('evaluations.savedAs', { name }),
  )

/** In an evaluation there are other things to be renamed, duplicated and deleted. */
const ofOpen: Readonly<Record<string, MessageKey>> = {
  rename: 'command.evaluation.rename',
  duplicate: 'command.evaluation.duplicate',
  archive: 'command.evaluation.archive',
  delete: 'command.evaluation.delete',
}

/** In the order of a menu; null: a line. */
export const evaluationMenu: readonly (string | null)[] = [
  'file.rename',
  'file.duplicate',
  null,
  'file.saveDocument',
  'file.saveCsv',
  'file.exportWorkbook',
  null,
  'file.archive',
  'file.reopen',
  'file.delete',
]

/**
 * `target`: the one they act on at this moment. In the list the row listens to the keys; in the evaluation itself only
 * saving has some, and the window listens.
 */
export function evaluationCommands(
  target: () => EvaluationTarget | null,
  where: 'list' | 'open',
): readonly Command[] {
  const one = (
    id: string,
    label: MessageKey,
    run: (target: EvaluationTarget) => void,
    shortcut: string | null = null,
    possible: (target: EvaluationTarget) => boolean = () => true,
  ): Command => ({
    id: `file.${id}`,
    label: where === 'open' ? (ofOpen[id] ?? label) : label,
    detail: () => (where === 'list' ? (target()?.title ?? null) : null),
    group: 'group.file',
    shortcut: where === 'list' || id === 'saveDocument' ? shortcut : null,
    local: where === 'list',
    danger: id === 'delete',
    enabled: () => {
      const now = target()
      return now !== null && possible(now)
    },
    run: () => {
      const now = target()
      if (now !== null) run(now)
    },
  })
  return [
    one(
      'rename',
      'evaluations.action.rename',
      ({ id }) => useRenaming.setState({ evaluation: id }),
      'F2',
    ),
    one('duplicate', 'evaluations.action.duplicate', (to) => void duplicate(to), 'Mod+Shift+D'),
    one('saveDocument', 'command.saveDocument', (to) => void save(to, 'document'), 'Mod+Shift+S'),
    one('saveCsv', 'command.saveCsv', (to) => void save(to, 'csv')),
    one('exportWorkbook', 'command.exportWorkbook', (to) => void save(to, 'xlsx')),
    one(
      'archive',
      'evaluations.action.archive',
      (to) => void archive(to, true),
      null,
      ({ archived }) => !archived,
    ),
    one(
      'reopen',
      'evaluations.action.reopen',
      (to) => void archive(to, false),
      null,
      ({ archived }) => archived,
    ),
    one('delete', 'evaluations.action.delete', (to) => void remove(to), 'Delete'),
  ]
}
