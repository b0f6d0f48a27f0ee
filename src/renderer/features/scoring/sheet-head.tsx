// Over the grid: the toolbar, and below it the question of who sits at the keyboard, or the reminder that somebody
// enters for somebody else. Its numbers follow the grid a frame later.
import { type RefObject, useMemo, useState } from 'react'
import type { Evaluator } from '../../../shared/domain/model.ts'
import { takesPart } from '../../../shared/domain/ranking-row.ts'
import type { CellFilter } from '../../../shared/domain/scoring/cell-filter.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { useQuietModel, useReadiness } from '../../api/evaluation-state.ts'
import { useAfterPaint } from '../../ui/after-paint.ts'
import type { GridHandle } from '../../ui/grid/grid-types.ts'
import { setFocus } from '../../ui/navigation.ts'
import { AgencyPicker } from './agency-picker.tsx'
import { isPerson, usePerson } from './person.ts'
import { KeyboardBanner, KeyboardQuestion, ScoringAs } from './scoring-as.tsx'
import { type Seat, viewFor, viewsFor } from './seat.ts'
import { hiddenText, Toolbar } from './toolbar.tsx'
import type { Sheet } from './use-sheet.ts'
import { applyFilter, lookAt, useLooking } from './view-store.ts'

export interface SheetHeadProps {
  readonly model: EvaluationModel
  readonly sheet: Sheet
  readonly seat: Seat | null
  /** Cells that each filter leaves. */
  readonly counts: Readonly<Record<CellFilter, number>>
  readonly left: number | null
  readonly onNextEmpty: () => void
  readonly onSort: () => void
  readonly onEditPanel: () => void
  readonly grid: RefObject<GridHandle | null>
}

export function SheetHead(props: SheetHeadProps) {
  const { shown } = useAfterPaint(props)
  return useMemo(() => <Head {...shown} />, [shown])
}

function Head({ model, sheet, seat, ...props }: SheetHeadProps) {
  const { evaluators, agencies: all, evaluation } = model.state
  const { whose } = sheet
  const { view: wanted, filter, everyone, order } = useLooking()
  const view = viewFor(seat, wanted)
  const readiness = useReadiness(useQuietModel(model))
  const person = usePerson()
  const [asked, setAsked] = useState<Evaluator | null>(null)
  const shown = evaluators.find(({ id }) => id === whose) ?? null
  const toGrid = (): void => props.grid.current?.focus()
  const show = (id: Evaluator['id']): void => {
    setAsked(null)
    setFocus({ evaluator: id })
    toGrid()
  }
  const several = evaluators.length > 1
  /** Whose scores somebody else enters here; null: those of several. */
  const forOther =
    view === 'evaluators'
      ? null
      : shown === null || isPerson(shown, person, evaluators)
        ? undefined
        : shown
  const hidden = all.filter((agency) => !takesPart(agency)).length
  const sorted = order?.evaluation === evaluation.id
  return (
    <>
      <Toolbar
        scoringAs={
          seat !== null ? null : (
            <ScoringAs
              evaluators={evaluators}
              whose={whose}
              progress={readiness?.byEvaluator ?? new Map()}
              person={person}
              onPick={(picked) => {
                setAsked(null)
                setFocus({ evaluator: picked })
                toGrid()
              }}
              onAsk={setAsked}
              onEditPanel={props.onEditPanel}
            />
          )
        }
        views={viewsFor(seat)}
        view={view}
        onView={(next) => lookAt({ view: next })}
        filter={filter}
        onFilter={(next) => {
          applyFilter(next)
          toGrid()
        }}
        counts={props.counts}
        agency={
          view === 'evaluators' && sheet.agency !== null ? (
            <AgencyPicker
              agency={sheet.agency}
              agencies={sheet.agencies}
              onPick={({ id }) => setFocus({ agency: id })}
            />
          ) : null
        }
        rule={whose === 'panel' && view !== 'evaluators' ? evaluation.panelRule : undefined}
        left={props.left}
        onNextEmpty={props.onNextEmpty}
        more={[
          { heading: text('scoring.orderOfAgencies') },
          {
            id: 'total',
            label: text('scoring.orderByTotal'),
            checked: sorted,
            run: props.onSort,
          },
          {
            id: 'listed',
            label: text('scoring.orderAsListed'),
            checked: !sorted,
            run: () => lookAt({ order: null }),
          },
          ...(hidden === 0
            ? []
            : ([
                { heading: text('scoring.whichAgencies') },
                {
                  id: 'everyone',
                  label: hiddenText(hidden),
                  checked: everyone,
                  run: () => lookAt({ everyone: !everyone }),
                },
              ] as const)),
        ]}
      />
      {asked !== null ? (
        <KeyboardQuestion
          key={asked.id}
          evaluator={asked}
          person={person}
          onDone={() => show(asked.id)}
          onCancel={() => {
            setAsked(null)
            toGrid()
          }}
        />
      ) : (
        several &&
        forOther !== undefined && (
          <KeyboardBanner evaluator={forOther} person={person} onTaken={toGrid} />
        )
      )}
    </>
  )
}
