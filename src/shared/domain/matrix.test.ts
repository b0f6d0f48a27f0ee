import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { criterionId, exampleCriterion, exampleState } from './example-state.ts'
import { leavesOf } from './matrix.ts'
import type { Criterion } from './model.ts'
import { rankEvaluation } from './ranking.ts'

const casesOf = (kind: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../tests/fixtures/cases/${kind}.json`, import.meta.url), 'utf8'),
  )
const scale = { min: 0, max: 10, step: 1 }

test('nested weights are those of the published table (University of California)', () => {
  for (const { input, expected } of casesOf('nested_weights')) {
    const criteria: Criterion[] = []
    for (const [name, { weight, children }] of Object.entries<{
      weight: number
      children: Record<string, number>
    }>(input.tree)) {
      criteria.push(exampleCriterion(name, { weight }))
      for (const [child, share] of Object.entries(children))
        criteria.push(exampleCriterion(child, { weight: share, parent: criterionId(name) }))
    }
    const leaves = leavesOf(criteria, scale)
    for (const leaf of leaves)
      expect(leaf.weight * 100).toBeCloseTo(expected.global_weights[leaf.criterion.id], 9)
    expect(leaves.length).toBe(Object.keys(expected.global_weights).length)
  }
})

test('children without any weight leave their share to the rest', () => {
  const leaves = leavesOf(
    [
      exampleCriterion('p', { weight: 50 }),
      exampleCriterion('x', { weight: 0, parent: criterionId('p') }),
      exampleCriterion('y', { weight: 50 }),
    ],
    scale,
  )
  expect(leaves.map((leaf) => leaf.weight)).toEqual([0, 1])
})

test('linear partial values over fixed ranges give the published totals (mcda-elicitation-web)', () => {
  const { input, expected } = casesOf('value_functions')[0]
  const rank = (matrix: number[][]) => {
    const criteria = input.partial_value.map(
      ({ range, direction }: { range: [number, number]; direction: string }, index: number) =>
        exampleCriterion(`c${index}`, {
          kind: 'measured',
          direction: direction === 'increasing' ? 'higher' : 'lower',
          scale: { min: range[0], max: range[1], step: null },
        }),
    )
    const base = exampleState(
      matrix.map(() => []),
      [],
    )
    const agencies = base.agencies.map((agency, i) => ({
      ...agency,
      measured: Object.fromEntries(matrix[i]!.map((value, j) => [`c${j}`, value])),
    }))
    return rankEvaluation({ ...base, criteria, agencies })
  }
  const result = (matrix: number[][], id: string) =>
    rank(matrix).results.find((one) => one.agency === id)!
  const total = (matrix: number[][], id: string) => result(matrix, id).score! / 100
  const placebo = total(input.matrix, 'a1')
  expect(placebo).toBeCloseTo(expected.placebo_total, 3)
  expect(result(input.matrix, 'a1').cells[0]!.contribution! / 100).toBeCloseTo(
    expected.placebo_value_responders,
    3,
  )
  const difference = (id: string) => placebo - total(input.matrix, id)
  expect(Math.abs(difference('a2') - expected.total_difference_placebo_fluoxetine)).toBeLessThan(
    6e-4,
  )
  expect(Math.abs(difference('a3') - expected.total_difference_placebo_venlafaxine)).toBeLessThan(
    6e-4,
  )
  const changed = structuredClone(input.matrix)
  changed[0][0] = input.sensitivity.change[2]
  expect(Math.abs(total(changed, 'a1') - expected.after_change_placebo_total)).toBeLessThan(6e-4)
})
