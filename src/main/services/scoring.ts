// Scoring: the individual layer, one cell at a time. Not scored, not applicable and 0 stay three things.
import { ExpectedError } from '../../shared/contract/errors.ts'
import type {
  AgencyId,
  Criterion,
  CriterionId,
  EvaluationId,
  EvaluatorId,
  Score,
} from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/door-text.ts'
import { listCriteria } from '../db/queries/criteria.ts'
import { detailsOf } from '../db/queries/evaluations.ts'
import { cellScores, findScore, listModerated, scoreColumns } from '../db/queries/scoring.ts'
import { readRow, type Writer } from '../db/rows.ts'
import { all } from '../db/sql.ts'
import { type Context, requireEvaluation, type Service } from './context.ts'

interface Cell {
  readonly evaluation: EvaluationId
  readonly agency: AgencyId
  readonly criterion: CriterionId
  readonly evaluator: EvaluatorId
}

interface NamedCell {
  readonly criterion: Criterion
  readonly names: {
    readonly agency: string
    readonly criterion: string
    readonly evaluator: string
  }
}

/** The cell's names, once it is sure that it exists and may be scored by hand. */
function requireCell(context: Context, cell: Cell): NamedCell {
  const { evaluation } = cell
  const { db } = context
  requireEvaluation(context, evaluation)
  const agency = readRow(db, 'agency', { evaluation, id: cell.agency })
  if (agency === null) throw new ExpectedError('not_found', text('errors.noAgency'))
  const evaluator = readRow(db, 'evaluator', { evaluation, id: cell.evaluator })
  if (evaluator === null) throw new ExpectedError('not_found', text('errors.noEvaluator'))
  const criteria = listCriteria(db, evaluation).map(({ item }) => item)
  const criterion = criteria.find((candidate) => candidate.id === cell.criterion)
  if (criterion === undefined) throw new ExpectedError('not_found', text('errors.noCriterion'))
  if (criterion.kind !== 'rated')
    throw new ExpectedError('validation', text('errors.notRated', { criterion: criterion.name }))
  if (criteria.some((child) => child.parent === criterion.id))
    throw new ExpectedError('validation', text('errors.isParent', { criterion: criterion.name }))
  return {
    criterion,
    names: {
      agency: String(agency.name),
      criterion: criterion.name,
      evaluator: String(evaluator.name),
    },
  }
}

const shown = (score: Pick<Score, 'state' | 'value'> | null): string | number | null =>
  score === null || score.state === 'not-scored'
    ? null
    : score.state === 'scored'
      ? score.value
      : 'n/a'

/** Writes the cell; one that says nothing any more has no row. */
function writeScore(
  writer: Writer,
  cell: Cell,
  before: Score | null,
  after: Pick<Score, 'value' | 'state' | 'comment' | 'confidence'>,
): void {
  const empty = after.state === 'not-scored' && after.comment === null && after.confidence === null
  if (before === null) {
    if (!empty) writer.insert('score', { ...cell, ...after })
  } else if (empty) writer.remove('score', { ...cell })
  else writer.update('score', { ...cell }, after)
}

const nothing = { value: null, state: 'not-scored', comment: null, confidence: null } as const

export const scoring: Service<'scoring'> = {
  'scoring.sheet': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const { db } = context
    const ids = (table: 'agency' | 'criterion' | 'evaluator'): string[] =>
      all<{ id: string }>(
        db,
        `SELECT id FROM ${table} WHERE evaluation = ? ORDER BY position, id`,
        evaluation,
      ).map((row) => row.id)
    const agencies = ids('agency')
    const criteria = ids('criterion')
    const evaluators = ids('evaluator')
    const places = (list: readonly string[]): Map<string, number> =>
      new Map(list.map((id, i) => [id, i]))
    return {
      agencies: agencies as AgencyId[],
      criteria: criteria as CriterionId[],
      evaluators: evaluators as EvaluatorId[],
      ...scoreColumns(db, evaluation, {
        agency: places(agencies),
        criterion: places(criteria),
        evaluator: places(evaluators),
      }),
      moderated: listModerated(db, evaluation).map(({ item }) => item),
    }
  },

  'scoring.cell': (context, { evaluation, agency, criterion }) => {
    requireEvaluation(context, evaluation)
    return {
      scores: cellScores(context.db, evaluation, agency, criterion).map(
        ({ evaluator, value, state, comment, confidence }) => ({
          evaluator,
          value,
          state,
          comment,
          confidence,
        }),
      ),
    }
  },

  'scoring.set': (context, { score, ...cell }) => {
    const { criterion, names } = requireCell(context, cell)
    const { scale: evaluationScale } = detailsOf(requireEvaluation(context, cell.evaluation))
    const scale = criterion.scale ?? evaluationScale
    if (typeof score === 'number' && (score < scale.min || score > scale.max))
      throw new ExpectedError(
        'validation',
        text('errors.outsideScale', {
          value: score,
          criterion: criterion.name,
          min: scale.min,
          max: scale.max,
        }),
        [{ place: 'score', rule: `${scale.min}…${scale.max}`, got: String(score) }],
      )
    if (
      typeof score === 'number' &&
      criterion.levelsOnly &&
      !criterion.levels.some((level) => level.value === score)
    )
      throw new ExpectedError(
        'validation',
        text('errors.levelsOnly', {
          criterion: criterion.name,
          levels: criterion.levels.map((level) => level.value).join(', '),
        }),
      )
    const before = findScore(
      context.db,
      cell.evaluation,
      cell.agency,
      cell.criterion,
      cell.evaluator,
    )
    const given =
      typeof score === 'number'
        ? ({ state: 'scored', value: score } as const)
        : ({ state: score, value: null } as const)
    const after = {
      ...given,
      comment: before?.comment ?? null,
      confidence: before?.confidence ?? null,
    }
    const subject = { ...names, from: shown(before), to: shown(after) }
    context.change(cell.evaluation, subject, (writer) => writeScore(writer, cell, before, after))
    return {}
  },

  'scoring.comment': (context, { comment, ...cell }) => {
    const { names } = requireCell(context, cell)
    const before = findScore(
      context.db,
      cell.evaluation,
      cell.agency,
      cell.criterion,
      cell.evaluator,
    )
    const { value, state, confidence } = before ?? nothing
    context.change(cell.evaluation, { ...names, comment }, (writer) =>
      writeScore(writer, cell, before, { value, state, confidence, comment }),
    )
    return {}
  },
}
