// One text for a question: the method and its input with sorted keys, so that equal inputs share an answer.
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, entry]) => [key, ordered(entry)]),
  )
}

export const queryKey = (method: string, input: unknown): string =>
  `${method} ${JSON.stringify(ordered(input))}`

/** The question that a key stands for. */
export const questionOf = (key: string): { readonly method: string; readonly input: unknown } => {
  const space = key.indexOf(' ')
  return { method: key.slice(0, space), input: JSON.parse(key.slice(space + 1)) as unknown }
}

type Block = Uint8Array | Float64Array

const isBlock = (value: object): value is Block =>
  value instanceof Uint8Array || value instanceof Float64Array

const sameBlock = (a: Block, b: Block): boolean => {
  if (a.length !== b.length || a.constructor !== b.constructor) return false
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}

/** Whether two answers hold the same data, so that an unchanged one keeps its identity. */
export const sameData = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    for (let i = 0; i < a.length; i += 1) if (!sameData(a[i], b[i])) return false
    return true
  }
  if (Array.isArray(b)) return false
  if (isBlock(a) || isBlock(b)) return isBlock(a) && isBlock(b) && sameBlock(a, b)
  const keys = Object.keys(a)
  if (keys.length !== Object.keys(b).length) return false
  return keys.every(
    (key) => Object.hasOwn(b, key) && sameData(Reflect.get(a, key), Reflect.get(b, key)),
  )
}
