// Scores of one evaluation: as columns for the page, one cell with its texts, and the moderated layer.
import type {
  AgencyId,
  Confidence,
  CriterionId,
  EvaluatorId,
  Moderated,
  Score,
  ScoreState,
} from '../../../shared/domain/model.ts'
import { idsOf } from '../order.ts'
import { all, type Db, one, sql, type Value } from '../sql.ts'
import { parseExtra, type Stored } from './agencies.ts'
import { scoresAreHidden } from './evaluations.ts'

interface ScoreRow {
  readonly agency: string
  readonly criterion: string
  readonly evaluator: string
  readonly value: number | null
  readonly state: ScoreState
  readonly comment: string | null
  readonly confidence: Confidence | null
  readonly extra: string | null
}

const scoreOf = (row: ScoreRow): Score => ({
  agency: row.agency as AgencyId,
  criterion: row.criterion as CriterionId,
  evaluator: row.evaluator as EvaluatorId,
  value: row.value,
  state: row.state,
  comment: row.comment,
  confidence: row.confidence,
})

const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, place) => [id, place]))

/**
 * In the order of agencies, criteria, evaluators: the order of the evaluation document. None while they are
 * hidden: whatever is worked out from scores is worked out from this. One agency at a time, sorted here: joins that
 * sort all rows take twice as long.
 */
export function listScores(db: Db, evaluation: string): Stored<Score>[] {
  if (scoresAreHidden(db, evaluation)) return []
  const criteria = placesOf(idsOf(db, 'criterion', evaluation))
  const evaluators = placesOf(idsOf(db, 'evaluator', evaluation))
  const placeOf = ({ criterion, evaluator }: ScoreRow): number =>
    (criteria.get(criterion) ?? 0) * evaluators.size + (evaluators.get(evaluator) ?? 0)
  return idsOf(db, 'agency', evaluation).flatMap((agency) =>
    all<ScoreRow>(db, 'SELECT * FROM score WHERE evaluation = ? AND agency = ?', evaluation, agency)
      .map((row) => ({ row, place: placeOf(row) }))
      .sort((a, b) => a.place - b.place)
      .map(({ row }) => ({ item: scoreOf(row), extra: parseExtra(row.extra) })),
  )
}

/** As `scoring.sheet` answers them. */
export interface ScoreBlock {
  readonly values: Float64Array<ArrayBuffer>
  readonly states: Uint8Array<ArrayBuffer>
  readonly commented: Uint8Array<ArrayBuffer>
  readonly confidences: Uint8Array<ArrayBuffer>
}

const nothingThere = 3

/** State, comment and confidence in one number: texts of 100,000 rows would take longer than the rows. */
type SheetRow = readonly [criterion: string, evaluator: string, value: number | null, said: number]

const said = `CASE state WHEN 'scored' THEN 0 WHEN 'not-applicable' THEN 1 ELSE 2 END
  + 4 * (comment IS NOT NULL)
  + 8 * CASE confidence WHEN 'low' THEN 1 WHEN 'medium' THEN 2 WHEN 'high' THEN 3 ELSE 0 END`

/** Whose scores are asked for; null: everybody's, or nobody's while they are hidden. */
type Own = string | null

/** A condition on the column `evaluator`, and what it compares with. */
function ofWhom(
  db: Db,
  evaluation: string,
  own: Own,
): { readonly and: string; readonly params: string[] } {
  if (own !== null) return { and: 'AND evaluator = ?', params: [own] }
  return { and: scoresAreHidden(db, evaluation) ? 'AND 0' : '', params: [] }
}

/** One agency at a time: all rows at once would be 25 MB of garbage at 100,000 scores, a cursor twice as slow. */
export function scoreBlock(
  db: Db,
  evaluation: string,
  ids: {
    readonly agencies: readonly string[]
    readonly criteria: readonly string[]
    readonly evaluators: readonly string[]
  },
  own: Own,
): ScoreBlock {
  const deep = ids.criteria.length
  const across = ids.evaluators.length
  const size = ids.agencies.length * deep * across
  const block = {
    values: new Float64Array(size),
    states: new Uint8Array(size).fill(nothingThere),
    commented: new Uint8Array(size),
    confidences: new Uint8Array(size),
  }
  const criteria = placesOf(ids.criteria)
  const evaluators = placesOf(ids.evaluators)
  const whose = ofWhom(db, evaluation, own)
  const statement = sql(
    db,
    `SELECT criterion, evaluator, value, ${said}
     FROM score WHERE evaluation = ? AND agency = ? ${whose.and}`,
  ).raw()
  ids.agencies.forEach((agency, row) => {
    for (const score of statement.all(evaluation, agency, ...whose.params) as SheetRow[]) {
      const [criterion, evaluator, value, code] = score
      const [column, depth] = [criteria.get(criterion), evaluators.get(evaluator)]
      if (column === undefined || depth === undefined) continue
      const at = (row * deep + column) * across + depth
      block.values[at] = value ?? 0
      block.states[at] = code & 3
      block.commented[at] = (code >> 2) & 1
      block.confidences[at] = code >> 3
    }
  })
  return block
}

