// The one hash of the ledger, of frozen criteria and of files, over the canonical text of what it covers.
import { createHash } from 'node:crypto'

export { canonical } from '../../shared/domain/canonical.ts'

/** SHA-256, as 64 lower-case hex digits. */
export function sha256(data: string | Uint8Array): string {
  // Not `hash` in one call: the oldest Node that is tested (18.15) has none.
  return createHash('sha256').update(data).digest('hex')
}
