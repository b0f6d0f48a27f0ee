// What a method of the contract is, and the shapes that several subjects use.
import * as z from 'zod'
import type { Part } from '../domain/panel/stages.ts'
import * as s from './schemas.ts'

export type Role = 'owner' | 'evaluator'

/** Tables of the library, as named by change events and `reads`. */
export const tables = [
  'evaluation',
  'criterion',
  'gate',
  'agency',
  'measurement',
  'evaluator',
  'score',
  'moderated',
  'gate_result',
  'quote',
  'weight_set',
  'reference',
  'attachment',
  'finding',
  'evidence',
  'declaration',
] as const
export type Table = (typeof tables)[number]

/** Columns that change events name besides their tables, for answers that the rest of such a row does not concern. */
export const columnSources = [
  'evaluation.procedure',
  'evaluation.envelope',
  'agency.position',
  'criterion.position',
] as const satisfies readonly `${Table}.${string}`[]
/** What answers are read from. */
export type Source = Table | (typeof columnSources)[number]

export interface Method<Input extends z.ZodType, Output extends z.ZodType> {
  readonly kind: 'query' | 'command'
  readonly callers: readonly Role[]
  /** Empty: the answer is never stale because of a change (commands, files). */
  readonly reads: readonly (Source | 'journal' | 'settings')[]
  /** What a command changes: an evaluation that is run by stages holds it open or not. null: always open. */
  readonly changes: Changes<Input>
  readonly input: Input
  readonly output: Output
}

/** The part that is changed, where it depends on the input by what it says. */
export type Changes<Input extends z.ZodType> =
  | Part
  | null
  | ((input: z.output<Input>) => Part | null)

export const query = <Input extends z.ZodType, Output extends z.ZodType>(
  method: Omit<Method<Input, Output>, 'kind' | 'changes'>,
): Method<Input, Output> => ({ kind: 'query', changes: null, ...method })

export const command = <Input extends z.ZodType, Output extends z.ZodType>(
  method: Omit<Method<Input, Output>, 'kind' | 'reads'>,
): Method<Input, Output> => ({ kind: 'command', reads: [], ...method })

export const owner = ['owner'] as const
export const everyone = ['owner', 'evaluator'] as const
/** An evaluator in person, and nobody for them. */
export const evaluatorOnly = ['evaluator'] as const
export const nothing = z.object({})
export const done = z.object({})
export const ofEvaluation = z.object({ evaluation: s.evaluationId })
export const created = z.object({ id: s.tag })

/** What became of bytes that a person asked to save. */
export const saveOutcome = z.union([
  z.object({ outcome: z.literal('saved'), name: z.string() }),
  z.object({ outcome: z.literal('cancelled') }),
  /** The host cannot write files: the page offers the bytes as a download. */
  z.object({ outcome: z.literal('download'), file: s.file }),
])

export const everyTable = [...tables, 'journal'] as const
