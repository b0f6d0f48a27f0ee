// Moderation: the agenda on the left, the cell that is talked about on the right, and the room for a projector.
import { Presentation } from 'lucide-react'
import { useMemo, useRef } from 'react'
import type { ModerationAgenda } from '../../../../shared/domain/agreement/moderation-agenda.ts'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { countingWeight } from '../../../../shared/domain/panel/members.ts'
import { rankingNames } from '../../../../shared/messages/ranking-words.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import { useEvaluationState } from '../../../api/evaluation-state.ts'
import { undoableNote } from '../../../api/undoable-note.ts'
import { Button } from '../../../ui/button.tsx'
import { Kbd } from '../../../ui/kbd.tsx'
import { setFocus, useNavigation } from '../../../ui/navigation.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useShows } from '../../../ui/whereabouts.ts'
import { missingOf, NothingToScore } from '../nothing-to-score.tsx'
import styles from './agenda.module.css'
import { type AgendaHandle, AgendaList } from './agenda-list.tsx'
import { groupNames, shownGroups } from './agenda-words.ts'
import type { DecisionHandle, Done } from './decision-form.tsx'
import { ModeratedCell } from './moderated-cell.tsx'
import {
  agendaFilters,
  type CellPlace,
  moderate,
  placeKey,
  useModerating,
} from './moderation-store.ts'
import { Room } from './room/room.tsx'
import screenStyles from './screen.module.css'
import { useAgenda } from './use-agenda.ts'
import { useModerationCommands } from './use-moderation-commands.ts'
import { useOpenCells } from './use-open-cells.ts'

const noneText = (filter: string, query: string): string => {
  if (query.trim() !== '') return text('moderation.noneFound', { query })
  return text(filter === 'settled' ? 'moderation.noneSettled' : 'moderation.noneOpen')
}

interface SheetProps {
  readonly model: EvaluationModel
  readonly agenda: ModerationAgenda
}

function Moderation({ model, agenda }: SheetProps) {
  const { state } = model
  const { filter, query, room } = useModerating()
  const focus = useNavigation((place) => place.focus)
  const list = useRef<AgendaHandle>(null)
  const form = useRef<DecisionHandle>(null)
  const find = useRef<HTMLInputElement>(null)
  const finding = useRef<HTMLInputElement>(null)
  const names = useMemo(() => rankingNames(state), [state])
  const groups = useMemo(
    () => shownGroups(agenda, filter, query, names),
    [agenda, filter, query, names],
  )
  const all = useMemo(
    () => new Map(groupNames.flatMap((name) => agenda[name]).map((cell) => [placeKey(cell), cell])),
    [agenda],
  )
  const wanted: CellPlace | null =
    focus.agency === null || focus.criterion === null
      ? null
      : { agency: focus.agency, criterion: focus.criterion }
  const chosen =
    wanted !== null && all.has(placeKey(wanted))
      ? wanted
      : (groups[0]?.cells[0] ?? [...all.values()][0] ?? null)
  const choose = ({ agency, criterion }: CellPlace): void => setFocus({ agency, criterion })
  useShows(({ stage, focus: { agency = null, criterion = null } }) => {
    if (stage !== 'scoring' || agency === null || criterion === null) return false
    if (!all.has(placeKey({ agency, criterion }))) return false
    choose({ agency, criterion })
    return true
  })
  const open = useOpenCells(agenda, chosen)
  const step = (to: CellPlace | null) =>
    to === null
      ? null
      : () => {
          choose(to)
          // After the list has marked it.
          setTimeout(() => list.current?.focus())
        }
  useModerationCommands({
    next: step(open.next),
    previous: step(open.previous),
    toValue: () => form.current?.focus(''),
    addFinding: () => finding.current?.focus(),
    toFind: () => find.current?.focus(),
    openRoom: chosen === null ? null : () => moderate({ room: true }),
  })
  const onDone = (done: Done): void => {
    list.current?.focus()
    if (done.kind === 'left' || chosen === null) return
    const params = {
      criterion: names.criteria.get(chosen.criterion) ?? '',
      agency: names.agencies.get(chosen.agency) ?? '',
    }
    const message =
      done.kind === 'recorded'
        ? text('moderation.recorded', { ...params, value: done.value })
        : text('moderation.takenBack', params)
    undoableNote(done.answer, message)
  }
  const raters = state.evaluators.filter((member) => countingWeight(member) > 0).length
  return (
    <div className={screenStyles.screen}>
      <div className={styles.agenda}>
        <div className={styles.tools}>
          <TextField
            ref={find}
            className={styles.find}
            label={text('moderation.find')}
            hideLabel
            placeholder={text('moderation.findPlaceholder')}
            value={query}
            onChange={(next) => moderate({ query: next })}
          />
          <Segmented
            label={text('moderation.filter')}
            value={filter}
            options={agendaFilters.map((value) => ({
              value,
              label: text(`moderation.filter.${value}`),
            }))}
            onChange={(next) => moderate({ filter: next })}
          />
          <span className={styles.space} />
          <Button
            size="small"
            icon={<Presentation size={14} aria-hidden="true" />}
            onClick={() => moderate({ room: true })}
          >
            {text('moderation.openRoom')} <Kbd keys="R" />
          </Button>
        </div>
        {raters < 2 && <p className={styles.nothing}>{text('moderation.oneEvaluator')}</p>}
        {groups.length === 0 && <p className={styles.nothing}>{noneText(filter, query)}</p>}
        <AgendaList
          ref={list}
          groups={groups}
          names={names}
          chosen={chosen}
          onChoose={choose}
          onType={(typed) => setTimeout(() => form.current?.focus(typed))}
        />
      </div>
      {chosen === null ? (
        <p className={styles.nothing}>{text('moderation.pick')}</p>
      ) : (
        <ModeratedCell
          model={model}
          place={chosen}
          item={all.get(placeKey(chosen)) ?? null}
          names={names}
          form={form}
          finding={finding}
          onDone={onDone}
        />
      )}
      {room && chosen !== null && (
        <Room
          model={model}
          place={chosen}
          open={open}
          names={names}
          onChoose={choose}
          onClose={() => moderate({ room: false })}
        />
      )}
    </div>
  )
}

export function ModerationScreen({ evaluation }: { readonly evaluation: EvaluationId }) {
  const { model } = useEvaluationState(evaluation)
  if (model === null) return null
  return (
    <>
      <h1 className="sr-only">{text('moderation.title')}</h1>
      <Content model={model} />
    </>
  )
}

function Content({ model }: { readonly model: EvaluationModel }) {
  const missing = missingOf(model.state, false)
  const agenda = useAgenda(model)
  if (missing !== null)
    return (
      <div className={screenStyles.empty}>
        <NothingToScore missing={missing} />
      </div>
    )
  return agenda === null ? null : <Moderation model={model} agenda={agenda} />
}
