// One template: what is in it, and what can be done with it. Replacing and removing ask once more.
import { useState } from 'react'
import type { EvaluationState } from '../../../../shared/domain/model.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { isBuiltIn } from '../../../../shared/templates/built-in.ts'
import { command } from '../../../api/client.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { toast } from '../../../ui/toast.tsx'
import { plainNumber } from '../criterion-words.ts'
import styles from './templates.module.css'
import type { Template } from './templates-dialog.tsx'

export interface TemplatePreviewProps {
  readonly template: Template
  readonly state: EvaluationState
  readonly pending: boolean
  readonly onUse: (how: 'add' | 'replace') => void
}

const lostWords = ({ criteria, gates, scores }: EvaluationState): string =>
  text('criteria.templates.replaceWarn', {
    criteria: plural('criteria.templates.contents', criteria.length),
    gates: plural('criteria.templates.gates', gates.length),
    scores: plural(
      'criteria.templates.scores',
      scores.filter(({ state }) => state !== 'not-scored').length,
    ),
  })

export function TemplatePreview({ template, state, pending, onUse }: TemplatePreviewProps) {
  const [asking, setAsking] = useState<'replace' | 'remove' | null>(null)
  const { id, name, own, criteria, gates } = template
  const empty = state.criteria.length === 0 && state.gates.length === 0
  const remove = async (): Promise<void> => {
    if ((await command('criteria.removeTemplate', { template: id })) === null) return
    toast({ message: text('criteria.templates.removed', { name }) })
  }
  return (
    <section className={styles.preview} aria-label={name}>
      {own ? (
        <TextField
          label={text('criteria.templates.rename', { name })}
          hideLabel
          value={name}
          maxLength={200}
          onCommit={(next) => {
            if (next.trim() === '') return text('criteria.templates.nameNeeded')
            void command('criteria.renameTemplate', { template: id, name: next.trim() })
            return null
          }}
        />
      ) : (
        <h3 className={styles.title}>{name}</h3>
      )}
      <p className={styles.about}>
        {text(isBuiltIn(id) ? `criteria.template.${id}` : 'criteria.template.own')}
      </p>
      <section
        className={styles.contents}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keyboard.
        tabIndex={0}
        aria-label={text('criteria.templates.preview')}
      >
        <ul>
          {criteria.map((criterion, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: names may repeat, and nothing is moved here.
              key={index}
              className={styles.entry}
              data-part={criterion.part || undefined}
            >
              <span className={styles.entryName}>{criterion.name}</span>
              <span className={styles.weight}>{plainNumber(criterion.weight)}</span>
            </li>
          ))}
        </ul>
        {gates.length > 0 && (
          <>
            <h4 className={styles.legend}>{text('criteria.templates.previewGates')}</h4>
            <ul>
              {gates.map((gate) => (
                <li key={gate} className={styles.entry}>
                  <span className={styles.entryName}>{gate}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {asking === 'replace' && <Notice tone="warning">{lostWords(state)}</Notice>}
      <div className={styles.actions}>
        {asking === null ? (
          <>
            <Button variant="primary" busy={pending} onClick={() => onUse('add')}>
              {text(empty ? 'criteria.templates.use' : 'criteria.templates.add')}
            </Button>
            {!empty && (
              <Button onClick={() => setAsking('replace')}>
                {text('criteria.templates.replace')}
              </Button>
            )}
            {own && (
              <Button variant="quiet" onClick={() => setAsking('remove')}>
                {text('criteria.templates.remove')}
              </Button>
            )}
          </>
        ) : (
          <>
            <Button
              variant="danger"
              autoFocus
              busy={pending}
              onClick={() => {
                if (asking === 'replace') onUse('replace')
                else void remove()
              }}
            >
              {text(
                asking === 'replace'
                  ? 'criteria.templates.replaceSure'
                  : 'criteria.templates.removeSure',
              )}
            </Button>
            <Button onClick={() => setAsking(null)}>{text('ui.cancel')}</Button>
          </>
        )}
      </div>
    </section>
  )
}
