// The German of what the door answers; see door-text.ts.
import { errors } from './de/errors.ts'
import { history } from './de/history.ts'
import { ledger } from './de/ledger.ts'
import { library } from './de/library.ts'
import { stages } from './de/stages.ts'

export const deDoor = { ...errors, ...history, ...ledger, ...library, ...stages } as const
