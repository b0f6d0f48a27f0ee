// A new evaluation, in the page: title, client, brief, currency, and which criteria to begin with.
import { type FormEvent, useEffect, useState } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { builtInIds, isBuiltIn } from '../../../shared/templates/built-in.ts'
import { useQuery } from '../../api/query-cache.ts'
import { useCommand } from '../../api/use-command.ts'
import { Button } from '../../ui/button.tsx'
import {
  type DroppedTable,
  putDroppedTable,
  takeDroppedTable,
  useDroppedTable,
} from '../../ui/dropped-table.ts'
import { openEvaluation } from '../../ui/navigation.ts'
import { Notice } from '../../ui/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './new-evaluation.module.css'

/** Offered while typing; any code of three letters is taken. */
const currencies = [
  'USD',
  'EUR',
  'GBP',
  'CHF',
  'CAD',
  'AUD',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'JPY',
  'INR',
]

const noInput = {}

const templateHint = (id: string): string => {
  if (id === 'empty') return text('evaluations.form.templateHint.empty')
  return text(isBuiltIn(id) ? `criteria.template.${id}` : 'criteria.template.own')
}

/** A name that may be kept, out of a file's. */
const titleOf = (file: string): string =>
  file
    .replace(/\.[^.]*$/, '')
    .slice(0, 200)
    .replace(/\p{Surrogate}$/u, '')

const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim())

export function NewEvaluation({ onClose }: { readonly onClose: () => void }) {
  const create = useCommand('evaluations.create', { inline: true })
  const [title, setTitle] = useState('')
  const [client, setClient] = useState('')
  const [brief, setBrief] = useState('')
  const [currency, setCurrency] = useState('USD')
  const [template, setTemplate] = useState<string>('backend')
  const own = (useQuery('criteria.templates', noInput).value ?? []).filter((one) => one.own)
  const [tried, setTried] = useState(false)
  /** A list of agencies that came first: it is read when the evaluation is there. */
  const [list, setList] = useState<DroppedTable | null>(null)
  const dropped = useDroppedTable((state) => state.file)
  useEffect(() => {
    if (dropped === null) return
    takeDroppedTable()
    setList(dropped)
    setTitle((typed) => (typed.trim() === '' ? titleOf(dropped.name) : typed))
  }, [dropped])

  const code = currency.trim().toUpperCase()
  const titleError = tried && title.trim() === '' ? text('evaluations.form.titleNeeded') : null
  const currencyError =
    tried && !/^[A-Z]{3}$/.test(code) ? text('evaluations.form.currencyNeeded') : null

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    if (title.trim() === '' || !/^[A-Z]{3}$/.test(code) || create.pending) return
    const created = await create.run({
      title: title.trim(),
      client: orNull(client),
      brief: orNull(brief),
      currency: code,
      template,
    })
    if (created === null) return
    openEvaluation(created.id as EvaluationId, list === null ? undefined : 'agencies')
    if (list !== null) putDroppedTable(list)
  }

  return (
    <Panel title={text('evaluations.new')} onClose={onClose} className={styles.panel}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <div className={styles.fields}>
          <TextField
            label={text('evaluations.form.title')}
            placeholder={text('evaluations.form.titlePlaceholder')}
            className={styles.wide}
            autoFocus
            maxLength={200}
            value={title}
            onChange={setTitle}
            error={titleError}
          />
          <TextField
            label={text('evaluations.form.client')}
            placeholder={text('evaluations.form.clientPlaceholder')}
            value={client}
            onChange={setClient}
          />
          <TextField
            label={text('evaluations.form.currency')}
            list="currencies"
            maxLength={3}
            value={currency}
            onChange={setCurrency}
            error={currencyError}
          />
          <datalist id="currencies">
            {currencies.map((known) => (
              <option key={known} value={known} />
            ))}
          </datalist>
          <TextArea
            label={text('evaluations.form.brief')}
            hint={text('evaluations.form.briefHint')}
            className={styles.wide}
            rows={2}
            value={brief}
            onChange={setBrief}
          />
          <Select
            label={text('evaluations.form.template')}
            className={styles.wide}
            value={template}
            onChange={setTemplate}
            options={[
              ...builtInIds.map((id) => ({ value: id, label: text(`library.template.${id}`) })),
              ...own.map(({ id, name }) => ({ value: id, label: name })),
              { value: 'empty', label: text('evaluations.form.template.empty') },
            ]}
            hint={templateHint(template)}
          />
          {list !== null && (
            <p className={styles.wide} role="status">
              {text('evaluations.form.listNext', { file: list.name })}
            </p>
          )}
        </div>
        {create.error !== null && <Notice tone="error">{create.error.message}</Notice>}
        <div className={styles.actions}>
          <Button type="submit" variant="primary" busy={create.pending}>
            {text('evaluations.form.create')}
          </Button>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
        </div>
      </form>
    </Panel>
  )
}
