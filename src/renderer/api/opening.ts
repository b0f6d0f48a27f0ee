// The first questions of the page: who acts, and all that their first screen asks, so that it is shown whole.
import type { MethodName } from '../../shared/contract/call.ts'
import { seatQuestions } from '../../shared/contract/opening.ts'
import { call } from './client.ts'
import { seedQueries } from './query-cache.ts'
import { type Acting, type ActingEvaluator, takeSession } from './session.ts'

/** What is refused is asked again where it is shown. */
const takeSeat = async ({ evaluation }: ActingEvaluator): Promise<void> => {
  const answer = async (method: MethodName, input: object) => {
    const result = await call(method, input as never)
    return result.ok ? [{ method, input, value: result.value as unknown }] : []
  }
  const answers = await Promise.all([
    answer('settings.get', {}),
    ...seatQuestions.map((method) => answer(method, { evaluation })),
  ])
  seedQueries(answers.flat())
}

/** Never rejects: what is not answered here is asked when it is shown. */
export const takeOpening = async (): Promise<Acting> => {
  const [acting, opening] = await Promise.all([takeSession(), call('evaluations.opening', {})])
  if (acting.role === 'evaluator') await takeSeat(acting)
  else if (opening.ok)
    seedQueries(
      opening.value.map(({ method, input, output }) => ({
        method: method as MethodName,
        input,
        value: output,
      })),
    )
  return acting
}
