// Remembers where the person was, and the theme, in the settings; brings both back at the start.
import type { Output } from '../../shared/contract/call.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { call } from '../api/client.ts'
import { takeOpening } from '../api/opening.ts'
import { peekQuery } from '../api/query-cache.ts'
import { type Stage, stages, useNavigation } from '../ui/navigation.ts'
import { fetchEvaluatorApp, fetchScreen, stageScreens } from './screens.ts'
import { applyWriting, reportSystem } from './writing.ts'

export type Theme = Output<'settings.get'>['theme']

export const applyTheme = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme
}

const isStage = (value: string | null): value is Stage =>
  value !== null && (stages as readonly string[]).includes(value) && value in stageScreens

/**
 * Resolves when the screen where the person was can be shown whole, in its first frame. Never rejects: without
 * settings the list of evaluations is a good place to start.
 */
export const restorePlace = async (): Promise<void> => {
  const acting = await takeOpening()
  const settings = peekQuery('settings.get', {})
  if (settings !== null) {
    applyTheme(settings.theme)
    reportSystem(settings)
  }
  // A catalogue that cannot be fetched leaves the window in English.
  const writing = settings === null ? null : applyWriting(settings).catch(() => undefined)
  if (acting.role === 'evaluator') {
    useNavigation.setState({ evaluation: acting.evaluation, stage: 'scoring' })
    await Promise.all([fetchEvaluatorApp().catch(() => {}), writing])
    return
  }
  const evaluation = (settings?.lastEvaluation ?? null) as EvaluationId | null
  const { lastStage = null } = settings ?? {}
  const stage = isStage(lastStage) ? lastStage : 'overview'
  // It may have been deleted, or belong to a library that was replaced.
  const found = evaluation !== null && peekQuery('evaluations.get', { evaluation }) !== null
  if (found) useNavigation.setState({ evaluation, stage })
  await Promise.all([fetchScreen(found ? stage : null), writing])
  useNavigation.subscribe((now, before) => {
    if (now.evaluation === before.evaluation && now.stage === before.stage) return
    // A convenience: when it cannot be kept, the next start begins at the list.
    void call('settings.set', {
      lastEvaluation: now.evaluation,
      lastStage: now.evaluation === null ? null : now.stage,
    })
  })
}
