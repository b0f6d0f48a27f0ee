// The sets of weights of an evaluation: whose, by which method, which one is in use, and what can be done.
import { Copy, MoreHorizontal, Trash2 } from 'lucide-react'
import type { WeightSet } from '../../../../shared/domain/content.ts'
import type { Criterion, WeightSetId } from '../../../../shared/domain/model.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { Badge } from '../../../ui/badge.tsx'
import { Button } from '../../../ui/button.tsx'
import { type DataColumn, DataTable } from '../../../ui/data-table.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { openQuestions } from './answers.ts'
import styles from './workspace.module.css'

export interface SetListProps {
  readonly sets: readonly WeightSet[]
  readonly inUse: WeightSetId | null
  readonly criteria: readonly Criterion[]
  readonly onOpen: (set: WeightSet) => void
  readonly onUse: (set: WeightSet) => void
  readonly onRename: (set: WeightSet, name: string) => void
  readonly onDuplicate: (set: WeightSet) => void
  readonly onRemove: (set: WeightSet) => void
}

export function SetList(props: SetListProps) {
  const { sets, inUse, criteria } = props
  const columns: readonly DataColumn<WeightSet>[] = [
    {
      id: 'name',
      header: text('weights.column.name'),
      rowHeader: true,
      width: '30%',
      cell: (set) => (
        <TextField
          label={text('weights.rename', { name: set.name })}
          hideLabel
          className={styles.rename}
          value={set.name}
          maxLength={200}
          onCommit={(name) => {
            if (name.trim() === '') return text('weights.problem.noName')
            props.onRename(set, name.trim())
            return null
          }}
        />
      ),
    },
    {
      id: 'method',
      header: text('weights.column.method'),
      cell: (set) => {
        const open = openQuestions(set.answers, criteria)
        return (
          <>
            {text(`weights.name.${set.answers.method}`)}
            {open > 0 && (
              <div className={styles.warning}>
                {plural(
                  set.answers.method === 'ahp' ? 'weights.openPairs' : 'weights.openCriteria',
                  open,
                )}
              </div>
            )}
          </>
        )
      },
    },
    {
      id: 'use',
      header: text('weights.column.use'),
      cell: (set) =>
        set.id === inUse ? (
          <Badge tone="accent">{text('weights.inUse')}</Badge>
        ) : (
          <Button
            size="small"
            aria-label={text('weights.useNamed', { name: set.name })}
            onClick={() => props.onUse(set)}
          >
            {text('weights.use')}
          </Button>
        ),
    },
    {
      id: 'actions',
      header: <span className="sr-only">{text('weights.column.actions')}</span>,
      align: 'end',
      width: '132px',
      cell: (set) => (
        <span className={styles.rowActions}>
          <Button
            size="small"
            aria-label={text('weights.openNamed', { name: set.name })}
            onClick={() => props.onOpen(set)}
          >
            {text('weights.open')}
          </Button>
          <Menu
            label={text('weights.more', { name: set.name })}
            icon={<MoreHorizontal size={16} aria-hidden />}
            align="end"
            entries={[
              {
                id: 'duplicate',
                label: text('weights.duplicate'),
                icon: <Copy size={14} aria-hidden />,
                run: () => props.onDuplicate(set),
              },
              'separator',
              {
                id: 'remove',
                label: text('weights.remove'),
                icon: <Trash2 size={14} aria-hidden />,
                danger: true,
                run: () => props.onRemove(set),
              },
            ]}
          />
        </span>
      ),
    },
  ]
  return (
    <DataTable
      caption={text('weights.sets')}
      columns={columns}
      rows={sets}
      rowKey={({ id }) => id}
    />
  )
}
