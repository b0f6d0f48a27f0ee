// The rows of the comparison for one look at it: from the model at once, and with the texts of the cells as soon
// as they are there.
import { useMemo } from 'react'
import { comparedAgencies, opponentOf } from '../../../../shared/domain/compare/choice.ts'
import { type CompareTable, compareTable } from '../../../../shared/domain/compare/compare-rows.ts'
import { totalRows } from '../../../../shared/domain/compare/criteria-rows.ts'
import { differenceOf, type ScoreDifference } from '../../../../shared/domain/compare/difference.ts'
import type { CompareInput, CompareView } from '../../../../shared/domain/compare/input.ts'
import { isOpen } from '../../../../shared/domain/compare/look.ts'
import type { CompareRow } from '../../../../shared/domain/compare/rows.ts'
import { decimalsToTell } from '../../../../shared/domain/decimals.ts'
import type { RankedAgency, Ranking } from '../../../../shared/domain/model.ts'
import {
  type CompareWords,
  cellWhole,
  titleText,
} from '../../../../shared/messages/compare-words.ts'
import { rankingNames } from '../../../../shared/messages/ranking-words.ts'
import { type EvaluationModel, preparedOf } from '../../../api/evaluation-model.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { isCommentedAt, keyAt } from '../../../api/score-sheet.ts'
import type { Comparison } from '../../../ui/comparison.ts'
import { locale } from '../../../ui/locale.ts'

export interface ComparisonTable extends CompareTable {
  /** The baseline first. */
  readonly compared: readonly RankedAgency[]
  readonly footer: readonly CompareRow[]
  /** Whom the baseline is explained against; null: it stands alone. */
  readonly opponent: RankedAgency | null
  /** Between the baseline and the opponent; null where one of them has no score. */
  readonly difference: ScoreDifference | null
  readonly words: CompareWords
  /** Comments, findings and evidence of the compared agencies, by criterion. */
  readonly noted: ReadonlyMap<string, number>
}

type Texts = Pick<
  CompareInput,
  'references' | 'attachments' | 'findings' | 'evidence' | 'commentAt'
>

const cellKey = (agency: string, criterion: string, evaluator: string): string =>
  JSON.stringify([agency, criterion, evaluator])

/** Everything that was written; empty until main has answered. */
const useTexts = (model: EvaluationModel): Texts => {
  const input = { evaluation: model.state.evaluation.id }
  const said = useQuery('scoring.texts', input).value
  const references = useQuery('agencies.references', input).value
  const attachments = useQuery('agencies.attachments', input).value
  return useMemo(() => {
    const comments = new Map(
      (said?.comment ?? []).map((comment, at) => [
        cellKey(said?.agency[at] ?? '', said?.criterion[at] ?? '', said?.evaluator[at] ?? ''),
        comment,
      ]),
    )
    return {
      references: references ?? [],
      attachments: attachments ?? [],
      findings: said?.findings ?? [],
      evidence: said?.evidence ?? [],
      commentAt: (agency, criterion, evaluator) =>
        comments.get(cellKey(agency, criterion, evaluator)) ?? null,
    }
  }, [said, references, attachments])
}

const notedOf = (
  model: EvaluationModel,
  compared: readonly RankedAgency[],
  { findings, evidence }: Texts,
): ReadonlyMap<string, number> => {
  const among = new Set<string>(compared.map(({ agency }) => agency))
  const counts = new Map<string, number>()
  const add = (agency: string, criterion: string | null): void => {
    if (criterion !== null && among.has(agency))
      counts.set(criterion, (counts.get(criterion) ?? 0) + 1)
  }
  for (let at = 0; at < model.sheet.size; at += 1) {
    const cell = isCommentedAt(model.sheet, at) ? keyAt(model.sheet.answer, at) : null
    if (cell !== null) add(cell.agency, cell.criterion)
  }
  for (const item of findings) add(item.agency, item.criterion)
  for (const item of evidence) add(item.agency, item.criterion)
  return counts
}

export function useComparisonTable(
  model: EvaluationModel,
  ranking: Ranking,
  comparison: Comparison,
): ComparisonTable {
  const { chosen, baseline, against } = comparison
  const { order, onlyDifferences, sections, everything, toggled, query } = comparison
  const { state } = model
  const texts = useTexts(model)
  const compared = useMemo(
    () => comparedAgencies(ranking, chosen, baseline),
    [ranking, chosen, baseline],
  )
  const opponent = useMemo(() => opponentOf(compared, against), [compared, against])
  const words = useMemo(
    (): CompareWords => ({
      names: rankingNames(state),
      leaves: ranking.leaves,
      locale,
      decimals: decimalsToTell(ranking.results),
    }),
    [state, ranking],
  )
  const input = useMemo((): CompareInput => {
    const { raw, agencyIndex } = preparedOf(model)
    return {
      state,
      ranking,
      compared,
      ...texts,
      scoresAt: (agency, index) => raw[agencyIndex.get(agency) ?? -1]?.inputs[index]?.scores ?? [],
    }
  }, [model, state, ranking, compared, texts])
  const noted = useMemo(() => notedOf(model, compared, texts), [model, compared, texts])
  const table = useMemo(() => {
    const wanted = query.trim().toLocaleLowerCase(locale)
    const holds = (words: string): boolean => words.toLocaleLowerCase(locale).includes(wanted)
    const view: CompareView = {
      order,
      against: opponent?.agency ?? null,
      onlyDifferences,
      sections,
      isOpen: (row, usually) => isOpen({ everything, toggled }, row, usually),
      matches:
        wanted === ''
          ? null
          : (row) =>
              holds(titleText(row.title)) ||
              row.cells.some((cell) => holds(cellWhole(cell, words))),
    }
    return compareTable(input, view)
  }, [input, words, opponent, order, onlyDifferences, sections, everything, toggled, query])
  const footer = useMemo(() => totalRows(compared), [compared])
  return useMemo(() => {
    const [first] = compared
    return {
      ...table,
      compared,
      footer,
      opponent,
      difference:
        first === undefined || opponent === null
          ? null
          : differenceOf(first, opponent, ranking.leaves),
      words,
      noted,
    }
  }, [table, compared, footer, opponent, ranking.leaves, words, noted])
}
