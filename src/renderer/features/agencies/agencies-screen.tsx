// Agencies: the table, the profile of the selected one beside it, and the way in for lists.
import { FileUp, PanelRight } from 'lucide-react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Agency, AgencyId, EvaluationId } from '../../../shared/domain/model.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import { useEvaluationState, useRanking } from '../../api/evaluation-state.ts'
import { type NamedBytes, pickFile, readFile } from '../../api/files.ts'
import { sendShown, withFields, withMoved } from '../../api/optimistic.ts'
import { AddLine } from '../../ui/add-line.tsx'
import { Button } from '../../ui/button.tsx'
import { takeDroppedTable, useDroppedTable } from '../../ui/dropped-table.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import type { GridHandle } from '../../ui/grid/grid-types.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { locale } from '../../ui/locale.ts'
import { setFocus, useNavigation } from '../../ui/navigation.ts'
import { toast } from '../../ui/toast.tsx'
import styles from './agencies.module.css'
import { type AgencyColumnId, type AgencyFields, nameProblem } from './agency-columns.ts'
import { findAgencies, nextSort, type Sort, sortAgencies } from './agency-order.ts'
import { AgencyProfile } from './agency-profile.tsx'
import { AgencyTable } from './agency-table.tsx'
import { FindField } from './find-field.tsx'
import { ImportList } from './import-list.tsx'
import { removedWords } from './removed-words.ts'
import { suggestionsOf } from './suggestions.ts'
import { undoableToast } from './undoable-toast.ts'
import { useAgencyCommands } from './use-agency-commands.ts'

const tableTypes = '.csv,.tsv,.txt,.xlsx'

