// The rows of a comparison in words, once for the screen, the clipboard and the PDF.
import type { CompareCell, CompareRow, EvidenceItem, RowTitle } from '../domain/compare/rows.ts'
import { amountDifference, amountOf } from '../domain/compare/rows.ts'
import type { Leaf } from '../domain/model.ts'
import {
  formatCount,
  formatDate,
  formatDifference,
  formatMoney,
  formatMoneyRange,
  formatNumber,
  formatScore,
} from '../format.ts'
import { exclusionText } from './ranking-words.ts'
import { cellText, rawText } from './raw-words.ts'
import { text } from './translate.ts'
import type { WhyWords } from './why-words.ts'

export interface CompareWords extends WhyWords {
  readonly leaves: readonly Leaf[]
}

export const titleText = (title: RowTitle): string => {
  switch (title.kind) {
    case 'section':
      return text(`compare.section.${title.section}`)
    case 'criterion':
    case 'group':
    case 'evaluator':
    case 'gate':
    case 'entry':
      return title.name
    case 'agreed':
    case 'evidence':
    case 'excluded':
    case 'total':
    case 'rank':
      return text(`compare.row.${title.kind}`)
    case 'findings':
      return text(`compare.row.${title.finding}`)
    case 'price':
      return text(`compare.price.${title.line}`)
    case 'references':
      switch (title.about) {
        case 'count':
          return text('agencies.field.references')
        case 'overall':
          return text('compare.row.overall')
        default:
          return text(`agencies.references.${title.about}`)
      }
    case 'coverage':
      return text(`agencies.coverage.${title.of}`)
    case 'covered':
      return text(`agencies.coverage.${title.key}`)
    case 'list':
      return text(`agencies.field.${title.fact}`)
    case 'fact':
      if (title.fact === 'hourlyRate') return text('agencies.field.hourlyRatePlain')
      if (title.fact === 'minimumProject') return text('agencies.field.minimumProjectPlain')
      return text(`agencies.field.${title.fact}`)
  }
}

const evidenceText = ({ grade, source, note }: EvidenceItem): string => {
  const params = {
    source: source ?? text('compare.evidence.gone'),
    grade: text(`scoring.grade.${grade}`),
    note: note ?? '',
  }
  return text(note === null ? 'compare.evidence' : 'compare.evidence.note', params)
}

const rateText = (
  { min, max, currency }: Extract<CompareCell, { kind: 'rate' }>,
  locale: string,
): string => {
  if (min !== null && max !== null) return formatMoneyRange(min, max, currency, locale)
  if (min !== null) return text('agencies.rate.from', { min: formatMoney(min, currency, locale) })
  return max === null ? '' : text('agencies.rate.upTo', { max: formatMoney(max, currency, locale) })
}

const gradeText = (
  index: number,
  value: number | null,
  state: 'scored' | 'not-applicable' | 'not-scored',
  { leaves, locale }: CompareWords,
): string => {
  const leaf = leaves[index]
  if (value !== null && leaf !== undefined) return rawText(leaf, value, locale)
  return text(state === 'not-scored' ? 'results.cell.missing' : 'results.cell.na')
}

export const gateText = (passed: boolean | null): string =>
  text(
    passed === null ? 'compare.gate.open' : passed ? 'compare.gate.passed' : 'compare.gate.failed',
  )

