// What a cell or a gate result rests on: pinned from the agency's files and references or from a link, with a grade of how far it
// is proved.
import { FileText, Link as LinkIcon, PhoneCall, Pin, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { webAddress } from '../../shared/domain/agencies/web-address.ts'
import type {
  Attachment,
  Evidence,
  EvidenceGrade,
  EvidenceId,
  Reference,
} from '../../shared/domain/model.ts'
import { evidenceGrades } from '../../shared/domain/scoring/evidence-grade.ts'
import { formatDate } from '../../shared/format.ts'
import { text } from '../../shared/messages/translate.ts'
import { Button } from './button.tsx'
import styles from './evidence-list.module.css'
import { ExternalLink } from './external-link.tsx'
import { IconButton } from './icon-button.tsx'
import { locale } from './locale.ts'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'

const grades = evidenceGrades

/** What evidence may rest on besides a link: the agency's own. */
export interface Sources {
  readonly attachments: readonly Pick<Attachment, 'id' | 'name'>[]
  readonly references: readonly Pick<Reference, 'id' | 'client' | 'calledOn'>[]
}
export type EvidenceFields = Pick<Evidence, 'grade' | 'attachment' | 'reference' | 'link' | 'note'>
type OpenLink = (address: string) => Promise<string | null>

/** Of a file or a call; a link is shown as its address. */
const sourceName = (item: Evidence, sources: Sources): string => {
  if (item.link !== null) return item.link.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  const file = sources.attachments.find(({ id }) => id === item.attachment)
  if (file !== undefined) return file.name
  const reference = sources.references.find(({ id }) => id === item.reference)
  return reference === undefined ? text('scoring.sourceGone') : referenceName(reference)
}

const referenceName = ({ client, calledOn }: Sources['references'][number]): string =>
  calledOn === null
    ? text('scoring.reference', { client })
    : text('scoring.referenceOn', { client, date: formatDate(calledOn, locale) })

const iconOf = (item: Evidence) => {
  if (item.link !== null) return <LinkIcon size={13} aria-hidden="true" />
  return item.attachment === null ? (
    <PhoneCall size={13} aria-hidden="true" />
  ) : (
    <FileText size={13} aria-hidden="true" />
  )
}

const gradeOptions = () =>
  grades.map((grade) => ({ value: grade, label: text(`scoring.grade.${grade}`) }))

interface EvidenceLineProps {
  readonly item: Evidence
  readonly name: string
  readonly openLink: OpenLink
  /** Opens the file. */
  readonly onOpen: () => void
  readonly onUpdate: (fields: Partial<Pick<EvidenceFields, 'grade' | 'note'>>) => void
  readonly onRemove: () => void
  /** Only read. */
  readonly fixed: boolean
}

function EvidenceLine(props: EvidenceLineProps) {
  const { item, name, openLink, onOpen, onUpdate, onRemove, fixed } = props
  const address = item.link === null ? null : webAddress(item.link)
  const said = [text(`scoring.grade.${item.grade}`), item.note].filter((each) => each !== null)
  return (
    <li className={styles.item}>
      <span className={styles.icon}>{iconOf(item)}</span>
      {address !== null ? (
        <span className={styles.name}>
          <ExternalLink address={address} open={openLink}>
            {name}
          </ExternalLink>
        </span>
      ) : item.attachment !== null ? (
        <button type="button" className={styles.open} title={name} onClick={onOpen}>
          {name}
        </button>
      ) : (
        <span className={styles.name} title={name}>
          {name}
        </span>
      )}
      {fixed ? (
        <span className={styles.fixed}>{said.join(' · ')}</span>
      ) : (
        <>
          <IconButton
            label={text('scoring.unpin', { source: name })}
            icon={<X size={13} aria-hidden="true" />}
            className={styles.remove}
            onClick={onRemove}
          />
          <div className={styles.about}>
            <Select
              className={styles.grade}
              label={text('scoring.gradeOf', { source: name })}
              hideLabel
              value={item.grade}
              options={gradeOptions()}
              onChange={(grade) => onUpdate({ grade })}
            />
            <TextField
              className={styles.note}
              label={text('scoring.noteOf', { source: name })}
              hideLabel
              placeholder={text('scoring.notePlaceholder')}
              value={item.note ?? ''}
              onCommit={(note) => {
                onUpdate({ note })
                return null
              }}
            />
          </div>
        </>
      )}
    </li>
  )
}

/** Usual for the kind of source; the person may grade it otherwise. */
const usualGrade = { attachment: 'documented', reference: 'confirmed', link: 'claimed' } as const

type SourceKind = keyof typeof usualGrade

const kindOf = (source: string): SourceKind =>
  source.startsWith('attachment ')
    ? 'attachment'
    : source.startsWith('reference ')
      ? 'reference'
      : 'link'

interface PinFormProps {
  readonly sources: Sources
  readonly onPin: (fields: EvidenceFields) => Promise<unknown>
  readonly onClose: () => void
}

function PinForm({ sources, onPin, onClose }: PinFormProps) {
  const first = sources.attachments[0]?.id
  const [source, setSource] = useState<string>(
    first === undefined
      ? sources.references[0] === undefined
        ? 'link'
        : `reference ${sources.references[0].id}`
      : `attachment ${first}`,
  )
  const [chosen, setChosen] = useState<EvidenceGrade | null>(null)
  const [link, setLink] = useState('')
  const [note, setNote] = useState('')
  const kind = kindOf(source)
  const address = webAddress(link)
  const fields: EvidenceFields = {
    grade: chosen ?? usualGrade[kind],
    attachment: sources.attachments.find(({ id }) => source === `attachment ${id}`)?.id ?? null,
    reference: sources.references.find(({ id }) => source === `reference ${id}`)?.id ?? null,
    link: kind === 'link' ? address : null,
    note,
  }
  const ready = kind !== 'link' || address !== null
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!ready) return
        void onPin(fields).then((pinned) => {
          if (pinned !== null) onClose()
        })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <label className={styles.source}>
        <span className="sr-only">{text('scoring.source')}</span>
        <select
          // biome-ignore lint/a11y/noAutofocus: the form has just been asked for.
          autoFocus
          className={styles.select}
          value={source}
          onChange={(event) => setSource(event.target.value)}
        >
          {sources.attachments.length > 0 && (
            <optgroup label={text('scoring.attachments')}>
              {sources.attachments.map(({ id, name }) => (
                <option key={id} value={`attachment ${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          {sources.references.length > 0 && (
            <optgroup label={text('scoring.references')}>
              {sources.references.map((reference) => (
                <option key={reference.id} value={`reference ${reference.id}`}>
                  {referenceName(reference)}
                </option>
              ))}
            </optgroup>
          )}
          <option value="link">{text('scoring.aLink')}</option>
        </select>
      </label>
      {kind === 'link' && (
        <TextField
          label={text('scoring.link')}
          hideLabel
          placeholder={text('scoring.linkPlaceholder')}
          value={link}
          maxLength={2_000}
          onChange={setLink}
        />
      )}
      <TextField
        label={text('scoring.note')}
        hideLabel
        placeholder={text('scoring.notePlaceholder')}
        value={note}
        onChange={setNote}
      />
      <div className={styles.actions}>
        <Select
          label={text('scoring.grade')}
          hideLabel
          value={fields.grade}
          options={gradeOptions()}
          onChange={setChosen}
        />
        <Button size="small" variant="primary" type="submit" disabled={!ready}>
          {text('scoring.pin')}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {text('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}

export interface EvidenceListProps {
  /** Read aloud: whose evidence it is. */
  readonly label: string
  readonly heading?: ReactNode
  readonly evidence: readonly Evidence[]
  readonly sources: Sources
  /** Absent: anybody who sees it may. */
  readonly mayPin?: boolean
  readonly mayChange?: (item: Evidence) => boolean
  readonly pinning: boolean
  readonly onPinning: (pinning: boolean) => void
  readonly onPin: (fields: EvidenceFields) => Promise<unknown>
  readonly onUpdate: (
    evidence: EvidenceId,
    fields: Partial<Pick<EvidenceFields, 'grade' | 'note'>>,
  ) => void
  readonly onRemove: (evidence: EvidenceId) => void
  readonly onOpen: (item: Evidence) => void
  readonly openLink: OpenLink
}

export function EvidenceList(props: EvidenceListProps) {
  const { evidence, sources, pinning, onPinning } = props
  return (
    <section className={styles.evidence} aria-label={props.label}>
      {props.heading}
      {evidence.length > 0 && (
        <ul className={styles.list}>
          {evidence.map((item) => (
            <EvidenceLine
              key={item.id}
              item={item}
              name={sourceName(item, sources)}
              openLink={props.openLink}
              onOpen={() => props.onOpen(item)}
              onUpdate={(fields) => props.onUpdate(item.id, fields)}
              onRemove={() => props.onRemove(item.id)}
              fixed={props.mayChange?.(item) === false}
            />
          ))}
        </ul>
      )}
      {props.mayPin === false ? null : pinning ? (
        <PinForm sources={sources} onPin={props.onPin} onClose={() => onPinning(false)} />
      ) : (
        <Button
          size="small"
          variant="quiet"
          icon={<Pin size={13} aria-hidden="true" />}
          onClick={() => onPinning(true)}
        >
          {text('scoring.pinEvidence')}
        </Button>
      )}
    </section>
  )
}
