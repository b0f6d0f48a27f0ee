// Templates of criteria: looked at, added or put in place of what is there, and kept for the next evaluation.
import { useId, useState } from 'react'
import type { Output } from '../../../../shared/contract/call.ts'
import type { EvaluationId, EvaluationState } from '../../../../shared/domain/model.ts'
import { formatList } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { useQuery } from '../../../api/query-cache.ts'
import { useCommand } from '../../../api/use-command.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { locale } from '../../../ui/locale.ts'
import { Notice } from '../../../ui/notice.tsx'
import { KeepTemplate } from './keep-template.tsx'
import { TemplatePreview } from './template-preview.tsx'
import styles from './templates.module.css'

export type Template = Output<'criteria.templates'>[number]

export interface TemplatesDialogProps {
  readonly evaluation: EvaluationId
  readonly state: EvaluationState
  readonly onClose: () => void
  /** The answer, and what was done in words, for a note with a way back. */
  readonly onApplied: (done: object, message: string) => void
}

const noInput = {}
const noTemplates: readonly Template[] = []

export const contentsWords = ({ criteria, gates }: Template): string => {
  const count = plural('criteria.templates.contents', criteria.filter(({ part }) => !part).length)
  return gates.length === 0
    ? count
    : text('criteria.templates.summary', {
        criteria: count,
        gates: plural('criteria.templates.gates', gates.length),
      })
}

const appliedWords = (
  template: Template,
  how: 'add' | 'replace',
  { criteria, gates, skipped }: Output<'criteria.applyTemplate'>,
): string => {
  const { name } = template
  if (how === 'replace') return text('criteria.templates.replaced', { name })
  if (criteria + gates === 0) return text('criteria.templates.nothingNew', { name })
  const added = plural('criteria.templates.added', criteria, { name })
  return skipped.length === 0
    ? added
    : text('criteria.templates.addedSome', { added, skipped: formatList(skipped, locale) })
}

export function TemplatesDialog({ evaluation, state, onClose, onApplied }: TemplatesDialogProps) {
  const group = useId()
  const { value } = useQuery('criteria.templates', noInput)
  const apply = useCommand('criteria.applyTemplate', { inline: true })
  const templates = value ?? noTemplates
  const [chosen, setChosen] = useState<string>('backend')
  const template = templates.find(({ id }) => id === chosen) ?? templates[0]

  const use = async (how: 'add' | 'replace'): Promise<void> => {
    if (template === undefined) return
    const done = await apply.run({ evaluation, template: template.id, how })
    if (done === null) return
    onClose()
    onApplied(done, appliedWords(template, how, done))
  }
  const list = (own: boolean) => (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {text(own ? 'criteria.templates.own' : 'criteria.templates.builtIn')}
      </legend>
      {templates
        .filter((each) => each.own === own)
        .map((each) => (
          <label key={each.id} className={styles.choice}>
            <input
              type="radio"
              name={group}
              className="sr-only"
              checked={each.id === template?.id}
              onChange={() => setChosen(each.id)}
            />
            <span className={styles.name}>{each.name}</span>
            <span className={styles.note}>{contentsWords(each)}</span>
          </label>
        ))}
      {own && !templates.some((each) => each.own) && (
        <p className={styles.note}>{text('criteria.templates.none')}</p>
      )}
    </fieldset>
  )
  return (
    <Dialog wide title={text('criteria.templates')} onClose={onClose}>
      <div className={styles.columns}>
        <div className={styles.list}>
          {list(false)}
          {list(true)}
        </div>
        {template !== undefined && (
          <TemplatePreview
            key={template.id}
            template={template}
            state={state}
            pending={apply.pending}
            onUse={(how) => void use(how)}
          />
        )}
      </div>
      {apply.error !== null && <Notice tone="error">{apply.error.message}</Notice>}
      {state.criteria.length > 0 && (
        <KeepTemplate
          evaluation={evaluation}
          own={templates.filter(({ own }) => own)}
          onKept={setChosen}
        />
      )}
    </Dialog>
  )
}
