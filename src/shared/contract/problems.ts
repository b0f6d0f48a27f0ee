// What is wrong with an input, in the one form that every refusal uses: place, rule, and what was there.

import type * as z from 'zod'

export interface Problem {
  /** Path from the root, as one would write it: `criteria[3].weight`; empty for the input itself. */
  readonly place: string
  /** What must hold there: `must be a number ≥ 0`. */
  readonly rule: string
  /** The value that is there; undefined when the place is empty. */
  readonly got: unknown
}

/** Long enough to recognise a value, short enough for one line. */
const LONGEST = 80

type Path = readonly PropertyKey[]

/** `criteria[3].weight` for ['criteria', 3, 'weight']; keys that are no plain words are quoted. */
export const placeOf = (path: Path): string =>
  path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`
    const word = String(key)
    if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(word)) return `${place}[${JSON.stringify(word)}]`
    return place === '' ? word : `${place}.${word}`
  }, '')

/** The value of `input` at a path; undefined where there is none. Own keys only. */
export const valueAt = (input: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    return Reflect.get(value, key)
  }, input)

const nouns: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  tuple: 'a list',
  map: 'an object',
  bigint: 'a whole number',
}

const unit = (origin: string | undefined): string =>
  origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : ''

const bound = (origin: string | undefined, sign: string, limit: number | bigint): string =>
  origin === 'string' || origin === 'array'
    ? `must have ${sign} ${limit}${unit(origin)}`
    : `must be a number ${sign} ${limit}`

const ruleOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${nouns[issue.expected] ?? issue.expected}`
    case 'too_small':
      return bound(issue.origin, issue.inclusive === false ? '>' : '≥', issue.minimum)
    case 'too_big':
      return bound(issue.origin, issue.inclusive === false ? '<' : '≤', issue.maximum)
    case 'invalid_value':
      return issue.values.length === 1
        ? `must be ${shortText(issue.values[0])}`
        : `must be one of ${issue.values.map(shortText).join(', ')}`
    case 'unrecognized_keys':
      return `must not have the key ${issue.keys.map(shortText).join(', ')}`
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`
    default:
      return issue.message
  }
}

/** A rule of our own wins over zod's words: a schema's `error` text that begins with "must". */
const ruleText = (issue: z.core.$ZodIssue): string =>
  issue.message.startsWith('must') ? issue.message : ruleOf(issue)

/** The issue that says most: of a union, the branch that got furthest. */
const deepest = (issue: z.core.$ZodIssue): z.core.$ZodIssue => {
  if (issue.code !== 'invalid_union' || issue.message.startsWith('must')) return issue
  const candidates = issue.errors.flatMap((branch) => {
    const first = branch[0]
    return first === undefined ? [] : [deepest(first)]
  })
  const best = candidates.reduce<z.core.$ZodIssue | null>(
    (found, next) => (found === null || next.path.length > found.path.length ? next : found),
    null,
  )
  return best === null ? issue : { ...best, path: [...issue.path, ...best.path] }
}

/** The problems of a refused input, in the order of the schema. */
export const problemsOf = (error: z.ZodError, input: unknown): Problem[] =>
  error.issues.map((issue) => {
    const found = deepest(issue)
    return { place: placeOf(found.path), rule: ruleText(found), got: valueAt(input, found.path) }
  })

/** A value as short text for one line; `nothing` for undefined. Never throws. */
export const shortText = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
    return String(value).slice(0, LONGEST)
  if (typeof value === 'number') return String(value)
  const text = textOf(value)
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST - 1)}…`
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST))
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

/** `criteria[3].weight: must be a number ≥ 0, got "12%"`. */
export const problemText = ({ place, rule, got }: Problem): string =>
  `${place === '' ? 'the input' : place}: ${rule}, got ${shortText(got)}`

/** The same as a sentence for a person. */
export const sentence = (problem: Problem): string => {
  const text = problemText(problem)
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
