// How a comparison is looked at, on the screen and so on paper: in which order, which rows, what is open.

import { type Section, sections } from './rows.ts'

export const orders = ['listed', 'difference'] as const

export interface Look {
  /** `difference`: what makes most of the difference to the opponent first. */
  readonly order: (typeof orders)[number]
  readonly onlyDifferences: boolean
  readonly sections: readonly Section[]
  /** Everything that can be opened is, apart from what is toggled. */
  readonly everything: boolean
  /** Ids of rows that stand against the rule. */
  readonly toggled: ReadonlySet<string>
}

export const usualLook: Look = {
  order: 'listed',
  onlyDifferences: false,
  sections,
  everything: false,
  toggled: new Set(),
}

/** `usually`: unless somebody said otherwise. */
export const isOpen = (
  { everything, toggled }: Pick<Look, 'everything' | 'toggled'>,
  row: string,
  usually: boolean,
): boolean => (everything || usually) !== toggled.has(row)
