// Every question and command of the app, once: what goes in, what comes out, who may call it, and which
// tables its answer is read from (a change to one of them makes the answer stale). Handlers, transports,
// the page's cache and the tests are all derived from this table; one file a subject in `methods/`.
import { agencies } from './methods/agencies.ts'
import { criteria } from './methods/criteria.ts'
import { evaluations } from './methods/evaluations.ts'
import { history } from './methods/history.ts'
import { letters } from './methods/letters.ts'
import { panel } from './methods/panel.ts'
import { pricing } from './methods/pricing.ts'
import { report } from './methods/report.ts'
import { results } from './methods/results.ts'
import { scoring } from './methods/scoring.ts'
import { settings } from './methods/settings.ts'

export { columnSources, type Role, type Source, type Table, tables } from './define.ts'
export { settingsShape } from './methods/settings.ts'

export const contract = {
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
} as const

export type Contract = typeof contract
export type MethodName = keyof Contract
