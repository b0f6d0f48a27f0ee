// The one hash of the ledger, of frozen criteria and of files, over the canonical text of what it covers.
import { hash } from 'node:crypto'

export { canonical } from '../../shared/domain/canonical.ts'

/** SHA-256, as 64 lower-case hex digits. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data)
}
