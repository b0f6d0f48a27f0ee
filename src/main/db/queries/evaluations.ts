// Evaluations: the library's list, and one evaluation's own facts.

import type { Extra } from '../../../shared/domain/content.ts'
import type {
  EvaluationDetails,
  EvaluationId,
  Frozen,
  LiftedFreeze,
  Needs,
  PanelRule,
  Scale,
} from '../../../shared/domain/model.ts'
import type { Decision } from '../../../shared/domain/panel/decision.ts'
import { type Procedure, scoresHidden } from '../../../shared/domain/panel/procedure.ts'
import type { Envelope, PricingPlan } from '../../../shared/domain/pricing/plan.ts'
import type { VerdictRule } from '../../../shared/domain/robustness/verdict.ts'
import { all, type Db, one, type Row } from '../sql.ts'

export interface EvaluationRow {
  readonly id: string
  readonly title: string
  readonly client: string | null
  readonly brief: string | null
  readonly currency: string
  readonly scale: string
  readonly panel_rule: string | null
  readonly created_at: string
  readonly archived: number
  readonly deleted: number
  readonly extra: string | null
  readonly document_extra: string | null
  readonly weight_set: string | null
  readonly verdict_rule: string | null
  readonly frozen: string | null
  readonly needs: string | null
  readonly pricing: string | null
  readonly envelope: string | null
  readonly procedure: string | null
  /** The evaluator who sits at the keyboard; null: the owner. */
  readonly acting: string | null
  readonly decision: string | null
  readonly earlier_freezes: string | null
}

export interface EvaluationSummary {
  readonly id: EvaluationId
  readonly title: string
  readonly client: string | null
  readonly createdAt: string
  readonly changedAt: string
  readonly archived: boolean
  readonly agencies: number
  readonly criteria: number
  readonly evaluators: number
  readonly scored: number
  readonly possible: number
}

/** Newest change first. Possible scores: agencies that take part × rated criteria with cells × evaluators. */
export function listEvaluations(db: Db): EvaluationSummary[] {
  const rows = all<
    Omit<EvaluationSummary, 'archived' | 'possible'> & {
      archived: number
      taking: number
      rated: number
    }
  >(
    db,
    `SELECT e.id, e.title, e.client, e.created_at AS createdAt, e.archived,
       (SELECT time FROM journal j WHERE j.evaluation = e.id ORDER BY sequence DESC LIMIT 1) AS changedAt,
       (SELECT count(*) FROM agency a WHERE a.evaluation = e.id) AS agencies,
       (SELECT count(*) FROM agency a WHERE a.evaluation = e.id AND a.status IN ('shortlist', 'selected')) AS taking,
       (SELECT count(*) FROM criterion c WHERE c.evaluation = e.id) AS criteria,
       (SELECT count(*) FROM criterion c WHERE c.evaluation = e.id AND c.kind = 'rated'
          AND NOT EXISTS (SELECT 1 FROM criterion k WHERE k.evaluation = c.evaluation AND k.parent = c.id)) AS rated,
       (SELECT count(*) FROM evaluator v WHERE v.evaluation = e.id) AS evaluators,
       (SELECT count(*) FROM score s JOIN agency a ON a.evaluation = s.evaluation AND a.id = s.agency
          WHERE s.evaluation = e.id AND s.state <> 'not-scored' AND a.status IN ('shortlist', 'selected')) AS scored
     FROM evaluation e WHERE e.deleted = 0
     ORDER BY (SELECT max(position) FROM journal j WHERE j.evaluation = e.id) DESC`,
  )
  return rows.map(({ archived, taking, rated, ...row }) => ({
    ...row,
    archived: archived === 1,
    possible: taking * rated * row.evaluators,
  }))
}

/** null: unknown or deleted. */
export function findEvaluation(db: Db, id: string): EvaluationRow | null {
  return one<EvaluationRow>(db, 'SELECT * FROM evaluation WHERE id = ? AND deleted = 0', id)
}

/** Whether the id was ever used here, a deleted evaluation and the ledger included. */
export function evaluationIdTaken(db: Db, id: string): boolean {
  return (
    one(db, 'SELECT 1 FROM evaluation WHERE id = ?', id) !== null ||
    one(db, 'SELECT 1 FROM journal WHERE evaluation = ? LIMIT 1', id) !== null
  )
}

