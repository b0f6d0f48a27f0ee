// What a report may tell, as data: everything else is gone before the first page is made, so that none can forget it.
import type { CriterionId } from '../../../shared/domain/model.ts'
import type { ReportInput } from '../input.ts'
import { withoutComments } from './comments.ts'
import { withoutNames } from './names.ts'
import { narrowed } from './narrowed.ts'
import { withoutPrices } from './prices.ts'

export interface Told {
  readonly input: ReportInput
  /** Criteria whose cells are withheld because they are prices. */
  readonly withheld: ReadonlySet<CriterionId>
}

export const toldOf = (given: ReportInput): Told => {
  const { redact, kind, agency } = given
  const own = kind === 'agency' && agency !== null ? narrowed(given, agency) : given
  const silent = redact.comments ? withoutComments(own) : own
  const priced = redact.prices
    ? withoutPrices(silent)
    : { input: silent, withheld: new Set<CriterionId>() }
  return redact.names ? { ...priced, input: withoutNames(priced.input) } : priced
}
