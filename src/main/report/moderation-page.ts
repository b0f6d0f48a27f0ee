// The moderation page: each value that the panel agreed on, with every individual score, what the panel rule made of
// them, how far the agreed value is from that, and why.
import type { Leaf, Moderated } from '../../shared/domain/model.ts'
import { formatDifference, formatScore } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import {
  agencyName,
  cellText,
  count,
  criterionName,
  enteredText,
  LOCALE,
  printable,
  type ReportContext,
  saidText,
} from './context.ts'
import type { ModerationPage, ModerationRow } from './report-data.ts'

/** A short name stays with its score on one line. */
const kept = (words: string): string =>
  words.length > 30 ? words : words.replaceAll(' ', '\u00a0')

/** 0…1 on the criterion's scale. */
const onScale = ({ scale }: Leaf, value: number): number =>
  Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min)))

const rowOf = (context: ReportContext, agreed: Moderated): readonly ModerationRow[] => {
  const at = context.ranking.leaves.findIndex((leaf) => leaf.criterion.id === agreed.criterion)
  const leaf = context.ranking.leaves[at]
  const before = context.unmoderated.results.find(({ agency }) => agency === agreed.agency)?.cells[
    at
  ]
  if (leaf === undefined || before === undefined) return []
  const given = context.cellScores(agreed.agency, agreed.criterion).flatMap((score) =>
    score.state === 'scored' && score.value !== null
      ? [
          {
            name: printable(context.evaluators.get(score.evaluator)?.name ?? score.evaluator),
            value: score.value,
          },
        ]
      : [],
  )
  const values = given.map(({ name, value }) =>
    text('report.moderation.given', { name, value: enteredText(value) }),
  )
  const panel = cellText(leaf, before)
  const after =
    agreed.value === null ? text('report.cell.na') : formatScore(agreed.value, LOCALE, 1)
  return [
    {
      agency: agencyName(context, agreed.agency),
      criterion: criterionName(context, agreed.criterion),
      individual: values.map(kept).join('; '),
      points: given.map(({ value }) => onScale(leaf, value)),
      panelAt: before.raw === null ? null : onScale(leaf, before.raw),
      agreedAt: agreed.value === null ? null : onScale(leaf, agreed.value),
      panel,
      agreed: after,
      delta:
        before.raw === null || agreed.value === null
          ? '–'
          : formatDifference(agreed.value - before.raw, LOCALE, 1),
      reason: saidText(agreed.reason),
      alt: text('report.moderation.alt', { values: values.join(', '), panel, agreed: after }),
    },
  ]
}

/** Whether the agreed values changed who is first. */
const effectText = ({ ranking, unmoderated }: ReportContext): string => {
  const first = (results: typeof ranking.results) => results.find(({ rank }) => rank === 1)
  const [now, before] = [first(ranking.results), first(unmoderated.results)]
  if (now === undefined || before === undefined) return ''
  return now.agency === before.agency
    ? text('report.moderation.sameFirst', { name: printable(now.name) })
    : text('report.moderation.otherFirst', {
        name: printable(now.name),
        before: printable(before.name),
      })
}

/** null: no value was agreed on. */
export const moderationPage = (context: ReportContext): ModerationPage | null => {
  const rows = context.state.moderated
    .filter(({ criterion }) => !context.withheld.has(criterion))
    .flatMap((agreed) => rowOf(context, agreed))
  if (rows.length === 0) return null
  return {
    kicker: text('report.moderation.kicker'),
    title: plural('report.moderation.title', rows.length, { count: count(rows.length) }),
    lead: [text('report.moderation.lead'), effectText(context)].join(' ').trim(),
    head: {
      cell: text('report.moderation.cell'),
      individual: text('report.moderation.individual'),
      panel: text('report.head.before'),
      agreed: text('report.head.agreed'),
      delta: text('report.moderation.delta'),
      reason: text('report.head.reason'),
    },
    rows,
    note: text('report.moderation.note'),
  }
}
