// The window of the evaluator who sits at the keyboard: who they are, their steps, and their own scores. Nothing of
// the owner's screens is here.
import { Keyboard } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Evaluator } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { useEvaluationState, useQuietModel, useReadiness } from '../api/evaluation-state.ts'
import { useQuery } from '../api/query-cache.ts'
import type { ActingEvaluator } from '../api/session.ts'
import { Declaration } from '../features/panel/seat/declaration.tsx'
import { type Situation, situationOf } from '../features/panel/seat/situation.ts'
import { Receipt, Submit } from '../features/panel/seat/submit.tsx'
import { OwnScoring } from '../features/scoring/own-scoring.tsx'
import { Badge } from '../ui/badge.tsx'
import { Button } from '../ui/button.tsx'
import { runCommand } from '../ui/commands.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { Notice } from '../ui/notice.tsx'
import { Boundary } from './boundary.tsx'
import styles from './evaluator-frame.module.css'
import { SaveState } from './save-state.tsx'
import { SeatBar } from './seat-bar.tsx'
import { TopBar } from './top-bar.tsx'

const titleWords = {
  score: 'seat.scores',
  comment: 'seat.comments',
  read: 'seat.reads',
} as const

/** What main tells of the evaluator; `seat` null: not all of it has come, `error` says why it will not. */
function useSeat({ evaluation }: ActingEvaluator) {
  const input = useMemo(() => ({ evaluation }), [evaluation])
  const procedure = useQuery('panel.procedure', input)
  const members = useQuery('panel.list', input)
  const declarations = useQuery('panel.declarations', input)
  const member = members.value?.[0] ?? null
  const known =
    member === null || declarations.value === null || !procedure.answered
      ? null
      : {
          procedure: procedure.value,
          member,
          declaration: declarations.value[0] ?? null,
          submission: null,
        }
  const works = known !== null && situationOf(known).kind === 'work'
  const submissions = useQuery('panel.submissions', works ? input : null)
  const all = [procedure, members, declarations]
  const error = all.find((query) => query.error !== null)?.error ?? null
  const facts = known === null ? null : { ...known, submission: submissions.value?.[0] ?? null }
  return {
    seat: facts === null ? null : { ...facts, situation: situationOf(facts) },
    error,
    retry: () => {
      for (const query of all) query.refetch()
    },
  }
}

interface WorkProps {
  readonly acting: ActingEvaluator
  readonly situation: Situation
  /** The chair has still to rule on what they declared. */
  readonly unruled: boolean
}

function Work({ acting, situation, unruled }: WorkProps) {
  const { evaluation, evaluator } = acting
  const { submission, task, locked } = situation
  const [open, setOpen] = useState(false)
  const [dismissed, setDismissed] = useState(false)
  const { model } = useEvaluationState(evaluation)
  const progress = useReadiness(useQuietModel(model))?.byEvaluator.get(evaluator) ?? null
  const close = (): void => setOpen(false)
  const beside =
    !open || progress === null ? null : submission !== null ? (
      <Receipt submission={submission} onClose={close} />
    ) : (
      <Submit
        evaluation={evaluation}
        progress={progress}
        onNext={() => runCommand('scoring.nextEmpty')}
        onClose={close}
      />
    )
  return (
    <>
      <SeatBar situation={situation} progress={task === 'score' ? progress : null}>
        {task === 'score' && (submission !== null || !locked) && (
          <Button
            variant={submission === null ? 'primary' : 'plain'}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {text(submission === null ? 'seat.submit' : 'seat.receipt')}
          </Button>
        )}
      </SeatBar>
      {unruled && !dismissed && (
        <div className={styles.notice}>
          <Notice tone="warning" onDismiss={() => setDismissed(true)}>
            {text('seat.conflict.open')}
          </Notice>
        </div>
      )}
      <OwnScoring evaluation={evaluation} locked={locked} beside={beside} />
    </>
  )
}

export interface EvaluatorFrameProps {
  readonly acting: ActingEvaluator
  readonly onLeave: () => void
}

export function EvaluatorFrame({ acting, onLeave }: EvaluatorFrameProps) {
  const { evaluation, name, title } = acting
  const content = useRef<HTMLElement>(null)
  const { seat, error, retry } = useSeat(acting)
  const kind = seat?.situation.kind
  // biome-ignore lint/correctness/useExhaustiveDependencies: once a step.
  useEffect(() => {
    if (document.activeElement === document.body) content.current?.focus({ preventScroll: true })
  }, [kind])
  const seatOf = (member: Pick<Evaluator, 'seat'>) => (
    <Badge tone="accent">{text(`procedure.seat.${member.seat}`)}</Badge>
  )
  return (
    <div className={styles.frame}>
      <TopBar
        end={
          <Button size="small" icon={<Keyboard size={14} aria-hidden />} onClick={onLeave}>
            {text('seat.back')}
          </Button>
        }
      >
        <h1 className={styles.identity}>
          {text(titleWords[seat?.situation.task ?? 'score'], { name, title })}
        </h1>
        {seat !== null && seatOf(seat.member)}
        {kind === 'work' && <SaveState />}
      </TopBar>
      <main ref={content} className={styles.content} tabIndex={-1}>
        {seat === null && error !== null && (
          <div className={styles.notice}>
            <Notice
              tone="error"
              title={text('seat.failed')}
              actions={
                <Button size="small" onClick={retry}>
                  {text('ui.tryAgain')}
                </Button>
              }
            >
              {error.message}
            </Notice>
          </div>
        )}
        {seat !== null && (
          <Boundary key={kind}>
            {kind === 'declare' && (
              <>
                <SeatBar situation={seat.situation} progress={null} />
                <Declaration
                  evaluation={evaluation}
                  title={title}
                  name={seat.member.name}
                  declaration={seat.procedure?.declaration ?? ''}
                />
              </>
            )}
            {kind === 'kept' && (
              <div className={styles.kept}>
                <EmptyState
                  title={text('seat.keptFromAll.title')}
                  actions={<Button onClick={onLeave}>{text('seat.back')}</Button>}
                >
                  {text('seat.keptFromAll.words')}
                </EmptyState>
              </div>
            )}
            {kind === 'work' && (
              <Work
                acting={acting}
                situation={seat.situation}
                unruled={seat.declaration?.conflict != null && seat.declaration.ruling === null}
              />
            )}
          </Boundary>
        )}
      </main>
    </div>
  )
}
