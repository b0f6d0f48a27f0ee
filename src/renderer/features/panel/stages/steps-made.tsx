// Every step from stage to stage: when, who, why, what was left undone, and the ledger's head of that moment.
import { formatTimestamp, shortHash } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { ProcedureView } from '../../../api/procedure.ts'
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { leftWords } from '../../../ui/stage-gaps.tsx'
import styles from './stages.module.css'

type Step = ProcedureView['steps'][number]

const columns = (): readonly DataColumn<Step>[] => [
  {
    id: 'when',
    header: text('procedure.steps.column.when'),
    width: '150px',
    cell: ({ time }) => formatTimestamp(time, locale),
  },
  {
    id: 'step',
    header: text('procedure.steps.column.step'),
    rowHeader: true,
    cell: ({ from, to, missing }) => {
      const params = { from: text(`stages.${from}`), to: text(`stages.${to}`) }
      return (
        <span className={styles.lines}>
          <span>
            <span aria-hidden="true">{text('procedure.steps.fromTo', params)}</span>
            <span className="sr-only">{text('procedure.steps.fromToWords', params)}</span>
          </span>
          {missing.length > 0 && (
            <span className={styles.quiet}>
              {text('procedure.steps.left', { what: leftWords(missing) })}
            </span>
          )}
        </span>
      )
    },
  },
  { id: 'by', header: text('procedure.steps.column.by'), width: '140px', cell: ({ by }) => by },
  {
    id: 'reason',
    header: text('procedure.steps.column.reason'),
    cell: ({ reason }) =>
      reason === null ? (
        <span className={styles.quiet}>{text('procedure.steps.noReason')}</span>
      ) : (
        <q className={styles.reason}>{reason}</q>
      ),
  },
  {
    id: 'head',
    header: text('procedure.steps.column.head'),
    width: '110px',
    cell: ({ head, sequence }) => (
      <code className={styles.hash} title={`${sequence} · ${head}`}>
        {shortHash(head)}
      </code>
    ),
  },
]

export function StepsMade({ steps }: { readonly steps: ProcedureView['steps'] }) {
  return (
    <section>
      <SectionHeader title={text('procedure.steps')} note={text('procedure.steps.note')} />
      {steps.length === 0 ? (
        <p className={styles.quiet}>{text('procedure.steps.none')}</p>
      ) : (
        <DataTable
          caption={text('procedure.steps')}
          columns={columns()}
          rows={steps.toReversed()}
          rowKey={({ sequence }) => String(sequence)}
        />
      )}
    </section>
  )
}
