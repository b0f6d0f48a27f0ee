import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Coverage } from '../model.ts'
import {
  type CoverageKey,
  coverageKeys,
  coverageKinds,
  coverageOf,
  serviceName,
  serviceOf,
  withCoverage,
} from './coverage.ts'

const keys: readonly CoverageKey[] = coverageKinds.flatMap((kind) => coverageKeys[kind])

const profile = fc.record({
  services: fc.uniqueArray(
    fc.constantFrom('API', 'Security', 'Cloud', 'API development & integration', 'Blockchain'),
  ),
  coverage: fc.dictionary(
    fc.constantFrom(...keys),
    fc.constantFrom<Coverage>('yes', 'partly', 'no'),
  ),
})
const answer = fc.constantFrom<Coverage | null>('yes', 'partly', 'no', null)

describe('coverage of services, components and trends', () => {
  it('has the eight services, seven components and eight trends, each once', () => {
    expect(coverageKinds.map((kind) => coverageKeys[kind].length)).toEqual([8, 7, 8])
    expect(new Set(keys).size).toBe(23)
  })

  it('knows a service by the names that lists use for it', () => {
    for (const key of coverageKeys.service) expect(serviceOf(serviceName(key))).toBe(key)
    expect(serviceOf('api DEVELOPMENT & integration')).toBe('service.api')
    expect(serviceOf('Performance optimization')).toBe('service.performance')
    expect(serviceOf('Blockchain')).toBeNull()
  })

  it('says what was set, and leaves every other answer as it was', () => {
    fc.assert(
      fc.property(profile, fc.constantFrom(...keys), answer, (before, key, value) => {
        const after = withCoverage(before, key, value)
        expect(coverageOf(after, key)).toBe(value)
        for (const other of keys)
          if (other !== key) expect(coverageOf(after, other)).toBe(coverageOf(before, other))
        expect(after.services.includes('Blockchain')).toBe(before.services.includes('Blockchain'))
      }),
    )
  })

  it('keeps a covered service in the list of services alone', () => {
    fc.assert(
      fc.property(
        profile,
        fc.constantFrom(...coverageKeys.service),
        answer,
        (before, key, value) => {
          const { services, coverage } = withCoverage(before, key, value)
          expect(services.some((entry) => serviceOf(entry) === key)).toBe(value === 'yes')
          expect(coverage[key]).toBe(value === 'yes' ? undefined : (value ?? undefined))
        },
      ),
    )
  })

  it('does not depend on the order of the services', () => {
    fc.assert(
      fc.property(profile, fc.constantFrom(...keys), ({ services, coverage }, key) => {
        const turned = { services: services.toReversed(), coverage }
        expect(coverageOf(turned, key)).toBe(coverageOf({ services, coverage }, key))
      }),
    )
  })
})
