// Agencies: the table, the profile of the selected one beside it, the way in for lists, and the brief that they
// are matched to.
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { tableEndings } from '../../../shared/contract/files.ts'
import type { AgencyId, EvaluationId, Quote } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { useEvaluationState, useRanking } from '../../api/evaluation-state.ts'
import { pickFile } from '../../api/files.ts'
import { AddLine } from '../../ui/add-line.tsx'
import { useChosenFile } from '../../ui/chosen-file.ts'
import { openComparison } from '../../ui/comparison.ts'
import { takeDroppedTable, useDroppedTable } from '../../ui/dropped-table.ts'
import type { GridHandle } from '../../ui/grid/grid-types.ts'
import { setFocus, takePart, useNavigation } from '../../ui/navigation.ts'
import styles from './agencies.module.css'
import { everything } from './agency-filter.ts'
import { nextSort } from './agency-order.ts'
import { AgencyTable } from './agency-table.tsx'
import { useAgencyView } from './agency-view.ts'
import { BulkBar } from './bulk-bar.tsx'
import { type AgencyColumnId, shownColumns } from './column-list.ts'
import { exclusionWords } from './exclusions.ts'
import { FilterBar } from './filter-bar.tsx'
import { ImportList } from './import-list.tsx'
import { ListHeader } from './list-header.tsx'
import { MatchView } from './match/match-view.tsx'
import { NoAgencies, NothingFound } from './nothing-here.tsx'
import { pastedTable } from './pasted-table.ts'
import { AgencyProfile } from './profile/agency-profile.tsx'
import { profileTabs } from './profile/profile-tabs.ts'
import { RejectDialog } from './reject-dialog.tsx'
import { suggestionsOf } from './suggestions.ts'
import { useAgencyActions } from './use-agency-actions.ts'
import { useAgencyCommands } from './use-agency-commands.ts'
import { useAgencyList } from './use-agency-list.ts'
import { useColumns } from './use-columns.ts'
import { useGathered } from './use-gathered.ts'
import type { ImportSource } from './use-import.ts'
import { showAdded, tick, useListEdits } from './use-list-edits.ts'

const nobody: ReadonlyMap<AgencyId, string> = new Map()
/** What the ranking would count: a quote in another currency counts as missing. */
const amountsIn = (
  currency: string,
  quotes: ReadonlyMap<AgencyId, Quote>,
): ReadonlyMap<AgencyId, number> =>
  new Map(
    [...quotes.values()]
      .filter((quote) => quote.currency === currency)
      .map(({ agency, amount }) => [agency, amount]),
  )

