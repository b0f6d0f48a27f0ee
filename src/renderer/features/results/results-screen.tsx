// Who leads and why: the result in words, the ranking with its contributions, any agencies side by side.
// Everything is derived live from the scores; every number shows its sum.
import { lazy, Suspense, useMemo } from 'react'
import type { AgencyId, EvaluationId, Ranking } from '../../../shared/domain/model.ts'
import { rankingNames } from '../../../shared/messages/ranking-words.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useEvaluationState, useRanking } from '../../api/evaluation-state.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { locale } from '../../ui/locale.ts'
import { goTo } from '../../ui/navigation.ts'
import { SumNumber } from '../../ui/sum-popover.tsx'
import { firstChoice } from './compared-row.ts'
import { Comparison } from './comparison.tsx'
import { choose, useChoice } from './comparison-choice.ts'
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
  const choice = useChoice(state.evaluation.id)
  const numbers = useMemo(() => numbersOf(ranking, locale), [ranking])
  const names = useMemo(() => rankingNames(state), [state])
  const headline = useMemo(() => headlineOf(state, ranking, numbers), [state, ranking, numbers])
  const { title, lead } = headline
  const live = useLiveVerdict(model, ranking)
  const chosen = useMemo(
    () => choice.chosen ?? new Set(firstChoice(ranking.results)),
    [choice.chosen, ranking.results],
  )
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
          choose(state.evaluation.id, { chosen: next })
        }}
      />
    ),
    [ranking, names, numbers, chosen, state.evaluation.id],
  )
  const comparison = useMemo(
    () => (
      <Comparison
        model={model}
        ranking={ranking}
        numbers={numbers}
        choice={choice}
        chosen={chosen}
      />
    ),
    [model, ranking, numbers, choice, chosen],
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
      <div id="results-compare">{comparison}</div>
    </div>
  )
}

export function ResultsScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const ranking = useRanking(model)
  if (model === null || ranking === null) return null
  const missing =
    model.state.agencies.length === 0 ? 'agencies' : ranking.leaves.length === 0 ? 'criteria' : null
  if (missing === null) return <Results model={model} ranking={ranking} />
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
