// The part of the catalogue that answers from behind the door need: errors, the ledger's words, and what the
// library writes itself. The screens' texts stay out of the process that opens the first window.
import { createTexts, type PluralKey } from './create-text.ts'
import { errors } from './en/errors.ts'
import { history } from './en/history.ts'
import { ledger } from './en/ledger.ts'
import { library } from './en/library.ts'
import { stages } from './en/stages.ts'

const catalogue = { ...errors, ...history, ...ledger, ...library, ...stages } as const

export type DoorKey = keyof typeof catalogue

export const isDoorKey = (key: string): key is DoorKey => Object.hasOwn(catalogue, key)
export const isDoorPlural = (key: string): key is PluralKey<DoorKey> => isDoorKey(`${key}.other`)
export const { text, plural, speak, spoken } = createTexts<DoorKey>(
  catalogue,
  async () => (await import('./de-door.ts')).deDoor,
)
