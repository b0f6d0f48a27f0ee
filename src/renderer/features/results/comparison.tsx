// Any agencies side by side, with whom they are compared and by which numbers.
import { useMemo } from 'react'
import type { AgencyId, Ranking } from '../../../shared/domain/model.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import type { EvaluationModel } from '../../api/evaluation-model.ts'
import { Button } from '../../ui/button.tsx'
import { SectionHeader } from '../../ui/section-header.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { columnsOf, firstChoice } from './compared-row.ts'
import { type Choice, choose, type ShownNumbers } from './comparison-choice.ts'
import { ComparisonGrid } from './comparison-grid.tsx'
import type { Numbers } from './numbers.ts'
import styles from './results-screen.module.css'

const shownNumbers: readonly ShownNumbers[] = ['all', 'score', 'value', 'points']

export interface ComparisonProps {
  readonly model: EvaluationModel
  readonly ranking: Ranking
  readonly numbers: Numbers
  readonly choice: Choice
  readonly chosen: ReadonlySet<AgencyId>
}

export function Comparison({ model, ranking, numbers, choice, chosen }: ComparisonProps) {
  const evaluation = model.state.evaluation.id
  const compared = useMemo(
    () => columnsOf(ranking.results, chosen, choice.baseline),
    [ranking.results, chosen, choice.baseline],
  )
  const [baseline] = compared
  return (
    <section className={styles.section}>
      <SectionHeader
        title={text('results.compare')}
        note={plural('results.compare.note', compared.length, {
          count: formatCount(compared.length, numbers.locale),
        })}
        actions={
          <>
            <Button
              size="small"
              onClick={() => choose(evaluation, { chosen: new Set(firstChoice(ranking.results)) })}
            >
              {text('results.compare.top')}
            </Button>
            <Button
              size="small"
              onClick={() =>
                choose(evaluation, {
                  chosen: new Set(ranking.results.map(({ agency }) => agency)),
                })
              }
            >
              {text('results.compare.every')}
            </Button>
          </>
        }
      />
      {baseline === undefined ? (
        <p className={styles.quiet}>{text('results.compare.empty')}</p>
      ) : (
        <>
          <div className={styles.tools}>
            <Segmented
              label={text('results.compare.numbers')}
              value={choice.numbers}
              onChange={(shown) => choose(evaluation, { numbers: shown })}
              options={shownNumbers.map((value) => ({
                value,
                label: text(`results.compare.${value}`),
              }))}
            />
            <Select
              className={styles.baseline}
              label={text('results.compare.baseline')}
              value={baseline.agency as string}
              onChange={(agency) => choose(evaluation, { baseline: agency as AgencyId })}
              options={ranking.results
                .filter(({ agency }) => chosen.has(agency))
                .map(({ agency, name }) => ({ value: agency as string, label: name }))}
            />
          </div>
          <ComparisonGrid
            model={model}
            ranking={ranking}
            numbers={numbers}
            compared={compared}
            shown={choice.numbers}
          />
        </>
      )}
    </section>
  )
}
