// Who sets no benchmark: excluded by a gate, a minimum or its status. Their quotes are levelled for the record
// and stand in nobody's median.
import type { AgencyId, Ranking } from '../../../shared/domain/model.ts'

export const outOf = (ranking: Ranking): ReadonlySet<AgencyId> =>
  new Set(ranking.results.flatMap(({ agency, excluded }) => (excluded === null ? [] : [agency])))
