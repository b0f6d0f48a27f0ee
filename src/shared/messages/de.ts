// The German catalogue, file by file as the English one.
import { agencies } from './de/agencies.ts'
import { app } from './de/app.ts'
import { compare } from './de/compare.ts'
import { criteria } from './de/criteria.ts'
import { decision } from './de/decision.ts'
import { errors } from './de/errors.ts'
import { evaluations } from './de/evaluations.ts'
import { frame } from './de/frame.ts'
import { history } from './de/history.ts'
import { ledger } from './de/ledger.ts'
import { letters } from './de/letters.ts'
import { library } from './de/library.ts'
import { moderation } from './de/moderation.ts'
import { overview } from './de/overview.ts'
import { panel } from './de/panel.ts'
import { priceScore } from './de/price-score.ts'
import { pricing } from './de/pricing.ts'
import { procedure } from './de/procedure.ts'
import { profiles } from './de/profiles.ts'
import { ranking } from './de/ranking.ts'
import { report } from './de/report.ts'
import { reportRecord } from './de/report-record.ts'
import { results } from './de/results.ts'
import { robustness } from './de/robustness.ts'
import { scoring } from './de/scoring.ts'
import { seat } from './de/seat.ts'
import { settings } from './de/settings.ts'
import { stages } from './de/stages.ts'
import { tables } from './de/tables.ts'
import { templates } from './de/templates.ts'
import { ui } from './de/ui.ts'
import { verdict } from './de/verdict.ts'
import { weights } from './de/weights.ts'
import { workbook } from './de/workbook.ts'

export const de = {
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
