// An evaluation as the domain takes it, with its rankings, kept up to date by the difference between two
// answers: one changed score recomputes one row, whoever changed it.
import type { Output } from '../../shared/contract/call.ts'
import type { EvaluationState, EvaluatorId, Ranking, Score } from '../../shared/domain/model.ts'
import {
  asRankedBy,
  type PreparedRanking,
  prepareRanking,
  rankPrepared,
  withScores,
} from '../../shared/domain/ranking.ts'
import { sameData } from './query-key.ts'
import {
  changesBetween,
  type PlacedScores,
  type ScoreSheet,
  type SheetChange,
  scoresOf,
  sheetOf,
} from './score-sheet.ts'

export interface Answers {
  readonly evaluation: Output<'evaluations.get'>
  readonly criteria: Output<'criteria.list'>
  readonly agencies: Output<'agencies.list'>
  readonly evaluators: Output<'panel.list'>
  readonly sheet: Output<'scoring.sheet'>
  readonly quotes: Output<'pricing.quotes'>
  /** Counts of scores that are hidden from who looks; null: none are. */
  readonly hidden: Output<'panel.progress'> | null
}

/** Whose ranking: one evaluator's own, or the official one. */
export type RankingOf = EvaluatorId | null

export interface EvaluationModel {
  readonly answers: Answers
  readonly sheet: ScoreSheet
  /** Individual scores without their comments; those are asked for per cell. */
  readonly state: EvaluationState
  /** Where `state.scores` come from. */
  readonly listed: ListedScores
  readonly prepared: Map<RankingOf, PreparedRanking>
  readonly rankings: Map<RankingOf, Ranking>
}

const stateOf = (answers: Answers, listed: ListedScores): EvaluationState => ({
  evaluation: answers.evaluation,
  criteria: answers.criteria.criteria,
  gates: answers.criteria.gates,
  agencies: answers.agencies,
  evaluators: answers.evaluators,
  get scores() {
    return listed.placed().scores
  },
  moderated: answers.sheet.moderated,
  gateResults: answers.criteria.gateResults,
  quotes: answers.quotes,
})

const modelOf = (
  answers: Answers,
  sheet: ScoreSheet,
  listed: ListedScores,
  prepared: EvaluationModel['prepared'],
): EvaluationModel => ({
  answers,
  sheet,
  state: stateOf(answers, listed),
  listed,
  prepared,
  rankings: new Map(),
})

const freshModel = (answers: Answers, sheet: ScoreSheet): EvaluationModel =>
  modelOf(answers, sheet, listedScores(sheet, null, []), new Map())

const scoreOf = ({ agency, criterion, evaluator, cell }: SheetChange): Score | null =>
  cell === null
    ? null
    : {
        agency,
        criterion,
        evaluator,
        value: cell.value,
        state: cell.state,
        comment: null,
        confidence: cell.confidence,
      }

/** The scores after the changes; those that stay keep their place. */
const scoresAfter = (
  before: PlacedScores,
  sheet: ScoreSheet,
  changes: readonly SheetChange[],
): PlacedScores => {
  if (changes.some(({ cell }) => cell === null)) return scoresOf(sheet)
  const scores = before.scores.slice()
  const places = before.places.slice()
  for (const change of changes) {
    const score = scoreOf(change)
    if (score === null) continue
    const known = places[change.position] ?? -1
    const at = known < 0 ? scores.length : known
    scores[at] = score
    places[change.position] = at
  }
  return { scores, places }
}

/** Scores as the domain lists them, made when somebody asks for them: no key press does in a large sheet. */
interface ListedScores {
  readonly placed: () => PlacedScores
  readonly after: (sheet: ScoreSheet, changes: readonly SheetChange[]) => ListedScores
}

/** Of a sheet that is `changes` after one whose scores are known; null: none are. */
const listedScores = (
  sheet: ScoreSheet,
  known: PlacedScores | null,
  changes: readonly SheetChange[],
): ListedScores => {
  let made: PlacedScores | null = null
  return {
    placed() {
      made ??= known === null ? scoresOf(sheet) : scoresAfter(known, sheet, changes)
      return made
    },
    after: (next, more) =>
      made === null
        ? listedScores(next, known, [...changes, ...more])
        : listedScores(next, made, more),
  }
}

const withChanges = (
  model: EvaluationModel,
  answers: Answers,
  sheet: ScoreSheet,
  changes: readonly SheetChange[],
): EvaluationModel => {
  const edits = changes.map((change) => {
    const { agency, criterion, evaluator } = change
    return scoreOf(change) ?? ({ agency, criterion, evaluator, removed: true } as const)
  })
  const prepared = new Map(
    [...model.prepared].map(([of, before]) => [of, withScores(before, edits)]),
  )
  return modelOf(answers, sheet, model.listed.after(sheet, changes), prepared)
}

const onlySheetDiffers = (before: Answers, after: Answers): boolean =>
  before.evaluation === after.evaluation &&
  before.criteria === after.criteria &&
  before.agencies === after.agencies &&
  before.evaluators === after.evaluators &&
  before.quotes === after.quotes &&
  before.hidden === after.hidden &&
  sameData(before.sheet.moderated, after.sheet.moderated)

/** The model of these answers, made from the one before where that is quicker; the same one if nothing changed. */
export const nextModel = (before: EvaluationModel | null, answers: Answers): EvaluationModel => {
  if (before === null) return freshModel(answers, sheetOf(answers.sheet))
  if (!onlySheetDiffers(before.answers, answers))
    return freshModel(
      answers,
      before.answers.sheet === answers.sheet ? before.sheet : sheetOf(answers.sheet),
    )
  if (before.answers.sheet === answers.sheet) return before
  const sheet = sheetOf(answers.sheet)
  const changes = changesBetween(before.sheet, sheet)
  if (changes === null) return freshModel(answers, sheet)
  return changes.length === 0 ? before : withChanges(before, answers, sheet, changes)
}

/** As if nothing were known of any agency: what is measured and quoted alone would rank them otherwise. */
const nothingKnown = (state: EvaluationState): EvaluationState => ({
  ...state,
  criteria: state.criteria.map((criterion) => ({ ...criterion, measuredFrom: null })),
  agencies: state.agencies.map((agency) => ({ ...agency, measured: {} })),
  scores: [],
  moderated: [],
  quotes: [],
})

/** Behind `rankingOf`; prepared at most once a model. */
export const preparedOf = (model: EvaluationModel, of: RankingOf = null): PreparedRanking => {
  const known = model.prepared.get(of)
  if (known !== undefined) return known
  // Scores are sorted into cells once, whoever ranks them.
  const state = model.answers.hidden === null ? model.state : nothingKnown(model.state)
  const [other] = model.prepared.values()
  const prepared =
    other === undefined ? prepareRanking(state, { onlyEvaluator: of }) : asRankedBy(other, of)
  model.prepared.set(of, prepared)
  return prepared
}

/** The ranking, computed at most once a model. While scores are hidden nobody is ranked, and nothing is said to be missing. */
export const rankingOf = (model: EvaluationModel, of: RankingOf): Ranking => {
  const known = model.rankings.get(of)
  if (known !== undefined) return known
  const whole = rankPrepared(preparedOf(model, of))
  const ranking = model.answers.hidden === null ? whole : { ...whole, warnings: [] }
  model.rankings.set(of, ranking)
  return ranking
}
