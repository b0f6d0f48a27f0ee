// What the ranking warns of, in words: missing scores one line an agency, everything else as it is.
import { useState } from 'react'
import type { AgencyId, CriterionId, RankingWarning } from '../../../shared/domain/model.ts'
import { formatCount, formatList } from '../../../shared/format.ts'
import { type RankingNames, warningText } from '../../../shared/messages/ranking-words.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { locale } from '../../ui/locale.ts'
import { goToCell } from '../../ui/navigation.ts'
import { Notice } from '../../ui/notice.tsx'
import styles from './results-screen.module.css'

interface Line {
  readonly key: string
  readonly words: string
  /** The first cell to score; null: nothing to score here. */
  readonly cell: { readonly agency: AgencyId; readonly criterion: CriterionId } | null
}

const shownFirst = 4

const linesOf = (warnings: readonly RankingWarning[], names: RankingNames): readonly Line[] => {
  const missing = new Map<AgencyId, CriterionId[]>()
  const others: Line[] = []
  for (const [index, warning] of warnings.entries()) {
    const { agency, criterion } = warning
    if (warning.code !== 'missing-score' || agency === null || criterion === null)
      others.push({ key: String(index), words: warningText(warning, names), cell: null })
    else missing.set(agency, [...(missing.get(agency) ?? []), criterion])
  }
  const lines = [...missing].map(([agency, criteria]): Line => {
    const [criterion] = criteria
    return {
      key: agency,
      words: text('results.warning.missing-score', {
        agency: names.agencies.get(agency) ?? agency,
        criteria: formatList(
          criteria.map((id) => names.criteria.get(id) ?? id),
          locale,
        ),
      }),
      cell: criterion === undefined ? null : { agency, criterion },
    }
  })
  return [...lines, ...others]
}

export function WarningList({
  warnings,
  names,
}: {
  readonly warnings: readonly RankingWarning[]
  readonly names: RankingNames
}) {
  const [all, setAll] = useState(false)
  const lines = linesOf(warnings, names)
  if (lines.length === 0) return null
  const shown = all ? lines : lines.slice(0, shownFirst)
  return (
    <Notice tone="warning" title={text('results.warnings')}>
      <ul className={styles.warnings}>
        {shown.map(({ key, words, cell }) => (
          <li key={key} className={styles.warning}>
            <span>{words}</span>
            {cell !== null && (
              <Button size="small" onClick={() => goToCell(cell)}>
                {text('results.warnings.goScoring')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {text('results.warnings.more', {
            count: formatCount(lines.length - shown.length, locale),
          })}
        </Button>
      )}
    </Notice>
  )
}
