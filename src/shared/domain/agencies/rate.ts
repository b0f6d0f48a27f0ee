// Hourly rates: a range of which one end may be open.
import type { HourlyRate } from '../model.ts'

/** null: neither end is known. */
export const rateOf = (min: number | null, max: number | null): HourlyRate | null =>
  min === null && max === null ? null : { min, max }

/** Whether the lower end stands above the upper one: no rate that anybody asks. */
export const isReversed = (
  rate: HourlyRate | null,
): rate is { readonly min: number; readonly max: number } =>
  rate !== null && rate.min !== null && rate.max !== null && rate.min > rate.max
