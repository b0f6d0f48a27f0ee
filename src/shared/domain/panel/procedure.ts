// How an evaluation is run by stages: where it stands, how blind scoring is, and every step that was made.
import { isBefore, nextStage, type SelectionStage, selectionStages } from './stages.ts'

/** One step from stage to stage, as it was made. */
export interface StageStep {
  readonly from: SelectionStage
  readonly to: SelectionStage
  /** ISO 8601, UTC. */
  readonly time: string
  readonly by: string
  /** null: the next stage, with nothing missing; else it was asked for. */
  readonly reason: string | null
  /** What was missing when the stage was left; codes of `StageGap`. */
  readonly missing: readonly string[]
  /** The ledger's newest sequence and hash before this step: an outside copy of it proves the state. */
  readonly sequence: number
  readonly head: string
}

export interface Procedure {
  readonly stage: SelectionStage
  /** While scoring, evaluators see only their own scores. */
  readonly blind: boolean
  /** What the chair sees of blind scores before they are revealed; `values` is a relaxation. */
  readonly chairSees: 'progress' | 'values'
  /** Evaluators see "Agency A…" until moderation. */
  readonly anonymous: boolean
  /** What each evaluator accepts by typed name before seeing agencies. */
  readonly declaration: string
  /** Of the chair; null: none is asked for. */
  readonly pin: { readonly salt: string; readonly hash: string } | null
  /** Chance that keeps who is behind a letter from being worked out. */
  readonly secret: string
  readonly steps: readonly StageStep[]
}

/** Whether the evaluation was ever at the stage; one that was stepped over was skipped. */
export const wasAt = ({ stage, steps }: Procedure, which: SelectionStage): boolean =>
  which === 'setup' || stage === which || steps.some(({ to }) => to === which)

/** Stages that lie behind and were stepped over. */
export const skippedStages = (procedure: Procedure): readonly SelectionStage[] =>
  selectionStages.filter((stage) => isBefore(stage, procedure.stage) && !wasAt(procedure, stage))

/** Whether set-up was ever left: also back there, a change of how the evaluation is run then needs a reason. */
export const hasLeftSetUp = ({ steps }: Pick<Procedure, 'steps'>): boolean => steps.length > 0

/** Whether individual scores are kept from everybody but their authors. null: an open workspace. */
export const scoresHidden = (procedure: Procedure | null): boolean =>
  procedure?.blind === true &&
  procedure.chairSees === 'progress' &&
  isBefore(procedure.stage, 'moderate')

/** What could be seen at some time between scoring and moderation, whatever holds now. */
export interface Uncovered {
  /** Evaluators could see the scores of others. */
  readonly panel: boolean
  /** The chair could see values. */
  readonly chair: boolean
}

/** `history`: how the evaluation was run, from change to change; null: an open workspace. */
export const uncoveredIn = (history: readonly (Procedure | null)[]): Uncovered => {
  const scored = history.filter((now, at) => {
    if (now !== null) return wasAt(now, 'score') && isBefore(now.stage, 'moderate')
    // Scores that were given while they were hidden stay when the procedure ends.
    return history.slice(0, at).some((before) => before !== null && wasAt(before, 'score'))
  })
  return {
    panel: scored.some((now) => now?.blind !== true),
    chair: scored.some((now) => !scoresHidden(now)),
  }
}

/** Whether who sits at the keyboard is kept from what the owner sees, so that it is given back with the PIN only. */
export const isKeyboardKept = ({ blind, anonymous, stage }: Procedure): boolean =>
  (blind || anonymous) && isBefore(stage, 'moderate')

/** Whether a member's declaration is needed before they see agencies: unless that stage was left out. */
export const needsDeclaration = (procedure: Procedure): boolean =>
  !skippedStages(procedure).includes('declare')

/** Whether evaluators see agencies under letters instead of names. */
export const isAnonymous = (procedure: Procedure | null): boolean =>
  procedure?.anonymous === true && isBefore(procedure.stage, 'moderate')

/** Whether a step needs a reason: it goes back, leaves out a stage, or leaves something undone. */
export const stepNeedsReason = (
  from: SelectionStage,
  to: SelectionStage,
  missing: number,
): boolean => to !== nextStage(from) || missing > 0
