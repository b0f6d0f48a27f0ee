// "Why A before B": one sentence, the bars that add up to the difference of the scores, and the numbers behind
// them. Always told from the agency that is ahead.
import {
  fromTheBetter,
  groupedParts,
  type ScoreDifference,
} from '../../../../shared/domain/compare/difference.ts'
import type { AgencyId, Criterion, CriterionId, Ranking } from '../../../../shared/domain/model.ts'
import { TIE } from '../../../../shared/domain/ranks.ts'
import { text } from '../../../../shared/messages/translate.ts'
import {
  leadOfText,
  leftSentences,
  type WhyWords,
  whySentence,
} from '../../../../shared/messages/why-words.ts'
import { Select } from '../../../ui/select.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import type { Numbers } from '../numbers.ts'
import { Disclosure } from '../robustness/disclosure.tsx'
import { SentenceText } from '../robustness/verdict.tsx'
import type { ComparisonTable } from './use-comparison-table.ts'
import styles from './why.module.css'
import { WhyBars } from './why-bars.tsx'
import { WhyTable } from './why-table.tsx'

export interface WhyPanelProps {
  readonly ranking: Ranking
  readonly criteria: readonly Criterion[]
  readonly numbers: Numbers
  readonly table: ComparisonTable
  readonly onAgainst: (agency: AgencyId) => void
  readonly onPick: (criterion: CriterionId) => void
  readonly onClose: () => void
  readonly onLeave: () => void
}

/** "Why Aldgate before Brightwater", or that the two are level. */
export const whyTitle = (told: ScoreDifference, words: WhyWords): string => {
  const name = (id: AgencyId): string => words.names.agencies.get(id) ?? id
  return text(told.points <= TIE ? 'compare.why.titleLevel' : 'compare.why.title', {
    first: name(told.first),
    second: name(told.second),
  })
}

export function WhyPanel(props: WhyPanelProps) {
  const { ranking, criteria, numbers, table, onAgainst, onPick } = props
  const { compared, opponent, difference, words } = table
  const [baseline] = compared
  if (baseline === undefined) return null
  const told = difference === null ? null : fromTheBetter(difference)
  const title = told === null ? text('compare.why.panel') : whyTitle(told, words)
  const nameOf = (agency: AgencyId): string => words.names.agencies.get(agency) ?? agency
  const scores = new Map(ranking.results.map(({ agency, score }) => [agency, score]))
  return (
    <SidePanel
      label={text('compare.why.panel')}
      title={title}
      closeLabel={text('compare.why.close')}
      onClose={props.onClose}
      onLeave={props.onLeave}
    >
      {opponent !== null && (
        <Select
          label={text('compare.why.against', { baseline: baseline.name })}
          value={opponent.agency as string}
          onChange={(agency) => onAgainst(agency as AgencyId)}
          options={compared
            .slice(1)
            .map(({ agency, name }) => ({ value: agency as string, label: name }))}
        />
      )}
      {told === null ? (
        <p className={styles.quiet}>
          {text(opponent === null ? 'compare.why.alone' : 'compare.why.noScore')}
        </p>
      ) : (
        <>
          <p className={styles.sentence}>
            <SentenceText sentence={whySentence(told, words)} />
          </p>
          <div className={styles.key} aria-hidden="true">
            <span>{text('compare.why.forSecond', { agency: nameOf(told.second) })}</span>
            <span>{text('compare.why.forFirst', { agency: nameOf(told.first) })}</span>
          </div>
          <WhyBars
            label={text('compare.why.bars')}
            groups={groupedParts(told, ranking.leaves, criteria, 'difference')}
            words={words}
            onPick={onPick}
          />
          <p className={styles.total}>
            <span>{text('compare.why.sum')}</span>
            <span>{leadOfText(told.points, words)}</span>
          </p>
          {leftSentences(told, scores, words).map((sentence) => (
            <p key={sentence} className={styles.quiet}>
              {sentence}
            </p>
          ))}
          <Disclosure summary={text('compare.why.numbers')}>
            <WhyTable difference={told} words={words} numbers={numbers} />
          </Disclosure>
        </>
      )}
    </SidePanel>
  )
}
