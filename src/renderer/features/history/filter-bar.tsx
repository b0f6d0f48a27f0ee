// What of the ledger is shown: by person, agency, criterion, stage and words. Plain controls in reading order, so
// that Tab and the arrows do everything.
import { useEffect, useMemo, useState } from 'react'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { useQuery } from '../../api/query-cache.ts'
import { Button } from '../../ui/button.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './filter-bar.module.css'
import { isFiltered, type LedgerFilter, unfiltered } from './ledger.ts'

/** Typing goes on; the ledger is asked when it pauses. */
const pause = 200

/** The select's own value for no choice. */
const anything = ''

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly any: string
  readonly value: Value | null
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value | null) => void
}

function Choice<Value extends string>({
  label,
  any,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <Select<Value | typeof anything>
      className={styles.choice}
      label={label}
      hideLabel
      value={value ?? anything}
      options={[{ value: anything, label: any }, ...options]}
      onChange={(chosen) => onChange(chosen === anything ? null : chosen)}
    />
  )
}

export interface FilterBarProps {
  readonly evaluation: EvaluationId
  readonly filter: LedgerFilter
  readonly onChange: (filter: LedgerFilter) => void
}

export function FilterBar({ evaluation, filter, onChange }: FilterBarProps) {
  const input = useMemo(() => ({ evaluation }), [evaluation])
  const { people = [], stages = [] } = useQuery('history.filters', input).value ?? {}
  const agencies = useQuery('agencies.list', input).value ?? []
  const criteria = useQuery('criteria.list', input).value?.criteria ?? []
  const [words, setWords] = useState(filter.words)
  useEffect(() => {
    if (words === filter.words) return
    const timer = setTimeout(() => onChange({ ...filter, words }), pause)
    return () => clearTimeout(timer)
  }, [words, filter, onChange])

  return (
    <search aria-label={text('history.filterBar')} className={styles.bar}>
      <TextField
        className={styles.words}
        label={text('history.anyWords')}
        hideLabel
        type="search"
        placeholder={text('history.anyWords')}
        value={words}
        maxLength={200}
        onChange={setWords}
      />
      <Choice
        label={text('history.person')}
        any={text('history.anyone')}
        value={filter.person}
        options={people.map(({ person, name }) => ({ value: person, label: name }))}
        onChange={(person) => onChange({ ...filter, person })}
      />
      <Choice
        label={text('history.agency')}
        any={text('history.anyAgency')}
        value={filter.agency}
        options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(agency) => onChange({ ...filter, agency })}
      />
      <Choice
        label={text('history.criterion')}
        any={text('history.anyCriterion')}
        value={filter.criterion}
        options={criteria.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(criterion) => onChange({ ...filter, criterion })}
      />
      {stages.length > 0 && (
        <Choice
          label={text('history.stage')}
          any={text('history.anyStage')}
          value={filter.stage}
          options={stages.map((stage) => ({ value: stage, label: text(`stages.${stage}`) }))}
          onChange={(stage) => onChange({ ...filter, stage })}
        />
      )}
      {isFiltered(filter) && (
        <Button
          variant="quiet"
          onClick={() => {
            setWords('')
            onChange(unfiltered)
          }}
        >
          {text('history.clear')}
        </Button>
      )}
    </search>
  )
}
