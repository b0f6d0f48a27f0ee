// The cells worth discussing, the one with the most at stake first; each opens where it is agreed.
import { useState } from 'react'
import type { Agenda, AgendaItem } from '../../../../shared/domain/agreement/agenda.ts'
import { formatCount, formatNumber } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { shareText } from '../../../../shared/messages/verdict-words.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { goTo } from '../../../ui/navigation.ts'
import { Formula } from '../robustness/formula.tsx'
import sectionStyles from '../robustness/section.module.css'
import { Part } from '../robustness/section.tsx'
import type { Analysed } from '../robustness/use-analyses.ts'
import styles from './agreement.module.css'

const FIRST = 7
/** The most that a list on a page shows. */
const MOST = 200

const noteOf = ({ items, settled }: Agenda): string =>
  items.length === 0
    ? text('robustness.agenda.noteNone', { settled: formatCount(settled, locale) })
    : plural('robustness.agenda.note', items.length, {
        count: formatCount(items.length, locale),
        settled: formatCount(settled, locale),
      })

function Item({
  item,
  place,
  names,
}: {
  readonly item: AgendaItem
  readonly place: number
  readonly names: RankingNames
}) {
  const agency = names.agencies.get(item.agency) ?? item.agency
  const criterion = names.criteria.get(item.criterion) ?? item.criterion
  const number = (value: number): string => formatNumber(value, locale, 0, 2)
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-label={text('robustness.agenda.go', { criterion, agency })}
        aria-describedby={`agenda-${place}`}
        onClick={() => goTo('moderation', { agency: item.agency, criterion: item.criterion })}
      >
        <span className={styles.place}>{formatCount(place, locale)}</span>
        <span className={styles.cell}>
          {criterion}, {agency}
        </span>
        <span id={`agenda-${place}`} className={styles.stake}>
          {text('robustness.agenda.range', {
            low: number(item.lowest),
            high: number(item.highest),
          })}
          {'; '}
          {item.chance < 0.005
            ? text('robustness.agenda.rarely')
            : text('robustness.agenda.decides', { share: shareText(item.chance, locale) })}
        </span>
      </button>
    </li>
  )
}

export interface AgendaListProps {
  readonly agenda: Analysed<Agenda> | null
  readonly names: RankingNames
  readonly evaluators: number
}

export function AgendaList({ agenda, names, evaluators }: AgendaListProps) {
  const [all, setAll] = useState(false)
  const items = agenda?.value.items ?? []
  const shown = items.slice(0, all ? MOST : FIRST)
  return (
    <Part
      name="agenda"
      title={text('robustness.agenda')}
      note={agenda === null ? undefined : noteOf(agenda.value)}
      state={agenda === null ? 'waiting' : agenda.current ? 'current' : 'old'}
    >
      {items.length === 0 && (
        <p className={sectionStyles.quiet}>
          {text(evaluators < 2 ? 'robustness.agenda.oneEvaluator' : 'robustness.agenda.none')}
        </p>
      )}
      <ol className={styles.items} aria-label={text('robustness.agenda.list')}>
        {shown.map((item, index) => (
          <Item
            key={JSON.stringify([item.agency, item.criterion])}
            item={item}
            place={index + 1}
            names={names}
          />
        ))}
      </ol>
      {items.length > FIRST && (
        <Button variant="quiet" size="small" onClick={() => setAll(!all)}>
          {all
            ? text('robustness.showFewer')
            : text('robustness.showAll', {
                count: formatCount(Math.min(MOST, items.length), locale),
              })}
        </Button>
      )}
      <Formula lines={[text('robustness.agenda.formula')]} />
    </Part>
  )
}
