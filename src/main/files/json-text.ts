// Turns bytes of unknown origin into JSON data that is safe to read: bounded in size and depth, well-formed
// Unicode, finite numbers, and no key that could reach a prototype.
import { type Problem, placeOf } from '../../shared/contract/problems.ts'
import { limits } from '../../shared/contract/schemas.ts'

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Levels of lists and objects; more is refused before anything recurses into it. */
export const MOST_NESTING = 64
/** Enough to see what is wrong; a broken export of 100,000 scores must not become 100,000 sentences. */
export const MOST_PROBLEMS = 100

const refuse = (place: string, rule: string, got: unknown): Read<never> => ({
  ok: false,
  problems: [{ place, rule, got }],
})

/** A document starts with a brace: with UTF-16 the byte before or after it is zero, or a mark comes first. */
const isUtf16 = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes
  if (first === undefined || second === undefined) return false
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    first === 0 ||
    second === 0
  )
}

/** UTF-8 text without its byte order mark. */
export function decodeUtf8(bytes: Uint8Array): Read<string> {
  if (bytes.byteLength > limits.fileBytes)
    return refuse('', 'must not be larger than 64 MiB', `${bytes.byteLength} bytes`)
  if (isUtf16(bytes)) return refuse('', 'must be text in UTF-8', 'UTF-16')
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refuse('', 'must be text in UTF-8', 'bytes that are not')
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const NEWLINE = 0x0a

/** Where the text first nests too deeply, as line and column; null when it does not. */
const tooDeepAt = (bytes: Uint8Array): string | null => {
  let depth = 0
  let line = 1
  let lineStart = 0
  let inText = false
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === NEWLINE) {
      line += 1
      lineStart = at + 1
    } else if (inText) {
      if (byte === BACKSLASH) at += 1
      else if (byte === QUOTE) inText = false
    } else if (byte === QUOTE) inText = true
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1
      if (depth > MOST_NESTING) return `line ${line}, column ${at - lineStart + 1}`
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1
  }
  return null
}

/** UTF-8 cannot hold a lone surrogate, but an escape in JSON text can make one. */
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

/** What no part of a document may hold, found anywhere in it. Depth is bounded by the scan before. */
const unsafeParts = (root: unknown): readonly Problem[] => {
  const problems: Problem[] = []
  const path: PropertyKey[] = []
  const add = (rule: string, got: unknown): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ place: placeOf(path), rule, got })
  }
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!isWellFormed(value)) add('must be well-formed Unicode text', value)
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) add('must be a finite number', value)
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index += 1) {
        path.push(index)
        visit(value[index])
        path.pop()
      }
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, entry] of Object.entries(value)) {
        path.push(key)
        if (key === '__proto__') add('must not be used as a key', key)
        else if (!isWellFormed(key)) add('must be a key of well-formed Unicode text', key)
        else visit(entry)
        path.pop()
      }
    }
  }
  visit(root)
  return problems
}

/** The data of a JSON file, or why it is refused. Never throws. */
export function readJson(bytes: Uint8Array): Read<unknown> {
  const text = decodeUtf8(bytes)
  if (!text.ok) return text
  const deep = tooDeepAt(bytes)
  if (deep !== null)
    return refuse(deep, `must not be nested deeper than ${MOST_NESTING} levels`, 'more')
  let value: unknown
  try {
    value = JSON.parse(text.value)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return refuse('', `must be JSON (${detail})`, text.value.slice(0, 80))
  }
  const problems = unsafeParts(value)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value }
}
