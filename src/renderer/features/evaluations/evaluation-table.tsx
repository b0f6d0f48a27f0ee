// The list itself: one row an evaluation, opened by its title, with its own menu.
import { Ellipsis } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Output } from '../../../shared/contract/call.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import { prefetchEvaluation } from '../../api/evaluation-state.ts'
import { menuOf } from '../../ui/command-menu.ts'
import { type Command, isPressed, useCommands } from '../../ui/commands.ts'
import { openContextMenu } from '../../ui/context-menu.tsx'
import { locale } from '../../ui/locale.ts'
import { Menu } from '../../ui/menu.tsx'
import { openEvaluation } from '../../ui/navigation.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useNow } from '../../ui/use-now.ts'
import { whenExactly, whenText } from '../../ui/when.ts'
import { evaluationCommands, evaluationMenu, useRenaming } from './evaluation-commands.ts'
import { nextOrder, type Order, type SortKey } from './evaluation-order.ts'
import styles from './evaluation-table.module.css'
import { Leader, useQuiet } from './leader.tsx'

export type ListedEvaluation = Output<'evaluations.list'>[number]

const columns: readonly { readonly key: SortKey; readonly className: string | undefined }[] = [
  { key: 'title', className: undefined },
  { key: 'agencies', className: styles.number },
  { key: 'criteria', className: styles.number },
  { key: 'scored', className: styles.scored },
]

/** What cannot be done with this one is no entry of its menu: it is in the archive, or it is not. */
const possible = (commands: readonly Command[]): readonly Command[] =>
  commands.filter((each) => each.enabled())

/** Milliseconds. */
const dwell = 100

export function EvaluationTable({
  evaluations,
  order,
  onOrder,
}: {
  readonly evaluations: readonly ListedEvaluation[]
  readonly order: Order
  readonly onOrder: (order: Order) => void
}) {
  const now = useNow()
  const quiet = useQuiet()
  const [asksLeaders, setAsksLeaders] = useState(false)
  const first = evaluations[0]?.id ?? null
  // The one on top is opened most often; it is made ready before anybody is ranked.
  useEffect(() => {
    if (quiet && first !== null) void prefetchEvaluation(first).then(() => setAsksLeaders(true))
  }, [quiet, first])
  /** The one whose row had the keyboard last: the palette takes that away. */
  const listed = useRef<EvaluationId | null>(null)
  const latest = useRef(evaluations)
  latest.current = evaluations
  useCommands(
    useMemo(
      () =>
        evaluationCommands(
          () => latest.current.find(({ id }) => id === listed.current) ?? null,
          'list',
        ),
      [],
    ),
  )
  const onListed = useCallback((id: EvaluationId): void => {
    listed.current = id
  }, [])
  const heading = (key: SortKey, className: string | undefined) => {
    const sorted = order.by === key
    return (
      <th
        key={key}
        scope="col"
        className={className}
        aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}
      >
        <button
          type="button"
          className={styles.sort}
          onClick={() => onOrder(nextOrder(order, key))}
        >
          {text(`evaluations.column.${key}`)}
          <span aria-hidden className={styles.arrow}>
            {sorted ? (order.descending ? '↓' : '↑') : ''}
          </span>
        </button>
      </th>
    )
  }
  return (
    <table className={styles.table}>
      <caption className="sr-only">{text('evaluations.title')}</caption>
      <thead>
        <tr>
          {columns.map(({ key, className }) => heading(key, className))}
          <th scope="col" className={styles.leaderColumn}>
            {text('evaluations.column.leader')}
          </th>
          {heading('changed', styles.when)}
          <th scope="col">
            <span className="sr-only">{text('evaluations.column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {evaluations.map((evaluation) => (
          <EvaluationRow
            key={evaluation.id}
            evaluation={evaluation}
            now={now}
            asksLeader={asksLeaders}
            onListed={onListed}
          />
        ))}
      </tbody>
    </table>
  )
}

