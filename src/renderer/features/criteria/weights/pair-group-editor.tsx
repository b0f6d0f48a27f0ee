// Which criteria are compared with which: groups of at most seven, named, since the groups are compared too.
import { Plus, X } from 'lucide-react'
import type { Criterion } from '../../../../shared/domain/model.ts'
import { LARGEST_PAIR_GROUP } from '../../../../shared/domain/weights/elicitation.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { IconButton } from '../../../ui/icon-button.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import {
  movedTo,
  type PairAnswers,
  renamedGroup,
  withNewGroup,
  withoutGroup,
} from './pair-groups.ts'
import styles from './questions.module.css'

export interface PairGroupEditorProps {
  readonly answers: PairAnswers
  readonly criteria: readonly Criterion[]
  readonly onChange: (answers: PairAnswers) => void
}

export function PairGroupEditor({ answers, criteria, onChange }: PairGroupEditorProps) {
  const { groups } = answers
  const rename = (group: number, name: string): string | null => {
    const trimmed = name.trim()
    if (trimmed === '') return text('weights.pairs.groupNameNeeded')
    if (groups.some((other, index) => index !== group && other.name === trimmed))
      return text('weights.pairs.groupNameTwice')
    onChange(renamedGroup(answers, group, trimmed))
    return null
  }
  /** The groups that a criterion may be in: its own, and those with room. */
  const optionsFor = (at: number) =>
    groups.flatMap((group, index) =>
      index === at || group.criteria.length < LARGEST_PAIR_GROUP
        ? [{ value: String(index), label: group.name }]
        : [],
    )
  return (
    <div className={styles.groups}>
      <div className={styles.groupNames}>
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group is its place; its name is being typed.
          <div key={index} className={styles.groupName}>
            <TextField
              label={text('weights.pairs.groupLabel', { number: index + 1 })}
              value={group.name}
              maxLength={200}
              onCommit={(name) => rename(index, name)}
            />
            {group.criteria.length === 0 && groups.length > 1 && (
              <IconButton
                label={text('weights.pairs.removeGroup', { name: group.name })}
                icon={<X size={14} aria-hidden />}
                onClick={() => onChange(withoutGroup(answers, index))}
              />
            )}
          </div>
        ))}
        {groups.length < LARGEST_PAIR_GROUP && (
          <Button
            icon={<Plus size={14} aria-hidden />}
            className={styles.addGroup}
            onClick={() => onChange(withNewGroup(answers))}
          >
            {text('weights.pairs.addGroup')}
          </Button>
        )}
      </div>
      {groups.length > 1 && (
        <ul className={styles.members}>
          {criteria.map((criterion) => {
            const at = groups.findIndex((group) => group.criteria.includes(criterion.id))
            return (
              <li key={criterion.id} className={styles.member}>
                <Select
                  label={criterion.name}
                  value={String(at)}
                  options={optionsFor(at)}
                  onChange={(value) => onChange(movedTo(answers, criterion.id, Number(value)))}
                />
              </li>
            )
          })}
        </ul>
      )}
      <p className={styles.hint}>
        {text('weights.pairs.groupsHint', { most: LARGEST_PAIR_GROUP })}
      </p>
    </div>
  )
}
