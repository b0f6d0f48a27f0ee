// What the agenda says about a cell, and which of its cells pass a filter.
import type {
  AgendaCell,
  ModerationAgenda,
} from '../../../../shared/domain/agreement/moderation-agenda.ts'
import { formatNumber, formatShare } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { shareText } from '../../../../shared/messages/verdict-words.ts'
import { locale } from '../../../ui/locale.ts'
import type { AgendaFilter } from './moderation-store.ts'

/** Each part stays on one line. */
const NO_BREAK = '\u00a0'

/** Below it a share is said as "rarely". */
export const RARE = 0.005

export const number = (value: number): string => formatNumber(value, locale, 0, 2)

export const rangeText = ({ lowest, highest, scored }: AgendaCell): string => {
  if (lowest === null || highest === null) return text('moderation.nobody')
  if (scored === 1) return text('moderation.single', { value: number(lowest) })
  return lowest === highest
    ? text('moderation.unanimous', { value: number(lowest) })
    : text('moderation.range', { low: number(lowest), high: number(highest) })
}

/** "5–9 · decides in 31 % · weight 16 %" */
export const stakeText = (cell: AgendaCell): string =>
  [
    rangeText(cell),
    ...(cell.chance === null
      ? []
      : [
          cell.chance < RARE
            ? text('moderation.rarely')
            : text('moderation.decides', { share: shareText(cell.chance, locale) }),
        ]),
    text('moderation.weight', { share: formatShare(cell.weight, locale) }),
  ]
    .map((part) => part.replaceAll(' ', NO_BREAK))
    .join(' · ')

export const groupNames = ['contested', 'missing', 'agreed', 'idle', 'excluded'] as const
export type GroupName = (typeof groupNames)[number]

const groupsOf: Readonly<Record<AgendaFilter, readonly GroupName[]>> = {
  open: ['contested', 'missing'],
  settled: ['agreed'],
  all: groupNames,
}

export interface AgendaGroup {
  readonly name: GroupName
  readonly cells: readonly AgendaCell[]
}

const plain = (words: string): string => words.toLocaleLowerCase(locale)

/** The groups that the filter shows, with the cells whose agency or criterion holds every word of the query. */
export const shownGroups = (
  agenda: ModerationAgenda,
  filter: AgendaFilter,
  query: string,
  names: RankingNames,
): readonly AgendaGroup[] => {
  const words = plain(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  const passes = ({ agency, criterion }: AgendaCell): boolean => {
    const name = plain(`${names.criteria.get(criterion) ?? ''} ${names.agencies.get(agency) ?? ''}`)
    return words.every((word) => name.includes(word))
  }
  return groupsOf[filter].flatMap((name) => {
    const cells = words.length === 0 ? agenda[name] : agenda[name].filter(passes)
    return cells.length === 0 ? [] : [{ name, cells }]
  })
}
