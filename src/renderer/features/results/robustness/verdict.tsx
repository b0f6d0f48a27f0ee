// The verdict first: who leads by how much, how sure that is, the least that would change it, and the grade.
import { Fragment, type ReactNode } from 'react'
import type { Leaf, Ranking } from '../../../../shared/domain/model.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import {
  gradeSentence,
  type Sentence,
  stepSentence,
  verdictSentences,
} from '../../../../shared/messages/verdict-words.ts'
import { locale } from '../../../ui/locale.ts'
import { GradeBox } from './grade-box.tsx'
import type { LiveVerdict } from './live-verdict.ts'
import styles from './verdict.module.css'

export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  return (
    <>
      {sentence.map(({ words, strong }, index) => {
        // A sentence's runs never change places.
        const key = `${index}`
        return strong ? <b key={key}>{words}</b> : <Fragment key={key}>{words}</Fragment>
      })}
    </>
  )
}

export interface VerdictHeadProps {
  readonly live: LiveVerdict
  readonly ranking: Ranking
  readonly names: RankingNames
  readonly leaves: readonly Leaf[]
  /** Who leads by how much, in words. */
  readonly title: ReactNode
  /** What stands behind it: the scores, and what was compared. */
  readonly facts: string
}

export function VerdictHead({ live, ranking, names, leaves, title, facts }: VerdictHeadProps) {
  const { standing, firstShare, grade, others, simulation, problem } = live
  const words = { names, leaves, locale }
  const settled = simulation?.problem === problem
  const sentences = verdictSentences({ ...standing, firstShare }, others, words)
  return (
    <header className={styles.top} id="results-verdict">
      <div>
        <h1 className={styles.title}>
          {title}
          {ranking.winner !== null && grade !== null && standing.runnerUp !== null && (
            <> {gradeSentence(grade)}</>
          )}
        </h1>
        {sentences.length > 0 && (
          <p className={styles.words} aria-busy={!settled}>
            {ranking.winner === null && `${text('robustness.verdict.soFar')} `}
            {sentences.map((sentence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: sentences keep their places.
              <Fragment key={index}>
                {index > 0 && ' '}
                <SentenceText sentence={sentence} />
              </Fragment>
            ))}
          </p>
        )}
        <p className={styles.facts}>
          {standing.smallestScoreMove !== null && (
            <>{stepSentence(standing.smallestScoreMove, words)} </>
          )}
          {facts}
        </p>
      </div>
      <GradeBox live={live} ranking={ranking} names={names} />
    </header>
  )
}
