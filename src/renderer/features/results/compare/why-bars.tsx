// What makes the difference of two scores, criterion by criterion: bars to the right speak for the agency that is
// ahead, bars to the left for the other. Each carries its number, so nothing hangs on colour.
import { Fragment } from 'react'
import type { PartGroup } from '../../../../shared/domain/compare/difference.ts'
import type { CriterionId } from '../../../../shared/domain/model.ts'
import { partText, type WhyWords } from '../../../../shared/messages/why-words.ts'
import { classNames } from '../../../ui/class-names.ts'
import styles from './why.module.css'

export interface WhyBarsProps {
  readonly label: string
  readonly groups: readonly PartGroup[]
  readonly words: WhyWords
  readonly onPick: (criterion: CriterionId) => void
}

function Bar({
  criterion,
  points,
  scale,
  words,
  level,
  onPick,
}: {
  readonly criterion: CriterionId
  readonly points: number
  readonly scale: number
  readonly words: WhyWords
  readonly level: 'single' | 'group' | 'part'
  readonly onPick: (criterion: CriterionId) => void
}) {
  const share = scale > 0 ? (Math.abs(points) / scale) * 50 : 0
  const name = words.names.criteria.get(criterion) ?? criterion
  return (
    <li className={styles.row} data-level={level}>
      <button type="button" className={styles.name} title={name} onClick={() => onPick(criterion)}>
        {name}
      </button>
      <span className={styles.track} aria-hidden="true">
        {level !== 'group' && (
          <span
            className={styles.bar}
            data-side={points < 0 ? 'against' : 'for'}
            style={{ width: `${share}%`, left: points < 0 ? `${50 - share}%` : '50%' }}
          />
        )}
      </span>
      <span className={classNames(styles.number, level === 'group' && styles.sum)}>
        {partText(points, words)}
      </span>
    </li>
  )
}

export function WhyBars({ label, groups, words, onPick }: WhyBarsProps) {
  const scale = Math.max(
    0,
    ...groups.flatMap(({ parts }) => parts.map(({ points }) => Math.abs(points))),
  )
  return (
    <ol className={styles.bars} aria-label={label}>
      {groups.map((group) => (
        <Fragment key={group.criterion}>
          {group.grouped && (
            <Bar
              criterion={group.criterion}
              points={group.points}
              scale={scale}
              words={words}
              level="group"
              onPick={onPick}
            />
          )}
          {group.parts.map((part) => (
            <Bar
              key={part.criterion}
              criterion={part.criterion}
              points={part.points}
              scale={scale}
              words={words}
              level={group.grouped ? 'part' : 'single'}
              onPick={onPick}
            />
          ))}
        </Fragment>
      ))}
    </ol>
  )
}
