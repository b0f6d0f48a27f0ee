// Client, brief and currency of the evaluation, edited in the page; each finished field is one edit.
import type { EvaluationDetails } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { command } from '../../api/client.ts'
import { Panel } from '../../ui/panel.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './details.module.css'

const orNull = (value: string): string | null => (value.trim() === '' ? null : value.trim())

export interface DetailsProps {
  readonly evaluation: EvaluationDetails
  readonly onClose: () => void
}

export function Details({ evaluation, onClose }: DetailsProps) {
  const { id, client, brief, currency } = evaluation
  return (
    <Panel title={text('overview.details')} onClose={onClose} className={styles.panel}>
      <div className={styles.fields}>
        <TextField
          label={text('evaluations.form.client')}
          autoFocus
          value={client ?? ''}
          onCommit={(value) => {
            void command('evaluations.update', { evaluation: id, client: orNull(value) })
            return null
          }}
        />
        <TextField
          label={text('evaluations.form.currency')}
          maxLength={3}
          value={currency}
          onCommit={(value) => {
            const code = value.trim().toUpperCase()
            if (!/^[A-Z]{3}$/.test(code)) return text('evaluations.form.currencyNeeded')
            void command('evaluations.update', { evaluation: id, currency: code })
            return null
          }}
        />
        <TextArea
          label={text('evaluations.form.brief')}
          hint={text('overview.detailsNote')}
          className={styles.wide}
          rows={4}
          value={brief ?? ''}
          onCommit={(value) => {
            void command('evaluations.update', { evaluation: id, brief: orNull(value) })
            return null
          }}
        />
      </div>
    </Panel>
  )
}
