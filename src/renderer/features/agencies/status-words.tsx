// A status as a sign and a word; the word alone says it.
import { Circle, CircleCheck, CircleDot, CircleX } from 'lucide-react'
import type { AgencyStatus } from '../../../shared/domain/model.ts'
import { statusLabel } from './agency-columns.ts'
import styles from './status.module.css'

const signs = {
  longlist: Circle,
  shortlist: CircleDot,
  selected: CircleCheck,
  rejected: CircleX,
} as const satisfies Record<AgencyStatus, unknown>

export function StatusSign({ status }: { readonly status: AgencyStatus }) {
  const Sign = signs[status]
  return <Sign size={14} aria-hidden className={styles.sign} data-status={status} />
}

export function StatusWords({ status }: { readonly status: AgencyStatus }) {
  return (
    <span className={styles.status} data-status={status}>
      <StatusSign status={status} />
      {statusLabel(status)}
    </span>
  )
}
