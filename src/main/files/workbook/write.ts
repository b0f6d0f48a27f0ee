// An evaluation as a workbook, in its own thread: the same evaluation always gives the same sheets, and every
// total is a formula that a spreadsheet program works out again.
import type { EvaluationState } from '../../../shared/domain/model.ts'
import { countingWeight, isRecused } from '../../../shared/domain/panel/members.ts'
import { writeNumbersIn } from '../../../shared/format.ts'
import { speak, text } from '../../../shared/messages/translate.ts'
import { agenciesSheet } from './agencies-sheet.ts'
import { criteriaSheet } from './criteria-sheet.ts'
import { layoutOf } from './layout.ts'
import type { WorkbookInput } from './protocol.ts'
import { quotesSheet } from './quotes-sheet.ts'
import { rankingSheet } from './ranking-sheet.ts'
import { scoresSheet } from './scores-sheet.ts'
import { baseFont, planToSheet } from './sheet-plan.ts'

/** The evaluation's own date: the day of the export would make every file another one. */
const dateOf = ({ evaluation }: EvaluationState): Date => {
  const date = new Date(evaluation.createdAt)
  return Number.isNaN(date.getTime()) ? new Date(0) : date
}

/** As the formulas count: who has no vote weighs 0, and what a conflict of interest keeps out is not there. */
function countedState(state: EvaluationState): EvaluationState {
  const members = new Map(state.evaluators.map((member) => [member.id, member]))
  return {
    ...state,
    evaluators: state.evaluators.map((member) => ({ ...member, weight: countingWeight(member) })),
    scores: state.scores.filter(({ evaluator, agency }) => {
      const member = members.get(evaluator)
      return member === undefined || !isRecused(member, agency)
    }),
  }
}

export async function writeWorkbook({
  state,
  references = [],
  attachments = [],
  language,
  locale,
}: WorkbookInput): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx')
  await speak(language)
  writeNumbersIn(locale)
  const layout = layoutOf(countedState(state))
  const date = dateOf(state)
  const plans = [
    rankingSheet(layout),
    scoresSheet(layout),
    agenciesSheet(layout, references, attachments),
    criteriaSheet(layout),
    quotesSheet(layout),
  ]
  return writeXlsx({
    sheets: plans.map(planToSheet),
    defaultFont: baseFont,
    properties: {
      title: state.evaluation.title,
      ...(state.evaluation.client === null ? {} : { subject: state.evaluation.client }),
      creator: 'Shortlist',
      description: text('workbook.description'),
      created: date,
      modified: date,
    },
  })
}
