// The thread for what takes longer than a frame on a large evaluation. One message in (main's answers), one
// message out for each part as it is ready; the page starts this thread anew when something newer comes.
import type { Agenda } from '../../shared/domain/agreement/agenda.ts'
import { agendaOf } from '../../shared/domain/agreement/agenda.ts'
import {
  type PanelAgreement,
  panelAgreementOf,
} from '../../shared/domain/agreement/panel-agreement.ts'
import { type CrossCheck, crossCheck, fieldOf } from '../../shared/domain/methods/cross-check.ts'
import { topsis } from '../../shared/domain/methods/topsis.ts'
import type { AgencyId, Ranking } from '../../shared/domain/model.ts'
import { type PreparedRanking, prepareRanking } from '../../shared/domain/ranking.ts'
import { ranksOf } from '../../shared/domain/ranks.ts'
import { type Dominance, dominances } from '../../shared/domain/robustness/dominance.ts'
import { type Jackknife, jackknife } from '../../shared/domain/robustness/jackknife.ts'
import { type Requirements, requirementsOf } from '../../shared/domain/robustness/requirements.ts'
import { tableOf } from '../../shared/domain/robustness/table.ts'
import { type Answers, nextModel, rankingOf } from '../api/evaluation-model.ts'

export interface Analyses {
  readonly agenda: Agenda
  readonly jackknife: Jackknife
  readonly requirements: readonly Requirements[]
  readonly dominance: readonly Dominance[]
  readonly methods: {
    readonly checks: readonly CrossCheck[]
    /** Ranks by TOPSIS under its other usual normalisation, by agency. */
    readonly minMaxTopsis: ReadonlyMap<AgencyId, number>
  }
  readonly agreement: PanelAgreement
}
export type AnalysisName = keyof Analyses

export interface AnalysisRequest {
  readonly answers: Answers
  /** Of the agenda's draws. */
  readonly seed: number
}

export type AnalysisPart = {
  readonly [Name in AnalysisName]: { readonly name: Name; readonly value: Analyses[Name] }
}[AnalysisName]

const minMaxTopsis = (ranking: Ranking): ReadonlyMap<AgencyId, number> => {
  const { agencies, matrix, weights } = fieldOf(ranking)
  if (agencies.length === 0) return new Map()
  const ranks = ranksOf(
    topsis(matrix, weights, [], { normalisation: 'min-max', ideal: null, antiIdeal: null }),
  )
  return new Map(agencies.map((agency, index) => [agency, ranks[index] ?? 0]))
}

const send = (part: AnalysisPart): void => postMessage(part)

addEventListener('message', ({ data: { answers, seed } }: MessageEvent<AnalysisRequest>) => {
  const model = nextModel(null, answers)
  const ranking = rankingOf(model, null)
  const prepared: PreparedRanking = model.prepared.get(null) ?? prepareRanking(model.state)
  const table = tableOf(ranking)
  // In the order in which they are read.
  send({ name: 'agenda', value: agendaOf(prepared, seed) })
  send({
    name: 'requirements',
    value: table.agencies.flatMap((agency) => requirementsOf(prepared, agency) ?? []),
  })
  send({ name: 'jackknife', value: jackknife(prepared) })
  send({ name: 'dominance', value: dominances(table) })
  send({
    name: 'methods',
    value: { checks: crossCheck(ranking), minMaxTopsis: minMaxTopsis(ranking) },
  })
  send({ name: 'agreement', value: panelAgreementOf(model.state) })
})
