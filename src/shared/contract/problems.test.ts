import { expect, test } from 'vitest'
import * as z from 'zod'
import { problemsOf, problemText, sentence } from './problems.ts'

const told = (schema: z.ZodType, input: unknown): string[] => {
  const parsed = schema.safeParse(input)
  return parsed.success ? [] : problemsOf(parsed.error, input).map(problemText)
}

test('a problem names place, rule and value', () => {
  const schema = z.object({
    criteria: z.array(z.object({ weight: z.number({ error: 'must be a number ≥ 0' }).min(0) })),
  })
  const good = { weight: 1 }
  expect(told(schema, { criteria: [good, good, good, { weight: '12%' }] })).toEqual([
    'criteria[3].weight: must be a number ≥ 0, got "12%"',
  ])
  expect(told(schema, { criteria: [{ weight: -1 }] })).toEqual([
    'criteria[0].weight: must be a number ≥ 0, got -1',
  ])
  expect(told(schema, { criteria: [{}] })).toEqual([
    'criteria[0].weight: must be a number ≥ 0, got nothing',
  ])
  expect(told(schema, [])).toEqual(['the input: must be an object, got []'])
})

test('rules come in words', () => {
  expect(told(z.enum(['a', 'b']), 'c')).toEqual(['the input: must be one of "a", "b", got "c"'])
  expect(told(z.object({ a: z.string().max(2) }), { a: 'long text' })).toEqual([
    'a: must have ≤ 2 characters, got "long text"',
  ])
  expect(told(z.number().gt(0), 0)).toEqual(['the input: must be a number > 0, got 0'])
  expect(told(z.number(), Number.NaN)).toEqual(['the input: must be a number, got NaN'])
  expect(told(z.strictObject({}), { extra: 1 })).toEqual([
    'the input: must not have the key "extra", got an object',
  ])
})

test('of a union, the branch that got furthest speaks', () => {
  const schema = z.object({ v: z.union([z.null(), z.array(z.number())]) })
  expect(told(schema, { v: [1, 'x'] })).toEqual(['v[1]: must be a number, got "x"'])
})

test('long values are shortened and odd keys quoted', () => {
  const [text] = told(z.record(z.string(), z.number()), { 'a b': 'x'.repeat(500) })
  expect(text).toMatch(/^\["a b"\]: must be a number, got "x+…$/)
  expect(text!.length).toBeLessThan(130)
  expect(sentence({ place: 'a', rule: 'must be 1', got: 2 })).toBe('a: must be 1, got 2.')
})
