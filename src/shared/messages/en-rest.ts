// The English texts of all other screens and of what main writes; the page fetches them a moment later.
import { agencies } from './en/agencies.ts'
import { compare } from './en/compare.ts'
import { criteria } from './en/criteria.ts'
import { errors } from './en/errors.ts'
import { history } from './en/history.ts'
import { priceScore } from './en/price-score.ts'
import { pricing } from './en/pricing.ts'
import { profiles } from './en/profiles.ts'
import { report } from './en/report.ts'
import { results } from './en/results.ts'
import { robustness } from './en/robustness.ts'
import { tables } from './en/tables.ts'
import { weights } from './en/weights.ts'
import { workbook } from './en/workbook.ts'

export const enRest = {
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
