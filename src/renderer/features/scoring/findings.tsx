// Findings of one cell, typed as debriefs type them: a kind, a sentence, Enter; each is changed in place. A sentence
// that was not finished waits for whoever comes back to the cell.
import { X } from 'lucide-react'
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import type { Evaluator, Finding, FindingId, FindingKind } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { useDraft } from '../../ui/draft.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import {
  type FindingPlace,
  findingDraftNow,
  findingKey,
  setFindingDraft,
  useFindingDraft,
} from './finding-drafts.ts'
import styles from './findings.module.css'
import side from './side.module.css'

export const findingKinds = ['strength', 'weakness', 'deficiency', 'risk'] as const

/** A sign beside the word, so that a list of findings can be scanned without reading it. */
const signs: Readonly<Record<FindingKind, string>> = {
  strength: '+',
  weakness: '−',
  deficiency: '×',
  risk: '!',
}

const kindText = (kind: FindingKind): string => text(`scoring.kind.${kind}`)

function KindSelect(props: {
  readonly value: FindingKind
  readonly label: string
  readonly onChange: (kind: FindingKind) => void
}) {
  return (
    <span className={styles.kind} data-kind={props.value}>
      <span aria-hidden="true">{signs[props.value]}</span>
      <select
        className={styles.select}
        aria-label={props.label}
        value={props.value}
        onChange={(event) => {
          const kind = findingKinds.find((each) => each === event.target.value)
          if (kind !== undefined) props.onChange(kind)
        }}
      >
        {findingKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindText(kind)}
          </option>
        ))}
      </select>
    </span>
  )
}

interface FindingLineProps {
  readonly finding: Finding
  /** Whose it is, where that is not plain. */
  readonly by: string | null
  readonly onUpdate: (fields: { readonly kind?: FindingKind; readonly text?: string }) => void
  readonly onRemove: () => void
}

function FindingLine({ finding, by, onUpdate, onRemove }: FindingLineProps) {
  const draft = useDraft(
    finding.text,
    (typed) => {
      if (typed.trim() === '') onRemove()
      else onUpdate({ text: typed.trim() })
      return null
    },
    true,
  )
  return (
    <li className={styles.finding}>
      <div className={styles.head}>
        <KindSelect
          value={finding.kind}
          label={text('scoring.findingKind')}
          onChange={(kind) => onUpdate({ kind })}
        />
        <span className={styles.by}>{by}</span>
        <IconButton
          label={text('scoring.removeFinding', { finding: finding.text })}
          icon={<X size={13} aria-hidden="true" />}
          className={styles.remove}
          onClick={onRemove}
        />
      </div>
      <textarea
        className={styles.text}
        aria-label={kindText(finding.kind)}
        rows={1}
        value={draft.text}
        onChange={(event) => draft.onChange(event.target.value)}
        onBlur={draft.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault()
            event.currentTarget.blur()
            event.currentTarget.focus()
          } else draft.onKeyDown(event)
        }}
      />
    </li>
  )
}

export interface FindingsProps {
  /** Of which cell they are, and whose it is; to be in the element's key. */
  readonly place: FindingPlace
  readonly findings: readonly Finding[]
  readonly evaluators: readonly Evaluator[]
  /** Absent: whoever sees them may. */
  readonly mayAdd?: boolean
  readonly mayChange?: (finding: Finding) => boolean
  readonly onAdd: (kind: FindingKind, sentence: string) => Promise<unknown>
  readonly onUpdate: (
    finding: FindingId,
    fields: { readonly kind?: FindingKind; readonly text?: string },
  ) => void
  readonly onRemove: (finding: FindingId) => void
  readonly inputRef?: Ref<HTMLInputElement>
}

export function Findings(props: FindingsProps) {
  const { place, findings, evaluators, mayAdd = true, onAdd } = props
  const id = useId()
  const key = findingKey(place)
  const draft = useFindingDraft(key)
  const { sentence } = draft
  // Stays for the next finding, unlike the draft.
  const [kind, setKind] = useState(draft.kind)
  const by = (finding: Finding): string | null => {
    if (finding.evaluator === place.evaluator) return null
    if (finding.evaluator === null) return text('scoring.panel')
    return evaluators.find((each) => each.id === finding.evaluator)?.name ?? null
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    const typed = sentence.trim()
    if (typed === '') return
    setFindingDraft(key, { kind, sentence: '' })
    void onAdd(kind, typed).then((added) => {
      // Refused: what was typed is not lost.
      if (added === null && findingDraftNow(key).sentence === '')
        setFindingDraft(key, { kind, sentence: typed })
    })
  }
  return (
    <section className={side.section} aria-labelledby={id}>
      <h3 id={id} className={side.heading}>
        {text('scoring.findings')} {mayAdd && <Kbd keys="F" />}
      </h3>
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((finding) =>
            props.mayChange?.(finding) === false ? (
              <li key={finding.id} className={styles.finding}>
                <div className={styles.head}>
                  <span className={styles.kind} data-kind={finding.kind}>
                    <span aria-hidden="true">{signs[finding.kind]}</span>
                    {kindText(finding.kind)}
                  </span>
                  <span className={styles.by}>{by(finding)}</span>
                </div>
                <p className={styles.said}>{finding.text}</p>
              </li>
            ) : (
              <FindingLine
                key={finding.id}
                finding={finding}
                by={by(finding)}
                onUpdate={(fields) => props.onUpdate(finding.id, fields)}
                onRemove={() => props.onRemove(finding.id)}
              />
            ),
          )}
        </ul>
      )}
      {mayAdd && (
        <div className={styles.add}>
          <KindSelect
            value={kind}
            label={text('scoring.findingKind')}
            onChange={(next) => {
              setKind(next)
              setFindingDraft(key, { kind: next, sentence })
            }}
          />
          <input
            ref={props.inputRef}
            className={styles.input}
            aria-label={text('scoring.addFinding')}
            placeholder={text('scoring.addFindingHint')}
            autoComplete="off"
            value={sentence}
            onChange={(event) => setFindingDraft(key, { kind, sentence: event.target.value })}
            onKeyDown={onKeyDown}
          />
        </div>
      )}
    </section>
  )
}
