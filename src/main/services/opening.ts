// What the page shows first, answered in one go: where the person was, and all that this screen asks.
import type { Input, MethodName, Output } from '../../shared/contract/call.ts'
import { openingQuestions } from '../../shared/contract/opening.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import type { Context } from './context.ts'

type Opening = Output<'evaluations.opening'>

export async function opening(context: Context): Promise<Opening> {
  const answers: Opening = []
  /** A refused question is left out: the page asks it itself, and shows what is wrong. */
  const ask = async <Name extends MethodName>(
    method: Name,
    input: Input<Name>,
  ): Promise<Output<Name> | null> => {
    const result = await context.ask(method, input)
    if (!result.ok) return null
    answers.push({ method, input, output: result.value })
    return result.value
  }
  const settings = await ask('settings.get', {})
  const evaluation = (settings?.lastEvaluation ?? null) as EvaluationId | null
  // It may have been deleted, or belong to a library that was replaced.
  if (evaluation !== null && (await ask('evaluations.get', { evaluation })) !== null) {
    for (const method of openingQuestions)
      if (method !== 'evaluations.get' && method !== 'panel.procedure')
        await ask(method, { evaluation })
    // Counting what is hidden takes its time; where nothing is, the page counts the scores itself.
    const procedure = await ask('panel.procedure', { evaluation })
    if (procedure?.hidden === true) await ask('panel.progress', { evaluation })
  } else {
    await ask('evaluations.list', {})
    await ask('history.state', { evaluation: null })
  }
  return answers
}
