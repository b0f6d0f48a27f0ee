// Why one agency stands before another: the criteria with the largest difference in points, as words.
import type { Leaf, RankedAgency } from '../../../shared/domain/model.ts'
import { formatDifference, formatList } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { locale } from '../../ui/locale.ts'

/** Named in a sentence at most. */
const most = 2
/** Smaller differences print as 0.0. */
const visible = 0.05

export function differenceText(
  agency: RankedAgency,
  other: RankedAgency,
  leaves: readonly Leaf[],
): string {
  const ahead = (agency.score ?? 0) >= (other.score ?? 0)
  const parts = leaves
    .map((leaf, index) => ({
      name: leaf.criterion.name,
      points: (agency.cells[index]?.contribution ?? 0) - (other.cells[index]?.contribution ?? 0),
    }))
    .filter(({ points }) => (ahead ? points >= visible : points <= -visible))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, most)
    .map(({ name, points }) => `${name} ${formatDifference(points, locale)}`)
  if (parts.length === 0) return text('overview.same', { other: other.name })
  return text(ahead ? 'overview.ahead' : 'overview.behind', {
    other: other.name,
    criteria: formatList(parts, locale),
  })
}
