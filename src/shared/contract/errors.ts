// The answers that every transport gives: a value, or an error with a code and a sentence for a person.

/** Error codes with the HTTP status that carries them. */
export const errorStatus = {
  validation: 400,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  locked: 423,
  internal: 500,
} as const

export type ErrorCode = keyof typeof errorStatus

export interface CallError {
  readonly code: ErrorCode
  /** What happened, what is safe and what to do next, in words. */
  readonly message: string
  /** Where in the input, with the rule and the value found there. Empty unless the input was at fault. */
  readonly problems: readonly ProblemDetail[]
  /** For `internal` only: the number under which the log holds the detail. */
  readonly reference: string | null
}

export interface ProblemDetail {
  readonly place: string
  readonly rule: string
  readonly got: string
}

/** An entry of an evaluation's ledger. */
export interface EntryPlace {
  readonly evaluation: string
  readonly sequence: number
}

export type Result<Value> =
  | {
      readonly ok: true
      readonly value: Value
      /** The entry of what changed. Absent: nothing did, or it is an evaluator's. */
      readonly recorded?: EntryPlace
    }
  | { readonly ok: false; readonly error: CallError }

/** An error that a person can act on; everything else that is thrown becomes `internal`. */
export class ExpectedError extends Error {
  readonly code: Exclude<ErrorCode, 'internal'>
  readonly problems: readonly ProblemDetail[]

  constructor(
    code: Exclude<ErrorCode, 'internal'>,
    message: string,
    problems: readonly ProblemDetail[] = [],
  ) {
    super(message)
    this.name = 'ExpectedError'
    this.code = code
    this.problems = problems
  }
}
