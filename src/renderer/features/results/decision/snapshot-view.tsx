// The numbers that a decision rests on, and whether the ledger still leads to them.
import { useState } from 'react'
import type { Output } from '../../../../shared/contract/call.ts'
import type { CallError } from '../../../../shared/contract/errors.ts'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { formatCount, formatScore, shortHash } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { call } from '../../../api/client.ts'
import { Button } from '../../../ui/button.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { locale } from '../../../ui/locale.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import styles from './decision-screen.module.css'

type Snapshot = NonNullable<Output<'results.decision'>>['snapshot']
type Recomputed = NonNullable<Output<'results.recompute'>>

const rankText = ({ rank, excluded }: Snapshot['results'][number]): string =>
  rank === null ? text(excluded ? 'decision.excluded' : 'decision.unranked') : String(rank)

export function SnapshotView({
  evaluation,
  snapshot,
}: {
  readonly evaluation: EvaluationId
  readonly snapshot: Snapshot
}) {
  const [outcome, setOutcome] = useState<Recomputed | CallError | null>(null)
  const [busy, setBusy] = useState(false)
  const recompute = async (): Promise<void> => {
    setBusy(true)
    const result = await call('results.recompute', { evaluation })
    setBusy(false)
    setOutcome(result.ok ? result.value : result.error)
  }
  return (
    <section className={styles.snapshot}>
      <SectionHeader
        title={text('decision.snapshot')}
        actions={
          <Button size="small" busy={busy} disabled={busy} onClick={() => void recompute()}>
            {text('decision.recompute')}
          </Button>
        }
      />
      <p className={styles.muted}>
        {text('decision.snapshotWords', {
          entry: formatCount(snapshot.sequence, locale),
          head: shortHash(snapshot.head),
          document: shortHash(snapshot.documentSha256),
        })}
      </p>
      <div role="status">
        {outcome !== null && 'same' in outcome && (
          <Notice
            tone={outcome.same ? 'info' : 'error'}
            title={text(outcome.same ? 'decision.same' : 'decision.different')}
          >
            {outcome.same ? text('decision.sameWhy') : outcome.differences.join(' ')}
          </Notice>
        )}
        {outcome !== null && 'code' in outcome && (
          <Notice tone="error" title={text('decision.notRecomputed')}>
            {outcome.message}
          </Notice>
        )}
      </div>
      <DataTable
        caption={text('decision.snapshot')}
        rows={snapshot.results}
        rowKey={({ agency }) => agency}
        columns={[
          { id: 'rank', header: text('decision.head.rank'), width: '88px', cell: rankText },
          { id: 'name', header: text('decision.head.agency'), cell: ({ name }) => name },
          {
            id: 'score',
            header: text('decision.head.score'),
            align: 'end',
            width: '88px',
            cell: ({ score }) => formatScore(score, locale),
          },
        ]}
      />
    </section>
  )
}
