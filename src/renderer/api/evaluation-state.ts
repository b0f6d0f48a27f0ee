// What a screen needs to know about the evaluation that is open, derived live from main's answers:
//
//   const { model, status, error } = useEvaluationState(evaluation)   // model.state, model.sheet
//   const ranking = useRanking(model)                                 // official; useRanking(model, evaluator)
//   const readiness = useReadiness(model)
//   const setScore = useSetScore(evaluation)                          // optimistic: same frame
//
// All screens share one model, so the ranking is computed once however many show it.
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { CallError } from '../../shared/contract/errors.ts'
import {
  type ModerationProgress,
  moderationProgress,
} from '../../shared/domain/agreement/moderation-agenda.ts'
import type { EvaluationId, Ranking } from '../../shared/domain/model.ts'
import { rankEvaluation } from '../../shared/domain/ranking.ts'
import { type Readiness, readinessOf } from '../../shared/domain/readiness.ts'
import { send, surfaceError } from './client.ts'
import {
  type Answers,
  type EvaluationModel,
  nextModel,
  preparedOf,
  type RankingOf,
  rankingOf,
} from './evaluation-model.ts'
import { patchQuery, useQuery } from './query-cache.ts'
import { type CellKey, withSaid } from './score-sheet.ts'
import { useSession } from './session.ts'

const noQuotes: Answers['quotes'] = []

export interface EvaluationView {
  readonly status: 'loading' | 'ready' | 'failed'
  /** The last known model, also while it is refreshed; null before the first answer. */
  readonly model: EvaluationModel | null
  readonly error: CallError | null
  readonly retry: () => void
}

/** The newest model of each evaluation that was looked at; a handful in a session. */
const models = new Map<EvaluationId, EvaluationModel>()

export function useEvaluationState(evaluation: EvaluationId): EvaluationView {
  const input = useMemo(() => ({ evaluation }), [evaluation])
  const details = useQuery('evaluations.get', input)
  const criteria = useQuery('criteria.list', input)
  const agencies = useQuery('agencies.list', input)
  const evaluators = useQuery('panel.list', input)
  const sheet = useQuery('scoring.sheet', input)
  const procedure = useQuery('panel.procedure', input)
  const owner = useSession().role === 'owner'
  // Quotes are no business of who scores.
  const asked = useQuery('pricing.quotes', owner ? input : null)
  const quotes = owner ? asked.value : noQuotes
  const hides = owner && procedure.value?.hidden === true
  const progress = useQuery('panel.progress', hides ? input : null)
  const hidden = hides ? progress.value : null
  const known = procedure.answered && (!hides || hidden !== null)

  const model = useMemo(() => {
    const before = models.get(evaluation) ?? null
    if (
      details.value === null ||
      criteria.value === null ||
      agencies.value === null ||
      evaluators.value === null ||
      sheet.value === null ||
      quotes === null ||
      !known
    )
      return null
    const next = nextModel(before, {
      evaluation: details.value,
      criteria: criteria.value,
      agencies: agencies.value,
      evaluators: evaluators.value,
      sheet: sheet.value,
      quotes,
      hidden,
    })
    models.set(evaluation, next)
    return next
  }, [
    evaluation,
    details.value,
    criteria.value,
    agencies.value,
    evaluators.value,
    sheet.value,
    quotes,
    hidden,
    known,
  ])

  const all = [details, criteria, agencies, evaluators, sheet, asked, procedure, progress]
  const error = all.find((query) => query.error !== null)?.error ?? null
  return {
    status: model !== null ? 'ready' : error !== null ? 'failed' : 'loading',
    model,
    error,
    retry: () => {
      for (const query of all) query.refetch()
    },
  }
}

/** The ranking of the model: the official one, or that of one evaluator's own scores. */
export const useRanking = (model: EvaluationModel | null, of: RankingOf = null): Ranking | null =>
  useMemo(() => (model === null ? null : rankingOf(model, of)), [model, of])

const readinesses = new WeakMap<EvaluationModel, Readiness>()

/** Counted once a model, however many show it. */
const readinessOfModel = (model: EvaluationModel): Readiness => {
  const known = readinesses.get(model)
  if (known !== undefined) return known
  const { hidden } = model.answers
  const readiness =
    hidden === null
      ? readinessOf(model.state, rankingOf(model, null))
      : readinessOf(
          model.state,
          rankEvaluation(model.state),
          new Map(hidden.map((progress) => [progress.evaluator, progress])),
        )
  readinesses.set(model, readiness)
  return readiness
}

/** As long as keys follow each other faster, what counts all scores waits: it would take their frames. */
const pause = 300

/** The newest model, or while scores are being entered the one of the last pause. */
export function useQuietModel(model: EvaluationModel | null): EvaluationModel | null {
  const [quiet, setQuiet] = useState(model)
  const typing =
    model !== null &&
    model.state.evaluation.id === quiet?.state.evaluation.id &&
    model.sheet !== quiet.sheet
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(model), typing ? pause : 0)
    return () => clearTimeout(timer)
  }, [typing, model])
  return typing ? quiet : model
}

/** Progress and gaps, a moment after the ranking. Where scores are entered give it the quiet model. */
export function useReadiness(model: EvaluationModel | null): Readiness | null {
  const later = useDeferredValue(model)
  return useMemo(() => (later === null ? null : readinessOfModel(later)), [later])
}

const progresses = new WeakMap<EvaluationModel, ModerationProgress>()

const moderationOf = (model: EvaluationModel): ModerationProgress => {
  const known = progresses.get(model)
  if (known !== undefined) return known
  const progress = moderationProgress(preparedOf(model))
  progresses.set(model, progress)
  return progress
}

/** How far moderation is, a moment after the ranking; of the quiet model too. */
export function useModerationProgress(model: EvaluationModel | null): ModerationProgress | null {
  const later = useDeferredValue(model)
  return useMemo(() => (later === null ? null : moderationOf(later)), [later])
}

/**
 * Sets one score: shown at once, then confirmed by main. A refusal takes it back and says why in a toast.
 * Answers whether it was kept.
 */
export function useSetScore(
  evaluation: EvaluationId,
): (key: CellKey, score: number | 'not-applicable' | 'not-scored') => Promise<boolean> {
  return useCallback(
    async ({ agency, criterion, evaluator }, score) => {
      const key = { agency, criterion, evaluator }
      const settle = patchQuery('scoring.sheet', { evaluation }, (sheet) =>
        withSaid(sheet, [{ ...key, score }]),
      )
      const result = await send('scoring.set', { evaluation, ...key, score })
      settle(result.ok)
      if (!result.ok) surfaceError(result.error)
      return result.ok
    },
    [evaluation],
  )
}
