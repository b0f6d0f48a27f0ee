// Scoring: the individual layer, cell by cell or many at once. Not scored, not applicable and 0 stay three
// things.
import type { Parsed } from '../../shared/contract/call.ts'
import { ExpectedError, type ProblemDetail } from '../../shared/contract/errors.ts'
import type { AgencyId, CriterionId, EvaluatorId, Score } from '../../shared/domain/model.ts'
import { plural, text } from '../../shared/messages/door-text.ts'
import type { Subject } from '../db/journal.ts'
import { idsOf } from '../db/order.ts'
import { listEvidence, listFindings } from '../db/queries/records.ts'
import {
  allCommentColumns,
  cellScores,
  commentColumns,
  findScore,
  listModerated,
  scoreBlock,
  scoreFinder,
} from '../db/queries/scoring.ts'
import {
  type Cell,
  type Cells,
  cellsOf,
  enteredBy,
  nothingSaid,
  type Said,
  scoreRefusal,
  withScore,
  writeScore,
} from './cells.ts'
import { asSent, type Context, ownOf, requireEvaluation, type Service } from './context.ts'
import { evidence, evidenceOf } from './evidence.ts'
import { findings, findingsOf } from './findings.ts'
import { moderation } from './moderation.ts'
import { aboutSeen, agenciesSeen } from './sight.ts'

/** As the ledger's words show it. */
const shown = (score: Said): string | number | null =>
  score.state === 'scored' ? score.value : score.state === 'not-applicable' ? 'n/a' : null

const scoreOf = (context: Context, cell: Cell): Score | null =>
  findScore(context.db, cell.evaluation, cell.agency, cell.criterion, cell.evaluator)

function subjectOf(context: Context, cells: Cells, cell: Cell, more: Subject): Subject {
  const evaluator = cells.evaluatorName(cell.evaluator)
  return {
    agency: cells.agencyName(cell.agency),
    criterion: cells.leaf(cell.criterion).name,
    evaluator,
    ...more,
    ...enteredBy(context, cells, [evaluator]),
  }
}

const sameSaid = (a: Said, b: Said): boolean =>
  a.value === b.value &&
  a.state === b.state &&
  a.comment === b.comment &&
  a.confidence === b.confidence

interface Write {
  readonly cell: Cell
  readonly before: Score | null
  readonly after: Said
}

type GivenCell = Parsed<'scoring.setMany'>['cells'][number]

interface Fault extends ProblemDetail {
  readonly sentence: string
}

/** Why a cell cannot be set so; null: it can. `place`: where it stands in the input. */
function faultOf(cells: Cells, given: GivenCell, place: string, twice: boolean): Fault | null {
  const { agency, criterion, evaluator, score } = given
  try {
    const leaf = cells.rated(criterion)
    const name = `${leaf.name} · ${cells.agencyName(agency)} · ${cells.evaluatorName(evaluator)}`
    if (twice) {
      const sentence = text('errors.cellTwice', { cell: name })
      return { place, rule: sentence, got: name, sentence }
    }
    const refusal = score === undefined ? null : scoreRefusal(score, leaf, cells.scaleOf(leaf))
    if (refusal === null) return null
    const sentence = `${name}: ${refusal.sentence}`
    return { place: `${place}.score`, rule: refusal.rule, got: String(score), sentence }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    const got = JSON.stringify([agency, criterion, evaluator])
    return { place, rule: error.message, got, sentence: error.message }
  }
}

/** What each cell becomes; refused as a whole when one of them cannot be. */
function writesOf(
  context: Context,
  cells: Cells,
  evaluation: Cell['evaluation'],
  given: readonly GivenCell[],
): readonly Write[] {
  const scoreAt = scoreFinder(context.db, evaluation)
  const faults: Fault[] = []
  const seen = new Set<string>()
  const writes: Write[] = []
  for (const [at, each] of given.entries()) {
    const { agency, criterion, evaluator, score, comment, confidence } = each
    const key = JSON.stringify([agency, criterion, evaluator])
    const fault = faultOf(cells, each, `cells[${at}]`, seen.has(key))
    seen.add(key)
    if (fault !== null) {
      faults.push(fault)
      continue
    }
    const cell = { evaluation, agency, criterion, evaluator }
    const before = scoreAt(agency, criterion, evaluator)
    const old = before ?? nothingSaid
    const said = score === undefined ? old : withScore(old, score)
    const after = {
      ...said,
      comment: comment === undefined ? said.comment : comment,
      confidence: confidence === undefined ? said.confidence : confidence,
    }
    if (!sameSaid(old, after)) writes.push({ cell, before, after })
  }
  const [first] = faults
  if (first !== undefined)
    throw new ExpectedError(
      'validation',
      plural('errors.cellsRefused', faults.length, { of: given.length, first: first.sentence }),
      faults.slice(0, 100).map(({ place, rule, got }) => ({ place, rule, got })),
    )
  return writes
}

