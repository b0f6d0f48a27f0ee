// Remembers where the person was, and the theme, in the settings; brings both back at the start.
import type { Output } from '../../shared/contract/call.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { call } from '../api/client.ts'
import { prefetchEvaluation } from '../api/evaluation-state.ts'
import { type Stage, stages, useNavigation } from '../ui/navigation.ts'
import { preloadEvaluations, preloadScreen, stageScreens } from './screens.ts'
import { applyWriting, reportSystem } from './writing.ts'

export type Theme = Output<'settings.get'>['theme']

export const applyTheme = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme
}

const isStage = (value: string | null): value is Stage =>
  value !== null && (stages as readonly string[]).includes(value) && value in stageScreens

/** Never rejects: without settings the list of evaluations is a good place to start. */
export const restorePlace = async (): Promise<void> => {
  const settings = await call('settings.get', {})
  if (settings.ok) {
    const { theme, lastEvaluation, lastStage } = settings.value
    applyTheme(theme)
    const written = applyWriting(settings.value)
    reportSystem(settings.value.systemLocale)
    if (lastEvaluation === null) preloadEvaluations()
    else {
      const evaluation = lastEvaluation as EvaluationId
      const stage = isStage(lastStage) ? lastStage : 'overview'
      preloadScreen(stage)
      prefetchEvaluation(evaluation)
      // It may have been deleted, or belong to a library that was replaced.
      const found = await call('evaluations.get', { evaluation })
      if (found.ok) useNavigation.setState({ evaluation, stage })
    }
    // A catalogue that cannot be fetched leaves the window in English.
    await written.catch(() => undefined)
  }
  useNavigation.subscribe((now, before) => {
    if (now.evaluation === before.evaluation && now.stage === before.stage) return
    // A convenience: when it cannot be kept, the next start begins at the list.
    void call('settings.set', {
      lastEvaluation: now.evaluation,
      lastStage: now.evaluation === null ? null : now.stage,
    })
  })
}
