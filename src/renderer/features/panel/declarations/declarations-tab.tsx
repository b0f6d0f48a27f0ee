// What members accept before they see agencies, who has accepted it, and conflicts of interest that wait for the
// chair.
import type { Agency } from '../../../../shared/domain/model.ts'
import { formatDate } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import type { ProcedureView } from '../../../api/procedure.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { locale } from '../../../ui/locale.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { MemberRow } from '../members/member-cells.ts'
import { showPanel } from '../panel-view.ts'
import { arrange } from '../stages/arrange.ts'
import type { PanelData } from '../use-panel.ts'
import styles from './declarations.module.css'
import { rulingWords } from './ruling-words.ts'

const columnsOf = (
  agencies: readonly Agency[],
  procedure: ProcedureView,
  onRule: (row: MemberRow) => void,
): readonly DataColumn<MemberRow>[] => [
  {
    id: 'member',
    header: text('procedure.declare.column.member'),
    rowHeader: true,
    width: '18%',
    cell: ({ member }) => member.name,
  },
  {
    id: 'accepted',
    header: text('procedure.declare.column.accepted'),
    width: '24%',
    cell: ({ declaration }) =>
      declaration === null ? (
        <span className={styles.quiet}>{text('procedure.declare.notYet')}</span>
      ) : (
        <span className={styles.lines}>
          {text('procedure.declare.as', {
            date: formatDate(declaration.time, locale),
            typedName: declaration.typedName,
          })}
          {declaration.text !== procedure.declaration && (
            <span className={styles.quiet} title={declaration.text}>
              {text('procedure.declare.otherText')}
            </span>
          )}
        </span>
      ),
  },
  {
    id: 'conflict',
    header: text('procedure.declare.column.conflict'),
    cell: ({ declaration }) => {
      if (declaration === null) return <span className={styles.quiet}>–</span>
      return declaration.conflict === null ? (
        <span className={styles.quiet}>{text('procedure.declare.noConflict')}</span>
      ) : (
        <q className={styles.conflict}>{declaration.conflict}</q>
      )
    },
  },
  {
    id: 'ruling',
    header: text('procedure.declare.column.ruling'),
    cell: (row) => {
      const { member, declaration } = row
      const ruling = declaration?.ruling ?? null
      const kept = member.recusedFrom === 'all' || member.recusedFrom.length > 0
      const open = declaration !== null && declaration.conflict !== null && ruling === null
      return (
        <span className={styles.ruling}>
          <span className={styles.lines}>
            {open ? (
              <span>
                <Badge tone="warning">{text('procedure.declare.open')}</Badge>
              </span>
            ) : ruling !== null || kept ? (
              <span className={styles.decided}>{rulingWords(member.recusedFrom, agencies)}</span>
            ) : (
              <span className={styles.quiet}>{text('procedure.declare.noRuling')}</span>
            )}
            {ruling !== null && (
              <span className={styles.quiet}>
                {text('procedure.ruling.by', {
                  by: ruling.by,
                  date: formatDate(ruling.time, locale),
                  reason: ruling.reason,
                })}
              </span>
            )}
          </span>
          <Button
            size="small"
            variant="quiet"
            aria-label={text('procedure.declare.ruleOn', { name: member.name })}
            onClick={() => onRule(row)}
          >
            {text(
              ruling !== null || kept ? 'procedure.declare.ruleAgain' : 'procedure.declare.rule',
            )}
          </Button>
        </span>
      )
    },
  },
]

export function DeclarationsTab({ panel }: { readonly panel: PanelData }) {
  const { evaluation, procedure, rows, model } = panel
  const rule = ({ member }: MemberRow): void =>
    showPanel(evaluation, { asked: { what: 'rule', member: member.id } })
  if (procedure === null)
    return (
      <div className={styles.empty}>
        <EmptyState
          title={text('procedure.declare.none')}
          actions={
            <Button variant="primary" onClick={() => showPanel(evaluation, { part: 'stages' })}>
              {text('procedure.run')}
            </Button>
          }
        >
          {text('procedure.declare.noneWhy')}
        </EmptyState>
      </div>
    )
  const { agencies } = model.state
  const open = rows.filter(
    ({ declaration }) =>
      declaration !== null && declaration.conflict !== null && declaration.ruling === null,
  )
  return (
    <div className={styles.tab}>
      {open.map((row) => (
        <Notice
          key={row.member.id}
          tone="warning"
          title={text('procedure.declare.alert', { name: row.member.name })}
          actions={
            <Button size="small" onClick={() => rule(row)}>
              {text('procedure.declare.rule')}
            </Button>
          }
        >
          <q>{row.declaration?.conflict}</q>
        </Notice>
      ))}
      <DataTable
        caption={text('procedure.declare.list')}
        columns={columnsOf(agencies, procedure, rule)}
        rows={rows}
        rowKey={({ member }) => member.id}
      />
      <section>
        <SectionHeader
          title={text('procedure.declare.text')}
          note={
            rows.some(({ declaration }) => declaration !== null)
              ? text('procedure.declare.textLater')
              : undefined
          }
        />
        <TextArea
          key={procedure.declaration}
          className={styles.text}
          label={text('procedure.declaration')}
          hideLabel
          hint={text('procedure.declaration.hint')}
          rows={6}
          value={procedure.declaration}
          onCommit={(typed) => {
            if (typed.trim() === '') return text('procedure.declaration.needed')
            void arrange(evaluation, { declaration: typed })
            return null
          }}
        />
      </section>
    </div>
  )
}
