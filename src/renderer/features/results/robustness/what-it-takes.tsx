// What each agency behind the leader would need, one change at a time, to draw level with it.
import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import type { Leaf } from '../../../../shared/domain/model.ts'
import type {
  CriterionRequirement,
  Requirements,
} from '../../../../shared/domain/robustness/requirements.ts'
import { stepOf } from '../../../../shared/domain/robustness/score-move.ts'
import {
  formatCount,
  formatMoney,
  formatNumber,
  formatScore,
  formatShare,
} from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { beyondText } from '../../../../shared/messages/verdict-words.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { Disclosure } from './disclosure.tsx'
import { Formula } from './formula.tsx'
import sectionStyles from './section.module.css'
import { Part } from './section.tsx'
import type { Analysed } from './use-analyses.ts'
import { useShown } from './use-shown.ts'
import styles from './what-it-takes.module.css'

const raw = (value: number): string => formatNumber(value, locale, 0, 2)

interface Way extends CriterionRequirement {
  readonly name: string
  /** The change in steps of the scale; Infinity: not reachable. */
  readonly steps: number
}

const waysOf = (requirements: Requirements, leaves: readonly Leaf[]): readonly Way[] =>
  requirements.criteria
    .map((way) => {
      const leaf = leaves.find(({ criterion }) => criterion.id === way.criterion)
      const steps =
        way.to === null || way.from === null || leaf === undefined
          ? Number.POSITIVE_INFINITY
          : Math.abs(way.to - way.from) / stepOf(leaf.scale)
      return { ...way, name: leaf?.criterion.name ?? way.criterion, steps }
    })
    .sort((a, b) => a.steps - b.steps)

const neededText = ({ from, to }: CriterionRequirement): string =>
  to === null || from === null
    ? text('robustness.takes.unreachable')
    : from === to
      ? raw(to)
      : beyondText(from, to, locale)

function PriceLine({
  price,
  currency,
}: {
  readonly price: NonNullable<Requirements['price']>
  readonly currency: string
}) {
  const from = formatMoney(price.from, currency, locale)
  if (price.to === null)
    return <p className={styles.price}>{text('robustness.takes.priceNever', { from })}</p>
  const change = price.to / price.from - 1
  return (
    <p className={styles.price}>
      {text('robustness.takes.price', {
        from,
        to: formatMoney(Math.floor(price.to), currency, locale),
      })}{' '}
      {text('robustness.takes.priceChange', {
        change: `${change < 0 ? '−' : '+'}${formatShare(Math.abs(change), locale, 1)}`,
      })}
    </p>
  )
}

function Agency({
  requirements,
  leaves,
  names,
}: {
  readonly requirements: Requirements
  readonly leaves: readonly Leaf[]
  readonly names: RankingNames
}) {
  const ways = useMemo(() => waysOf(requirements, leaves), [requirements, leaves])
  const reachable = ways.filter(({ to }) => to !== null)
  const [easiest] = reachable
  const name = names.agencies.get(requirements.agency) ?? requirements.agency
  return (
    <li>
      <Disclosure
        className={styles.agency}
        summary={
          <span className={styles.row}>
            <span className={styles.name}>{name}</span>
            <span className={styles.behind}>
              {text('robustness.takes.behind', {
                points: formatScore(requirements.gap, locale, requirements.gap < 0.1 ? 3 : 1),
              })}
            </span>
            <span className={styles.way}>
              {easiest?.from == null
                ? text('robustness.takes.none')
                : text('robustness.takes.easiest', {
                    criterion: easiest.name,
                    from: raw(easiest.from),
                    to: neededText(easiest),
                  })}
            </span>
            <span className={styles.count}>
              {reachable.length > 0 &&
                plural('robustness.takes.ways', reachable.length, {
                  count: formatCount(reachable.length, locale),
                  all: formatCount(ways.length, locale),
                })}
            </span>
            <ChevronDown className={sectionStyles.chevron} size={14} aria-hidden />
          </span>
        }
      >
        <div className={sectionStyles.scroller}>
          <DataTable
            caption={text('robustness.takes.caption', { agency: name })}
            rows={ways}
            rowKey={({ criterion }) => criterion}
            columns={[
              {
                id: 'criterion',
                header: text('robustness.takes.criterion'),
                rowHeader: true,
                cell: (way) => way.name,
              },
              {
                id: 'from',
                header: text('robustness.takes.from'),
                align: 'end',
                cell: ({ from }) => (from === null ? '–' : raw(from)),
              },
              {
                id: 'to',
                header: text('robustness.takes.to'),
                align: 'end',
                cell: (way) => neededText(way),
              },
              {
                id: 'change',
                header: text('robustness.takes.change'),
                align: 'end',
                cell: ({ from, to }) =>
                  from === null || to === null
                    ? ''
                    : `${to < from ? '−' : '+'}${beyondText(0, Math.abs(to - from), locale, 2)}`,
              },
            ]}
          />
        </div>
        {requirements.price !== null && (
          <PriceLine price={requirements.price} currency={names.currency} />
        )}
      </Disclosure>
    </li>
  )
}

export interface WhatItTakesProps {
  readonly requirements: Analysed<readonly Requirements[]> | null
  readonly leaves: readonly Leaf[]
  readonly names: RankingNames
  readonly leaderName: string
}

export function WhatItTakes({ requirements, leaves, names, leaderName }: WhatItTakesProps) {
  const { shown, more } = useShown(requirements?.value ?? [], 8)
  return (
    <Part
      name="takes"
      title={text('robustness.takes')}
      note={text('robustness.takes.note', { leader: leaderName })}
      state={requirements === null ? 'waiting' : requirements.current ? 'current' : 'old'}
    >
      {shown.length === 0 && (
        <p className={sectionStyles.quiet}>{text('robustness.takes.alone')}</p>
      )}
      <ul className={styles.list} aria-label={text('robustness.takes.list')}>
        {shown.map((one) => (
          <Agency key={one.agency} requirements={one} leaves={leaves} names={names} />
        ))}
      </ul>
      {more !== null && (
        <Button variant="quiet" size="small" onClick={more.toggle}>
          {more.label}
        </Button>
      )}
      <Formula lines={[text('robustness.takes.formula')]} />
    </Part>
  )
}
