// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { exampleScore } from '../../../shared/domain/example-state.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import type { Answers } from '../../api/evaluation-model.ts'

let answer: (value: object) => void = () => undefined
const notices: ((notice: object) => void)[] = []

vi.mock('../../api/transport.ts', () => ({
  transport: {
    call: () =>
      new Promise((resolve) => {
        answer = (value) => resolve({ ok: true, value })
      }),
    onChange: (listener: (notice: object) => void) => {
      notices.push(listener)
      return () => undefined
    },
  },
}))

const { nextModel } = await import('../../api/evaluation-model.ts')
const { startCache } = await import('../../api/query-cache.ts')
const { useEvidence } = await import('../../api/use-evidence.ts')
const { agencies, answerWith, criteria, one, stateWith } = await import('./example-sheet.ts')
const { useSheet } = await import('./use-sheet.ts')
const { applyFilter } = await import('./view-store.ts')

startCache()
const scores = [exampleScore('a', 'code', 'e', 7), exampleScore('a', 'tests', 'e', 5)]
const state = stateWith(scores)
const model = nextModel(null, {
  evaluation: state.evaluation,
  // As much of the answers as the sheet looks at, hence the cast.
  criteria: { criteria, gates: [], gateResults: [] },
  agencies,
  evaluators: state.evaluators,
  sheet: answerWith(scores),
  quotes: [],
  hidden: null,
} as unknown as Answers)
const onSort = (): void => undefined

beforeEach(() => applyFilter('without-evidence'))
afterEach(cleanup)

/** Evidence for the cells of these criteria, all of the first agency. */
const evidenceFor = (...about: readonly string[]) => ({
  agency: about.map(() => 'a'),
  criterion: about,
  grade: about.map(() => 'claimed'),
})

it.each([
  { first: [], shown: 2 },
  { first: ['code'], shown: 1 },
])(
  'shows what has no evidence by the first answer, $first, and keeps a row that gets some later',
  async ({ first, shown }) => {
    const evaluation = `with ${first.length}` as EvaluationId
    const { result } = renderHook(() =>
      useSheet({
        model,
        whose: one,
        seat: null,
        agencyId: null,
        evidence: useEvidence(evaluation),
        onSort,
      }),
    )
    const leaves = () => result.current.rows.flatMap((row) => (row.kind === 'leaf' ? [row.id] : []))
    const supported = () =>
      result.current.lists.flat().filter(({ evidence }) => evidence !== null).length
    expect(leaves()).toHaveLength(2)
    await act(async () => answer(evidenceFor(...first)))
    expect(supported()).toBe(first.length)
    expect(leaves()).toHaveLength(shown)

    await act(async () => {
      for (const tell of notices) tell({ evaluation, methods: ['scoring.evidence'] })
    })
    await act(async () => answer(evidenceFor('code', 'tests')))
    expect(supported()).toBe(2)
    expect(leaves()).toHaveLength(shown)
  },
)
