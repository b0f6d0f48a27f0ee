// Criteria and gates of one evaluation, in order.
import type { Extra, WeightSet } from '../../../shared/domain/content.ts'
import type {
  AgencyId,
  Criterion,
  CriterionId,
  CriterionKind,
  Direction,
  Gate,
  GateId,
  GateResult,
  Level,
  MeasuredFact,
  PriceRule,
  Scale,
  ValueFunction,
  WeightSetId,
} from '../../../shared/domain/model.ts'
import type { WeightAnswers } from '../../../shared/domain/weights/elicitation.ts'
import { all, type Db, type Row } from '../sql.ts'
import { listOf, parseExtra, type Stored, textUnlessEmpty } from './agencies.ts'
import { textOf, textOrNull } from './evaluations.ts'

interface CriterionRow {
  readonly id: string
  readonly name: string
  readonly weight: number
  readonly kind: CriterionKind
  readonly direction: Direction
  readonly scale: string | null
  readonly levels: string
  readonly levels_only: number
  readonly value_function: string | null
  readonly price: string | null
  readonly minimum: number | null
  readonly parent: string | null
  readonly guidance: string | null
  readonly questions: string | null
  readonly unit: string | null
  readonly measured_from: MeasuredFact | null
  readonly weight_locked: number | null
  readonly extra: string | null
}

const parsed = <T>(text: string | null): T | null =>
  text === null ? null : (JSON.parse(text) as T)

export function listCriteria(db: Db, evaluation: string): Stored<Criterion>[] {
  return all<CriterionRow>(
    db,
    'SELECT * FROM criterion WHERE evaluation = ? ORDER BY position, id',
    evaluation,
  ).map((row) => ({
    item: {
      id: row.id as CriterionId,
      name: row.name,
      weight: row.weight,
      kind: row.kind,
      direction: row.direction,
      scale: parsed<Scale>(row.scale),
      levels: JSON.parse(row.levels) as Level[],
      levelsOnly: row.levels_only === 1,
      valueFunction: parsed<ValueFunction>(row.value_function),
      price: parsed<PriceRule>(row.price),
      minimum: row.minimum,
      parent: row.parent as CriterionId | null,
      guidance: row.guidance,
      questions: listOf(row.questions),
      unit: row.unit,
      measuredFrom: row.measured_from,
      weightLocked: row.weight_locked === 1,
    },
    extra: parseExtra(row.extra),
  }))
}

export function criterionColumns(fields: Partial<Omit<Criterion, 'id'>>): Row {
  const { scale, levels, levelsOnly, valueFunction, price, ...more } = fields
  const { questions, measuredFrom, weightLocked, ...plain } = more
  return {
    ...plain,
    ...(questions === undefined ? {} : { questions: textUnlessEmpty(questions) }),
    ...(measuredFrom === undefined ? {} : { measured_from: measuredFrom }),
    ...(weightLocked === undefined ? {} : { weight_locked: weightLocked ? 1 : null }),
    ...(scale === undefined ? {} : { scale: textOrNull(scale) }),
    ...(levels === undefined ? {} : { levels: textOf(levels) }),
    ...(levelsOnly === undefined ? {} : { levels_only: levelsOnly ? 1 : 0 }),
    ...(valueFunction === undefined ? {} : { value_function: textOrNull(valueFunction) }),
    ...(price === undefined ? {} : { price: textOrNull(price) }),
  }
}

export function criterionRow(
  evaluation: string,
  position: number,
  criterion: Criterion,
  extra: Extra,
): Row {
  const { id, ...fields } = criterion
  return { evaluation, id, position, ...criterionColumns(fields), extra: textOrNull(extra) }
}

/** Rows in an order in which none comes before its group: undo removes them the other way round. */
export const groupsFirst = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => Number(a['parent'] !== null) - Number(b['parent'] !== null))

export function listGates(db: Db, evaluation: string): Stored<Gate>[] {
  return all<{ id: string; name: string; description: string | null; extra: string | null }>(
    db,
    'SELECT id, name, description, extra FROM gate WHERE evaluation = ? ORDER BY position, id',
    evaluation,
  ).map(({ id, name, description, extra }) => ({
    item: { id: id as GateId, name, description },
    extra: parseExtra(extra),
  }))
}

export function listGateResults(db: Db, evaluation: string): Stored<GateResult>[] {
  return all<{
    agency: string
    gate: string
    passed: number
    note: string | null
    extra: string | null
  }>(
    db,
    `SELECT r.agency, r.gate, r.passed, r.note, r.extra FROM gate_result r
     JOIN agency a ON a.evaluation = r.evaluation AND a.id = r.agency
     JOIN gate g ON g.evaluation = r.evaluation AND g.id = r.gate
     WHERE r.evaluation = ? ORDER BY a.position, a.id, g.position, g.id`,
    evaluation,
  ).map((row) => ({
    item: {
      agency: row.agency as AgencyId,
      gate: row.gate as GateId,
      passed: row.passed === 1,
      note: row.note,
    },
    extra: parseExtra(row.extra),
  }))
}

export function listWeightSets(db: Db, evaluation: string): WeightSet[] {
  return all<{ id: string; name: string; answers: string }>(
    db,
    'SELECT id, name, answers FROM weight_set WHERE evaluation = ? ORDER BY position, id',
    evaluation,
  ).map(({ id, name, answers }) => ({
    id: id as WeightSetId,
    name,
    answers: JSON.parse(answers) as WeightAnswers,
  }))
}
