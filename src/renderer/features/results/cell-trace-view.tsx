// The account of one cell: score, value, points and difference, each with the arithmetic that leads to it
// and, for the score, who gave it and what they wrote.
import type { ReactNode } from 'react'
import { differenceOf } from '../../../shared/domain/compare/difference.ts'
import type { EvaluatorId, RankedAgency, Ranking } from '../../../shared/domain/model.ts'
import { TIE } from '../../../shared/domain/ranks.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useQuery } from '../../api/query-cache.ts'
import { ScoreLayers } from '../../ui/score-layers.tsx'
import { type CellTrace, cellTrace, type GivenScore } from './cell-trace.ts'
import styles from './cell-trace-view.module.css'
import type { Numbers } from './numbers.ts'
import { agreedWords, differenceWords, originWords, ruleWords, valueWords } from './trace-words.ts'

export interface CellTraceViewProps {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly numbers: Numbers
  readonly result: RankedAgency
  /** Of `ranking.leaves`. */
  readonly index: number
  /** null: it is the baseline itself. */
  readonly baseline: RankedAgency | null
}

function Step({
  label,
  number,
  children,
}: {
  readonly label: string
  readonly number: string | null
  readonly children: ReactNode
}) {
  return (
    <li className={styles.step}>
      <span className={styles.label}>{label}</span>
      <span className={styles.number}>{number}</span>
      <div className={styles.words}>{children}</div>
    </li>
  )
}

const stateWords = (score: GivenScore): string => {
  if (!score.counts) return text('results.trace.neverCounts')
  return text(
    score.state === 'not-applicable' ? 'results.trace.evaluatorNa' : 'results.trace.evaluatorEmpty',
  )
}

function GivenScores({
  trace,
  numbers,
  comments,
}: {
  readonly trace: CellTrace
  readonly numbers: Numbers
  readonly comments: ReadonlyMap<EvaluatorId, string>
}) {
  if (trace.given.every((score) => score.state === 'not-scored' && !score.commented))
    return <p>{text('results.trace.nobody')}</p>
  const weighted = trace.rule === null
  return (
    <>
      <table className={styles.given}>
        <thead>
          <tr>
            <th scope="col">{text('results.trace.head.evaluator')}</th>
            {weighted && <th scope="col">{text('results.trace.head.share')}</th>}
            <th scope="col">{text('results.trace.head.score')}</th>
            {weighted && <th scope="col">{text('results.trace.head.part')}</th>}
          </tr>
        </thead>
        <tbody>
          {trace.given.map((score) => {
            const comment = comments.get(score.evaluator)
            const usable = score.counts && score.value !== null
            return [
              <tr key={score.evaluator} className={usable ? undefined : styles.left}>
                <th scope="row">{score.name}</th>
                {weighted && usable && <td>{numbers.share(score.share ?? 0)}</td>}
                {usable ? (
                  <td>
                    {weighted && '× '}
                    {numbers.exact(score.value ?? 0)}
                  </td>
                ) : (
                  <td colSpan={weighted ? 3 : 1}>{stateWords(score)}</td>
                )}
                {weighted && usable && (
                  <td>{numbers.exact((score.share ?? 0) * (score.value ?? 0))}</td>
                )}
              </tr>,
              comment !== undefined && (
                <tr key={`${score.evaluator} comment`} className={styles.comment}>
                  <td colSpan={weighted ? 4 : 2}>{comment}</td>
                </tr>
              ),
            ]
          })}
        </tbody>
      </table>
      <p>{ruleWords(trace.rule, trace.equalWeights)}</p>
    </>
  )
}

export function CellTraceView(props: CellTraceViewProps) {
  const { model, ranking, numbers, result, index, baseline } = props
  const trace = cellTrace(model, ranking, result.agency, index)
  const commented = trace?.given.some((score) => score.commented) === true
  const said = useQuery(
    'scoring.cell',
    trace === null || !commented
      ? null
      : {
          evaluation: model.state.evaluation.id,
          agency: result.agency,
          criterion: trace.leaf.criterion.id,
        },
  )
  if (trace === null) return null
  const { cell, leaf } = trace
  const comments = new Map(
    (said.value?.scores ?? []).flatMap(({ evaluator, comment }) =>
      comment === null ? [] : [[evaluator, comment] as const],
    ),
  )
  const agreed = agreedWords(trace, numbers)
  const origin = originWords(trace, model.state.evaluation.currency, numbers)
  const value = valueWords(trace, numbers)
  const theirs = baseline?.cells[index]?.contribution ?? null
  const part =
    baseline === null
      ? null
      : (differenceOf(result, baseline, ranking.leaves)?.parts[index] ?? null)
  return (
    <>
      <h3 className={styles.title}>
        {leaf.criterion.name} · {result.name}
      </h3>
      <ol className={styles.steps}>
        <Step
          label={text('results.trace.score')}
          number={cell.raw === null ? null : numbers.exact(cell.raw)}
        >
          {leaf.criterion.kind === 'rated' && <ScoreLayers cell={cell} />}
          {agreed !== null && (
            <p>
              {agreed} {trace.moderated?.reason}
            </p>
          )}
          {origin !== null && <p>{origin}</p>}
          {leaf.criterion.kind === 'rated' && (
            <GivenScores trace={trace} numbers={numbers} comments={comments} />
          )}
        </Step>
        {value !== null && (
          <Step label={text('results.trace.value')} number={numbers.value(cell.value)}>
            <p>{value}</p>
          </Step>
        )}
        {cell.weight === null ? (
          <Step label={text('results.trace.points')} number={null}>
            <p>{text('results.trace.left')}</p>
          </Step>
        ) : (
          <Step label={text('results.trace.points')} number={numbers.points(cell.contribution)}>
            <p>
              {text('results.trace.weighted', {
                share: numbers.share(cell.weight),
                value: numbers.exact(cell.value ?? 0),
                points: numbers.exact(cell.contribution ?? 0),
              })}
            </p>
            {cell.weight - leaf.weight > 1e-9 && (
              <p>
                {text('results.trace.scaledShare', {
                  entered: numbers.share(leaf.weight),
                  share: numbers.share(cell.weight),
                })}
              </p>
            )}
          </Step>
        )}
        {baseline !== null && part !== null && (
          <Step label={text('results.trace.difference')} number={numbers.difference(part.points)}>
            <p>
              {cell.contribution !== null &&
              theirs !== null &&
              Math.abs(part.points - (cell.contribution - theirs)) <= TIE
                ? differenceWords(cell.contribution, theirs, baseline.name, numbers)
                : text('compare.trace', {
                    share: numbers.share(part.weight),
                    own: numbers.exact(part.first.counted),
                    theirs: numbers.exact(part.second.counted),
                    points: numbers.exact(part.points),
                  })}
            </p>
          </Step>
        )}
      </ol>
    </>
  )
}
