// What stands below the ranking: loaded after the first paint, one part at a time, so that none of it holds up
// the verdict.
import { memo } from 'react'
import type { Ranking } from '../../../../shared/domain/model.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import { AgendaList } from '../agreement/agenda-list.tsx'
import { AgreementPart } from '../agreement/agreement-part.tsx'
import styles from './below.module.css'
import { HeadToHead } from './head-to-head.tsx'
import type { Standing } from './live-verdict.ts'
import { MethodsTable } from './methods-table.tsx'
import { Part } from './section.tsx'
import { Tornado } from './tornado.tsx'
import { useAnalyses } from './use-analyses.ts'
import { WhatItTakes } from './what-it-takes.tsx'
import { WhoDecides } from './who-decides.tsx'
import { WinnerLines } from './winner-lines.tsx'

export interface BelowProps {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly names: RankingNames
  readonly standing: Standing
  /** Of random settlements. */
  readonly seed: number
}

/** Remade when the evaluation changes, not with every picture of the simulation. */
export const Below = memo(function Below({ model, ranking, names, standing, seed }: BelowProps) {
  const analyses = useAnalyses(model, seed)
  const { leader, runnerUp } = standing
  const nameOf = (agency: string | null): string =>
    agency === null ? '' : (names.agencies.get(agency) ?? agency)
  const evaluators = new Map(model.state.evaluators.map(({ id, name }) => [id as string, name]))
  const [first] = standing.table.agencies
  return (
    <>
      <div className={styles.pair}>
        <WinnerLines standing={standing} names={names} />
        <AgendaList
          agenda={analyses.agenda}
          names={names}
          evaluators={model.state.evaluators.length}
        />
      </div>
      {leader !== null && runnerUp !== null && (
        <Part
          name="margin"
          title={text('robustness.margin')}
          note={text('robustness.margin.note', { first: nameOf(leader), second: nameOf(runnerUp) })}
        >
          <div className={styles.halves}>
            <Tornado standing={standing} names={names} />
            <HeadToHead standing={standing} names={names} />
          </div>
        </Part>
      )}
      {first !== undefined && (
        <div className={styles.pair}>
          <WhatItTakes
            requirements={analyses.requirements}
            leaves={ranking.leaves}
            names={names}
            leaderName={nameOf(first)}
          />
          <WhoDecides
            jackknife={analyses.jackknife}
            dominance={analyses.dominance}
            names={names}
            evaluators={evaluators}
          />
        </div>
      )}
      {first !== undefined && <MethodsTable methodRanks={analyses.methods} names={names} />}
      <AgreementPart model={model} agreement={analyses.agreement} leaves={ranking.leaves} />
    </>
  )
})
