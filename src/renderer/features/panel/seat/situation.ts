// Where an evaluator at the keyboard stands, in words and steps. It only tells what main would let them do: every
// command is checked there.
import type { Output } from '../../../../shared/contract/call.ts'
import { isBefore, isOpenAt } from '../../../../shared/domain/panel/stages.ts'
import type { MessageKey } from '../../../../shared/messages/translate.ts'

type Procedure = NonNullable<Output<'panel.procedure'>>
type Member = Output<'panel.list'>[number]
export type Submission = Output<'panel.submissions'>[number]

export interface SeatFacts {
  readonly procedure: Procedure | null
  readonly member: Member
  /** null: not yet. */
  readonly declaration: Output<'panel.declarations'>[number] | null
  readonly submission: Submission | null
}

export interface Situation {
  /** declare: nothing is seen before · kept: a conflict of interest keeps them from all agencies. */
  readonly kind: 'declare' | 'kept' | 'work'
  readonly task: 'score' | 'comment' | 'read'
  /** The steps they have, in order. */
  readonly steps: readonly ('declare' | 'score' | 'comment' | 'read' | 'submit')[]
  /** The steps behind them. */
  readonly done: number
  /** Nothing can be entered now. */
  readonly locked: boolean
  readonly words: MessageKey
  readonly submission: Submission | null
}

const taskOf = ({ seat }: Member): Situation['task'] =>
  seat === 'observer' ? 'read' : seat === 'advisor' ? 'comment' : 'score'

const wordsOf = (
  { procedure, submission }: SeatFacts,
  kind: Situation['kind'],
  task: Situation['task'],
): MessageKey => {
  if (kind === 'declare') return 'seat.words.declare'
  if (submission !== null) return 'seat.words.sealed'
  if (procedure !== null && isBefore(procedure.stage, 'score')) return 'seat.words.notBegun'
  if (procedure !== null && !isOpenAt('scores', procedure.stage))
    return procedure.stage === 'moderate' ? 'seat.words.closed' : 'seat.words.over'
  if (task === 'comment') return 'seat.words.advisor'
  if (task === 'read') return 'seat.words.observer'
  return procedure?.blind === true && procedure.chairSees === 'progress'
    ? 'seat.words.blind'
    : 'seat.words.chairSees'
}

export const situationOf = (facts: SeatFacts): Situation => {
  const { procedure, member, declaration, submission } = facts
  const declares = procedure !== null && !procedure.skipped.includes('declare')
  const kind =
    declares && declaration === null ? 'declare' : member.recusedFrom === 'all' ? 'kept' : 'work'
  const task = taskOf(member)
  const steps = [
    ...(declares ? (['declare'] as const) : []),
    task,
    ...(task === 'score' ? (['submit'] as const) : []),
  ]
  const opened = procedure === null || isOpenAt('scores', procedure.stage)
  return {
    kind,
    task,
    steps,
    done: kind === 'declare' ? 0 : submission !== null ? steps.length : declares ? 1 : 0,
    locked: !opened || submission !== null,
    words: wordsOf(facts, kind, task),
    submission,
  }
}
