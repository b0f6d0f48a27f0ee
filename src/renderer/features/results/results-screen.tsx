// Who leads and why: the result in words with the ranking and its contributions, and agencies side by side.
// Everything is derived live from the scores; every number shows its sum.
import { lazy, Suspense, useMemo } from 'react'
import { usualChoice } from '../../../shared/domain/compare/choice.ts'
import type { AgencyId, EvaluationId, Ranking } from '../../../shared/domain/model.ts'
import { rankingNames } from '../../../shared/messages/ranking-words.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useEvaluationState, useRanking } from '../../api/evaluation-state.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import {
  changeComparison,
  showResultView,
  useComparison,
  useResultView,
} from '../../ui/comparison.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FrozenLine } from '../../ui/frozen-line.tsx'
import { locale } from '../../ui/locale.ts'
import { goTo } from '../../ui/navigation.ts'
import { SumNumber } from '../../ui/sum-popover.tsx'
import { Tabs } from '../../ui/tabs.tsx'
import { headlineOf } from './headline.ts'
import { leadText, numbersOf } from './numbers.ts'
import { RankingList } from './ranking-list.tsx'
import styles from './results-screen.module.css'
import { useLiveVerdict } from './robustness/live-verdict.ts'
import { PartsBar } from './robustness/parts-bar.tsx'
import { Places } from './robustness/places.tsx'
import { VerdictHead } from './robustness/verdict.tsx'
import { leadSum } from './sums.ts'
import { WarningList } from './warning-list.tsx'

/** Fetched with its tab. */
const CompareView = lazy(() =>
  import('./compare/compare-view.tsx').then((m) => ({ default: m.CompareView })),
)
/** Everything below the first screenful: fetched once the ranking is there. */
const Below = lazy(() => import('./robustness/below.tsx').then((m) => ({ default: m.Below })))

function Results({
  model,
  ranking,
}: {
  readonly model: EvaluationModel
  readonly ranking: Ranking
}) {
  const { state } = model
  const { frozen, earlierFreezes } = model.answers.evaluation
  const { chosen: picked } = useComparison(state.evaluation.id)
  const numbers = useMemo(() => numbersOf(ranking, locale), [ranking])
  const names = useMemo(() => rankingNames(state), [state])
  const headline = useMemo(() => headlineOf(state, ranking, numbers), [state, ranking, numbers])
  const { title, lead } = headline
  const live = useLiveVerdict(model, ranking)
  const chosen = useMemo(() => picked ?? new Set(usualChoice(ranking)), [picked, ranking])
  // The parts that no picture of the simulation changes are not made again with each of them.
  const list = useMemo(
    () => (
      <RankingList
        ranking={ranking}
        names={names}
        numbers={numbers}
        compared={chosen}
        onCompare={(agency: AgencyId, compared: boolean) => {
          const next = new Set(chosen)
          if (compared) next.add(agency)
          else next.delete(agency)
          changeComparison(state.evaluation.id, { chosen: next })
        }}
        onOpenComparison={() => showResultView('compare')}
      />
    ),
    [ranking, names, numbers, chosen, state.evaluation.id],
  )
  return (
    <div className={styles.screen}>
      <VerdictHead
        live={live}
        ranking={ranking}
        names={names}
        leaves={ranking.leaves}
        facts={headline.sentences.join(' ')}
        title={
          <>
            {title[0]}
            {lead !== null && (
              <SumNumber sum={() => leadSum(lead, ranking, numbers)}>
                {leadText(lead.points, numbers)}
              </SumNumber>
            )}
            {title[1]}
          </>
        }
      />
      <FrozenLine frozen={frozen} earlier={earlierFreezes} />
      <PartsBar />
      {ranking.warnings.length > 0 && (
        <div className={styles.section}>
          <WarningList warnings={ranking.warnings} names={names} />
        </div>
      )}
      <div className={styles.pair}>
        <section id="results-ranking" className={styles.section}>
          {list}
        </section>
        <Places live={live} names={names} />
      </div>
      <Suspense fallback={null}>
        <Below
          model={model}
          ranking={ranking}
          names={names}
          standing={live.standing}
          seed={live.rule.seed}
        />
      </Suspense>
    </div>
  )
}

export function ResultsScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const ranking = useRanking(model)
  const view = useResultView()
  if (model === null || ranking === null) return null
  const missing =
    model.state.agencies.length === 0 ? 'agencies' : ranking.leaves.length === 0 ? 'criteria' : null
  if (missing === null)
    return (
      <Tabs
        label={text('compare.views')}
        className={classNames(styles.views, view === 'compare' && styles.whole)}
        value={view}
        onChange={showResultView}
        tabs={(['result', 'compare'] as const).map((id) => ({
          id,
          label: text(id === 'result' ? 'compare.result' : 'compare.title'),
        }))}
      >
        {view === 'result' ? (
          <Results model={model} ranking={ranking} />
        ) : (
          <Suspense fallback={null}>
            <CompareView model={model} ranking={ranking} />
          </Suspense>
        )}
      </Tabs>
    )
  return (
    <div className={styles.screen}>
      <EmptyState
        title={text(`results.empty.${missing}`)}
        actions={
          <Button variant="primary" onClick={() => goTo(missing)}>
            {text(
              missing === 'agencies' ? 'results.empty.addAgencies' : 'results.empty.addCriteria',
            )}
          </Button>
        }
      >
        {text(`results.empty.${missing}Why`)}
      </EmptyState>
    </div>
  )
}
