// What a check of the ledger found, in words.
import { text } from './door-text.ts'

export type Damage =
  | { readonly kind: 'missing' | 'altered'; readonly evaluation: string; readonly entry: number }
  | {
      readonly kind: 'unlinked'
      readonly evaluation: string
      readonly entry: number
      readonly before: number
    }
  | {
      readonly kind: 'changes'
      readonly evaluation: string
      readonly entry: number
      readonly found: number
      readonly told: number
    }
  /** Entries whose evaluation, or changes whose entry, is not there. */
  | { readonly kind: 'strays' | 'orphans'; readonly count: number }
  /** A row that differs from the ledger, is not in it, or is gone. */
  | {
      readonly kind: 'differs' | 'unknown' | 'gone'
      readonly table: string
      readonly key: string
    }

export const damageWords = ({ kind, ...params }: Damage): string =>
  text(`ledger.damage.${kind}`, params)
