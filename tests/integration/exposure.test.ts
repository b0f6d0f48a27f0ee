// Nobody sees or does what is not theirs: every method that an evaluator may call is tried with what is another's,
// sealed, undeclared, excluded or too late, and each guard is taken away in turn to show that it is what refuses.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guards } from '../../src/main/guards.ts'
import { contract, type MethodName } from '../../src/shared/contract/contract.ts'
import { type Exposure, evaluatorMethods, exposures } from './exposure-suite.ts'
import { openApp, type TestApp } from './open-app.ts'
import { setUp } from './panel-world.ts'

describe('what an evaluator may call', () => {
  it('is exactly this list', () => {
    const allowed = (Object.keys(contract) as MethodName[]).filter((method) =>
      (contract[method].callers as readonly string[]).includes('evaluator'),
    )
    expect(allowed.toSorted()).toEqual(evaluatorMethods.toSorted())
  })
})

describe('what is not theirs', () => {
  let app: TestApp
  let all: readonly Exposure[] | undefined
  let without: ReadonlyMap<string, readonly Exposure[]>

  beforeAll(async () => {
    app = openApp()
    const doors = guards.map(({ id }) => app.guardedBy(guards.filter((guard) => guard.id !== id)))
    const [first, ...rest] = await exposures(await setUp(app), [app.dispatch, ...doors])
    all = first
    without = new Map(guards.map(({ id }, index) => [id, rest[index] ?? []]))
  }, 120_000)
  afterAll(() => app.close())

  it('is refused with the right code and words, and nothing is written', () => {
    expect(all).toEqual([])
    expect(app.logged).toEqual([])
  })

  for (const { id } of guards)
    it(`is exposed without the guard ${id}, and by nothing else`, () => {
      const exposed = without.get(id) ?? []
      expect(exposed.length).toBeGreaterThan(0)
      expect(exposed.filter(({ guard }) => guard !== id)).toEqual([])
    })
})
