// What may be asked by whom and when, beyond the list of callers: each guard is one rule, and all of them stand
// between the door and every method. What is kept from somebody's eyes is left out where it is read.
import { contract, type MethodName } from '../shared/contract/contract.ts'
import { ExpectedError } from '../shared/contract/errors.ts'
import type {
  AgencyId,
  CriterionId,
  EvaluationId,
  Evaluator,
  EvaluatorId,
} from '../shared/domain/model.ts'
import { isAssigned, isRecused, scores } from '../shared/domain/panel/members.ts'
import { needsDeclaration, type Procedure, scoresHidden } from '../shared/domain/panel/procedure.ts'
import { isOpenAt, type Part, stagesOf } from '../shared/domain/panel/stages.ts'
import { text } from '../shared/messages/door-text.ts'
import { cellsChanged, undoState } from './db/journal.ts'
import { findEvaluation, procedureOf } from './db/queries/evaluations.ts'
import { listDeclarations, listEvaluators, scoredCells, submissionsOf } from './db/queries/panel.ts'
import { readRow } from './db/rows.ts'
import type { Db, Row } from './db/sql.ts'
import { type Session, undoerOf } from './session.ts'

/** A call after its input was parsed. */
export interface Asked {
  readonly db: Db
  readonly session: Session
  readonly method: MethodName
  readonly input: Readonly<Record<string, unknown>>
}

/** A cell, or what was said about it, that the call would change or read. */
interface Target {
  readonly agency: AgencyId | null
  readonly criterion: CriterionId | null
  /** null: nobody's in particular. */
  readonly evaluator: EvaluatorId | null
  /** A score is given, not a comment or a finding. */
  readonly scored: boolean
}

/** What the guards ask about a call, worked out when the first of them asks. */
interface Facts extends Asked {
  readonly evaluation: EvaluationId | null
  readonly procedure: Procedure | null
  readonly part: Part | null
  readonly targets: readonly Target[]
  readonly member: (id: EvaluatorId) => Evaluator | null
}

export interface Guard {
  readonly id: string
  /** Throws why the call is refused. */
  readonly check: (facts: Facts) => void
}

const targetOf = (data: Readonly<Record<string, unknown>>): Target => ({
  agency: (data['agency'] ?? null) as AgencyId | null,
  criterion: (data['criterion'] ?? null) as CriterionId | null,
  evaluator: (data['evaluator'] ?? null) as EvaluatorId | null,
  scored: data['score'] !== undefined,
})

/** Who takes a step back, or makes it again, changes the cells that it changed. */
function targetsOfStep({ db, session, method, input }: Asked): readonly Target[] {
  const evaluation = (input['evaluation'] ?? null) as EvaluationId | null
  const kind = method === 'history.undo' ? 'undo' : 'redo'
  const step = undoState(db, evaluation, undoerOf(session))[kind]
  if (step === null || !step.command.startsWith('scoring.')) return []
  return cellsChanged(db, step.position).map(({ table, row }) => ({
    ...targetOf(row),
    scored: table === 'score',
  }))
}

function targetsOf(asked: Asked): readonly Target[] {
  const { db, method, input } = asked
  if (method === 'history.undo' || method === 'history.redo') return targetsOfStep(asked)
  if (!method.startsWith('scoring.')) return []
  const { cells, finding, evidence, evaluation } = input
  if (Array.isArray(cells)) return cells.map(targetOf)
  // What is named by its id belongs to a cell too; one that is not there is refused by the method itself.
  const stored = (table: 'finding' | 'evidence', id: unknown): Row | null =>
    typeof id === 'string' ? readRow(db, table, { evaluation: String(evaluation), id }) : null
  const row = stored('finding', finding) ?? stored('evidence', evidence)
  return [targetOf(row ?? input)]
}

function partOf({ method, input }: Asked): Part | null {
  const { changes } = contract[method]
  return typeof changes === 'function' ? changes(input as never) : changes
}

function factsOf(asked: Asked): Facts {
  const { evaluation } = asked.input
  const id = typeof evaluation === 'string' ? (evaluation as EvaluationId) : null
  const row = id === null ? null : findEvaluation(asked.db, id)
  const members = new Map(
    id === null ? [] : listEvaluators(asked.db, id).map(({ item }) => [item.id, item]),
  )
  return {
    ...asked,
    evaluation: id,
    procedure: row === null ? null : procedureOf(row),
    part: partOf(asked),
    targets: targetsOf(asked),
    member: (member) => members.get(member) ?? null,
  }
}

const refuse = (code: 'forbidden' | 'locked', message: string): ExpectedError =>
  new ExpectedError(code, message)

/** What an evaluator asks that concerns no evaluation. */
const ofNoEvaluation: ReadonlySet<MethodName> = new Set<MethodName>([
  'settings.get',
  'panel.session',
  'agencies.openLink',
])

/** What an evaluator may do before they have declared, and what goes on when they are kept from all agencies. */
const beforehand: ReadonlySet<MethodName> = new Set<MethodName>([
  ...ofNoEvaluation,
  'panel.procedure',
  'panel.list',
  'panel.declarations',
  'panel.declare',
  'panel.leave',
])

/** Whether the call would carry scores over to another scale, or take them away with what they are about. */
function rewritesScores({ method, input }: Asked): boolean {
  if (method === 'criteria.setScale') return input['convert'] === true
  if (method === 'criteria.applyTemplate') return input['how'] === 'replace'
  return method === 'criteria.remove' || method === 'agencies.remove'
}

