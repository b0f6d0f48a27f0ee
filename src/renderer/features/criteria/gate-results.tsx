// Gates of an imported document, to read: what must be passed, and who has.
import type { AgencyId, EvaluationState, GateId } from '../../../shared/domain/model.ts'
import { formatList } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { locale } from '../../ui/locale.ts'
import { SectionHeader } from '../../ui/section-header.tsx'
import styles from './criteria.module.css'

export function GateResults({ state }: { readonly state: EvaluationState }) {
  const nameOf = new Map(state.agencies.map(({ id, name }) => [id, name]))
  const resultOf = (gate: GateId, agency: AgencyId) =>
    state.gateResults.find((result) => result.gate === gate && result.agency === agency)
  const rows = state.gates.map((gate) => {
    const agencies = state.agencies.map(({ id }) => ({ id, result: resultOf(gate.id, id) }))
    return {
      ...gate,
      passed: agencies.filter(({ result }) => result?.passed === true),
      failed: agencies.filter(({ result }) => result?.passed === false),
      open: agencies.filter(({ result }) => result === undefined),
    }
  })
  const names = (agencies: readonly { readonly id: AgencyId }[]): string =>
    agencies.length === 0
      ? text('criteria.gates.nobody')
      : formatList(
          agencies.map(({ id }) => nameOf.get(id) ?? id),
          locale,
        )
  return (
    <section className={styles.gates}>
      <SectionHeader title={text('criteria.gates')} note={text('criteria.gates.note')} />
      <DataTable
        caption={text('criteria.gates')}
        rows={rows}
        rowKey={(gate) => gate.id}
        columns={[
          {
            id: 'name',
            header: text('criteria.gates.name'),
            rowHeader: true,
            cell: (gate) => gate.name,
          },
          {
            id: 'passed',
            header: text('criteria.gates.passed'),
            align: 'end',
            width: '80px',
            cell: (gate) => gate.passed.length,
          },
          {
            id: 'failed',
            header: text('criteria.gates.failed'),
            width: '30%',
            cell: (gate) => (
              <span title={gate.failed.map(({ result }) => result?.note ?? '').join(' ')}>
                {names(gate.failed)}
              </span>
            ),
          },
          {
            id: 'open',
            header: text('criteria.gates.open'),
            width: '20%',
            cell: (gate) => names(gate.open),
          },
        ]}
      />
    </section>
  )
}
