// The commands of the panel and its stages, wherever one is in the evaluation: the way on, any other stage, and the
// keyboard for each member.
import { useMemo } from 'react'
import type { EvaluationId, Evaluator } from '../../shared/domain/model.ts'
import {
  nextStage,
  type SelectionStage,
  selectionStages,
} from '../../shared/domain/panel/stages.ts'
import { text } from '../../shared/messages/translate.ts'
import { handOver } from '../api/keyboard.ts'
import { useProcedure } from '../api/procedure.ts'
import { useQuery } from '../api/query-cache.ts'
import { toStage } from '../api/to-stage.ts'
import { type Command, useCommands } from '../ui/commands.ts'
import { goTo } from '../ui/navigation.ts'

const always = (): boolean => true

const places = [
  ['members', 'procedure.command.showMembers'],
  ['assignments', 'procedure.command.showAssignments'],
  ['declarations', 'procedure.command.showDeclarations'],
  ['stages', 'procedure.command.showStages'],
] as const

const placeCommands: readonly Command[] = places.map(([part, label]) => ({
  id: `go.panel.${part}`,
  label,
  group: 'group.go',
  shortcut: null,
  enabled: always,
  run: () => goTo('panel', {}, part),
}))

const stageCommand = (
  evaluation: EvaluationId,
  label: 'procedure.command.goOn' | 'procedure.command.toStage',
  stage: SelectionStage,
): Command => ({
  id: label === 'procedure.command.goOn' ? 'panel.goOn' : `panel.toStage.${stage}`,
  label,
  detail: () => text(`stages.${stage}`),
  group: 'procedure.group',
  shortcut: null,
  enabled: always,
  run: () => void toStage(evaluation, stage),
})

const keyboardCommand = (evaluation: EvaluationId, member: Evaluator): Command => ({
  id: `panel.actAs.${member.id}`,
  label: 'procedure.command.handOver',
  detail: () => member.name,
  group: 'procedure.group',
  shortcut: null,
  enabled: always,
  run: () => void handOver(evaluation, member),
})

const nobody: readonly Evaluator[] = []

export function useProcedureCommands(evaluation: EvaluationId): void {
  const stage = useProcedure(evaluation)?.stage ?? null
  const members = useQuery('panel.list', { evaluation }).value ?? nobody
  useCommands(
    useMemo(() => {
      if (stage === null) return placeCommands
      const next = nextStage(stage)
      return [
        ...placeCommands,
        ...(next === null ? [] : [stageCommand(evaluation, 'procedure.command.goOn', next)]),
        ...selectionStages
          .filter((other) => other !== stage && other !== next)
          .map((other) => stageCommand(evaluation, 'procedure.command.toStage', other)),
        ...members.map((member) => keyboardCommand(evaluation, member)),
      ]
    }, [evaluation, stage, members]),
  )
}
