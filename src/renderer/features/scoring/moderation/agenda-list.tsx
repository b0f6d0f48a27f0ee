// The agenda as a list to walk with the arrows: one tab stop, groups with their counts, and the cells that need no
// talk behind one line.
import { Handshake } from 'lucide-react'
import {
  type KeyboardEvent,
  type Ref,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { AgendaCell } from '../../../../shared/domain/agreement/moderation-agenda.ts'
import { formatCount } from '../../../../shared/format.ts'
import type { RankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import styles from './agenda.module.css'
import { type AgendaGroup, type GroupName, stakeText } from './agenda-words.ts'
import { type CellPlace, placeKey, samePlace } from './moderation-store.ts'

/** The most that a group shows before it is asked for more. */
const MOST = 100

export interface AgendaHandle {
  /** Gives the keyboard to the chosen cell. */
  readonly focus: () => void
}

export interface AgendaListProps {
  readonly groups: readonly AgendaGroup[]
  readonly names: RankingNames
  readonly chosen: CellPlace | null
  readonly onChoose: (place: CellPlace) => void
  /** Enter on a cell, or the first character of a value. */
  readonly onType: (typed: string) => void
  readonly ref: Ref<AgendaHandle>
}

const groupText = (name: GroupName): string =>
  text(name === 'agreed' ? 'moderation.agreedGroup' : `moderation.${name}`)

interface ItemProps {
  readonly cell: AgendaCell
  /** null: it has no place on the agenda. */
  readonly at: number | null
  readonly agreed: boolean
  readonly names: RankingNames
  readonly chosen: boolean
  readonly reachable: boolean
  readonly onChoose: () => void
}

function Item({ cell, at, agreed, names, chosen, reachable, onChoose }: ItemProps) {
  const id = useId()
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        data-cell={placeKey(cell)}
        tabIndex={reachable ? 0 : -1}
        aria-current={chosen ? 'true' : undefined}
        aria-describedby={id}
        onClick={onChoose}
      >
        <span className={styles.place}>
          {at !== null && formatCount(at, locale)}
          {agreed && <Handshake size={13} aria-hidden="true" />}
        </span>
        <span className={styles.cell}>
          {names.criteria.get(cell.criterion) ?? cell.criterion},{' '}
          {names.agencies.get(cell.agency) ?? cell.agency}
        </span>
        <span id={id} className={styles.stake}>
          {stakeText(cell)}
        </span>
      </button>
    </li>
  )
}

export function AgendaList({ groups, names, chosen, onChoose, onType, ref }: AgendaListProps) {
  const box = useRef<HTMLElement>(null)
  const [whole, setWhole] = useState<ReadonlySet<GroupName>>(new Set())
  const items = (): readonly HTMLElement[] => [
    ...(box.current?.querySelectorAll<HTMLElement>('[data-cell]') ?? []),
  ]
  const shown = groups.flatMap(({ name, cells }) =>
    cells.slice(0, whole.has(name) ? undefined : MOST),
  )
  const known = shown.some((cell) => samePlace(cell, chosen))
  const focus = (): void => {
    const all = items()
    const wanted = all.find((item) => item.getAttribute('aria-current') === 'true') ?? all[0]
    wanted?.focus()
  }
  useImperativeHandle(ref, () => ({ focus }))
  // A cell that goes to another group, or that the filter leaves out now, takes its item away with the keyboard.
  const held = box.current?.contains(document.activeElement) === true
  useLayoutEffect(() => {
    if (held && document.activeElement === document.body) focus()
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const all = items()
    const at = all.findIndex((item) => item.contains(event.target as Node))
    if (at < 0) return
    if (event.key === 'Enter' || /^[0-9]$/.test(event.key)) {
      event.preventDefault()
      const cell = shown[at]
      if (cell !== undefined) onChoose(cell)
      onType(event.key === 'Enter' ? '' : event.key)
      return
    }
    const to =
      event.key === 'ArrowDown'
        ? at + 1
        : event.key === 'ArrowUp'
          ? at - 1
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? all.length - 1
              : null
    const cell = to === null ? undefined : shown[to]
    if (to === null || cell === undefined) return
    event.preventDefault()
    onChoose(cell)
    all[to]?.focus()
  }
  return (
    <nav
      ref={box}
      className={styles.groups}
      aria-label={text('moderation.agenda')}
      onKeyDown={onKeyDown}
    >
      {groups.map(({ name, cells }) => {
        const count = formatCount(cells.length, locale)
        return (
          <section
            key={name}
            aria-label={text('moderation.groupCount', { name: groupText(name), count })}
          >
            <h2 className={styles.group}>
              {groupText(name)} <span className={styles.count}>{count}</span>
            </h2>
            <ol>
              {cells.slice(0, whole.has(name) ? undefined : MOST).map((cell, index) => (
                <Item
                  key={placeKey(cell)}
                  cell={cell}
                  at={name === 'contested' ? index + 1 : null}
                  agreed={name === 'agreed'}
                  names={names}
                  chosen={samePlace(cell, chosen)}
                  reachable={known ? samePlace(cell, chosen) : cell === shown[0]}
                  onChoose={() => onChoose(cell)}
                />
              ))}
            </ol>
            {cells.length > MOST && !whole.has(name) && (
              <Button
                variant="quiet"
                size="small"
                onClick={() => setWhole(new Set([...whole, name]))}
              >
                {text('moderation.showAll', { count })}
              </Button>
            )}
          </section>
        )
      })}
    </nav>
  )
}
