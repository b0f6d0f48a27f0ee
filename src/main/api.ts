// Which handler answers which method. A missing or undeclared one does not compile.
import { agencies } from './services/agencies.ts'
import type { Handlers } from './services/context.ts'
import { criteria } from './services/criteria.ts'
import { evaluations } from './services/evaluations.ts'
import { history } from './services/history.ts'
import { letters } from './services/letters.ts'
import { panel } from './services/panel.ts'
import { pricing } from './services/pricing.ts'
import { report } from './services/report.ts'
import { results } from './services/results.ts'
import { scoring } from './services/scoring.ts'
import { settings } from './services/settings.ts'

export const api: Handlers = {
  ...evaluations,
  ...agencies,
  ...criteria,
  ...panel,
  ...scoring,
  ...pricing,
  ...results,
  ...report,
  ...letters,
  ...history,
  ...settings,
}
