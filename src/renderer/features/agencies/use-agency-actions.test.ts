// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { exampleAgency } from '../../../shared/domain/example-state.ts'
import type { AgencyId, EvaluationId } from '../../../shared/domain/model.ts'

vi.mock('../../api/transport.ts', () => ({
  transport: { call: async () => ({ ok: true, value: {} }), onChange: () => () => {} },
}))
const { useAgencyView } = await import('./agency-view.ts')
const { useAgencyActions } = await import('./use-agency-actions.ts')
const { tick } = await import('./use-list-edits.ts')

afterEach(cleanup)

const evaluation = 'e1' as EvaluationId
const ids = ['a', 'b', 'c', 'd'] as AgencyId[]
const agencies = ids.map((id) =>
  exampleAgency(id, { status: id === 'c' ? 'shortlist' : 'longlist' }),
)

it('a change of status takes the ticks of those it is about, and of no others', async () => {
  const { result } = renderHook(() => {
    const [view, look] = useAgencyView(evaluation)
    const actions = useAgencyActions(
      evaluation,
      agencies,
      () => {},
      (about) => tick(look, about, false),
    )
    return { view, look, actions }
  })
  const shortlist = (...places: readonly number[]): Promise<void> =>
    act(async () =>
      result.current.actions.setStatus(
        agencies.filter((_, place) => places.includes(place)),
        'shortlist',
      ),
    )
  act(() => tick(result.current.look, ids.slice(0, 3), true))
  await shortlist(3)
  expect([...result.current.view.ticked]).toEqual(['a', 'b', 'c'])
  // One of them is there already: it was meant all the same.
  await shortlist(0, 2)
  expect([...result.current.view.ticked]).toEqual(['b'])
})
