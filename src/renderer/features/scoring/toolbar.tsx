// Over the grid: whose scores, in which view and which of them; and the way to the next empty cell.
import { Ellipsis, ListFilter, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PanelRule } from '../../../shared/domain/model.ts'
import { type CellFilter, cellFilters } from '../../../shared/domain/scoring/cell-filter.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { locale } from '../../ui/locale.ts'
import { Menu } from '../../ui/menu.tsx'
import type { MenuEntry } from '../../ui/menu-list.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import type { View } from './sheet-types.ts'
import styles from './toolbar.module.css'

export interface ToolbarProps {
  /** Whose scores: the control for it. */
  readonly scoringAs: ReactNode
  readonly views: readonly View[]
  readonly view: View
  readonly onView: (view: View) => void
  readonly filter: CellFilter
  readonly onFilter: (filter: CellFilter) => void
  /** Of each filter, cells of the view that pass it. */
  readonly counts: Readonly<Record<CellFilter, number>>
  /** The agency whose evaluators are compared; null: another view. */
  readonly agency: ReactNode
  /** The panel's cells are shown, made by this rule; `undefined`: somebody's own. */
  readonly rule: PanelRule | null | undefined
  readonly more: readonly MenuEntry[]
  /** Cells that wait for a score; null: the view cannot be scored. */
  readonly left: number | null
  readonly onNextEmpty: () => void
}

const ruleText = (rule: PanelRule | null): string => {
  switch (rule?.rule) {
    case undefined:
      return text('scoring.ruleMeanWeighted')
    case 'mean':
      return text('scoring.ruleMean')
    case 'median':
      return text('scoring.ruleMedian')
    case 'trimmed-mean':
      return text('scoring.ruleTrimmed', { trim: rule.trim })
  }
}

const count = (value: number): string => formatCount(value, locale)

/** The panel has no comments and no confidence of its own. */
const ofPanel: readonly CellFilter[] = ['all', 'empty', 'without-evidence']

export const filtersOf = (panel: boolean): readonly CellFilter[] => (panel ? ofPanel : cellFilters)

export function Toolbar(props: ToolbarProps) {
  const { filter, counts, rule, left } = props
  const panel = rule !== undefined
  return (
    <div className={styles.toolbar}>
      {props.scoringAs}
      <Segmented
        label={text('scoring.view')}
        value={props.view}
        options={props.views.map((view) => ({ value: view, label: text(`scoring.view.${view}`) }))}
        onChange={props.onView}
      />
      {props.agency}
      <Menu
        label={text('scoring.filterLabel', { filter: text(`scoring.filter.${filter}`) })}
        variant={filter === 'all' ? 'quiet' : 'plain'}
        icon={<ListFilter size={14} aria-hidden="true" />}
        text={
          filter === 'all'
            ? text('scoring.filter')
            : text('scoring.filterCount', {
                filter: text(`scoring.filter.${filter}`),
                count: count(counts[filter]),
              })
        }
        entries={filtersOf(panel).map((each) => ({
          id: each,
          label: text('scoring.filterCount', {
            filter: text(`scoring.filter.${each}`),
            count: count(counts[each]),
          }),
          checked: each === filter,
          shortcut: each === 'empty' ? 'B' : null,
          run: () => props.onFilter(each),
        }))}
      />
      {panel && (
        <span className={styles.rule} title={ruleText(rule)}>
          <Badge tone="warning">
            <Lock size={11} aria-hidden="true" className={styles.lock} />
            {text('scoring.readOnly')}
          </Badge>
          {ruleText(rule)}
        </span>
      )}
      <div className={styles.end}>
        {left === 0 && (filter === 'all' || filter === 'empty') && (
          <span className={styles.done}>{text('scoring.noneEmpty')}</span>
        )}
        {left !== null && left > 0 && (
          <Button variant="quiet" onClick={props.onNextEmpty}>
            {text('scoring.nextEmpty')} <Kbd keys="N" />
          </Button>
        )}
        <Menu
          label={text('scoring.more')}
          icon={<Ellipsis size={16} aria-hidden="true" />}
          align="end"
          entries={props.more}
        />
      </div>
    </div>
  )
}

export const hiddenText = (hidden: number): string => plural('scoring.showAll', hidden)
