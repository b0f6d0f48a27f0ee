// All sets of an evaluation at once: the list, the comparison, the average, and where the winner turns.
import { ChevronLeft, Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Input, Output } from '../../../../shared/contract/call.ts'
import type { WeightSet } from '../../../../shared/domain/content.ts'
import type { EvaluationId, Ranking, WeightSetId } from '../../../../shared/domain/model.ts'
import { formatList } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { type EvaluationModel, preparedOf } from '../../../api/evaluation-model.ts'
import { undoableNote } from '../../../api/undoable-note.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { locale } from '../../../ui/locale.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { firstLevel } from './answers.ts'
import { averageAnswers, comparedCriteria, rankingUnder } from './compared-sets.ts'
import { ComparisonTable } from './comparison-table.tsx'
import { SetList } from './set-list.tsx'
import { dropDraft, goToWeights, isChanged, reopenSet, useDrafts } from './weights-view.ts'
import { WinnerTurnsView } from './winner-turns-view.tsx'
import styles from './workspace.module.css'

export interface WeightsOverviewProps {
  readonly evaluation: EvaluationId
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly sets: Output<'criteria.weightSets'>
}

const nameLimit = 200

const shortName = (name: string, instead: string): string =>
  name.length <= nameLimit ? name : instead

export function WeightsOverview({ evaluation, model, ranking, sets: kept }: WeightsOverviewProps) {
  const { state } = model
  const { criteria } = state
  const { sets, inUse } = kept
  const drafts = useDrafts(evaluation).filter(isChanged)
  const [left, setLeft] = useState<ReadonlySet<WeightSetId>>(new Set())
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])

  const chosenSets = useMemo(() => sets.filter(({ id }) => !left.has(id)), [sets, left])
  const all = useMemo(() => comparedCriteria(sets, criteria), [sets, criteria])
  const compared = useMemo(() => comparedCriteria(chosenSets, criteria), [chosenSets, criteria])
  const prepared = useMemo(() => preparedOf(model), [model])
  const rankings = useMemo(
    () =>
      ranking.results.some(({ rank }) => rank !== null)
        ? sets.map((set) => rankingUnder(set, prepared, criteria))
        : [],
    [sets, prepared, criteria, ranking],
  )

  const save = async (
    set: WeightSetId | null,
    name: string,
    answers: WeightSet['answers'],
    said: string,
  ): Promise<WeightSetId | null> => {
    const sent = structuredClone(answers) as Input<'criteria.saveWeightSet'>['answers']
    const done = await command('criteria.saveWeightSet', { evaluation, set, name, answers: sent })
    if (done === null) return null
    undoableNote(done, said)
    return done.id as WeightSetId
  }
  const use = async (set: WeightSet): Promise<void> => {
    const done = await command('criteria.applyWeightSet', { evaluation, set: set.id })
    if (done !== null) undoableNote(done, text('weights.used', { name: set.name }))
  }
  const remove = async (set: WeightSet): Promise<void> => {
    const done = await command('criteria.removeWeightSet', { evaluation, set: set.id })
    if (done === null) return
    dropDraft(evaluation, set.id)
    title.current?.focus()
    undoableNote(
      done,
      text(set.id === inUse ? 'weights.removedInUse' : 'weights.removed', { name: set.name }),
    )
  }
  const duplicate = (set: WeightSet): void => {
    const name = shortName(text('weights.copyName', { name: set.name }), set.name)
    void save(null, name, set.answers, text('weights.kept', { name }))
  }
  const average = async (): Promise<void> => {
    const name = shortName(
      text('weights.averageName', {
        names: formatList(
          chosenSets.map((set) => set.name),
          locale,
        ),
      }),
      plural('weights.averageOf', chosenSets.length),
    )
    const answers = averageAnswers(chosenSets, criteria)
    const id = await save(null, name, answers, text('weights.kept', { name }))
    // An average is no opinion of its own, so it starts outside the comparison.
    if (id !== null) setLeft((before) => new Set([...before, id]))
  }
  const choose = (set: WeightSetId, chosen: boolean): void =>
    setLeft((before) => {
      const next = new Set(before)
      if (chosen) next.delete(set)
      else next.add(set)
      return next
    })

  const used = sets.find(({ id }) => id === inUse)
  const few = firstLevel(criteria).length < 2
  const begin = (
    <Button
      variant="primary"
      icon={<Plus size={16} aria-hidden />}
      onClick={() => goToWeights(evaluation, { part: 'new' })}
    >
      {text('weights.add')}
    </Button>
  )
  const close = (): void => goToWeights(evaluation, { part: 'closed' })
  return (
    <div className={styles.screen}>
      <header className={styles.toolbar}>
        <IconButton
          label={text('weights.toCriteria')}
          icon={<ChevronLeft size={18} aria-hidden />}
          onClick={close}
        />
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {text('weights.title')}
        </h1>
        <span className={styles.quiet} role="status">
          {used === undefined
            ? text('weights.typedIn')
            : text('weights.inUseNamed', { name: used.name })}
        </span>
        <span className={styles.space} />
        {!few && sets.length > 0 && begin}
      </header>
      <div className={styles.body}>
        {drafts.map((draft) => (
          <Notice
            key={draft.key}
            tone="info"
            actions={
              <>
                <Button
                  size="small"
                  onClick={() => goToWeights(evaluation, { part: 'answers', draft: draft.key })}
                >
                  {text('weights.draft.continue')}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  onClick={() => dropDraft(evaluation, draft.key)}
                >
                  {text('weights.draft.discard')}
                </Button>
              </>
            }
          >
            {text('weights.draft', { name: draft.name })}
          </Notice>
        ))}
        {sets.length === 0 ? (
          <EmptyState
            title={text('weights.empty.title')}
            actions={few ? <Button onClick={close}>{text('weights.toCriteria')}</Button> : begin}
          >
            {text(few ? 'weights.empty.few' : 'weights.empty.body')}
          </EmptyState>
        ) : (
          <SetList
            sets={sets}
            inUse={inUse}
            criteria={criteria}
            onOpen={(set) => reopenSet(evaluation, set, criteria)}
            onUse={(set) => void use(set)}
            onRename={(set, name) =>
              void save(set.id, name, set.answers, text('weights.renamed', { name }))
            }
            onDuplicate={duplicate}
            onRemove={(set) => void remove(set)}
          />
        )}
        {sets.length > 1 && (
          <section className={styles.section}>
            <SectionHeader
              title={text('weights.compare')}
              note={text('weights.compare.note')}
              actions={
                <Button
                  size="small"
                  disabled={chosenSets.length < 2}
                  onClick={() => void average()}
                >
                  {text('weights.average')}
                </Button>
              }
            />
            <ComparisonTable
              sets={sets}
              chosen={new Set(chosenSets.map(({ id }) => id))}
              inUse={inUse}
              onChoose={choose}
              compared={compared}
              all={all}
              rankings={rankings}
            />
          </section>
        )}
        {chosenSets.length > 1 && (
          <WinnerTurnsView state={state} ranking={ranking} compared={compared} />
        )}
      </div>
    </div>
  )
}
