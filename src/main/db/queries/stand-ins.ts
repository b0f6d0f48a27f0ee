// Under which stand-ins anonymous agencies go out, and in which order: neither tells who is behind one, as both come
// from a hash with chance in it that nobody is told.
import { isAnonymous } from '../../../shared/domain/panel/procedure.ts'
import { sha256 } from '../canonical.ts'
import type { Db } from '../sql.ts'
import { findEvaluation, procedureOf } from './evaluations.ts'

/** null: evaluators may know who is who. */
export function standInsOf(db: Db, evaluation: string): ((agency: string) => string) | null {
  const row = findEvaluation(db, evaluation)
  const procedure = row === null ? null : procedureOf(row)
  return procedure === null || !isAnonymous(procedure)
    ? null
    : (agency) => sha256(`${procedure.secret}\t${evaluation}\t${agency}`)
}
