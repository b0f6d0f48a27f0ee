// The registry of screens. A stage that is not in here is not in the navigation either. To add one:
// `features/<subject>/<subject>-screen.tsx` exports a component that gets `{ evaluation }`, and a line here.
// Scoring, where most days begin, comes with the page; the others are fetched when they are opened, or
// a moment after the start.
import { type ComponentType, createElement } from 'react'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { addTexts } from '../../shared/messages/translate.ts'
import { ScoringScreen } from '../features/scoring/scoring-screen.tsx'
import { whenAlone } from '../pace/when-idle.ts'
import type { Stage } from '../ui/navigation.ts'
import { onDemand as atOnce, type OnDemand } from '../ui/on-demand.ts'

export interface ScreenProps {
  readonly evaluation: EvaluationId
}

/** The texts that the page does not begin with, once for all screens; a failure is tried again by the next one. */
let texts: Promise<void> | null = null
const fetchTexts = (): Promise<void> => {
  texts ??= import('../../shared/messages/en.ts').then(
    ({ en }) => addTexts(en),
    (error: unknown) => {
      texts = null
      throw error
    },
  )
  return texts
}

/** `atOnce` is for what begins with the page: nothing that it says is of a late subject. */
const onDemand = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): OnDemand<Props> =>
  atOnce(async () => {
    // Before the code, which may ask for a text as soon as it is there.
    await fetchTexts()
    return load()
  })

/** Scoring shows the editor of the panel beside its grid; features do not import each other. */
const { Component: PanelEditor } = onDemand(() =>
  import('../features/panel/panel-editor.tsx').then((m) => m.PanelEditor),
)

const Scoring = (props: ScreenProps) => createElement(ScoringScreen, { ...props, PanelEditor })

const screens: Readonly<Partial<Record<Stage, OnDemand<ScreenProps>>>> = {
  scoring: { Component: Scoring, fetch: () => Promise.resolve() },
  overview: atOnce(() =>
    import('../features/overview/overview-screen.tsx').then((m) => m.OverviewScreen),
  ),
  agencies: onDemand(() =>
    import('../features/agencies/agencies-screen.tsx').then((m) => m.AgenciesScreen),
  ),
  criteria: onDemand(() =>
    import('../features/criteria/criteria-screen.tsx').then((m) => m.CriteriaScreen),
  ),
  panel: onDemand(() => import('../features/panel/panel-screen.tsx').then((m) => m.PanelScreen)),
  moderation: onDemand(() =>
    import('../features/scoring/moderation/moderation-screen.tsx').then((m) => m.ModerationScreen),
  ),
  pricing: onDemand(() =>
    import('../features/pricing/pricing-screen.tsx').then((m) => m.PricingScreen),
  ),
  results: onDemand(() =>
    import('../features/results/results-screen.tsx').then((m) => m.ResultsScreen),
  ),
  decision: onDemand(() =>
    import('../features/results/decision/decision-screen.tsx').then((m) => m.DecisionScreen),
  ),
  report: onDemand(() => import('../features/report/report-parts.tsx').then((m) => m.ReportParts)),
  history: onDemand(() =>
    import('../features/history/history-screen.tsx').then((m) => m.HistoryScreen),
  ),
}

export const stageScreens: Readonly<Partial<Record<Stage, ComponentType<ScreenProps>>>> =
  Object.fromEntries(Object.entries(screens).map(([stage, { Component }]) => [stage, Component]))

const evaluations = atOnce(() =>
  import('../features/evaluations/evaluations-screen.tsx').then((m) => m.EvaluationsScreen),
)

export const EvaluationsScreen = evaluations.Component

/** The window of an evaluator at the keyboard, in place of all screens. */
export const { Component: EvaluatorApp, fetch: fetchEvaluatorApp } = onDemand(() =>
  import('./evaluator-app.tsx').then((m) => m.EvaluatorApp),
)

/** Fetches a screen before it is asked for; null: the list of evaluations. A failure shows when it is opened. */
export const fetchScreen = (stage: Stage | null): Promise<void> =>
  (stage === null ? evaluations : screens[stage])?.fetch().catch(() => {}) ?? Promise.resolve()

/** Nothing that was just shown is held up by what is not. */
const unhurried = 1_000

/** Fetches the other screens one by one while nobody types: each has code to read and styles that all of the page waits for. */
export const fetchOtherScreens = (): void => {
  const waiting: (Stage | null)[] = [...(Object.keys(screens) as Stage[]), null]
  const next = (): void =>
    whenAlone(() => {
      const stage = waiting.shift()
      if (stage !== undefined) void fetchScreen(stage).then(() => setTimeout(next, unhurried / 10))
    })
  setTimeout(next, unhurried)
}
