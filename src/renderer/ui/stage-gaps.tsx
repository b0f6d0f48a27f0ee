// What is missing at a stage of the selection, in words, each with the way to the place where it is mended.
import { ArrowRight, Check } from 'lucide-react'
import { formatCount, formatList } from '../../shared/format.ts'
import { plural, text } from '../../shared/messages/translate.ts'
import { locale } from './locale.ts'
import { goTo, type Stage } from './navigation.ts'
import styles from './stage-gaps.module.css'

/** A part of the panel's screen. */
export type PanelPart = 'members' | 'assignments' | 'declarations' | 'stages'

/** Where each kind is mended. */
const places = {
  'no-agencies': { stage: 'agencies', part: null },
  'no-criteria': { stage: 'criteria', part: null },
  'no-evaluators': { stage: 'panel', part: 'members' },
  'no-chair': { stage: 'panel', part: 'members' },
  'not-frozen': { stage: 'criteria', part: null },
  'not-sealed': { stage: 'pricing', part: null },
  'declarations-left': { stage: 'panel', part: 'declarations' },
  'conflicts-open': { stage: 'panel', part: 'declarations' },
  'gate-results-left': { stage: 'criteria', part: null },
  'submissions-left': { stage: 'panel', part: 'members' },
  'scores-left': { stage: 'panel', part: 'members' },
  'cells-missing': { stage: 'scoring', part: null },
  'not-opened': { stage: 'pricing', part: null },
  'quotes-left': { stage: 'pricing', part: null },
  'no-decision': { stage: 'decision', part: null },
  'approvals-left': { stage: 'decision', part: null },
} as const satisfies Record<string, { readonly stage: Stage; readonly part: PanelPart | null }>

export type GapCode = keyof typeof places

export interface StageGapLine {
  readonly code: GapCode
  /** 0: of its kind at all. */
  readonly count: number
}

export const gapWords = ({ code, count }: StageGapLine): string => {
  switch (code) {
    case 'no-agencies':
    case 'no-criteria':
    case 'no-evaluators':
    case 'no-chair':
    case 'not-frozen':
    case 'not-sealed':
    case 'not-opened':
    case 'no-decision':
    case 'approvals-left':
      return text(`procedure.gap.${code}`)
    default:
      return plural(`procedure.gap.${code}`, count, { count: formatCount(count, locale) })
  }
}

const isGapCode = (code: string): code is GapCode => code in places

/** What a step that was made left undone; of each only the code is kept. */
export const leftWords = (codes: readonly string[]): string =>
  formatList(
    codes.map((code) => (isGapCode(code) ? text(`procedure.left.${code}`) : code)),
    locale,
  )

export const goToGap = (code: GapCode): void => {
  const { stage, part } = places[code]
  goTo(stage, {}, part)
}

/** `compact`: in the navigation, where the words are the whole link. */
export function StageGaps({
  gaps,
  compact = false,
}: {
  readonly gaps: readonly StageGapLine[]
  readonly compact?: boolean
}) {
  if (gaps.length === 0)
    return (
      <p className={styles.complete}>
        <Check size={16} aria-hidden /> {text('procedure.nothingMissing')}
      </p>
    )
  return (
    <ul className={styles.gaps} data-compact={compact || undefined}>
      {gaps.map((gap) => (
        <li key={gap.code}>
          <button type="button" className={styles.gap} onClick={() => goToGap(gap.code)}>
            <span>{gapWords(gap)}</span>
            {!compact && (
              <span className={styles.place}>
                {text(`stage.${places[gap.code].stage}`)} <ArrowRight size={14} aria-hidden />
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  )
}
