// The panel of one evaluation: its members in order, what they declared, and what they have sealed.
import type {
  AgencyId,
  CriterionId,
  Evaluator,
  EvaluatorId,
  NotAssigned,
  Seat,
} from '../../../shared/domain/model.ts'
import { rowText } from '../rows.ts'
import { all, type Db, one, type Row } from '../sql.ts'
import { parseExtra, type Stored } from './agencies.ts'
import { textOf } from './evaluations.ts'

const askedAboutAll: NotAssigned = { agencies: [], criteria: [] }

export function listEvaluators(db: Db, evaluation: string): Stored<Evaluator>[] {
  return all<{
    id: string
    name: string
    role: string | null
    weight: number
    organisation: string | null
    email: string | null
    seat: Seat | null
    not_assigned: string | null
    recused_from: string | null
    extra: string | null
  }>(db, 'SELECT * FROM evaluator WHERE evaluation = ? ORDER BY position, id', evaluation).map(
    ({ id, name, role, weight, organisation, email, seat, not_assigned, recused_from, extra }) => ({
      item: {
        id: id as EvaluatorId,
        name,
        role,
        weight,
        organisation,
        email,
        seat: seat ?? 'evaluator',
        notAssigned:
          not_assigned === null ? askedAboutAll : (JSON.parse(not_assigned) as NotAssigned),
        recusedFrom:
          recused_from === null ? [] : (JSON.parse(recused_from) as Evaluator['recusedFrom']),
      },
      extra: parseExtra(extra),
    }),
  )
}

/** The columns of what a person may change of a member; what is usual leaves a column empty. */
export function evaluatorColumns(fields: Partial<Omit<Evaluator, 'id'>>): Row {
  const { seat, notAssigned, recusedFrom, ...plain } = fields
  const { agencies = [], criteria = [] } = notAssigned ?? {}
  const everything = agencies.length === 0 && criteria.length === 0
  return {
    ...plain,
    ...(seat === undefined ? {} : { seat: seat === 'evaluator' ? null : seat }),
    ...(notAssigned === undefined
      ? {}
      : { not_assigned: everything ? null : textOf({ agencies, criteria }) }),
    ...(recusedFrom === undefined
      ? {}
      : { recused_from: recusedFrom.length === 0 ? null : textOf(recusedFrom) }),
  }
}

/** What the chair ruled on a conflict of interest. */
export interface Ruling {
  readonly from: Evaluator['recusedFrom']
  readonly reason: string
  /** ISO 8601, UTC. */
  readonly time: string
  readonly by: string
}

export interface Declaration {
  readonly evaluator: EvaluatorId
  readonly time: string
  readonly typedName: string
  readonly text: string
  readonly conflict: string | null
  readonly ruling: Ruling | null
}

/** In the order of the panel. */
export function listDeclarations(db: Db, evaluation: string): Declaration[] {
  return all<{
    evaluator: string
    time: string
    typed_name: string
    text: string
    conflict: string | null
    ruling: string | null
  }>(
    db,
    `SELECT d.* FROM declaration d
     JOIN evaluator e ON e.evaluation = d.evaluation AND e.id = d.evaluator
     WHERE d.evaluation = ? ORDER BY e.position, e.id`,
    evaluation,
  ).map(({ evaluator, time, typed_name, text, conflict, ruling }) => ({
    evaluator: evaluator as EvaluatorId,
    time,
    typedName: typed_name,
    text,
    conflict,
    ruling: ruling === null ? null : (JSON.parse(ruling) as Ruling),
  }))
}

/** When a member's scores were sealed, by which commitment, and the chance that keeps it from being guessed. */
export interface Submission {
  readonly time: string
  readonly hash: string
  readonly salt: string
}

export function submissionsOf(db: Db, evaluation: string): ReadonlyMap<EvaluatorId, Submission> {
  return new Map(
    all<{ id: string; submission: string }>(
      db,
      'SELECT id, submission FROM evaluator WHERE evaluation = ? AND submission IS NOT NULL',
      evaluation,
    ).map(({ id, submission }) => [id as EvaluatorId, JSON.parse(submission) as Submission]),
  )
}

/** Which cells a member has scored, without what was said. */
export function scoredCells(
  db: Db,
  evaluation: string,
): {
  readonly agency: AgencyId
  readonly criterion: CriterionId
  readonly evaluator: EvaluatorId
}[] {
  return all(
    db,
    "SELECT agency, criterion, evaluator FROM score WHERE evaluation = ? AND state <> 'not-scored'",
    evaluation,
  )
}

/** Everything a member said, as the commitment to it is worked out. */
export function saidBy(db: Db, evaluation: string, evaluator: EvaluatorId): Row {
  const rows = (table: string, order: string): string =>
    all<Row>(
      db,
      `SELECT * FROM ${table} WHERE evaluation = ? AND evaluator = ? ORDER BY ${order}`,
      evaluation,
      evaluator,
    )
      .map(rowText)
      .join('\n')
  return {
    scores: rows('score', 'agency, criterion'),
    findings: rows('finding', 'id'),
    evidence: rows('evidence', 'id'),
  }
}

/** The evaluator who sits at the keyboard; null: the owner. */
export function actingEvaluator(
  db: Db,
): { readonly evaluation: string; readonly evaluator: string; readonly name: string } | null {
  return one(
    db,
    `SELECT e.id AS evaluation, v.id AS evaluator, v.name FROM evaluation e
     JOIN evaluator v ON v.evaluation = e.id AND v.id = e.acting
     WHERE e.deleted = 0 LIMIT 1`,
  )
}
