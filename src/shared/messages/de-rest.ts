// The German texts of all other screens and of what main writes; the page fetches them a moment later.
import { agencies } from './de/agencies.ts'
import { compare } from './de/compare.ts'
import { criteria } from './de/criteria.ts'
import { errors } from './de/errors.ts'
import { history } from './de/history.ts'
import { priceScore } from './de/price-score.ts'
import { pricing } from './de/pricing.ts'
import { profiles } from './de/profiles.ts'
import { report } from './de/report.ts'
import { results } from './de/results.ts'
import { robustness } from './de/robustness.ts'
import { tables } from './de/tables.ts'
import { weights } from './de/weights.ts'
import { workbook } from './de/workbook.ts'

export const deRest = {
  ...agencies,
  ...profiles,
  ...criteria,
  ...weights,
  ...pricing,
  ...priceScore,
  ...results,
  ...compare,
  ...robustness,
  ...report,
  ...history,
  ...errors,
  ...tables,
  ...workbook,
} as const
