// The commands of the window itself. Screens add theirs while they are shown (`useCommands` in ui/commands).
// Ids of the native menu stand here unchanged, so that both run the same thing.
import { useMemo } from 'react'
import type { EvaluationId } from '../../shared/domain/model.ts'
import type { MessageKey } from '../../shared/messages/translate.ts'
import { command } from '../api/client.ts'
import { peekQuery } from '../api/query-cache.ts'
import { type Command, useCommands } from '../ui/commands.ts'
import { openComparison } from '../ui/comparison.ts'
import { gridCommands } from '../ui/grid/grid-commands.ts'
import { closeEvaluation, goTo, type Stage, stages, useNavigation } from '../ui/navigation.ts'
import { backUp, pickAndOpen } from './file-commands.ts'
import { applyTheme, type Theme } from './places.ts'
import { askRestore } from './restore.ts'
import { stageScreens } from './screens.ts'
import { canRedo, canUndo, redo, redoName, undo, undoName } from './undo.ts'

const noInput = {}
const always = (): boolean => true
const evaluationNow = (): EvaluationId | null => useNavigation.getState().evaluation
const inEvaluation = (): boolean => evaluationNow() !== null

const setTheme = (theme: Theme): void => {
  applyTheme(theme)
  void command('settings.set', { theme })
}

const withEvaluation = (act: (evaluation: EvaluationId) => void) => (): void => {
  const evaluation = evaluationNow()
  if (evaluation !== null) act(evaluation)
}

const themeCommand = (theme: Theme): Command => ({
  id: `view.theme.${theme}`,
  label: `command.theme.${theme}`,
  group: 'group.view',
  shortcut: null,
  enabled: always,
  run: () => setTheme(theme),
  checked: () => peekQuery('settings.get', noInput)?.theme === theme,
})

/** The digits that people know stay: a stage that came later has one that was left, or none. */
const stageKeys: Readonly<Partial<Record<Stage, string>>> = {
  overview: 'Alt+1',
  agencies: 'Alt+2',
  criteria: 'Alt+3',
  panel: 'Alt+9',
  scoring: 'Alt+4',
  pricing: 'Alt+5',
  results: 'Alt+6',
  report: 'Alt+7',
  history: 'Alt+8',
}

const stageCommands = stages
  .filter((stage) => stageScreens[stage] !== undefined)
  .map(
    (stage): Command => ({
      id: `go.${stage}`,
      label: `stage.${stage}` satisfies MessageKey,
      group: 'group.go',
      shortcut: stageKeys[stage] ?? null,
      enabled: inEvaluation,
      run: () => goTo(stage),
      checked: () => inEvaluation() && useNavigation.getState().stage === stage,
    }),
  )

export type Overlay = 'palette' | 'find' | 'settings' | 'shortcuts'

const appCommands = (open: (overlay: Overlay) => void): readonly Command[] => [
  {
    id: 'edit.undo',
    label: 'command.undo',
    detail: undoName,
    group: 'group.edit',
    shortcut: 'Mod+Z',
    enabled: canUndo,
    run: undo,
  },
  {
    id: 'edit.redo',
    label: 'command.redo',
    detail: redoName,
    group: 'group.edit',
    shortcut: 'Mod+Shift+Z',
    alternatives: ['Mod+Y'],
    enabled: canRedo,
    run: redo,
  },
  {
    id: 'edit.find',
    label: 'command.find',
    group: 'group.edit',
    shortcut: 'Mod+F',
    enabled: inEvaluation,
    run: () => open('find'),
  },
  {
    id: 'view.palette',
    label: 'command.palette',
    group: 'group.view',
    shortcut: 'Mod+K',
    enabled: always,
    run: () => open('palette'),
  },
  ...stageCommands,
  {
    id: 'go.compare',
    label: 'command.compare',
    group: 'group.go',
    shortcut: null,
    enabled: inEvaluation,
    run: withEvaluation((evaluation) => openComparison(evaluation)),
  },
  {
    id: 'go.evaluations',
    label: 'command.evaluations',
    group: 'group.go',
    shortcut: 'Alt+0',
    enabled: inEvaluation,
    run: closeEvaluation,
  },
  {
    id: 'file.new',
    label: 'command.new',
    group: 'group.file',
    shortcut: 'Mod+N',
    enabled: always,
    run: () => {
      closeEvaluation()
      useNavigation.setState({ creating: true })
    },
  },
  {
    id: 'file.open',
    label: 'command.open',
    group: 'group.file',
    shortcut: 'Mod+O',
    enabled: always,
    run: () => void pickAndOpen(),
  },
  {
    id: 'file.report',
    label: 'command.savePdf',
    group: 'group.file',
    shortcut: 'Mod+P',
    enabled: () => inEvaluation() && stageScreens.report !== undefined,
    run: () => goTo('report'),
  },
  {
    id: 'file.backUp',
    label: 'command.backUp',
    group: 'group.file',
    shortcut: null,
    enabled: always,
    run: () => void backUp(),
  },
  {
    id: 'file.restore',
    label: 'command.restore',
    group: 'group.file',
    shortcut: null,
    enabled: always,
    run: () => void askRestore(),
  },
  themeCommand('system'),
  themeCommand('light'),
  themeCommand('dark'),
  {
    id: 'view.settings',
    label: 'command.settings',
    group: 'group.view',
    shortcut: 'Mod+,',
    enabled: always,
    run: () => open('settings'),
  },
  {
    id: 'help.shortcuts',
    label: 'command.shortcuts',
    group: 'group.help',
    shortcut: '?',
    alternatives: ['F1'],
    enabled: always,
    run: () => open('shortcuts'),
  },
  ...gridCommands,
]

/** Those that an evaluator at the keyboard may use. */
const ofEvaluators = ['edit.undo', 'edit.redo', 'view.palette', 'help.shortcuts']
const isOfEvaluators = ({ id, group }: Command): boolean =>
  ofEvaluators.includes(id) || group === 'shortcuts.grid'

/** Registers the window's commands; `open` must keep its identity. */
export function useAppCommands(open: (overlay: Overlay) => void, of: 'owner' | 'evaluator'): void {
  const commands = useMemo(
    () => appCommands(open).filter((command) => of === 'owner' || isOfEvaluators(command)),
    [open, of],
  )
  useCommands(commands)
}
