// Agencies side by side: who is compared and how, why one is before the other, and the table of everything that is
// known about them. It fills the window; the table scrolls inside.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CompareRow } from '../../../../shared/domain/compare/rows.ts'
import type { AgencyId, CriterionId, Ranking } from '../../../../shared/domain/model.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { whySentence } from '../../../../shared/messages/why-words.ts'
import type { EvaluationModel } from '../../../api/evaluation-model.ts'
import { Button } from '../../../ui/button.tsx'
import {
  type Comparison,
  changeComparison,
  useComparison,
  withToggled,
} from '../../../ui/comparison.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import type { GridHandle, GridSelection } from '../../../ui/grid/grid-types.ts'
import { locale } from '../../../ui/locale.ts'
import { goTo, setFocus, useNavigation } from '../../../ui/navigation.ts'
import { toast } from '../../../ui/toast.tsx'
import { numbersOf } from '../numbers.ts'
import { SentenceText } from '../robustness/verdict.tsx'
import { CompareGrid } from './compare-grid.tsx'
import { CompareToolbar } from './compare-toolbar.tsx'
import styles from './compare-view.module.css'
import { copyBlock } from './copy-block.ts'
import { tableText } from './table-text.ts'
import { useCompareCommands } from './use-compare-commands.ts'
import { useComparisonTable } from './use-comparison-table.ts'
import { useSize } from './use-size.ts'
import why from './why.module.css'
import { WhyPanel } from './why-panel.tsx'

/** From this width on the explanation stands beside the table unless somebody closed it. */
const roomForWhy = 1080
/** Below this height rows count for more than air. */
const lowBelow = 640

