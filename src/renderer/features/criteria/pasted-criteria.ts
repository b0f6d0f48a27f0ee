// Criteria from several cells at once: names and weights that are pasted over rows, below them, or into the line that
// adds one.
import type { Input } from '../../../shared/contract/call.ts'
import { blankCriterion } from '../../../shared/domain/blank.ts'
import type { CriterionId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { TextBlock } from '../../ui/grid/clipboard.ts'
import { locale } from '../../ui/locale.ts'
import { parseNumber } from '../../ui/parse-number.ts'
import type { CriterionRow, Weights } from './criterion-rows.ts'
import { nameProblem } from './criterion-words.ts'

export type CriteriaEdits = Pick<Input<'criteria.editMany'>, 'added' | 'changes'>

export interface CellChange {
  readonly criterion: CriterionId
  readonly column: string
  /** null: emptied. */
  readonly text: string | null
}

export type ReadEdits =
  | { readonly ok: true; readonly edits: CriteriaEdits }
  | { readonly ok: false; readonly error: string }

const refused = (error: string): ReadEdits => ({ ok: false, error })

/** No id of a criterion begins with this. */
const spare = '\u0000new'

/** A row after the last one, which a paste may fill; `index` from 0. */
export const spareRow = (index: number): CriterionRow => ({
  criterion: { ...blankCriterion, id: `${spare}${index}` as CriterionId, name: '' },
  number: '',
  depth: 0,
  isGroup: false,
  weight: blankCriterion.weight,
  share: 0,
  warnings: [],
})

interface Fields {
  name?: string
  weight?: number
}

/** All texts of a gesture, or why one of them cannot be kept; then nothing is. */
export const criteriaEdits = (cells: readonly CellChange[]): ReadEdits => {
  const fieldsOf = new Map<CriterionId, Fields>()
  for (const { criterion, column, text: typed } of cells) {
    const fields = fieldsOf.get(criterion) ?? {}
    fieldsOf.set(criterion, fields)
    if (column === 'name') {
      const problem = nameProblem(typed ?? '')
      if (problem !== null) return refused(problem)
      fields.name = (typed ?? '').trim()
    } else {
      const weight = typed === null ? 0 : parseNumber(typed, locale)
      if (weight === null || weight < 0) return refused(text('criteria.weightNeeded'))
      fields.weight = weight
    }
  }
  const all = [...fieldsOf]
  const fresh = all.filter(([id]) => id.startsWith(spare)).map(([, fields]) => fields)
  const added = fresh.flatMap(({ name, ...more }) =>
    name === undefined ? [] : [{ name, ...more }],
  )
  if (added.length < fresh.length) return refused(text('criteria.nameNeeded'))
  return {
    ok: true,
    edits: {
      added,
      changes: all.flatMap(([criterion, fields]) =>
        criterion.startsWith(spare) ? [] : [{ criterion, fields }],
      ),
    },
  }
}

export const weightsOf = (changes: CriteriaEdits['changes']): Weights =>
  new Map(
    changes.flatMap(({ criterion, fields: { weight } }) =>
      weight === undefined ? [] : [[criterion as CriterionId, weight]],
    ),
  )

/** A row a criterion: its name, and in the next column its weight, if there is one. */
export const criteriaOf = (block: TextBlock): ReadEdits =>
  criteriaEdits(
    block.flatMap(([name = '', weight = ''], index): CellChange[] => {
      const { id: criterion } = spareRow(index).criterion
      return [
        { criterion, column: 'name', text: name },
        ...(weight.trim() === '' ? [] : [{ criterion, column: 'weight', text: weight }]),
      ]
    }),
  )
