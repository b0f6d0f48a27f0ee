// One stage in full: what it is for, what is missing, who may do what, what may change and what is locked, and the
// way there.
import { ArrowRight } from 'lucide-react'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import {
  isBefore,
  isOpenAt,
  nextStage,
  type Part,
  type SelectionStage,
  selectionStages,
} from '../../../../shared/domain/panel/stages.ts'
import { formatList } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { type ProcedureView, useMissing } from '../../../api/procedure.ts'
import { toStage } from '../../../api/to-stage.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { StageGaps } from '../../../ui/stage-gaps.tsx'
import { stageState } from '../../../ui/stage-rail.tsx'
import styles from './stages.module.css'

const parts = [
  'set',
  'standing',
  'facts',
  'panel',
  'declarations',
  'rulings',
  'gates',
  'scores',
  'judgements',
  'moderation',
  'sealing',
  'quotes',
  'prices',
  'opening',
  'decision',
] as const satisfies readonly Part[]

const partWords = (which: readonly (typeof parts)[number][]): string =>
  which.length === 0
    ? text('procedure.nothing')
    : formatList(
        which.map((part) => text(`procedure.part.${part}`)),
        locale,
      )

const goWords = (to: SelectionStage, from: SelectionStage): string => {
  const stage = text(`stages.${to}`)
  if (to === nextStage(from)) return text('procedure.goOn', { stage })
  return text(isBefore(to, from) ? 'procedure.goBack' : 'procedure.skipTo', { stage })
}

export interface StageDetailProps {
  readonly evaluation: EvaluationId
  readonly procedure: ProcedureView
  /** The one that is looked at. */
  readonly stage: SelectionStage
  /** It was gone to. */
  readonly onGone: () => void
}

export function StageDetail({ evaluation, procedure, stage, onGone }: StageDetailProps) {
  const missing = useMissing(evaluation)
  const here = stage === procedure.stage
  const go = async (): Promise<void> => {
    if (await toStage(evaluation, stage)) onGone()
  }
  const state = stageState(stage, procedure)
  return (
    <section className={styles.detail} aria-labelledby="stage-detail">
      <header className={styles.head}>
        <h2 id="stage-detail" className={styles.stage}>
          {text('procedure.at', {
            number: selectionStages.indexOf(stage) + 1,
            of: selectionStages.length,
            stage: text(`stages.${stage}`),
          })}
        </h2>
        <Badge tone={here ? 'accent' : 'neutral'}>{text(`procedure.state.${state}`)}</Badge>
      </header>
      <p className={styles.what}>{text(`procedure.what.${stage}`)}</p>
      {here && (
        <>
          <h3 className={styles.title}>{text('procedure.missing')}</h3>
          <StageGaps gaps={missing} />
        </>
      )}
      {!here && (
        <div className={styles.go}>
          <Button icon={<ArrowRight size={16} aria-hidden />} onClick={() => void go()}>
            {goWords(stage, procedure.stage)}
          </Button>
        </div>
      )}
      <dl className={styles.facts}>
        <dt>{text('procedure.who.chair')}</dt>
        <dd>{text(`procedure.chair.${stage}`)}</dd>
        <dt>{text('procedure.who.members')}</dt>
        <dd>{text(`procedure.members.${stage}`)}</dd>
        <dt>{text('procedure.holdsOpen')}</dt>
        <dd>{partWords(parts.filter((part) => isOpenAt(part, stage)))}</dd>
        <dt>{text('procedure.locks')}</dt>
        <dd className={styles.quiet}>
          {partWords(parts.filter((part) => !isOpenAt(part, stage)))}
        </dd>
      </dl>
    </section>
  )
}
