// What is compared and how it is looked at, in one line above the table.
import { Copy, FileDown, PanelRight, Search } from 'lucide-react'
import type { Ref } from 'react'
import { orders } from '../../../../shared/domain/compare/look.ts'
import type { Section } from '../../../../shared/domain/compare/rows.ts'
import type { AgencyId, RankedAgency, Ranking } from '../../../../shared/domain/model.ts'
import { formatCount } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import type { Comparison, ShownNumbers } from '../../../ui/comparison.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { locale } from '../../../ui/locale.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { Select } from '../../../ui/select.tsx'
import { AgencyChoice } from './agency-choice.tsx'
import styles from './compare-toolbar.module.css'
import { RowChoice } from './row-choice.tsx'

const shownNumbers: readonly ShownNumbers[] = ['both', 'scores', 'points']

export interface CompareToolbarProps {
  readonly ranking: Ranking
  readonly compared: readonly RankedAgency[]
  readonly comparison: Comparison
  readonly sections: readonly Section[]
  /** Rows that are left out because all have the same. */
  readonly alike: number
  readonly whyOpen: boolean
  readonly find: Ref<HTMLInputElement>
  readonly onChange: (change: Partial<Comparison>) => void
  readonly onChoose: (chosen: ReadonlySet<AgencyId> | null) => void
  readonly onBaseline: (agency: AgencyId) => void
  readonly onFindDown: () => void
  readonly onCopy: () => void
  readonly onPdf: () => void
  readonly onWhy: () => void
}

export function CompareToolbar(props: CompareToolbarProps) {
  const { ranking, compared, comparison, onChange } = props
  const [baseline] = compared
  return (
    <div className={styles.toolbar}>
      <AgencyChoice
        ranking={ranking}
        chosen={new Set(compared.map(({ agency }) => agency))}
        onChoose={props.onChoose}
      />
      {baseline !== undefined && (
        <Select
          className={styles.baseline}
          label={text('compare.baseline')}
          value={baseline.agency as string}
          onChange={(agency) => props.onBaseline(agency as AgencyId)}
          options={ranking.results
            .filter((result) => compared.includes(result))
            .map(({ agency, name }) => ({ value: agency as string, label: name }))}
        />
      )}
      <Segmented
        label={text('compare.numbers')}
        value={comparison.numbers}
        onChange={(numbers) => onChange({ numbers })}
        options={shownNumbers.map((value) => ({ value, label: text(`compare.numbers.${value}`) }))}
      />
      <Segmented
        label={text('compare.order')}
        value={comparison.order}
        onChange={(order) => onChange({ order })}
        options={orders.map((value) => ({
          value,
          label: text(`compare.order.${value}`),
        }))}
      />
      <span className={styles.differences}>
        <Checkbox
          label={text('compare.onlyDifferences')}
          checked={comparison.onlyDifferences}
          onChange={(onlyDifferences) => onChange({ onlyDifferences })}
        />
        <span className={styles.quiet} role="status">
          {comparison.onlyDifferences &&
            plural('compare.alike', props.alike, { count: formatCount(props.alike, locale) })}
        </span>
      </span>
      <span className={styles.end}>
        <RowChoice
          available={props.sections}
          shown={comparison.sections}
          onShow={(sections) => onChange({ sections })}
          everything={comparison.everything}
          onEverything={() => onChange({ everything: !comparison.everything, toggled: new Set() })}
        />
        <span className={styles.find}>
          <Search size={14} aria-hidden className={styles.findIcon} />
          <input
            ref={props.find}
            type="search"
            className={styles.findInput}
            aria-label={text('compare.find')}
            placeholder={text('compare.find.placeholder')}
            value={comparison.query}
            onChange={(event) => onChange({ query: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && comparison.query !== '') {
                event.stopPropagation()
                onChange({ query: '' })
              } else if (event.key === 'ArrowDown' || event.key === 'Enter') {
                event.preventDefault()
                props.onFindDown()
              }
            }}
          />
        </span>
        <IconButton
          label={text('compare.copy')}
          icon={<Copy size={15} aria-hidden />}
          onClick={props.onCopy}
        />
        <Button icon={<FileDown size={15} aria-hidden />} onClick={props.onPdf}>
          {text('compare.pdf')}
        </Button>
        <IconButton
          label={text('compare.why.panel')}
          icon={<PanelRight size={16} aria-hidden />}
          aria-pressed={props.whyOpen}
          onClick={props.onWhy}
        />
      </span>
    </div>
  )
}
