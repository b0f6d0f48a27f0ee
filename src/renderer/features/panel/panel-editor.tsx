// Who scores, in which role and with which weight. It opens beside the scores that it changes; each finished
// field is a change of its own.
import { ArrowRight, Plus, Trash2, X } from 'lucide-react'
import { type FormEvent, useId, useRef, useState } from 'react'
import type { EvaluationId, Evaluator } from '../../../shared/domain/model.ts'
import { formatShare } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import { useQuery } from '../../api/query-cache.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { locale } from '../../ui/locale.ts'
import { goTo } from '../../ui/navigation.ts'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './panel-editor.module.css'
import { removeMember } from './remove-member.ts'
import { shareOf } from './share-words.ts'

export interface PanelEditorProps {
  readonly evaluation: EvaluationId
  readonly onClose: () => void
}

const shareText = (
  evaluator: Evaluator,
  evaluators: readonly Evaluator[],
  weighted: boolean,
): string => {
  const share = shareOf(evaluator, evaluators, weighted)
  return share === null
    ? text('panel.noShare')
    : text('panel.share', { share: formatShare(share, locale) })
}

function EvaluatorFields({
  evaluation,
  evaluator,
  share,
  last,
  onRemoved,
}: {
  readonly evaluation: EvaluationId
  readonly evaluator: Evaluator
  readonly share: string
  readonly last: boolean
  readonly onRemoved: () => void
}) {
  const { name } = evaluator
  const update = (fields: Partial<Pick<Evaluator, 'name' | 'role' | 'weight'>>): void =>
    void command('panel.update', { evaluation, evaluator: evaluator.id, fields })
  const remove = async (): Promise<void> => {
    if (await removeMember(evaluation, evaluator)) onRemoved()
  }
  return (
    <li className={styles.evaluator}>
      <TextField
        label={text('panel.nameOf', { name })}
        hideLabel
        className={styles.name}
        value={name}
        maxLength={200}
        onCommit={(typed) => {
          if (typed.trim() === '') return text('panel.nameNeeded')
          update({ name: typed })
          return null
        }}
      />
      <IconButton
        label={last ? text('panel.last') : text('panel.remove', { name })}
        icon={<Trash2 size={15} aria-hidden="true" />}
        disabled={last}
        onClick={() => void remove()}
      />
      <TextField
        label={text('panel.roleOf', { name })}
        hideLabel
        className={styles.role}
        placeholder={text('panel.role')}
        value={evaluator.role ?? ''}
        maxLength={200}
        onCommit={(typed) => {
          update({ role: typed })
          return null
        }}
      />
      <div className={styles.weight}>
        <NumberField
          label={text('panel.weightOf', { name })}
          hideLabel
          className={styles.number}
          value={evaluator.weight}
          min={0}
          onCommit={(weight) => {
            if (weight !== null) update({ weight })
          }}
        />
        <span className={styles.share}>{share}</span>
      </div>
    </li>
  )
}

export function PanelEditor({ evaluation, onClose }: PanelEditorProps) {
  const id = useId()
  const [name, setName] = useState('')
  const [error, setError] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const evaluators = useQuery('panel.list', { evaluation }).value ?? []
  const details = useQuery('evaluations.get', { evaluation })
  const weighted = details.value === null || details.value.panelRule === null

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (name.trim() === '') {
      setError(text('panel.nameNeeded'))
      field.current?.focus()
      return
    }
    const added = await command('panel.add', { evaluation, fields: { name } })
    if (added !== null) setName('')
    field.current?.focus()
  }

  return (
    <section
      aria-labelledby={id}
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose()
      }}
    >
      <header className={styles.header}>
        <h2 id={id} className={styles.title}>
          {text('panel.title')}
        </h2>
        <IconButton label={text('ui.close')} icon={<X size={16} />} onClick={onClose} />
      </header>
      <p className={styles.hint}>{text(weighted ? 'panel.hint' : 'panel.hintRule')}</p>
      <div className={styles.heads} aria-hidden="true">
        <span>
          {text('panel.name')} · {text('panel.role')}
        </span>
        <span>{text('panel.weight')}</span>
      </div>
      <ul aria-label={text('panel.list')}>
        {evaluators.map((evaluator) => (
          <EvaluatorFields
            key={evaluator.id}
            evaluation={evaluation}
            evaluator={evaluator}
            share={shareText(evaluator, evaluators, weighted)}
            last={evaluators.length === 1}
            onRemoved={() => field.current?.focus()}
          />
        ))}
      </ul>
      <form className={styles.add} onSubmit={(event) => void add(event)}>
        <TextField
          ref={field}
          label={text('panel.addName')}
          hideLabel
          placeholder={text('panel.addPlaceholder')}
          className={styles.newName}
          value={name}
          error={error}
          maxLength={200}
          autoFocus
          onChange={(typed) => {
            setName(typed)
            setError(null)
          }}
        />
        <Button type="submit" icon={<Plus size={15} aria-hidden="true" />}>
          {text('panel.add')}
        </Button>
      </form>
      <Button
        variant="quiet"
        icon={<ArrowRight size={15} aria-hidden="true" />}
        className={styles.all}
        onClick={() => goTo('panel', {}, 'members')}
      >
        {text('panel.toAll')}
      </Button>
    </section>
  )
}