function EvaluationRow({
  evaluation,
  now,
  asksLeader,
  onListed,
}: {
  readonly evaluation: ListedEvaluation
  readonly now: number
  /** Nothing else is waited for. */
  readonly asksLeader: boolean
  /** It has the keyboard. */
  readonly onListed: (evaluation: EvaluationId) => void
}) {
  const renaming = useRenaming((state) => state.evaluation === evaluation.id)
  const open = useRef<HTMLButtonElement>(null)
  const wasRenaming = useRef(false)
  // The field is gone; the keyboard goes on where it was.
  useEffect(() => {
    if (wasRenaming.current && !renaming && document.activeElement === document.body)
      open.current?.focus()
    wasRenaming.current = renaming
  }, [renaming])
  /** Who stays on a title for a moment may be about to open it. */
  const dwelling = useRef<ReturnType<typeof setTimeout> | null>(null)
  const leave = useCallback((): void => {
    if (dwelling.current !== null) clearTimeout(dwelling.current)
  }, [])
  const come = (): void => {
    leave()
    dwelling.current = setTimeout(() => void prefetchEvaluation(evaluation.id), dwell)
  }
  useEffect(() => leave, [leave])
  const commands = useMemo(() => evaluationCommands(() => evaluation, 'list'), [evaluation])
  const { title, client, scored } = evaluation
  return (
    <tr
      className={styles.row}
      onFocus={() => onListed(evaluation.id)}
      onContextMenu={(event) => {
        if ((event.target as Element).closest('input, [popover]') === null)
          openContextMenu(event, evaluationMenu, possible(commands))
      }}
      onKeyDown={(event: KeyboardEvent) => {
        if ((event.target as Element).closest('input, [popover]') !== null) return
        const pressed = possible(commands).find((each) => isPressed(each, event))
        if (pressed === undefined) return
        event.preventDefault()
        pressed.run()
      }}
    >
      <th scope="row" className={styles.name}>
        {renaming ? (
          <Rename
            title={title}
            onDone={(next) => {
              useRenaming.setState({ evaluation: null })
              if (next !== null)
                void command('evaluations.update', { evaluation: evaluation.id, title: next })
            }}
          />
        ) : (
          <>
            <button
              ref={open}
              type="button"
              className={styles.open}
              onPointerEnter={come}
              onPointerLeave={leave}
              onFocus={come}
              onBlur={leave}
              onClick={() => openEvaluation(evaluation.id)}
            >
              {title}
            </button>
            {client !== null && <div className={styles.client}>{client}</div>}
          </>
        )}
      </th>
      <td className={styles.number}>{formatCount(evaluation.agencies, locale)}</td>
      <td className={styles.number}>{formatCount(evaluation.criteria, locale)}</td>
      <td className={styles.scored}>
        {evaluation.possible === 0 ? (
          <span className={styles.quiet}>{text('evaluations.nothingToScore')}</span>
        ) : (
          <span className={styles.progress}>
            <ProgressBar
              label={text('evaluations.progress', { title })}
              done={scored}
              of={evaluation.possible}
            />
            <span className={styles.quiet}>
              {text('evaluations.scoredOf', {
                done: formatCount(scored, locale),
                of: formatCount(evaluation.possible, locale),
              })}
            </span>
          </span>
        )}
      </td>
      <td className={styles.leaderColumn}>
        <Leader evaluation={evaluation.id} ask={asksLeader} />
      </td>
      <td className={styles.when} title={whenExactly(evaluation.changedAt, locale)}>
        {whenText(evaluation.changedAt, now, locale)}
      </td>
      <td className={styles.menu}>
        <Menu
          label={text('evaluations.actions', { title })}
          icon={<Ellipsis size={16} aria-hidden />}
          align="end"
          entries={menuOf(possible(commands), evaluationMenu)}
        />
      </td>
    </tr>
  )
}

function Rename({
  title,
  onDone,
}: {
  readonly title: string
  /** null: left as it was. */
  readonly onDone: (title: string | null) => void
}) {
  const [draft, setDraft] = useState(title)
  const finish = (): void => {
    const next = draft.trim()
    onDone(next === '' || next === title ? null : next)
  }
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault()
        finish()
      }}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(null)
      }}
    >
      <TextField
        label={text('evaluations.newTitle', { title })}
        hideLabel
        autoFocus
        maxLength={200}
        value={draft}
        onChange={setDraft}
      />
    </form>
  )
}