/** Whether a refusal of the call would tell between which numbers scores lie: it puts another scale under them. */
function measuresScores({ method, input }: Asked): boolean {
  if (method === 'criteria.setScale') return input['convert'] === false
  const fields = method === 'criteria.update' ? input['fields'] : {}
  return typeof fields === 'object' && fields !== null && ('scale' in fields || 'kind' in fields)
}

/** Whose scores a call changes, in a way that their seal must not survive. */
function sealedBy(facts: Facts, submitted: ReadonlyMap<EvaluatorId, unknown>): EvaluatorId | null {
  const { session, method, input, targets } = facts
  const concerned: readonly (EvaluatorId | null)[] = [
    ...targets.map(({ evaluator }) => evaluator),
    ...(method === 'panel.submit' && session.role === 'evaluator' ? [session.evaluator] : []),
    ...(method === 'panel.remove' ? [input['evaluator'] as EvaluatorId] : []),
    ...(rewritesScores(facts) ? submitted.keys() : []),
  ]
  return concerned.find((id) => id !== null && submitted.has(id)) ?? null
}

const isCommand = (method: MethodName): boolean => contract[method].kind === 'command'

export const guards: readonly Guard[] = [
  {
    id: 'own-evaluation',
    check({ session, method, evaluation }) {
      if (session.role !== 'evaluator' || ofNoEvaluation.has(method)) return
      if (evaluation !== session.evaluation) throw refuse('forbidden', text('errors.forbidden'))
    },
  },
  {
    id: 'own-person',
    check({ session, method, input, targets }) {
      if (session.role !== 'evaluator') return
      const others = targets.some(({ evaluator }) =>
        isCommand(method)
          ? evaluator !== session.evaluator
          : evaluator !== null && evaluator !== session.evaluator,
      )
      const named = input['evaluator'] !== undefined && input['evaluator'] !== session.evaluator
      if (others || named) throw refuse('forbidden', text('errors.notYours'))
    },
  },
  {
    id: 'declared',
    check({ db, session, method, procedure, evaluation }) {
      if (session.role !== 'evaluator' || beforehand.has(method)) return
      if (procedure === null || evaluation === null || !needsDeclaration(procedure)) return
      const declared = listDeclarations(db, evaluation).some(
        ({ evaluator }) => evaluator === session.evaluator,
      )
      if (!declared) throw refuse('forbidden', text('errors.declareFirst'))
    },
  },
  {
    id: 'recused',
    check({ session, method, targets, member }) {
      if (session.role !== 'evaluator' || beforehand.has(method)) return
      const own = member(session.evaluator)
      const from = own?.recusedFrom ?? 'all'
      const kept =
        from === 'all' ||
        targets.some(({ agency }) => agency !== null && own !== null && isRecused(own, agency))
      if (kept) throw refuse('forbidden', text('errors.recused'))
    },
  },
  {
    id: 'assigned',
    check({ method, targets, member }) {
      if (!isCommand(method)) return
      for (const { agency, criterion, evaluator } of targets) {
        const own = evaluator === null ? null : member(evaluator)
        if (own === null || agency === null || criterion === null) continue
        if (!isAssigned(own, agency, criterion))
          throw refuse('forbidden', text('errors.notAssigned', { name: own.name }))
      }
    },
  },
  {
    id: 'seat',
    check({ method, targets, member }) {
      if (!isCommand(method)) return
      for (const { evaluator, scored } of targets) {
        const own = evaluator === null ? null : member(evaluator)
        if (own === null) continue
        if (own.seat === 'observer') throw refuse('forbidden', text('errors.seatReads'))
        if (scored && !scores(own)) throw refuse('forbidden', text('errors.seatScores'))
      }
    },
  },
  {
    id: 'stage',
    check({ procedure, part }) {
      if (procedure === null || part === null || isOpenAt(part, procedure.stage)) return
      throw refuse(
        'locked',
        text('errors.stageLocks', {
          stage: text(`stages.${procedure.stage}`),
          open: stagesOf(part)
            .map((stage) => text(`stages.${stage}`))
            .join(', '),
        }),
      )
    },
  },
  {
    id: 'submitted',
    check(facts) {
      const { db, method, evaluation, member } = facts
      if (evaluation === null || !isCommand(method)) return
      const sealed = sealedBy(facts, submissionsOf(db, evaluation))
      if (sealed !== null)
        throw refuse('locked', text('errors.submitted', { name: member(sealed)?.name ?? '' }))
    },
  },
  {
    id: 'blind',
    check(facts) {
      const { db, session, method, procedure, evaluation, targets } = facts
      if (session.role !== 'owner' || !scoresHidden(procedure) || !isCommand(method)) return
      if (targets.some(({ evaluator }) => evaluator !== null))
        throw refuse('forbidden', text('errors.blind'))
      if (measuresScores(facts) && evaluation !== null && scoredCells(db, evaluation).length > 0)
        throw refuse('locked', text('errors.scaleUnderHidden'))
    },
  },
]

/** Throws why a call is refused; `active`: the guards that stand. */
export function guard(active: readonly Guard[], asked: Asked): void {
  const facts = factsOf(asked)
  for (const { check } of active) check(facts)
}
