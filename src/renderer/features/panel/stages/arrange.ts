// Changes how the evaluation is run; main asks for a reason once set-up was left.
import type { Input } from '../../../../shared/contract/call.ts'
import type { EvaluationId } from '../../../../shared/domain/model.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { command } from '../../../api/client.ts'

export type Arrangement = Omit<Input<'panel.begin'>, 'evaluation' | 'pin'>

/** The next evaluation begins with the text that was written last. */
export const keepDeclaration = (declaration: string): void =>
  void command('settings.set', {
    declaration: declaration === text('procedure.declaration.default') ? null : declaration,
  })

/** Answers whether it was changed. */
export const arrange = async (
  evaluation: EvaluationId,
  fields: Input<'panel.arrange'>['fields'],
): Promise<boolean> => {
  const done = await command('panel.arrange', { evaluation, fields, reason: null })
  if (done !== null && fields.declaration !== undefined) keepDeclaration(fields.declaration)
  return done !== null
}
