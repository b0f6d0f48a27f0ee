// One box for everything: commands, stages, agencies, criteria, other evaluations. The names come from the same
// data as menus and shortcuts.
import { useMemo, useState } from 'react'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { peekQuery, useQuery } from '../api/query-cache.ts'
import { allCommands, commandName } from '../ui/commands.ts'
import { goTo, openEvaluation, useNavigation } from '../ui/navigation.ts'
import { scoreMatch } from './palette-match.ts'
import { type QuickEntry, QuickList } from './quick-list.tsx'

const most = 60
const noInput = {}

export type Entries = readonly QuickEntry[]

export const commandEntries = (): readonly QuickEntry[] =>
  allCommands()
    .filter((command) => command.id !== 'view.palette' && command.enabled())
    .map((command) => ({
      id: command.id,
      label: commandName(command),
      kind: text(command.group),
      shortcut: command.shortcut,
      run: command.run,
    }))

const inEvaluation = (evaluation: EvaluationId): readonly QuickEntry[] => {
  const agencies = peekQuery('agencies.list', { evaluation }) ?? []
  const criteria = peekQuery('criteria.list', { evaluation })?.criteria ?? []
  return [
    ...agencies.map((agency) => ({
      id: `agency ${agency.id}`,
      label: agency.name,
      kind: text('palette.agency'),
      shortcut: null,
      run: () => goTo('agencies', { agency: agency.id }),
    })),
    ...criteria.map((criterion) => ({
      id: `criterion ${criterion.id}`,
      label: criterion.name,
      kind: text('palette.criterion'),
      shortcut: null,
      run: () => goTo('criteria', { criterion: criterion.id }),
    })),
  ]
}

/** Of the owner: everything, and other evaluations. Rendered when an answer comes, never by what is typed. */
export function OwnerPalette({ onClose }: { readonly onClose: () => void }) {
  const evaluation = useNavigation((place) => place.evaluation)
  const library = useQuery('evaluations.list', noInput)
  // What can be done with it is known as soon as it is.
  useQuery('evaluations.get', evaluation === null ? null : { evaluation })
  const others = (library.value ?? [])
    .filter((other) => other.id !== evaluation)
    .map((other) => ({
      id: `evaluation ${other.id}`,
      label: other.title,
      kind: text(other.archived ? 'palette.archived' : 'palette.evaluation'),
      shortcut: null,
      run: () => openEvaluation(other.id),
    }))
  const entries = [
    ...commandEntries(),
    ...(evaluation === null ? [] : inEvaluation(evaluation)),
    ...others,
  ]
  return <Palette entries={entries} placeholder={text('palette.placeholder')} onClose={onClose} />
}

export interface PaletteProps {
  readonly entries: Entries
  /** What can be looked for. */
  readonly placeholder: string
  readonly onClose: () => void
}

export function Palette({ entries, placeholder, onClose }: PaletteProps) {
  const [query, setQuery] = useState('')

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

  return (
    <QuickList
      title={text('palette.title')}
      placeholder={placeholder}
      query={query}
      onQuery={setQuery}
      entries={found}
      none={found.length === 0 ? text('palette.none', { query }) : null}
      onClose={onClose}
    />
  )
}