export function AgenciesScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const ranking = useRanking(model)
  const selected = useNavigation((place) => place.focus.agency)
  const dropped = useDroppedTable((state) => state.file)
  const [file, setFile] = useState<NamedBytes | null>(null)
  const [query, setQuery] = useState('')
  const [sort, setSort] = useState<Sort | null>(null)
  const [profileOpen, setProfileOpen] = useState(true)
  const grid = useRef<GridHandle>(null)
  const find = useRef<HTMLInputElement>(null)
  const add = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (dropped === null) return
    takeDroppedTable()
    void readFile(dropped).then(setFile)
  }, [dropped])

  const agencies = model?.state.agencies ?? []
  const places = useMemo(
    () => new Map((model?.state.agencies ?? []).map(({ id }, place) => [id, place])),
    [model],
  )
  const quotes = useMemo(
    () => new Map((model?.state.quotes ?? []).map((quote) => [quote.agency, quote])),
    [model],
  )
  const rows = useMemo(
    () => sortAgencies(findAgencies(model?.state.agencies ?? [], query), sort, quotes, locale),
    [model, query, sort, quotes],
  )
  const suggestions = useMemo(() => suggestionsOf(model?.state.agencies ?? []), [model])
  const current = agencies.find((agency) => agency.id === selected) ?? null
  const movable = sort === null && rows.length === agencies.length

  const change = useCallback(
    (agency: AgencyId, fields: AgencyFields) =>
      void sendShown(
        'agencies.update',
        { evaluation, agency, fields },
        'agencies.list',
        { evaluation },
        (list) => withFields(list, agency, fields),
      ),
    [evaluation],
  )
  const moveTo = useCallback(
    (agency: AgencyId, to: number) =>
      void sendShown(
        'agencies.move',
        { evaluation, agency, to },
        'agencies.list',
        { evaluation },
        (list) => withMoved(list, agency, to),
      ),
    [evaluation],
  )
  const step = (by: 1 | -1): void => {
    if (current === null) return
    if (!movable) {
      toast({
        message: text(sort === null ? 'agencies.foundOnly.noMove' : 'agencies.sortedBy.noMove'),
      })
      return
    }
    const to = (places.get(current.id) ?? 0) + by
    if (to >= 0 && to < agencies.length) moveTo(current.id, to)
  }
  const remove = async (agency: Agency): Promise<void> => {
    if (model === null) return
    const message = removedWords(model.state, agency)
    const at = rows.indexOf(agency)
    const next = rows[at + 1] ?? rows[at - 1] ?? null
    if ((await command('agencies.remove', { evaluation, agency: agency.id })) === null) return
    setFocus({ agency: next?.id ?? null })
    grid.current?.focus()
    await undoableToast(evaluation, message)
  }
  const addNamed = (name: string): string | null => {
    const problem = nameProblem(name)
    if (problem !== null) return problem
    void command('agencies.add', { evaluation, fields: { name } }).then((added) => {
      if (added === null) return
      // The new row has to be seen: it is last in the own order, with nothing left out.
      setQuery('')
      setSort(null)
      setFocus({ agency: added.id as AgencyId })
    })
    return null
  }
  const chooseFile = useCallback(async () => {
    const chosen = await pickFile(tableTypes)
    if (chosen !== null) setFile(chosen)
  }, [])

  useAgencyCommands({
    add: () => add.current?.focus(),
    find: () => find.current?.select(),
    importList: () => void chooseFile(),
    selected: current,
    step,
    remove: (agency) => void remove(agency),
  })

  // A row added at the end of a long list is below what is in view.
  const count = agencies.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the number of rows changes.
  useEffect(() => {
    if (document.activeElement !== add.current) return
    const scroller = main.current?.querySelector('[role="grid"]')
    scroller?.scrollTo({ top: scroller.scrollHeight })
  }, [count])

  const onSort = useCallback(
    (column: AgencyColumnId) =>
      setSort((before) => (column === 'order' ? null : nextSort(before, column))),
    [],
  )
  const onSelect = useCallback((agency: AgencyId) => setFocus({ agency }), [])

  if (model === null) return null
  const { currency } = model.state.evaluation
  if (file !== null)
    return (
      <ImportList
        key={`${file.name} ${file.bytes.byteLength}`}
        evaluation={evaluation}
        file={file}
        existing={agencies}
        currency={currency}
        onOther={() => void chooseFile()}
        onClose={() => setFile(null)}
      />
    )

  const part = agencies.filter(takesPart).length
  return (
    <div className={styles.screen}>
      <header className={styles.toolbar}>
        <h1 className={styles.title}>{text('agencies.title')}</h1>
        <span className={styles.quiet} role="status">
          {rows.length === agencies.length
            ? count > 0 &&
              plural('agencies.count', count, {
                count: formatCount(count, locale),
                part: formatCount(part, locale),
              })
            : text('agencies.found', {
                shown: formatCount(rows.length, locale),
                count: formatCount(count, locale),
              })}
        </span>
        {sort !== null && (
          <Button size="small" variant="quiet" onClick={() => setSort(null)}>
            {text('agencies.sortedBy.clear')}
          </Button>
        )}
        <span className={styles.space} />
        {count > 0 && (
          <FindField
            ref={find}
            query={query}
            onQuery={setQuery}
            onDown={() => grid.current?.focus()}
          />
        )}
        {count > 0 && (
          <Button icon={<FileUp size={16} aria-hidden />} onClick={() => void chooseFile()}>
            {text('agencies.import')}
          </Button>
        )}
        {current !== null && (
          <IconButton
            label={text('agencies.profile', { name: current.name })}
            icon={<PanelRight size={16} aria-hidden />}
            aria-pressed={profileOpen}
            onClick={() => setProfileOpen(!profileOpen)}
          />
        )}
      </header>
      <div className={styles.split}>
        <div
          ref={main}
          className={styles.main}
          onPointerDown={(event) => {
            if ((event.target as Element).closest('[role="row"] [data-row]:not([data-row="-1"])'))
              setProfileOpen(true)
          }}
        >
          {count === 0 ? (
            <div className={styles.empty}>
              <EmptyState
                title={text('agencies.empty.title')}
                actions={
                  <Button icon={<FileUp size={16} aria-hidden />} onClick={() => void chooseFile()}>
                    {text('agencies.import')}
                  </Button>
                }
              >
                {text('agencies.empty.body')}
              </EmptyState>
            </div>
          ) : rows.length === 0 ? (
            <div className={styles.notFound}>
              {text('agencies.notFound', { query })}{' '}
              <Button size="small" onClick={() => setQuery('')}>
                {text('agencies.notFound.clear')}
              </Button>
            </div>
          ) : (
            <AgencyTable
              ref={grid}
              rows={rows}
              places={places}
              quotes={quotes}
              currency={currency}
              sort={sort}
              onSort={onSort}
              movable={movable}
              selected={current?.id ?? null}
              onSelect={onSelect}
              onChange={change}
              onMove={moveTo}
              onStep={step}
              onRemove={(agency) => void remove(agency)}
              onOpen={() => setProfileOpen(true)}
              onBelow={() => add.current?.focus()}
            />
          )}
          <AddLine
            ref={add}
            label={text('agencies.add')}
            placeholder={text('agencies.add.placeholder')}
            autoFocus={count === 0}
            onAdd={addNamed}
            onLeave={() => grid.current?.focus()}
          />
        </div>
        {current !== null && profileOpen && (
          <AgencyProfile
            key={current.id}
            agency={current}
            quote={quotes.get(current.id) ?? null}
            currency={currency}
            ranking={ranking}
            suggestions={suggestions}
            onChange={(fields) => change(current.id, fields)}
            onRemove={() => void remove(current)}
            onClose={() => {
              setProfileOpen(false)
              grid.current?.focus()
            }}
            onLeave={() => grid.current?.focus()}
          />
        )}
      </div>
    </div>
  )
}
