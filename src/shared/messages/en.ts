// The English catalogue: every visible text of the product, one file a subject.
import { agencies } from './en/agencies.ts'
import { app } from './en/app.ts'
import { compare } from './en/compare.ts'
import { criteria } from './en/criteria.ts'
import { decision } from './en/decision.ts'
import { errors } from './en/errors.ts'
import { evaluations } from './en/evaluations.ts'
import { frame } from './en/frame.ts'
import { history } from './en/history.ts'
import { ledger } from './en/ledger.ts'
import { letters } from './en/letters.ts'
import { library } from './en/library.ts'
import { moderation } from './en/moderation.ts'
import { overview } from './en/overview.ts'
import { panel } from './en/panel.ts'
import { priceScore } from './en/price-score.ts'
import { pricing } from './en/pricing.ts'
import { procedure } from './en/procedure.ts'
import { profiles } from './en/profiles.ts'
import { ranking } from './en/ranking.ts'
import { report } from './en/report.ts'
import { reportRecord } from './en/report-record.ts'
import { results } from './en/results.ts'
import { robustness } from './en/robustness.ts'
import { scoring } from './en/scoring.ts'
import { seat } from './en/seat.ts'
import { settings } from './en/settings.ts'
import { stages } from './en/stages.ts'
import { tables } from './en/tables.ts'
import { templates } from './en/templates.ts'
import { ui } from './en/ui.ts'
import { verdict } from './en/verdict.ts'
import { weights } from './en/weights.ts'
import { workbook } from './en/workbook.ts'

export const en = {
  ...app,
  ...ui,
  ...frame,
  ...overview,
  ...evaluations,
  ...library,
  ...agencies,
  ...profiles,
  ...criteria,
  ...templates,
  ...weights,
  ...panel,
  ...procedure,
  ...scoring,
  ...seat,
  ...moderation,
  ...pricing,
  ...priceScore,
  ...results,
  ...compare,
  ...robustness,
  ...verdict,
  ...ranking,
  ...decision,
  ...report,
  ...reportRecord,
  ...letters,
  ...history,
  ...ledger,
  ...settings,
  ...errors,
  ...stages,
  ...tables,
  ...workbook,
} as const
