// The stages of the selection in a row: what is done, where it stands, what was skipped, what is to come. Signs and
// words carry it, colour only repeats it.
import { Check, ChevronsRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { isBefore, type SelectionStage, selectionStages } from '../../shared/domain/panel/stages.ts'
import { text } from '../../shared/messages/translate.ts'
import styles from './stage-rail.module.css'

export interface StageRailProps {
  /** Where the evaluation stands. */
  readonly stage: SelectionStage
  readonly skipped: readonly SelectionStage[]
  /** Whose details are shown; null: none are. */
  readonly chosen?: SelectionStage | null
  readonly onChoose: (stage: SelectionStage) => void
}

type State = 'done' | 'here' | 'skipped' | 'coming'

export const stageState = (
  of: SelectionStage,
  { stage, skipped }: Pick<StageRailProps, 'stage' | 'skipped'>,
): State => {
  if (of === stage) return 'here'
  if (!isBefore(of, stage)) return 'coming'
  return skipped.includes(of) ? 'skipped' : 'done'
}

const signs: Readonly<Record<State, (number: number) => ReactNode>> = {
  done: () => <Check size={13} aria-hidden />,
  skipped: () => <ChevronsRight size={13} aria-hidden />,
  here: (number) => number,
  coming: (number) => number,
}

export function StageRail({ stage, skipped, chosen = null, onChoose }: StageRailProps) {
  return (
    <ol className={styles.rail} aria-label={text('procedure.rail')}>
      {selectionStages.map((one, index) => {
        const state = stageState(one, { stage, skipped })
        return (
          <li key={one} className={styles.item} data-state={state}>
            <button
              type="button"
              className={styles.button}
              data-chosen={one === chosen || undefined}
              aria-current={state === 'here' ? 'step' : undefined}
              aria-label={text('procedure.railItem', {
                number: index + 1,
                stage: text(`stages.${one}`),
                state: text(`procedure.state.${state}`),
              })}
              onClick={() => onChoose(one)}
            >
              <span className={styles.sign}>{signs[state](index + 1)}</span>
              <span className={styles.words}>
                <span className={styles.name}>{text(`stages.${one}`)}</span>
                <span className={styles.state}>{text(`procedure.state.${state}`)}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}