export function cellScores(
  db: Db,
  evaluation: string,
  agency: string,
  criterion: string,
  own: Own,
): Score[] {
  const whose = ofWhom(db, evaluation, own)
  return all<ScoreRow>(
    db,
    `SELECT s.* FROM score s JOIN evaluator e ON e.evaluation = s.evaluation AND e.id = s.evaluator
     WHERE s.evaluation = ? AND s.agency = ? AND s.criterion = ? ${whose.and}
     ORDER BY e.position, e.id`,
    evaluation,
    agency,
    criterion,
    ...whose.params,
  ).map(scoreOf)
}

/** One evaluator's comments, as columns; `sees`: on which agencies they may be. */
export function commentColumns(
  db: Db,
  evaluation: string,
  evaluator: string,
  own: Own,
  sees: (agency: AgencyId) => boolean,
) {
  const found = {
    agency: [] as AgencyId[],
    criterion: [] as CriterionId[],
    comment: [] as string[],
  }
  if (own !== evaluator && (own !== null || scoresAreHidden(db, evaluation))) return found
  const statement = sql(
    db,
    'SELECT agency, criterion, comment FROM score WHERE evaluation = ? AND evaluator = ? AND comment IS NOT NULL',
  ).raw()
  for (const row of statement.iterate(evaluation, evaluator) as IterableIterator<Value[]>) {
    if (!sees(row[0] as AgencyId)) continue
    found.agency.push(row[0] as AgencyId)
    found.criterion.push(row[1] as CriterionId)
    found.comment.push(row[2] as string)
  }
  return found
}

/** Everybody's comments, as columns. */
export function allCommentColumns(db: Db, evaluation: string) {
  const found = {
    agency: [] as AgencyId[],
    criterion: [] as CriterionId[],
    evaluator: [] as EvaluatorId[],
    comment: [] as string[],
  }
  if (scoresAreHidden(db, evaluation)) return found
  const statement = sql(
    db,
    'SELECT agency, criterion, evaluator, comment FROM score WHERE evaluation = ? AND comment IS NOT NULL',
  ).raw()
  for (const row of statement.iterate(evaluation) as IterableIterator<Value[]>) {
    found.agency.push(row[0] as AgencyId)
    found.criterion.push(row[1] as CriterionId)
    found.evaluator.push(row[2] as EvaluatorId)
    found.comment.push(row[3] as string)
  }
  return found
}

export function findScore(
  db: Db,
  evaluation: string,
  agency: string,
  criterion: string,
  evaluator: string,
): Score | null {
  const row = one<ScoreRow>(
    db,
    'SELECT * FROM score WHERE evaluation = ? AND agency = ? AND criterion = ? AND evaluator = ?',
    evaluation,
    agency,
    criterion,
    evaluator,
  )
  return row === null ? null : scoreOf(row)
}

/** The same for many cells of one evaluation: what one member scored for one agency is read at once. */
export function scoreFinder(
  db: Db,
  evaluation: string,
): (agency: string, criterion: string, evaluator: string) => Score | null {
  const known = new Map<string, ReadonlyMap<string, Score>>()
  return (agency, criterion, evaluator) => {
    const place = JSON.stringify([agency, evaluator])
    const found =
      known.get(place) ??
      new Map(
        all<ScoreRow>(
          db,
          'SELECT * FROM score WHERE evaluation = ? AND agency = ? AND evaluator = ?',
          evaluation,
          agency,
          evaluator,
        ).map((row) => [row.criterion, scoreOf(row)]),
      )
    known.set(place, found)
    return found.get(criterion) ?? null
  }
}

export function listModerated(db: Db, evaluation: string): Stored<Moderated>[] {
  return all<{
    agency: string
    criterion: string
    value: number | null
    reason: string
    extra: string | null
  }>(
    db,
    `SELECT m.agency, m.criterion, m.value, m.reason, m.extra FROM moderated m
     JOIN agency a ON a.evaluation = m.evaluation AND a.id = m.agency
     JOIN criterion c ON c.evaluation = m.evaluation AND c.id = m.criterion
     WHERE m.evaluation = ? ORDER BY a.position, a.id, c.position, c.id`,
    evaluation,
  ).map((row) => ({
    item: {
      agency: row.agency as AgencyId,
      criterion: row.criterion as CriterionId,
      value: row.value,
      reason: row.reason,
    },
    extra: parseExtra(row.extra),
  }))
}