export function detailsOf(row: EvaluationRow): EvaluationDetails {
  return {
    id: row.id as EvaluationId,
    title: row.title,
    client: row.client,
    brief: row.brief,
    currency: row.currency,
    scale: JSON.parse(row.scale) as Scale,
    panelRule: row.panel_rule === null ? null : (JSON.parse(row.panel_rule) as PanelRule),
    pricing: row.pricing === null ? null : (JSON.parse(row.pricing) as PricingPlan),
    createdAt: row.created_at,
  }
}

export const textOf = (value: unknown): string => JSON.stringify(value)
export const textOrNull = (value: unknown): string | null =>
  value === null || value === undefined ? null : JSON.stringify(value)

export function evaluationRow(details: EvaluationDetails, extra: Extra, documentExtra: Extra): Row {
  return {
    id: details.id,
    title: details.title,
    client: details.client,
    brief: details.brief,
    currency: details.currency,
    scale: textOf(details.scale),
    panel_rule: textOrNull(details.panelRule),
    pricing: textOrNull(details.pricing),
    created_at: details.createdAt,
    archived: 0,
    deleted: 0,
    extra: textOrNull(extra),
    document_extra: textOrNull(documentExtra),
  }
}

/** null: the default rule. */
export const verdictRuleOf = (row: EvaluationRow): VerdictRule | null =>
  row.verdict_rule === null ? null : (JSON.parse(row.verdict_rule) as VerdictRule)

/** null: never sealed. */
export const envelopeOf = (row: Pick<EvaluationRow, 'envelope'>): Envelope | null =>
  row.envelope === null ? null : (JSON.parse(row.envelope) as Envelope)

/** Whether quotes, and all that follows from them, must stay out of every answer. */
export function isSealed(row: Pick<EvaluationRow, 'envelope'>): boolean {
  const envelope = envelopeOf(row)
  return envelope !== null && envelope.opened === null
}

/** null: an open workspace, without stages. */
export const procedureOf = (row: Pick<EvaluationRow, 'procedure'>): Procedure | null =>
  row.procedure === null ? null : (JSON.parse(row.procedure) as Procedure)

/** Whether individual scores, and what was written about them, are kept from everybody but their authors. */
export function scoresAreHidden(db: Db, evaluation: string): boolean {
  const row = findEvaluation(db, evaluation)
  return row !== null && scoresHidden(procedureOf(row))
}

/** null: nothing is decided. */
export const decisionOf = (row: Pick<EvaluationRow, 'decision'>): Decision | null =>
  row.decision === null ? null : (JSON.parse(row.decision) as Decision)

/** null: the criteria are not frozen. */
export const frozenOf = (row: EvaluationRow): Frozen | null =>
  row.frozen === null ? null : (JSON.parse(row.frozen) as Frozen)

/** Freezes that were lifted, in order. */
export const earlierFreezesOf = (row: EvaluationRow): readonly LiftedFreeze[] =>
  row.earlier_freezes === null ? [] : (JSON.parse(row.earlier_freezes) as readonly LiftedFreeze[])

/** null: the brief was not filled in as a form. */
export const needsOf = (row: EvaluationRow): Needs | null =>
  row.needs === null ? null : (JSON.parse(row.needs) as Needs)

/** The columns that hold what a person may change of an evaluation. */
export function detailColumns(
  patch: Partial<Omit<EvaluationDetails, 'id' | 'scale' | 'createdAt'>> & {
    readonly verdictRule?: VerdictRule | null
    readonly frozen?: Frozen | null
    readonly needs?: Needs | null
  },
): Row {
  const { panelRule, pricing, verdictRule, frozen, needs, ...plain } = patch
  return {
    ...plain,
    ...(panelRule === undefined ? {} : { panel_rule: textOrNull(panelRule) }),
    ...(pricing === undefined ? {} : { pricing: textOrNull(pricing) }),
    ...(verdictRule === undefined ? {} : { verdict_rule: textOrNull(verdictRule) }),
    ...(frozen === undefined ? {} : { frozen: textOrNull(frozen) }),
    ...(needs === undefined ? {} : { needs: textOrNull(needs) }),
  }
}
