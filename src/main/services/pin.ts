// The chair's PIN: kept as a salted hash, and slow to guess. It keeps people apart who use the app, not those who
// can read the library's file.
import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { ExpectedError } from '../../shared/contract/errors.ts'
import type { Procedure } from '../../shared/domain/panel/procedure.ts'
import { text } from '../../shared/messages/door-text.ts'
import type { Context } from './context.ts'

type Pin = NonNullable<Procedure['pin']>

/** Wrong tries in a row before the next one has to wait. */
const mostTries = 5
const waitMs = 60_000

/** Wrong tries since the last right one; a restart begins anew, which takes longer than the wait saves. */
let wrong = 0
let waitUntil = 0

const hashOf = (pin: string, salt: string): Buffer => scryptSync(pin, salt, 32)

export function keptPin(pin: string): Pin {
  const salt = randomBytes(16).toString('hex')
  return { salt, hash: hashOf(pin, salt).toString('hex') }
}

const refused = (key: 'errors.pinAsked' | 'errors.pinWrong'): ExpectedError =>
  new ExpectedError('forbidden', text(key), [{ place: 'pin', rule: text(key), got: '' }])

/** Throws `forbidden` for no PIN, which is no try, and for a wrong one, and `locked` while too many were tried. */
export function checkPin(context: Context, kept: Pin, given: string | null): void {
  const now = Date.parse(context.now())
  if (now < waitUntil) throw new ExpectedError('locked', text('errors.pinWait'))
  if (given === null) throw refused('errors.pinAsked')
  if (timingSafeEqual(hashOf(given, kept.salt), Buffer.from(kept.hash, 'hex'))) {
    wrong = 0
    return
  }
  wrong += 1
  if (wrong >= mostTries) {
    wrong = 0
    waitUntil = now + waitMs
  }
  throw refused('errors.pinWrong')
}
