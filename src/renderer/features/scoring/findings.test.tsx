// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  evaluatorId,
  exampleAgency,
  exampleCriterion,
} from '../../../shared/domain/example-state.ts'
import type { EvaluationId } from '../../../shared/domain/model.ts'
import { type FindingPlace, findingKey } from './finding-drafts.ts'
import { Findings, type FindingsProps } from './findings.tsx'

afterEach(cleanup)

const place: FindingPlace = {
  evaluation: 'one' as EvaluationId,
  agency: exampleAgency('a').id,
  criterion: exampleCriterion('code').id,
  evaluator: evaluatorId('e'),
}
const onAdd = vi.fn<FindingsProps['onAdd']>(async () => 'added')

const show = (at: FindingPlace) => {
  cleanup()
  render(
    <Findings
      key={findingKey(at)}
      place={at}
      findings={[]}
      evaluators={[]}
      onAdd={onAdd}
      onUpdate={() => undefined}
      onRemove={() => undefined}
    />,
  )
}
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'New finding' })
const kind = () => screen.getByRole<HTMLSelectElement>('combobox')
const type = (words: string) => fireEvent.change(field(), { target: { value: words } })
const enter = () => act(async () => void fireEvent.keyDown(field(), { key: 'Enter' }))

describe('a finding that is not finished', () => {
  it('is there, with its kind, when one comes back to its cell, and is recorded only then', async () => {
    show(place)
    fireEvent.change(kind(), { target: { value: 'weakness' } })
    type('No penetration test since')
    show({ ...place, agency: exampleAgency('b').id })
    expect(field().value).toBe('')
    expect(onAdd).not.toHaveBeenCalled()
    show(place)
    expect([kind().value, field().value]).toEqual(['weakness', 'No penetration test since'])
    type('No penetration test since 2023')
    await enter()
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('weakness', 'No penetration test since 2023')
    expect([kind().value, field().value]).toEqual(['weakness', ''])
    show({ ...place, agency: exampleAgency('b').id })
    show(place)
    expect([kind().value, field().value]).toEqual(['strength', ''])
  })

  it.each([
    { evaluation: 'two' as EvaluationId },
    { criterion: exampleCriterion('tests').id },
    { evaluator: evaluatorId('f') },
    { evaluator: null },
  ])('is not shown at %o', (other) => {
    show(place)
    type('Half a')
    show({ ...place, ...other })
    expect(field().value).toBe('')
    show(place)
    type('')
  })

  it('is not lost when it is refused, even if another cell is looked at by then', async () => {
    let refuse = (): void => undefined
    onAdd.mockImplementationOnce(() => new Promise((resolve) => (refuse = () => resolve(null))))
    show(place)
    type('Refused.')
    await enter()
    expect(field().value).toBe('')
    show({ ...place, evaluator: null })
    await act(async () => refuse())
    expect(field().value).toBe('')
    show(place)
    expect(field().value).toBe('Refused.')
  })
})