export function AgenciesScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  const ranking = useRanking(model)
  const [view, look] = useAgencyView(evaluation)
  const gathered = useGathered(evaluation)
  const list = useAgencyList(model, view, gathered)
  const { agencies, rows, quotes } = list
  const { columns: chosen, choose } = useColumns(evaluation)
  const columns = useMemo(
    () => shownColumns(chosen, rows, quotes.size > 0),
    [chosen, rows, quotes.size],
  )
  const excluded = useMemo(
    () => (model === null || ranking === null ? nobody : exclusionWords(model.state, ranking)),
    [model, ranking],
  )
  const selected = useNavigation((place) => place.focus.agency)
  const dropped = useDroppedTable((state) => state.file)
  const part = useNavigation((place) => place.part)
  const { file, key: nth, choose: setFile } = useChosenFile<ImportSource>()
  const grid = useRef<GridHandle>(null)
  const find = useRef<HTMLInputElement>(null)
  const add = useRef<HTMLInputElement>(null)
  const main = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (dropped === null) return
    takeDroppedTable()
    setFile({ ...dropped, headings: true })
  }, [dropped, setFile])

  // Led here from a search: to the profile, and to the tab where the words stand.
  useEffect(() => {
    const tab = profileTabs.find((known) => known === part)
    if (part === null) return
    takePart()
    look({ profileOpen: true, matching: false, ...(tab === undefined ? {} : { tab }) })
  }, [part, look])

  const suggestions = useMemo(() => suggestionsOf(agencies), [agencies])
  const current = agencies.find((agency) => agency.id === selected) ?? null
  const onAdded = useCallback((added: readonly AgencyId[]) => showAdded(look, added), [look])
  const onStatusSet = useCallback((about: readonly AgencyId[]) => tick(look, about, false), [look])
  const actions = useAgencyActions(evaluation, agencies, onAdded, onStatusSet)
  const { moveTo, setStatus } = actions
  const { ticked, concerned, ...edits } = useListEdits({
    evaluation,
    model,
    list,
    view,
    look,
    gathered,
    current,
    moveTo,
    edit: actions.edit,
    grid,
  })
  const chooseFile = useCallback(async () => {
    const picked = await pickFile(tableEndings)
    if (picked !== null) setFile({ ...picked, headings: true })
  }, [setFile])
  const compare = (): void =>
    openComparison(
      evaluation,
      concerned.map(({ id }) => id),
    )
  useAgencyCommands({
    add: () => add.current?.focus(),
    find: () => find.current?.select(),
    importList: () => void chooseFile(),
    match: () => look({ matching: true }),
    tickAll: edits.tickAll,
    compare,
    concerned,
    setStatus: (status) => setStatus(concerned, status),
    selected: current,
    step: edits.step,
    remove: edits.remove,
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
      look(({ sort: before }) => ({
        sort: column === 'order' ? null : nextSort(before, column),
      })),
    [look],
  )
  const onSelect = useCallback((agency: AgencyId) => setFocus({ agency }), [])
  const focusGrid = (): void => grid.current?.focus()

  if (model === null) return null
  const { currency } = model.state.evaluation
  if (file !== null)
    return (
      <ImportList
        key={nth}
        evaluation={evaluation}
        file={file}
        existing={agencies}
        currency={currency}
        onOther={() => void chooseFile()}
        onClose={() => setFile(null)}
      />
    )
  const dialog = actions.rejecting !== null && (
    <RejectDialog
      agencies={actions.rejecting}
      onReject={(reason) => {
        actions.reject(reason)
        focusGrid()
      }}
      onClose={actions.keep}
    />
  )
  if (view.matching)
    return (
      <>
        <MatchView
          evaluation={evaluation}
          details={model.answers.evaluation}
          agencies={agencies}
          suggestions={suggestions}
          quotes={amountsIn(currency, quotes)}
          onStatus={setStatus}
          onOpen={(agency) => {
            setFocus({ agency })
            look({ matching: false, profileOpen: true })
          }}
          onClose={() => look({ matching: false })}
        />
        {dialog}
      </>
    )

  return (
    <div className={styles.screen}>
      <ListHeader
        agencies={agencies}
        shown={rows.length}
        current={current}
        profileOpen={view.profileOpen}
        onMatch={() => look({ matching: true })}
        onImport={() => void chooseFile()}
        onProfile={(profileOpen) => look({ profileOpen })}
      />
      {count > 0 && (
        <FilterBar
          agencies={agencies}
          filter={view.filter}
          left={list.left}
          currency={currency}
          columns={chosen}
          query={view.query}
          sorted={view.sort !== null}
          onFilter={(filter) => look({ filter })}
          onColumns={choose}
          onQuery={(query) => look({ query })}
          onOwnOrder={() => look({ sort: null })}
          onDown={focusGrid}
          find={find}
        />
      )}
      <div className={styles.split}>
        <div
          ref={main}
          className={styles.main}
          onPointerDown={(event) => {
            if ((event.target as Element).closest('[role="row"] [data-row]:not([data-row="-1"])'))
              look({ profileOpen: true })
          }}
        >
          {count === 0 ? (
            <NoAgencies onImport={() => void chooseFile()} />
          ) : rows.length === 0 ? (
            <NothingFound
              query={view.query}
              onAll={() => look({ query: '', filter: everything })}
            />
          ) : (
            <AgencyTable
              ref={grid}
              rows={rows}
              columns={columns}
              places={list.places}
              quotes={quotes}
              gathered={gathered}
              excluded={excluded}
              currency={currency}
              sort={view.sort}
              onSort={onSort}
              movable={view.sort === null}
              selected={current?.id ?? null}
              onSelect={onSelect}
              ticked={ticked}
              onTick={edits.onTick}
              onEdit={actions.edit}
              onStatus={setStatus}
              onMove={moveTo}
              onStep={edits.step}
              onRemove={edits.remove}
              onOpen={() => look({ profileOpen: true })}
              onBelow={() => add.current?.focus()}
            />
          )}
          <AddLine
            ref={add}
            label={text('agencies.add')}
            placeholder={text('agencies.add.placeholder')}
            autoFocus={count === 0}
            onAdd={edits.add}
            onPasteBlock={(block, pasted) => {
              if (block.every((row) => row.length === 1)) return edits.addAll(block.flat())
              setFile(pastedTable(pasted))
              return null
            }}
            onLeave={focusGrid}
          />
          {ticked.size > 0 && (
            <BulkBar
              ticked={ticked.size}
              shown={rows.length}
              onStatus={(status) => setStatus(concerned, status)}
              onCompare={compare}
              onAll={edits.tickAll}
              onClear={() => {
                look({ ticked: new Set() })
                focusGrid()
              }}
            />
          )}
        </div>
        {current !== null && view.profileOpen && (
          <AgencyProfile
            key={current.id}
            evaluation={evaluation}
            agency={current}
            quote={quotes.get(current.id) ?? null}
            references={gathered.references.get(current.id) ?? []}
            attachments={gathered.attachments.get(current.id) ?? []}
            currency={currency}
            ranking={ranking}
            excluded={excluded.get(current.id) ?? null}
            suggestions={suggestions}
            tab={view.tab}
            onTab={(tab) => look({ tab })}
            onChange={(fields) => actions.change([{ agency: current.id, fields }])}
            onStatus={(status) => setStatus([current], status)}
            onRemove={() => edits.remove(current)}
            onClose={() => {
              look({ profileOpen: false })
              focusGrid()
            }}
            onLeave={focusGrid}
          />
        )}
      </div>
      {dialog}
    </div>
  )
}
