// The state of the decision in one sentence, and for whom it is made.
import { useState } from 'react'
import { decimalsToTell } from '../../../shared/domain/decimals.ts'
import type { Ranking } from '../../../shared/domain/model.ts'
import type { Readiness } from '../../../shared/domain/readiness.ts'
import { formatCount, formatNumber, formatScore } from '../../../shared/format.ts'
import { rankingNames, winnerReasonText } from '../../../shared/messages/ranking-words.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { Button } from '../../ui/button.tsx'
import { locale } from '../../ui/locale.ts'
import { Details } from './details.tsx'
import styles from './overview.module.css'

const sentence = (model: EvaluationModel, ranking: Ranking, readiness: Readiness): string => {
  if (model.answers.hidden !== null) return text('blind.title')
  const [first, second] = ranking.results.filter((result) => result.rank !== null)
  if (ranking.winnerReason?.code === 'tie')
    return winnerReasonText(ranking.winnerReason, rankingNames(model.state))
  if (first === undefined)
    return text(
      readiness.scores.of > 0 && readiness.scores.done === 0
        ? 'overview.beginScoring'
        : 'overview.begin',
    )
  const decimals = decimalsToTell(ranking.results)
  if (second === undefined)
    return text('overview.alone', {
      first: first.name,
      score: formatScore(first.score, locale, decimals),
    })
  return text(ranking.winner === null ? 'overview.leadsSoFar' : 'overview.leads', {
    first: first.name,
    second: second.name,
    difference: formatNumber((first.score ?? 0) - (second.score ?? 0), locale, decimals),
  })
}

export interface HeadlineProps {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly readiness: Readiness
}

export function Headline({ model, ranking, readiness }: HeadlineProps) {
  const { client, brief } = model.state.evaluation
  const { done, of } = readiness.scores
  const [editing, setEditing] = useState(false)
  const facts = [
    client === null ? null : text('overview.client', { client }),
    of === 0
      ? null
      : text('overview.scored', {
          done: formatCount(done, locale),
          of: formatCount(of, locale),
        }),
  ].filter((fact) => fact !== null)
  return (
    <div className={styles.headline}>
      <h1 className={styles.verdict}>{sentence(model, ranking, readiness)}</h1>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      {editing ? (
        <Details evaluation={model.state.evaluation} onClose={() => setEditing(false)} />
      ) : (
        <p className={styles.brief}>
          {brief ?? text('overview.noBrief')}{' '}
          <Button
            variant="quiet"
            size="small"
            className={styles.edit}
            aria-label={text('overview.editDetails')}
            onClick={() => setEditing(true)}
          >
            {text('overview.edit')}
          </Button>
        </p>
      )}
    </div>
  )
}