/** What many cells have in common, for the ledger's words. */
function subjectOfMany(context: Context, cells: Cells, writes: readonly Write[]): Subject {
  const evaluators = [...new Set(writes.map(({ cell }) => cell.evaluator))].map(cells.evaluatorName)
  const scores = writes.filter(({ before, after }) => shown(before ?? nothingSaid) !== shown(after))
  const [only] = writes
  if (writes.length === 1 && only !== undefined)
    return subjectOf(context, cells, only.cell, {
      from: shown(only.before ?? nothingSaid),
      to: shown(only.after),
      variant: scores.length === 1 ? 'one' : 'one-note',
    })
  const cleared = scores.every(({ after }) => after.state === 'not-scored')
  return {
    count: writes.length,
    evaluator: evaluators.length === 1 ? (evaluators[0] ?? null) : null,
    evaluators: evaluators.length,
    variant: scores.length === 0 ? 'notes' : cleared ? 'clear' : 'scores',
    ...enteredBy(context, cells, evaluators),
  }
}

export const scoring: Service<'scoring'> = {
  ...findings,
  ...evidence,
  ...moderation,

  'scoring.sheet': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const { db } = context
    const own = ownOf(context)
    const everyAgency = idsOf(db, 'agency', evaluation) as readonly AgencyId[]
    const agencies = [...aboutSeen(context, evaluation, everyAgency, (agency) => agency)]
    const criteria = [...idsOf(db, 'criterion', evaluation)] as CriterionId[]
    const evaluators = (idsOf(db, 'evaluator', evaluation) as readonly EvaluatorId[]).filter(
      (id) => own === null || id === own,
    )
    return {
      agencies,
      criteria,
      evaluators,
      ...scoreBlock(db, evaluation, { agencies, criteria, evaluators }, own),
      moderated: own === null ? listModerated(db, evaluation).map(({ item }) => item) : [],
    }
  },

  'scoring.cell': (context, { evaluation, agency, criterion }) => {
    requireEvaluation(context, evaluation)
    return {
      scores: cellScores(context.db, evaluation, agency, criterion, ownOf(context)).map(
        ({ evaluator, value, state, comment, confidence }) => ({
          evaluator,
          value,
          state,
          comment,
          confidence,
        }),
      ),
      findings: asSent(findingsOf(context, evaluation, agency, criterion)),
      evidence: asSent(evidenceOf(context, evaluation, agency, criterion)),
    }
  },

  'scoring.texts': (context, { evaluation }) => {
    requireEvaluation(context, evaluation)
    const { db } = context
    return {
      ...allCommentColumns(db, evaluation),
      findings: asSent(listFindings(db, evaluation)),
      evidence: asSent(listEvidence(db, evaluation)),
    }
  },

  'scoring.comments': (context, { evaluation, evaluator }) => {
    requireEvaluation(context, evaluation)
    const sees = agenciesSeen(context, evaluation)
    return commentColumns(context.db, evaluation, evaluator, ownOf(context), sees)
  },

  'scoring.set': (context, { score, ...cell }) => {
    const cells = cellsOf(context, cell.evaluation)
    const criterion = cells.rated(cell.criterion)
    const refusal = scoreRefusal(score, criterion, cells.scaleOf(criterion))
    if (refusal !== null)
      throw new ExpectedError('validation', refusal.sentence, [
        { place: 'score', rule: refusal.rule, got: String(score) },
      ])
    const before = scoreOf(context, cell)
    const after = withScore(before ?? nothingSaid, score)
    const subject = subjectOf(context, cells, cell, {
      from: shown(before ?? nothingSaid),
      to: shown(after),
    })
    context.change(cell.evaluation, subject, (writer) => writeScore(writer, cell, before, after))
    return {}
  },

  'scoring.setMany': (context, { evaluation, cells: given }) => {
    const cells = cellsOf(context, evaluation)
    const writes = writesOf(context, cells, evaluation, given)
    if (writes.length > 0)
      context.change(evaluation, subjectOfMany(context, cells, writes), (writer) => {
        for (const { cell, before, after } of writes) writeScore(writer, cell, before, after)
      })
    return { changed: writes.length }
  },

  'scoring.comment': (context, { comment, ...cell }) => {
    const cells = cellsOf(context, cell.evaluation)
    cells.rated(cell.criterion)
    const before = scoreOf(context, cell)
    const subject = subjectOf(context, cells, cell, { comment })
    context.change(cell.evaluation, subject, (writer) =>
      writeScore(writer, cell, before, { ...(before ?? nothingSaid), comment }),
    )
    return {}
  },

  'scoring.setConfidence': (context, { confidence, ...cell }) => {
    const cells = cellsOf(context, cell.evaluation)
    cells.rated(cell.criterion)
    const before = scoreOf(context, cell)
    const subject = subjectOf(context, cells, cell, { confidence })
    context.change(cell.evaluation, subject, (writer) =>
      writeScore(writer, cell, before, { ...(before ?? nothingSaid), confidence }),
    )
    return {}
  },
}
