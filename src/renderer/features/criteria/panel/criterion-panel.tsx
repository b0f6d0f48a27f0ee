// Everything about one criterion, beside the table: weight, what to look for and ask, level anchors, scale and
// value, and the numbers of a measured one.
import { Copy, Trash2 } from 'lucide-react'
import type {
  Agency,
  AgencyId,
  CriterionId,
  Ranking,
  Scale,
} from '../../../../shared/domain/model.ts'
import { formatShare } from '../../../../shared/format.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { locale } from '../../../ui/locale.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { CriterionRow } from '../criterion-rows.ts'
import { nameProblem } from '../criterion-words.ts'
import type { CriterionFields } from '../use-criterion-edits.ts'
import { LevelAnchors } from './level-anchors.tsx'
import { MeasurementList } from './measurement-list.tsx'
import styles from './panel.module.css'
import { Questions } from './questions.tsx'
import { ValueSection } from './value-section.tsx'
import { WeightField } from './weight-field.tsx'

export interface CriterionPanelProps {
  readonly row: CriterionRow
  readonly parent: string | null
  readonly evaluationScale: Scale
  readonly shareDecimals: number
  readonly agencies: readonly Agency[]
  readonly ranking: Ranking
  readonly scores: number
  /** Scores and agreed values that are none of its levels. */
  readonly between: number
  readonly currency: string
  /** Why it cannot have that weight; null: it can. */
  readonly weightProblem: (weight: number) => string | null
  readonly onChange: (fields: CriterionFields) => void
  readonly onScale: (scale: Scale | null) => void
  readonly onMeasure: (agency: AgencyId, value: number | null) => void
  readonly onTryWeight: (weight: number) => void
  readonly onSetWeight: (weight: number) => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
  readonly onClose: () => void
  readonly onLeave: () => void
}

/** Where the agencies stand on a criterion, as raw numbers. */
const rawsOf = (ranking: Ranking, criterion: CriterionId) => {
  const at = ranking.leaves.findIndex((leaf) => leaf.criterion.id === criterion)
  return ranking.results.flatMap(({ name, cells }) => {
    const raw = cells[at]?.raw ?? null
    return raw === null ? [] : [{ name, raw }]
  })
}

export function CriterionPanel(props: CriterionPanelProps) {
  const { row, parent, evaluationScale, onChange } = props
  const { criterion } = row
  const share = formatShare(row.share, locale, props.shareDecimals)
  const scored = !row.isGroup && criterion.kind === 'rated'
  return (
    <SidePanel
      label={text('criteria.panel', { name: criterion.name })}
      title={criterion.name}
      note={
        parent === null
          ? text('criteria.panel.share', { share })
          : text('criteria.panel.shareWithin', { share, parent })
      }
      closeLabel={text('criteria.panel.close')}
      onClose={props.onClose}
      onLeave={props.onLeave}
      footer={
        <>
          <Button
            size="small"
            variant="quiet"
            icon={<Copy size={14} aria-hidden />}
            onClick={props.onDuplicate}
          >
            {text('criteria.duplicate')}
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon={<Trash2 size={14} aria-hidden />}
            onClick={props.onRemove}
          >
            {text('criteria.remove')}
          </Button>
        </>
      }
    >
      <TextField
        label={text('criteria.panel.name')}
        value={criterion.name}
        onCommit={(name) => {
          const problem = nameProblem(name)
          if (problem === null) onChange({ name: name.trim() })
          return problem
        }}
      />
      <WeightField
        row={row}
        problemOf={props.weightProblem}
        onTry={props.onTryWeight}
        onSet={props.onSetWeight}
        onLock={(weightLocked) => onChange({ weightLocked })}
      />
      {row.warnings.map((warning) => (
        <p key={warning} className={warning === 'settled' ? styles.remark : styles.warning}>
          {text(`criteria.warning.${warning}`)}
        </p>
      ))}
      {row.isGroup && <p className={styles.hint}>{text('criteria.panel.group')}</p>}
      {!row.isGroup && criterion.kind === 'price' && (
        <>
          <p className={styles.hint}>
            {text('criteria.panel.formula', {
              formula:
                criterion.price === null ? '–' : text(`criteria.price.${criterion.price.formula}`),
            })}
          </p>
          <NumberField
            label={text('criteria.panel.maximumPrice', { currency: props.currency })}
            hint={text('criteria.panel.maximumPriceHint')}
            value={criterion.minimum}
            min={0}
            optional
            onCommit={(minimum) => onChange({ minimum })}
          />
        </>
      )}
      {!row.isGroup && criterion.kind === 'measured' && (
        <MeasurementList
          criterion={criterion}
          agencies={props.agencies}
          onMeasure={props.onMeasure}
        />
      )}
      {!row.isGroup && criterion.kind !== 'price' && (
        <ValueSection
          criterion={criterion}
          evaluationScale={evaluationScale}
          raws={rawsOf(props.ranking, criterion.id)}
          scores={props.scores}
          onChange={onChange}
          onScale={props.onScale}
        />
      )}
      <TextArea
        label={text('criteria.panel.guidance')}
        value={criterion.guidance ?? ''}
        rows={6}
        placeholder={text('criteria.panel.guidance.placeholder')}
        onCommit={(guidance) => {
          onChange({ guidance: guidance.trim() === '' ? null : guidance })
          return null
        }}
      />
      <Questions
        questions={criterion.questions}
        onChange={(questions) => onChange({ questions })}
      />
      {scored && (
        <LevelAnchors
          levels={criterion.levels}
          scale={criterion.scale ?? evaluationScale}
          levelsOnly={criterion.levelsOnly}
          between={props.between}
          onChange={(levels) => onChange({ levels })}
          onLevelsOnly={(levelsOnly) => onChange({ levelsOnly })}
        />
      )}
    </SidePanel>
  )
}
