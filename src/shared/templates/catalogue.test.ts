import { describe, expect, it } from 'vitest'
import { criterion, gate, limits } from '../contract/schemas.ts'
import type { CriteriaSet } from '../domain/criteria/criteria-set.ts'
import { languages } from '../messages/language.ts'
import { backendTemplate } from './backend.ts'
import { builtInIds, isBuiltIn } from './built-in.ts'
import { builtInTemplate, germanWords } from './catalogue.ts'

const all = builtInIds.flatMap((id) => languages.map((language) => ({ id, language })))

describe('the default set', () => {
  it('has ten criteria with known ids and equal weights that sum to 100, and no gates', () => {
    const { criteria, gates } = backendTemplate
    expect(criteria.map(({ id }) => id)).toEqual([
      'expertise',
      'portfolio',
      'feedback',
      'security',
      'scalability',
      'communication',
      'process',
      'support',
      'pricing',
      'fit',
    ])
    expect(criteria.every(({ weight }) => weight === 10)).toBe(true)
    expect(gates).toEqual([])
  })
})

describe.each(all)('the built-in set $id in $language', ({ id, language }) => {
  const load = () => builtInTemplate(id, language)

  it('has eight to twelve criteria, distinct ids, and weights that sum to 100', async () => {
    const { criteria, gates } = await load()
    expect(isBuiltIn(id)).toBe(true)
    expect(criteria.length).toBeGreaterThanOrEqual(8)
    expect(criteria.length).toBeLessThanOrEqual(12)
    const ids = [...criteria, ...gates].map((one) => one.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100)
    if (id !== 'backend') expect([1, 2]).toContain(gates.length)
  })

  it('says for each what to look for, what to ask, and what five scores look like', async () => {
    const { criteria, gates, scale } = await load()
    for (const each of criteria) {
      expect(criterion.safeParse(each).success).toBe(true)
      expect(each.guidance?.length).toBeGreaterThan(80)
      expect([2, 3, 4]).toContain(each.questions.length)
      expect(each.questions.every((question) => /[?.!]$/.test(question))).toBe(true)
      expect(each.levels.map(({ value }) => value)).toEqual([0, 2, 5, 8, 10])
      expect(each.levels.at(-1)?.value).toBe(scale.max)
      for (const { label } of each.levels) {
        expect(label.length).toBeGreaterThan(12)
        expect(label.length).toBeLessThan(limits.name)
      }
    }
    for (const each of gates) {
      expect(gate.safeParse(each).success).toBe(true)
      expect(each.description?.length).toBeGreaterThan(60)
    }
  })
})

describe.each(builtInIds)('the built-in set %s', (id) => {
  it('has the same ids, weights, scale, questions and levels in every language, and other words', async () => {
    const english = await builtInTemplate(id, 'en')
    const texts = ({ criteria, gates }: CriteriaSet): (string | null)[] => [
      ...criteria.flatMap(({ name, guidance, questions, levels }) => [
        ...(name === 'Portfolio' ? [] : [name]),
        guidance,
        ...questions,
        ...levels.map(({ label }) => label),
      ]),
      ...gates.flatMap(({ name, description }) => [name, description]),
    ]
    const shape = (set: CriteriaSet) => ({
      scale: set.scale,
      criteria: set.criteria.map(({ questions, levels, ...rest }) => ({
        ...rest,
        name: '',
        guidance: '',
        questions: questions.length,
        levels: levels.map(({ value }) => value),
      })),
      gates: set.gates.map((gate) => gate.id),
    })
    for (const language of languages.filter((each) => each !== 'en')) {
      const set = await builtInTemplate(id, language)
      expect(shape(set)).toEqual(shape(english))
      const said = new Set(texts(english))
      expect(texts(set).filter((each) => said.has(each))).toEqual([])
    }
  })
})

it('has no words for what no set holds', async () => {
  for (const id of builtInIds) {
    const words = await germanWords[id]()
    const { criteria, gates } = await builtInTemplate(id, 'en')
    expect(Object.keys(words.criteria)).toEqual(criteria.map((each) => each.id))
    expect(Object.keys(words.gates)).toEqual(gates.map((each) => each.id))
  }
})

it('knows no other ids', () => {
  expect(isBuiltIn('empty')).toBe(false)
  expect(isBuiltIn('toString')).toBe(false)
})
