// Who is asked about what: by criteria or by agencies, all of it allowed until it is taken away.

import { formatCount } from '../../../../shared/format.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { locale } from '../../../ui/locale.ts'
import { Segmented } from '../../../ui/segmented.tsx'
import { showPanel, usePanelView } from '../panel-view.ts'
import type { PanelData } from '../use-panel.ts'
import { askedAboutEverything, toggled } from './allow.ts'
import { AllowGrid } from './allow-grid.tsx'
import { assign } from './assign.ts'
import styles from './assignments.module.css'

export function AssignmentsTab({ panel }: { readonly panel: PanelData }) {
  const { evaluation, members, criteria, agencies } = panel
  const { assignBy } = usePanelView(evaluation)
  const asked = members.filter(({ seat }) => seat !== 'observer')
  const observers = members.length - asked.length
  const items = assignBy === 'criteria' ? criteria : agencies
  const everything = askedAboutEverything(asked)
  return (
    <div className={styles.tab}>
      <div className={styles.bar}>
        <Segmented
          label={text('procedure.assign.by')}
          value={assignBy}
          options={(['criteria', 'agencies'] as const).map((value) => ({
            value,
            label: text(`procedure.assign.${value}`),
          }))}
          onChange={(value) => showPanel(evaluation, { assignBy: value })}
        />
        <Button
          variant="quiet"
          size="small"
          disabled={everything.length === 0}
          onClick={() => void assign(evaluation, everything)}
        >
          {text('procedure.assign.all')}
        </Button>
        <span className={styles.keys}>{text('procedure.assign.keys')}</span>
      </div>
      {items.length === 0 || asked.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState title={text('procedure.assign.nothing')}>
            {text('procedure.assign.nothingWhy')}
          </EmptyState>
        </div>
      ) : (
        <AllowGrid
          key={assignBy}
          axis={assignBy}
          members={asked}
          items={items}
          onToggle={(cells) => void assign(evaluation, toggled(cells, assignBy))}
        />
      )}
      <p className={styles.note}>
        {text('procedure.assign.note')}
        {observers > 0 &&
          ` ${plural('procedure.assign.observers', observers, { count: formatCount(observers, locale) })}`}
      </p>
    </div>
  )
}
