// Goes to a stage of the selection. Main asks for a reason when the step leaves something undone, leaves out a stage or
// goes back; the window then puts the question.
import type { EvaluationId } from '../../shared/domain/model.ts'
import type { SelectionStage } from '../../shared/domain/panel/stages.ts'
import { command } from './client.ts'

/** Answers whether the evaluation stands there now. */
export const toStage = async (evaluation: EvaluationId, stage: SelectionStage): Promise<boolean> =>
  (await command('panel.toStage', { evaluation, stage, reason: null })) !== null
