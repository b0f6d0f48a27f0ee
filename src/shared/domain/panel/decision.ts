// The decision record: what was chosen, why, on which numbers, and who approved it.
import { canonical } from '../canonical.ts'
import type { AgencyId, Ranking } from '../model.ts'

export interface Approval {
  readonly name: string
  readonly note: string | null
  /** ISO 8601, UTC. */
  readonly time: string
}

/** A ranking at one moment; a record, re-computable from the ledger, never read in place of a result. */
export interface Snapshot {
  /** The ledger's newest entry at that moment. */
  readonly sequence: number
  readonly head: string
  /** SHA-256 of the evaluation document of that moment. */
  readonly documentSha256: string
  readonly winner: AgencyId | null
  readonly results: readonly {
    readonly agency: AgencyId
    readonly name: string
    readonly score: number | null
    readonly rank: number | null
    readonly complete: boolean
    readonly excluded: boolean
  }[]
}

export interface Decision {
  /** null: no agency is chosen. */
  readonly agency: AgencyId | null
  readonly rationale: string
  readonly conditions: readonly string[]
  /** Why not the agency that ranks first; null: it is that one. */
  readonly against: string | null
  /** ISO 8601 day. */
  readonly date: string
  /** ISO 8601, UTC. */
  readonly time: string
  readonly by: string
  readonly approvals: readonly Approval[]
  readonly snapshot: Snapshot
}

/** What a ranking says, as a decision freezes it. */
export type Numbers = Pick<Snapshot, 'winner' | 'results'>

export const numbersIn = ({ winner, results }: Pick<Ranking, 'winner' | 'results'>): Numbers => ({
  winner,
  results: results.map(({ agency, name, score, rank, complete, excluded }) => ({
    agency,
    name,
    score,
    rank,
    complete,
    excluded: excluded !== null,
  })),
})

/** Whether both say the same of the same agencies; how these are called, and in which order they stand, is no matter. */
export const sameNumbers = (one: Numbers, other: Numbers): boolean => {
  const [a, b] = [one, other].map(({ winner, results }) =>
    canonical({
      winner,
      results: Object.fromEntries(
        results.map(({ agency, name: _name, ...said }) => [agency, said]),
      ),
    }),
  )
  return a === b
}
