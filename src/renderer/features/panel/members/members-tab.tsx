// Who is on the panel: the table, the line for the next member, and the selected one in full.
import { useEffect, useMemo, useRef } from 'react'
import type { EvaluatorId } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'
import { handOver } from '../../../api/keyboard.ts'
import { AddLine } from '../../../ui/add-line.tsx'
import { type Command, useCommands } from '../../../ui/commands.ts'
import type { GridHandle } from '../../../ui/grid/grid-types.ts'
import { showPanel, usePanelView } from '../panel-view.ts'
import { removeMember } from '../remove-member.ts'
import type { PanelData } from '../use-panel.ts'
import { type MemberRow, memberColumns } from './member-cells.ts'
import { MemberFacts } from './member-facts.tsx'
import { MemberTable } from './member-table.tsx'
import styles from './members.module.css'

/** Columns that say nothing in an open workspace. */
const byStages: readonly string[] = ['declared', 'submitted', 'kept']

export function MembersTab({ panel }: { readonly panel: PanelData }) {
  const { evaluation, rows, procedure, model } = panel
  const view = usePanelView(evaluation)
  const grid = useRef<GridHandle>(null)
  const line = useRef<HTMLInputElement>(null)
  const runs = procedure !== null
  const chosen = rows.find(({ member }) => member.id === view.member) ?? rows[0] ?? null
  const kept = rows.some(({ member }) => member.recusedFrom.length > 0)
  const columns = useMemo(
    () => memberColumns.filter((id) => runs || (id === 'kept' && kept) || !byStages.includes(id)),
    [runs, kept],
  )

  const select = (member: EvaluatorId): void => showPanel(evaluation, { member })
  const add = async (name: string): Promise<void> => {
    const added = await command('panel.add', { evaluation, fields: { name } })
    if (added !== null) select(added.id as EvaluatorId)
  }
  const remove = async ({ member }: MemberRow): Promise<void> => {
    const at = rows.findIndex((row) => row.member.id === member.id)
    const beside = rows[at + 1] ?? rows[at - 1]
    if (!(await removeMember(evaluation, member))) return
    if (beside !== undefined) select(beside.member.id)
    grid.current?.focus()
  }
  const ask = (what: 'rule' | 'reopen', { member }: MemberRow): void =>
    showPanel(evaluation, { asked: { what, member: member.id } })

  // The commands act on what is selected when they run.
  const latest = useRef({ chosen, remove, ask })
  useEffect(() => {
    latest.current = { chosen, remove, ask }
  })
  useCommands(
    useMemo((): readonly Command[] => {
      const about = {
        group: 'procedure.group' as const,
        shortcut: null,
        detail: () => latest.current.chosen?.member.name ?? null,
      }
      const withChosen = (act: (row: MemberRow) => void) => (): void => {
        if (latest.current.chosen !== null) act(latest.current.chosen)
      }
      return [
        {
          id: 'panel.addMember',
          label: 'procedure.command.addMember',
          group: 'procedure.group',
          shortcut: null,
          enabled: () => true,
          run: () => line.current?.focus(),
        },
        {
          ...about,
          id: 'panel.rule',
          label: 'procedure.command.rule',
          enabled: () => runs,
          run: withChosen((row) => latest.current.ask('rule', row)),
        },
        {
          ...about,
          id: 'panel.reopen',
          label: 'procedure.command.reopen',
          enabled: () => latest.current.chosen?.submission != null,
          run: withChosen((row) => latest.current.ask('reopen', row)),
        },
        {
          ...about,
          id: 'panel.remove',
          label: 'procedure.command.remove',
          enabled: () => latest.current.chosen !== null,
          run: withChosen((row) => void latest.current.remove(row)),
        },
      ]
    }, [runs]),
  )

  const weighted = model.state.evaluation.panelRule === null
  return (
    <div className={styles.tab}>
      <div className={styles.note}>
        <span>{text(weighted ? 'procedure.members.hint' : 'procedure.members.hintRule')}</span>
        <span className={styles.keys}>{text('procedure.members.keys')}</span>
      </div>
      <MemberTable
        ref={grid}
        rows={rows}
        columns={columns}
        selected={chosen?.member.id ?? null}
        onSelect={select}
        onChange={(evaluator, fields) =>
          void command('panel.update', { evaluation, evaluator, fields })
        }
        onRemove={(row) => void remove(row)}
        onBelow={() => line.current?.focus()}
      />
      <AddLine
        ref={line}
        label={text('panel.addName')}
        placeholder={text('procedure.members.add')}
        onAdd={(name) => {
          void add(name)
          return null
        }}
        onLeave={() => grid.current?.focus()}
      />
      {chosen !== null && (
        <MemberFacts
          row={chosen}
          criteria={panel.criteria}
          agencies={panel.agencies}
          runs={runs}
          last={rows.length === 1}
          onHandOver={() => void handOver(evaluation, chosen.member)}
          onRule={() => ask('rule', chosen)}
          onReopen={() => ask('reopen', chosen)}
          onRemove={() => void remove(chosen)}
        />
      )}
    </div>
  )
}
