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
  PriceRule,
  Scale,
  ValueFunction,
  WeightSetId,
} from '../../../shared/domain/model.ts'
import type { WeightAnswers } from '../../../shared/domain/weights/elicitation.ts'
import { all, type Db, type Row } from '../sql.ts'
import { parseExtra, type Stored } from './agencies.ts'
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
    },
    extra: parseExtra(row.extra),
  }))
}

export function criterionColumns(fields: Partial<Omit<Criterion, 'id'>>): Row {
  const { scale, levels, levelsOnly, valueFunction, price, ...plain } = fields
  return {
    ...plain,
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

export function listGates(db: Db, evaluation: string): Stored<Gate>[] {
  return all<{ id: string; name: string; extra: string | null }>(
    db,
    'SELECT id, name, extra FROM gate WHERE evaluation = ? ORDER BY position, id',
    evaluation,
  ).map((row) => ({ item: { id: row.id as GateId, name: row.name }, extra: parseExtra(row.extra) }))
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
