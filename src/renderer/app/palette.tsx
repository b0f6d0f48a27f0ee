// One box for everything: commands, stages, agencies, criteria, other evaluations. Typing narrows, arrows
// choose, Enter runs. The names come from the same data as menus and shortcuts.
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { peekQuery, useQuery } from '../api/query-cache.ts'
import { allCommands } from '../ui/commands.ts'
import { Kbd } from '../ui/kbd.tsx'
import { useModal } from '../ui/modal.ts'
import { goTo, openEvaluation, useNavigation } from '../ui/navigation.ts'
import styles from './palette.module.css'
import { scoreMatch } from './palette-match.ts'
import { stageScreens } from './screens.ts'

interface Entry {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly shortcut: string | null
  readonly run: () => void
}

const most = 60
const noInput = {}

const commandEntries = (): readonly Entry[] =>
  allCommands()
    .filter((command) => command.id !== 'view.palette' && command.enabled())
    .map((command) => {
      const detail = command.detail?.() ?? null
      return {
        id: command.id,
        label: detail === null ? text(command.label) : `${text(command.label)}: ${detail}`,
        kind: text(command.group),
        shortcut: command.shortcut,
        run: command.run,
      }
    })

const inEvaluation = (evaluation: EvaluationId): readonly Entry[] => {
  const agencies = peekQuery('agencies.list', { evaluation }) ?? []
  const criteria = peekQuery('criteria.list', { evaluation })?.criteria ?? []
  return [
    ...(stageScreens.agencies === undefined ? [] : agencies).map((agency) => ({
      id: `agency ${agency.id}`,
      label: agency.name,
      kind: text('palette.agency'),
      shortcut: null,
      run: () => goTo('agencies', { agency: agency.id }),
    })),
    ...(stageScreens.criteria === undefined ? [] : criteria).map((criterion) => ({
      id: `criterion ${criterion.id}`,
      label: criterion.name,
      kind: text('palette.criterion'),
      shortcut: null,
      run: () => goTo('criteria', { criterion: criterion.id }),
    })),
  ]
}

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const evaluation = useNavigation((place) => place.evaluation)
  const library = useQuery('evaluations.list', noInput)

  useModal(dialog, null)

  const entries = useMemo((): readonly Entry[] => {
    const others = (library.value ?? [])
      .filter((other) => other.id !== evaluation)
      .map((other) => ({
        id: `evaluation ${other.id}`,
        label: other.title,
        kind: text('palette.evaluation'),
        shortcut: null,
        run: () => openEvaluation(other.id),
      }))
    return [
      ...commandEntries(),
      ...(evaluation === null ? [] : inEvaluation(evaluation)),
      ...others,
    ]
  }, [evaluation, library.value])

  const found = useMemo(
    () =>
      entries
        .map((entry, index) => ({ entry, index, score: scoreMatch(query, entry.label) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || a.index - b.index)
        .slice(0, most)
        .map(({ entry }) => entry),
    [entries, query],
  )
  const chosen = Math.min(at, found.length - 1)

  const run = (entry: Entry | undefined): void => {
    if (entry === undefined) return
    dialog.current?.close()
    entry.run()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || found.length === 0) return
    const go = (to: number): void => {
      event.preventDefault()
      const next = (to + found.length) % found.length
      setAt(next)
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'ArrowDown') go(chosen + 1)
    else if (event.key === 'ArrowUp') go(chosen - 1)
    else if (event.key === 'Enter') {
      event.preventDefault()
      run(found[chosen])
    }
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it; the press outside is a shortcut for it.
    <dialog
      ref={dialog}
      aria-label={text('palette.title')}
      className={styles.dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <div className={styles.box}>
        <input
          role="combobox"
          aria-label={text('palette.placeholder')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={found.length === 0 ? undefined : `${id}-${chosen}`}
          aria-autocomplete="list"
          className={styles.input}
          placeholder={text('palette.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={text('palette.results')}
          className={styles.list}
        >
          {found.map((entry, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the field.
            // biome-ignore lint/a11y/useFocusableInteractive: the field points at it.
            <div
              key={entry.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={styles.option}
              onPointerMove={() => setAt(index)}
              onClick={() => run(entry)}
            >
              <span className={styles.label}>{entry.label}</span>
              <span className={styles.kind}>{entry.kind}</span>
              {entry.shortcut !== null && <Kbd keys={entry.shortcut} />}
            </div>
          ))}
        </div>
        {found.length === 0 && (
          <div role="status" className={styles.none}>
            {text('palette.none', { query })}
          </div>
        )}
      </div>
    </dialog>
  )
}
