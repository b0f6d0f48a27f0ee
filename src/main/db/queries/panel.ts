// The panel of one evaluation, in order.
import type { Evaluator, EvaluatorId } from '../../../shared/domain/model.ts'
import { all, type Db } from '../sql.ts'
import { parseExtra, type Stored } from './agencies.ts'

export function listEvaluators(db: Db, evaluation: string): Stored<Evaluator>[] {
  return all<{
    id: string
    name: string
    role: string | null
    weight: number
    extra: string | null
  }>(
    db,
    'SELECT id, name, role, weight, extra FROM evaluator WHERE evaluation = ? ORDER BY position, id',
    evaluation,
  ).map(({ id, name, role, weight, extra }) => ({
    item: { id: id as EvaluatorId, name, role, weight },
    extra: parseExtra(extra),
  }))
}
