// The registry of screens, each loaded when it is first shown. A stage that is not in here is not in the
// navigation either. To add one: `features/<subject>/<subject>-screen.tsx` exports a component that gets
// `{ evaluation }`, and a line here.
import { type ComponentType, createElement, lazy } from 'react'
import type { EvaluationId } from '../../shared/domain/model.ts'
import type { Stage } from '../ui/navigation.ts'

export interface ScreenProps {
  readonly evaluation: EvaluationId
}

type Load = () => Promise<{ readonly default: ComponentType<ScreenProps> }>

/** Scoring shows the editor of the panel beside its grid; features do not import each other. */
const PanelEditor = lazy(() =>
  import('../features/panel/panel-editor.tsx').then((m) => ({ default: m.PanelEditor })),
)

const loads = {
  overview: () =>
    import('../features/overview/overview-screen.tsx').then((m) => ({ default: m.OverviewScreen })),
  agencies: () =>
    import('../features/agencies/agencies-screen.tsx').then((m) => ({ default: m.AgenciesScreen })),
  pricing: () =>
    import('../features/pricing/pricing-screen.tsx').then((m) => ({ default: m.PricingScreen })),
  results: () =>
    import('../features/results/results-screen.tsx').then((m) => ({ default: m.ResultsScreen })),
  report: () =>
    import('../features/report/report-screen.tsx').then((m) => ({ default: m.ReportScreen })),
  history: () =>
    import('../features/history/history-screen.tsx').then((m) => ({ default: m.HistoryScreen })),
  scoring: () =>
    import('../features/scoring/scoring-screen.tsx').then(({ ScoringScreen }) => ({
      default: (props: ScreenProps) => createElement(ScoringScreen, { ...props, PanelEditor }),
    })),
  criteria: () =>
    import('../features/criteria/criteria-screen.tsx').then((m) => ({ default: m.CriteriaScreen })),
} satisfies Partial<Record<Stage, Load>>

export const stageScreens: Readonly<Partial<Record<Stage, ComponentType<ScreenProps>>>> =
  Object.fromEntries(Object.entries(loads).map(([stage, load]) => [stage, lazy(load)]))

/** Fetches a screen before it is asked for, e.g. while the pointer is on its entry. */
export const preloadScreen = (stage: Stage): void => {
  const load = (loads as Partial<Record<Stage, Load>>)[stage]
  // A failure shows when the screen is opened.
  load?.().catch(() => {})
}

const loadEvaluations = () =>
  import('../features/evaluations/evaluations-screen.tsx').then((m) => ({
    default: m.EvaluationsScreen,
  }))

export const EvaluationsScreen = lazy(loadEvaluations)

export const preloadEvaluations = (): void => {
  loadEvaluations().catch(() => {})
}
