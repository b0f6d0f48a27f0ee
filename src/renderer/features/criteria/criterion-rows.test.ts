import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criterionId, exampleCriterion } from '../../../shared/domain/example-state.ts'
import type { Criterion, CriterionId } from '../../../shared/domain/model.ts'
import { dropped, intoGroup, landingAt, type Move, outOfGroup, stepped } from './criterion-moves.ts'
import { criterionRows, weightSum } from './criterion-rows.ts'

const scale = { min: 0, max: 10, step: 1 }
const none = new Map()
const id = criterionId

/** A, group G with parts x and y, B; the parts lie behind B in the flat order. */
const grouped: readonly Criterion[] = [
  exampleCriterion('A', { weight: 60 }),
  exampleCriterion('G', { weight: 40 }),
  exampleCriterion('B', { weight: 0 }),
  exampleCriterion('x', { weight: 3, parent: id('G') }),
  exampleCriterion('y', { weight: 1, parent: id('G') }),
]

const outline = (criteria: readonly Criterion[]): string =>
  criterionRows(criteria, scale, none)
    .map(({ criterion, depth }) => (depth === 1 ? `.${criterion.id}` : criterion.id))
    .join(' ')

/** As main will have it. */
const outlineAfter = (
  criteria: readonly Criterion[],
  moved: CriterionId,
  move: Move | null,
): string =>
  move === null
    ? 'same'
    : outline(
        criteria
          .filter(({ id: other }) => other !== moved)
          .toSpliced(move.to, 0, ...criteria.filter(({ id: other }) => other === moved))
          .map((criterion) =>
            criterion.id === moved ? { ...criterion, parent: move.parent } : criterion,
          ),
      )

const anyone = (): boolean => true
const nobody = (): boolean => false

describe('the rows of the table', () => {
  it('show parts below their group, numbers, and shares of the result', () => {
    const rows = criterionRows(grouped, scale, none, [
      { criterion: id('B'), code: 'zero' },
      { criterion: id('A'), code: 'heavy' },
    ])
    expect(
      rows.map(({ number, criterion, share, warnings }) => [
        number,
        criterion.id,
        share,
        ...warnings,
      ]),
    ).toEqual([
      ['1', 'A', 0.6, 'heavy'],
      ['2', 'G', 0.4],
      ['2.1', 'x', 0.3],
      ['2.2', 'y', 0.1],
      ['3', 'B', 0, 'zero'],
    ])
  })

  it('follow weights that are being changed', () => {
    const live = new Map([[id('B'), 100]])
    expect(weightSum(grouped, none)).toBe(100)
    expect(weightSum(grouped, live)).toBe(200)
    expect(criterionRows(grouped, scale, live).at(-1)).toMatchObject({ weight: 100, share: 0.5 })
  })
})

describe('moving by keyboard', () => {
  it('steps among siblings, whatever lies between them in the flat order', () => {
    expect(outlineAfter(grouped, id('B'), stepped(grouped, id('B'), -1))).toBe('A B G .x .y')
    expect(outlineAfter(grouped, id('A'), stepped(grouped, id('A'), 1))).toBe('G .x .y A B')
    expect(outlineAfter(grouped, id('y'), stepped(grouped, id('y'), -1))).toBe('A G .y .x B')
    expect(stepped(grouped, id('A'), -1)).toBeNull()
    expect(stepped(grouped, id('y'), 1)).toBeNull()
    expect(stepped(grouped, id('gone'), 1)).toBeNull()
  })

  it('goes into the criterion above, and out of a group behind it', () => {
    expect(outlineAfter(grouped, id('B'), intoGroup(grouped, id('B')))).toBe('A G .x .y .B')
    expect(outlineAfter(grouped, id('x'), outOfGroup(grouped, id('x')))).toBe('A G .y x B')
    expect(intoGroup(grouped, id('A'))).toBeNull()
    expect(intoGroup(grouped, id('G'))).toBeNull()
    expect(intoGroup(grouped, id('x'))).toBeNull()
    expect(outOfGroup(grouped, id('A'))).toBeNull()
  })
})

describe('dropping', () => {
  const rows = criterionRows(grouped, scale, none)
  const drop = (moved: string, before: number, deep: boolean, group = anyone): string => {
    const landing = landingAt(rows, id(moved), before, deep, group)
    return landing === null
      ? 'nowhere'
      : outlineAfter(grouped, id(moved), dropped(grouped, id(moved), landing))
  }

  it('joins the group between whose parts it lands', () => {
    expect(drop('B', 2, false)).toBe('A G .B .x .y')
    expect(drop('A', 3, false)).toBe('G .x .A .y B')
    expect(drop('y', 2, false)).toBe('A G .y .x B')
  })

  it('asks the depth behind the last part and behind a criterion that may become a group', () => {
    expect(drop('B', 4, true)).toBe('A G .x .y .B')
    expect(drop('B', 4, false)).toBe('same')
    expect(drop('y', 1, true)).toBe('A .y G .x B')
    expect(drop('y', 1, true, nobody)).toBe('A y G .x B')
    expect(drop('x', 0, true)).toBe('x A G .y B')
    expect(drop('x', 5, false)).toBe('A G .y B x')
  })

  it('keeps a group on the first level, with its parts', () => {
    expect(drop('G', 0, true)).toBe('G .x .y A B')
    expect(drop('G', 5, true)).toBe('A B G .x .y')
    expect(drop('G', 3, true)).toBe('same')
  })

  it('never loses, doubles or nests a criterion too deep, wherever it is dropped', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...grouped.map((criterion) => criterion.id)),
        fc.nat(5),
        fc.boolean(),
        fc.boolean(),
        (moved, before, deep, group) => {
          const words = drop(moved, before, deep, () => group)
          if (words === 'same') return
          const names = words.split(' ').map((word) => word.replace('.', ''))
          expect([...names].sort()).toEqual(['A', 'B', 'G', 'x', 'y'])
          expect(words.startsWith('.')).toBe(false)
        },
      ),
    )
  })
})
