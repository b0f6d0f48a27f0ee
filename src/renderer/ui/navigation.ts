// Where the person is: the list of evaluations, or one stage of one evaluation with the cell they look at.
// Screens read and change it here, so that no screen needs to know another; the frame keeps it in the settings.
import { create } from 'zustand'
import type {
  AgencyId,
  CriterionId,
  EvaluationId,
  EvaluatorId,
  GateId,
} from '../../shared/domain/model.ts'

export const stages = [
  'overview',
  'agencies',
  'criteria',
  'panel',
  'scoring',
  'moderation',
  'pricing',
  'results',
  'decision',
  'report',
  'history',
] as const
export type Stage = (typeof stages)[number]

/** What is selected in an evaluation; every stage shows the same cell. null: nothing yet. */
export interface Focus {
  readonly agency: AgencyId | null
  readonly criterion: CriterionId | null
  /** Whose scores are shown; null: the screen's default. */
  readonly evaluator: EvaluatorId | 'panel' | null
}

export interface Place {
  /** null: the list of evaluations. */
  readonly evaluation: EvaluationId | null
  readonly stage: Stage
  readonly focus: Focus
  /** The part of a screen's panel that is meant, such as a tab; the screen takes it once. null: none. */
  readonly part: string | null
  /** The panel for a new evaluation is open in the list. */
  readonly creating: boolean
}

const nowhere: Focus = { agency: null, criterion: null, evaluator: null }

export const useNavigation = create<Place>(() => ({
  evaluation: null,
  stage: 'overview',
  focus: nowhere,
  part: null,
  creating: false,
}))

/** What is being typed is kept first: its field is gone on the next screen, and would get no blur. */
export const finishTyping = (): void => {
  const element = document.activeElement
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.blur()
}

export const openEvaluation = (evaluation: EvaluationId, stage: Stage = 'overview'): void => {
  finishTyping()
  useNavigation.setState({ evaluation, stage, focus: nowhere, creating: false })
}

export const closeEvaluation = (): void => {
  finishTyping()
  useNavigation.setState({ evaluation: null, stage: 'overview', focus: nowhere, creating: false })
}

/** Another stage of the evaluation that is open, optionally at a cell, and at a part of what is shown of it. */
export const goTo = (
  stage: Stage,
  focus: Partial<Focus> = {},
  part: string | null = null,
): void => {
  finishTyping()
  useNavigation.setState((place) => ({ stage, focus: { ...place.focus, ...focus }, part }))
}

/** The part that asks for the cell of the focus to be seen, whatever hides it. */
export const cellPart = 'cell'

/** To a cell of the scores, or to the row of an agency or a criterion there: what hides it gives way. */
export const goToCell = (focus: Partial<Focus>): void => goTo('scoring', focus, cellPart)

/** What one of a screen's lists can be led to. */
interface Things {
  readonly gate: GateId
  readonly member: EvaluatorId
}

/** The part of a screen that is one gate, or one member of the panel. */
export const partOf = <Kind extends keyof Things>(kind: Kind, id: Things[Kind]): string =>
  `${kind} ${id}`

/** null: no such thing is meant. */
export const idOfPart = <Kind extends keyof Things>(
  kind: Kind,
  part: string | null,
): Things[Kind] | null =>
  part?.startsWith(`${kind} `) === true ? (part.slice(kind.length + 1) as Things[Kind]) : null

/** The part that was asked for, for good. */
export const takePart = (): string | null => {
  const { part } = useNavigation.getState()
  if (part !== null) useNavigation.setState({ part: null })
  return part
}

export const setFocus = (focus: Partial<Focus>): void =>
  useNavigation.setState((place) => ({ focus: { ...place.focus, ...focus } }))
