// Types derived from the contract, for whoever calls or answers a method. Types only: the page can import
// this without loading a schema.
import type * as z from 'zod'
import type { Contract, MethodName } from './contract.ts'
import type { Result } from './errors.ts'

export type { MethodName } from './contract.ts'

/** What a caller passes. */
export type Input<Name extends MethodName> = z.input<Contract[Name]['input']>
/** What a handler gets, after parsing. */
export type Parsed<Name extends MethodName> = z.output<Contract[Name]['input']>
/** What a handler gives and a caller gets. */
export type Output<Name extends MethodName> = z.output<Contract[Name]['output']>

/** The one way to reach the app, whatever the transport. */
export type Call = <Name extends MethodName>(
  method: Name,
  input: Input<Name>,
) => Promise<Result<Output<Name>>>

/** Sent after a command: which answers are stale now. */
export interface ChangeEvent {
  /** null: the whole library (after a restore) or the settings. */
  readonly evaluation: string | null
  /** Methods whose answers may have changed. */
  readonly methods: readonly MethodName[]
  /** Sequence of the entry in the evaluation's ledger; null: there is none, or it is an evaluator's. */
  readonly sequence: number | null
}