/** What the cell shows in one line, without what stands behind it (a comment, a note, sources). */
export const cellHead = (cell: CompareCell, words: CompareWords): string => {
  const { locale, decimals } = words
  switch (cell.kind) {
    case 'empty':
      return ''
    case 'score': {
      const leaf = words.leaves[cell.index]
      return leaf === undefined ? '' : cellText(leaf, cell.cell, locale)
    }
    case 'points':
      return formatScore(cell.points, locale, decimals)
    case 'rank':
      return cell.rank === null ? '–' : formatCount(cell.rank, locale)
    case 'said':
      return gradeText(cell.index, cell.value, cell.state, words)
    case 'agreed':
      return gradeText(cell.index, cell.value, 'not-applicable', words)
    case 'texts':
      return cell.texts.join(' · ')
    case 'evidence':
      return cell.items.map(evidenceText).join(' · ')
    case 'gate':
      return gateText(cell.passed)
    case 'exclusions':
      return cell.reasons.map((reason) => exclusionText(reason, words.names)).join(' · ')
    case 'number':
      if (cell.use === 'year') return String(cell.value)
      if (cell.use === 'rating') return formatNumber(cell.value, locale, 1)
      return formatCount(cell.value, locale)
    case 'money':
      return formatMoney(cell.amount, cell.currency, locale)
    case 'rate':
      return rateText(cell, locale)
    case 'day':
      return formatDate(cell.day, locale)
    case 'words':
      return cell.words
    case 'list':
      return cell.items.join(', ')
    case 'status':
      return text(`agencies.status.${cell.status}`)
    case 'structure':
      return text(`report.structure.${cell.structure}`)
    case 'flag':
      return text(cell.on ? 'agencies.coverage.yes' : 'agencies.coverage.no')
    case 'coverage':
      return text(`agencies.coverage.${cell.coverage}`)
    case 'tally': {
      const { yes, partly, of } = cell
      return text(partly === 0 ? 'agencies.coverage.count' : 'agencies.coverage.countPartly', {
        yes,
        partly,
        of,
      })
    }
  }
}

/** What stands behind the cell, one thing a line; empty: its one line says all. */
export const cellMore = (cell: CompareCell): readonly string[] => {
  switch (cell.kind) {
    case 'said':
      return [
        ...(cell.comment === null ? [] : [cell.comment]),
        ...(cell.confidence === null ? [] : [text(`scoring.cellConfidence.${cell.confidence}`)]),
      ]
    case 'agreed':
      return [cell.reason]
    case 'texts':
      return cell.texts.length > 1 ? cell.texts : []
    case 'evidence':
      return cell.items.length > 1 ? cell.items.map(evidenceText) : []
    case 'gate':
      return [...(cell.note === null ? [] : [cell.note]), ...cell.evidence.map(evidenceText)]
    default:
      return []
  }
}

/** All of the cell as one text, for the clipboard, a label and the search. */
export const cellWhole = (cell: CompareCell, words: CompareWords): string => {
  const head = cellHead(cell, words)
  const more = cell.kind === 'texts' || cell.kind === 'evidence' ? [] : cellMore(cell)
  return more.length === 0 ? head : text('compare.cell.more', { head, more: more.join(' · ') })
}

/** The difference to the baseline in the row's own unit: "+0.5", "−12,000"; null: there is none to tell. */
export const differenceText = (
  row: CompareRow,
  cell: CompareCell,
  baseline: CompareCell,
  { locale, decimals, leaves }: CompareWords,
): string | null => {
  if (cell.kind === 'points')
    return cell.behind === null ? null : formatDifference(cell.behind, locale, decimals)
  const difference = amountDifference(cell, baseline)
  if (difference === null || cell === baseline) return null
  if ((cell.kind === 'money' || cell.kind === 'number') && difference === 0) return null
  if (cell.kind === 'money' || (cell.kind === 'number' && cell.use !== 'rating'))
    return formatDifference(difference, locale, Number.isInteger(difference) ? 0 : 2)
  if (cell.kind === 'number') return formatDifference(difference, locale, 1)
  const index = cell.kind === 'score' || cell.kind === 'said' ? cell.index : null
  const leaf = index === null ? undefined : leaves[index]
  if (leaf === undefined || amountOf(cell) === null || row.title.kind === 'agreed') return null
  if (leaf.criterion.kind !== 'rated')
    return formatDifference(difference, locale, Number.isInteger(difference) ? 0 : 2)
  return formatDifference(difference, locale, leaf.scale.max - leaf.scale.min <= 2 ? 2 : 1)
}
