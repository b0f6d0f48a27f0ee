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
import { whenIdle } from '../pace/when-idle.ts'
import { send, surfaceError } from './client.ts'
import {
  type Answers,
  type EvaluationModel,
  nextModel,
  preparedOf,
  type RankingOf,
  rankingOf,
} from './evaluation-model.ts'
import { patchQuery, peekQuery, prefetchQuery, useQuery } from './query-cache.ts'
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

type Asked = Omit<Answers, 'hidden'>

const isComplete = (
  answers: { readonly [Part in keyof Asked]: Asked[Part] | null },
): answers is Asked => Object.values(answers).every((answer) => answer !== null)

const renewModel = (evaluation: EvaluationId, answers: Answers): EvaluationModel => {
  const next = nextModel(models.get(evaluation) ?? null, answers)
  models.set(evaluation, next)
  return next
}

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
    const answers = {
      evaluation: details.value,
      criteria: criteria.value,
      agencies: agencies.value,
      evaluators: evaluators.value,
      sheet: sheet.value,
      quotes,
    }
    return known && isComplete(answers) ? renewModel(evaluation, { ...answers, hidden }) : null
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

/** The newest model, or while scores are being entered the one of the last pause; null: nothing is counted yet. */
export function useQuietModel(model: EvaluationModel | null): EvaluationModel | null {
  const [counted, setCounted] = useState<EvaluationModel | null>(null)
  const before = counted?.state.evaluation.id === model?.state.evaluation.id ? counted : null
  const waits = model !== null && model.sheet !== before?.sheet
  useEffect(() => {
    let stop = (): void => {}
    const timer = setTimeout(
      () => {
        stop = whenIdle(() => setCounted(model))
      },
      waits && before !== null ? pause : 0,
    )
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [waits, before, model])
  return waits ? before : model
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
 * Makes the model of an evaluation, its ranking and its progress because somebody may be about to open it: then they
 * are there at once. An answer that becomes stale before is forgotten. The owner's; an evaluator has one evaluation,
 * and it is open.
 */
export const prefetchEvaluation = async (evaluation: EvaluationId): Promise<void> => {
  const input = { evaluation }
  await Promise.all([
    prefetchQuery('evaluations.get', input),
    prefetchQuery('criteria.list', input),
    prefetchQuery('agencies.list', input),
    prefetchQuery('panel.list', input),
    prefetchQuery('panel.procedure', input),
    prefetchQuery('pricing.quotes', input),
    prefetchQuery('scoring.sheet', input),
  ])
  whenIdle(() => {
    const answers = {
      evaluation: peekQuery('evaluations.get', input),
      criteria: peekQuery('criteria.list', input),
      agencies: peekQuery('agencies.list', input),
      evaluators: peekQuery('panel.list', input),
      sheet: peekQuery('scoring.sheet', input),
      quotes: peekQuery('pricing.quotes', input),
    }
    // Hidden scores are counted by a question of their own, which is asked when the evaluation is opened.
    if (!isComplete(answers) || peekQuery('panel.procedure', input)?.hidden === true) return
    readinessOfModel(renewModel(evaluation, { ...answers, hidden: null }))
  })
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
      const answer = send('scoring.set', { evaluation, ...key, score })
      const settle = patchQuery('scoring.sheet', { evaluation }, (sheet) =>
        withSaid(sheet, [{ ...key, score }]),
      )
      const result = await answer
      settle(result.ok)
      if (!result.ok) surfaceError(result.error)
      return result.ok
    },
    [evaluation],
  )
}