export function CompareView({
  model,
  ranking,
}: {
  readonly model: EvaluationModel
  readonly ranking: Ranking
}) {
  const evaluation = model.state.evaluation.id
  const comparison = useComparison(evaluation)
  const table = useComparisonTable(model, ranking, comparison)
  const numbers = useMemo(() => numbersOf(ranking, locale), [ranking])
  const [frame, { width: room, height }] = useSize()
  const grid = useRef<GridHandle>(null)
  const find = useRef<HTMLInputElement>(null)
  // The cell that was looked at on another stage.
  const [selection, setSelection] = useState<GridSelection | null>(() => {
    const { agency, criterion } = useNavigation.getState().focus
    const [first] = ranking.leaves
    const row = criterion ?? first?.criterion.id ?? null
    const column = agency ?? table.compared[0]?.agency ?? null
    return row === null || column === null ? null : { row: `criterion ${row}`, column, range: null }
  })

  const change = (to: Partial<Comparison>): void => changeComparison(evaluation, to)
  const { compared, opponent, difference, words } = table
  const whyOpen = comparison.why ?? room >= roomForWhy
  const column = compared.find(({ agency }) => agency === selection?.column) ?? null
  const row = table.rows.find(({ id }) => id === selection?.row) ?? null

  const onSelect = useCallback(
    (next: GridSelection) => {
      setSelection(next)
      const agency = ranking.results.find((result) => result.agency === next.column)?.agency
      const leaf = ranking.leaves.find(({ criterion }) => `criterion ${criterion.id}` === next.row)
      setFocus({
        ...(agency === undefined ? {} : { agency }),
        ...(leaf === undefined ? {} : { criterion: leaf.criterion.id }),
      })
    },
    [ranking],
  )
  const onToggle = useCallback(
    ({ id }: CompareRow) =>
      changeComparison(evaluation, { toggled: withToggled(comparison.toggled, id) }),
    [evaluation, comparison.toggled],
  )
  const onAgainst = useCallback(
    (against: AgencyId) => changeComparison(evaluation, { against }),
    [evaluation],
  )
  const onBaseline = (baseline: AgencyId): void => change({ baseline })
  const onPick = (criterion: CriterionId): void => {
    const target = table.rows.find((each) => each.criterion === criterion && each.level > 0)
    const at = opponent?.agency ?? selection?.column
    if (target === undefined || at === undefined) return
    setSelection({ row: target.id, column: at, range: null })
    grid.current?.focus()
  }
  const copy = (): void => {
    const block = tableText(table, comparison.numbers, numbers)
    if (copyBlock(block)) toast({ message: plural('compare.copied', block.length - 1) })
  }
  const toPdf = (): void => {
    change({ printed: true })
    goTo('report')
  }
  const toggleWhy = (): void => change({ why: !whyOpen })

  useCompareCommands({
    onlyDifferences: () => change({ onlyDifferences: !comparison.onlyDifferences }),
    order: () => change({ order: comparison.order === 'listed' ? 'difference' : 'listed' }),
    baseline: column === null || column === compared[0] ? null : () => onBaseline(column.agency),
    against:
      column === null || column === compared[0]
        ? null
        : () => {
            onAgainst(column.agency)
            change({ why: true })
          },
    why: toggleWhy,
    details: row?.opens === true ? () => onToggle(row) : null,
    everything: () => change({ everything: !comparison.everything, toggled: new Set() }),
    find: () => find.current?.select(),
    copy: compared.length === 0 ? null : copy,
    pdf: toPdf,
  })

  // Reached by a command or a tab: the arrows work at once.
  const empty = compared.length === 0
  useEffect(() => {
    if (!empty) grid.current?.focus()
  }, [empty])

  return (
    <div ref={frame} className={styles.view}>
      <h1 className="sr-only">{text('compare.title')}</h1>
      <div className={styles.main}>
        <CompareToolbar
          ranking={ranking}
          compared={compared}
          comparison={comparison}
          sections={table.sections}
          alike={table.alike}
          whyOpen={whyOpen}
          find={find}
          onChange={change}
          onChoose={(chosen) => change({ chosen })}
          onBaseline={onBaseline}
          onFindDown={() => grid.current?.focus()}
          onCopy={copy}
          onPdf={toPdf}
          onWhy={toggleWhy}
        />
        {empty ? (
          <EmptyState
            title={text('compare.empty')}
            actions={
              <Button variant="primary" onClick={() => change({ chosen: null })}>
                {text('compare.agencies.usual')}
              </Button>
            }
          >
            {text('compare.emptyWhy')}
          </EmptyState>
        ) : (
          <>
            {!whyOpen && difference !== null && (
              <div className={why.strip}>
                <p className={why.stripWords}>
                  <SentenceText sentence={whySentence(difference, words)} />
                </p>
                <Button size="small" onClick={toggleWhy}>
                  {text('compare.why.show')}
                </Button>
              </div>
            )}
            {table.rows.length === 0 ? (
              <p className={styles.nothing}>
                {text(comparison.query === '' ? 'compare.nothingDiffers' : 'compare.notFound', {
                  query: comparison.query,
                })}{' '}
                <Button
                  size="small"
                  onClick={() =>
                    change(comparison.query === '' ? { onlyDifferences: false } : { query: '' })
                  }
                >
                  {text('compare.showAll')}
                </Button>
              </p>
            ) : (
              <CompareGrid
                ref={grid}
                model={model}
                ranking={ranking}
                numbers={numbers}
                table={table}
                shown={comparison.numbers}
                low={height < lowBelow}
                selection={selection}
                onSelect={onSelect}
                onToggle={onToggle}
                onAgainst={onAgainst}
              />
            )}
          </>
        )}
      </div>
      {whyOpen && !empty && (
        <div className={styles.side}>
          <WhyPanel
            ranking={ranking}
            criteria={model.state.criteria}
            numbers={numbers}
            table={table}
            onAgainst={onAgainst}
            onPick={onPick}
            onClose={() => {
              change({ why: false })
              grid.current?.focus()
            }}
            onLeave={() => grid.current?.focus()}
          />
        </div>
      )}
    </div>
  )
}
