// Clients who were asked about an agency: one line each, opened to fill in what they said.
import { ChevronDown, ChevronRight, Star } from 'lucide-react'
import { useId, useState } from 'react'
import { overallRating, referenceRating } from '../../../../shared/domain/agencies/references.ts'
import type { Agency, EvaluationId, ReferenceId } from '../../../../shared/domain/model.ts'
import { formatNumber } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { sendShown, withFields } from '../../../api/optimistic.ts'
import { undoableNote } from '../../../api/undoable-note.ts'
import { AddLine } from '../../../ui/add-line.tsx'
import { locale } from '../../../ui/locale.ts'
import { nameProblem } from '../agency-columns.ts'
import type { ReferenceItem } from '../use-gathered.ts'
import styles from './profile.module.css'
import { type ReferenceFields, ReferenceForm } from './reference-form.tsx'

export interface ReferencesTabProps {
  readonly evaluation: EvaluationId
  readonly agency: Agency
  readonly references: readonly ReferenceItem[]
  /** Esc in the empty line. */
  readonly onLeave: () => void
}

export function ReferencesTab({ evaluation, agency, references, onLeave }: ReferencesTabProps) {
  const [open, setOpen] = useState<ReferenceId | null>(null)
  const [fresh, setFresh] = useState<ReferenceId | null>(null)
  const rating = overallRating(references)

  const add = (client: string): string | null => {
    const problem = nameProblem(client)
    if (problem !== null) return problem
    void command('agencies.addReference', {
      evaluation,
      agency: agency.id,
      fields: { client },
    }).then((added) => {
      if (added === null) return
      setOpen(added.id as ReferenceId)
      setFresh(added.id as ReferenceId)
    })
    return null
  }
  const change = (reference: ReferenceId, fields: ReferenceFields): void =>
    void sendShown(
      'agencies.updateReference',
      { evaluation, reference, fields },
      'agencies.references',
      { evaluation },
      (list) => withFields(list, reference, fields),
    )
  const remove = async ({ id, client }: ReferenceItem): Promise<void> => {
    const done = await command('agencies.removeReference', { evaluation, reference: id })
    if (done !== null) undoableNote(done, text('agencies.references.removed', { client }))
  }

  return (
    <>
      {references.length === 0 ? (
        <p className={styles.note}>{text('agencies.references.none')}</p>
      ) : (
        <p className={styles.overall}>
          {rating !== null && <Rating value={rating} />}
          {plural(
            rating === null ? 'agencies.references.unrated' : 'agencies.references.overall',
            references.length,
          )}
        </p>
      )}
      <ul className={styles.cards}>
        {references.map((reference) => (
          <Card
            key={reference.id}
            reference={reference}
            open={reference.id === open}
            fresh={reference.id === fresh}
            onOpen={(wanted) => setOpen(wanted ? reference.id : null)}
            onChange={(fields) => change(reference.id, fields)}
            onRemove={() => void remove(reference)}
          />
        ))}
      </ul>
      <div className={styles.add}>
        <AddLine
          label={text('agencies.references.add')}
          placeholder={text('agencies.references.add.placeholder')}
          onAdd={add}
          onLeave={onLeave}
        />
      </div>
    </>
  )
}

function Rating({ value }: { readonly value: number }) {
  const rating = formatNumber(value, locale, 1)
  return (
    <span className={styles.rating}>
      <Star size={12} aria-hidden className={styles.star} />
      <span className="sr-only">{text('agencies.references.rating', { rating })}</span>
      <span aria-hidden>{rating}</span>
    </span>
  )
}

function Card(props: {
  readonly reference: ReferenceItem
  readonly open: boolean
  /** Just added: the keyboard goes on in its form. */
  readonly fresh: boolean
  readonly onOpen: (open: boolean) => void
  readonly onChange: (fields: ReferenceFields) => void
  readonly onRemove: () => void
}) {
  const { reference, open } = props
  const id = useId()
  const rating = referenceRating(reference)
  const Sign = open ? ChevronDown : ChevronRight
  return (
    <li className={styles.card}>
      <button
        type="button"
        className={styles.cardHead}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => props.onOpen(!open)}
      >
        <Sign size={14} aria-hidden className={styles.chevron} />
        <span className={styles.cardTitle}>{reference.client}</span>
        {rating === null ? (
          <span className={styles.quiet}>{text('agencies.references.notRated')}</span>
        ) : (
          <Rating value={rating} />
        )}
      </button>
      {open && (
        <div id={id} className={styles.cardBody}>
          <ReferenceForm
            reference={reference}
            autoFocus={props.fresh}
            onChange={props.onChange}
            onRemove={props.onRemove}
          />
        </div>
      )}
    </li>
  )
}
