// How well the comparisons of each group fit together, in words first, with the answer to look at again and the
// value that would mend it.
import { formatNumber } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { GroupConsistency, Mend } from './consistency.ts'
import type { PairQuestion } from './pair-groups.ts'
import { judgementWords, timesText } from './pair-words.ts'
import styles from './questions.module.css'

export interface ConsistencyLinesProps {
  readonly groups: readonly GroupConsistency[]
  readonly groupName: (group: number | null) => string
  readonly nameOf: (id: string) => string
  readonly onUse: (question: PairQuestion, ratio: number) => void
  readonly onLook: (question: PairQuestion) => void
}

const ratioText = (value: number): string => formatNumber(value, locale, 2)

const verdictOf = ({ names, ahp, open, accepted }: GroupConsistency) => {
  if (open > 0) return plural('weights.consistency.open', open)
  if (names.length < 3) return text('weights.consistency.two')
  if (ahp.consistencyIndex === 0) return text('weights.consistency.perfect')
  return text(accepted ? 'weights.consistency.accepted' : 'weights.consistency.refused')
}

export function ConsistencyLines(props: ConsistencyLinesProps) {
  const { groups, groupName } = props
  return (
    <section className={styles.consistency} aria-label={text('weights.consistency.title')}>
      <h2 className={styles.subtitle}>{text('weights.consistency.title')}</h2>
      {groups.map((entry) => (
        <div key={entry.group ?? 'between'} className={styles.fit}>
          <p>
            {groups.length > 1 && <b>{groupName(entry.group)}: </b>}
            {verdictOf(entry)}{' '}
            {entry.open === 0 && entry.names.length > 2 && (
              <span className={styles.quiet}>
                {text('weights.consistency.numbers', {
                  ratio: ratioText(entry.ahp.consistencyRatio),
                  limit: ratioText(entry.limit),
                  lambda: formatNumber(entry.ahp.lambdaMax, locale, 3),
                  count: entry.names.length,
                })}
              </span>
            )}
          </p>
          {entry.mend !== null && (
            <MendNote {...props} mend={entry.mend} accepted={entry.accepted} />
          )}
        </div>
      ))}
    </section>
  )
}

function MendNote({
  mend,
  accepted,
  nameOf,
  onUse,
  onLook,
}: Pick<ConsistencyLinesProps, 'nameOf' | 'onUse' | 'onLook'> & {
  readonly mend: Mend
  readonly accepted: boolean
}) {
  const { question, given, implied, suggested } = mend
  const [first, second] = [nameOf(question.first), nameOf(question.second)]
  const more = implied >= 1 ? first : second
  const flips = suggested !== 1 && given !== 1 && suggested > 1 !== given > 1
  return (
    <Notice
      tone={accepted ? 'info' : 'warning'}
      title={text('weights.consistency.worst', { judgement: judgementWords(first, second, given) })}
      actions={
        <>
          <Button size="small" onClick={() => onUse(question, suggested)}>
            {suggested === 1
              ? text('weights.consistency.useEqual')
              : text(
                  flips || given === 1 ? 'weights.consistency.useFor' : 'weights.consistency.use',
                  {
                    times: timesText(suggested),
                    name: more,
                  },
                )}
          </Button>
          <Button size="small" variant="quiet" onClick={() => onLook(question)}>
            {text('weights.consistency.look')}
          </Button>
        </>
      }
    >
      {text('weights.consistency.implied', {
        times: formatNumber(implied >= 1 ? implied : 1 / implied, locale, 1),
        more,
        less: implied >= 1 ? second : first,
      })}
    </Notice>
  )
}
