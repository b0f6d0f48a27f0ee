// The way into the weights workspace, from the toolbar of the criteria and from the palette.
import { Scale } from 'lucide-react'
import { useMemo } from 'react'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { prefetchQuery } from '../../../api/query-cache.ts'
import { Button } from '../../../ui/button.tsx'
import { type Command, useCommands } from '../../../ui/commands.ts'
import { goToWeights } from './weights-view.ts'

/** The workspace and its answer, asked for before they are needed. */
const prefetch = (evaluation: EvaluationId): void => {
  void prefetchQuery('criteria.weightSets', { evaluation })
  // A failure shows when the workspace is opened.
  import('./weights-workspace.tsx').catch(() => {})
}

export function WeightsButton({ evaluation }: { readonly evaluation: EvaluationId }) {
  const commands = useMemo(
    (): readonly Command[] => [
      {
        id: 'criteria.weights',
        label: 'weights.command.open',
        group: 'stage.criteria',
        shortcut: null,
        enabled: () => true,
        run: () => goToWeights(evaluation, { part: 'list' }),
      },
    ],
    [evaluation],
  )
  useCommands(commands)
  return (
    <Button
      icon={<Scale size={16} aria-hidden />}
      onPointerEnter={() => prefetch(evaluation)}
      onFocus={() => prefetch(evaluation)}
      onClick={() => goToWeights(evaluation, { part: 'list' })}
    >
      {text('weights.entry')}
    </Button>
  )
}
