// The aggregation methods by id, with what a reader must know of each before trusting its ranks.

import type { Normalisation } from './normalise.ts'

export type MethodId = 'weighted-sum' | 'weighted-product' | 'topsis' | 'vikor' | 'promethee-2'

export interface Method {
  readonly id: MethodId
  /** Adding or removing an agency may reverse the ranks of two others (Belton & Gear 1983, Omega 11:228). */
  readonly setDependent: boolean
  /** Which score is best. */
  readonly best: 'highest' | 'lowest'
  /** On a table of unlike units; null where the method has its own. */
  readonly normalisation: Normalisation | null
  /** On values 0…100, as a cross-check of the official result. */
  readonly onValues: Normalisation | null
  readonly source: string
}

export const methods: readonly Method[] = [
  {
    id: 'weighted-sum',
    setDependent: false,
    best: 'highest',
    normalisation: 'min-max',
    onValues: 'none',
    source: 'Keeney & Raiffa (1976)',
  },
  {
    id: 'weighted-product',
    setDependent: false,
    best: 'highest',
    normalisation: 'max',
    onValues: 'none',
    source: 'Bridgman (1922); Miller & Starr (1969)',
  },
  {
    id: 'topsis',
    setDependent: true,
    best: 'highest',
    normalisation: 'vector',
    onValues: 'vector',
    source: 'Hwang & Yoon (1981)',
  },
  {
    id: 'vikor',
    setDependent: true,
    best: 'lowest',
    normalisation: null,
    onValues: null,
    source: 'Opricovic & Tzeng (2004), EJOR 156:445–455',
  },
  {
    id: 'promethee-2',
    setDependent: true,
    best: 'highest',
    normalisation: null,
    onValues: null,
    source: 'Brans & Vincke (1985), Management Science 31:647–656',
  },
]

/** The method of an id; null for a text that names none. */
export const methodOf = (id: string): Method | null =>
  methods.find((method) => method.id === id) ?? null
