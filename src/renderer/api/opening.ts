// The first question of the page: one call that answers what the first screen would ask one after the other.
import type { MethodName } from '../../shared/contract/call.ts'
import { call } from './client.ts'
import { seedQueries } from './query-cache.ts'

/** Never rejects: what is not answered here is asked when it is shown. */
export const takeOpening = async (): Promise<void> => {
  const opening = await call('evaluations.opening', {})
  if (!opening.ok) return
  seedQueries(
    opening.value.map(({ method, input, output }) => ({
      method: method as MethodName,
      input,
      value: output,
    })),
  )
}
