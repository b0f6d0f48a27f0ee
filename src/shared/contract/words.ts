// Where words stand in what crosses the door, as its schema says: apart from an agency's id, from other ids, and from
// codes, times and hashes. For what must change one of them and none of the others.
import type * as z from 'zod'
import { agencyId, codes } from './schemas.ts'

export interface TextChange {
  /** Of an agency's id. */
  readonly agency: (id: string) => string
  /** Of whatever a person may have written, and of what no schema knows. */
  readonly words: (text: string) => string
}

/** Every text of a value; blocks of numbers and the keys of objects stay as they are. */
const changeTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => changeTexts(item, change))
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, changeTexts(item, change)]),
  )
}

/** What a schema is made of, as far as it is asked here. */
interface Definition {
  readonly type: string
  readonly format?: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly valueType?: z.ZodType
  readonly innerType?: z.ZodType
  readonly in?: z.ZodType
  readonly options?: readonly z.ZodType[]
}

/** The value with its texts changed; it need not fit the schema, and what does not is taken for words. */
export const changeBySchema = (
  schema: z.ZodType | undefined,
  value: unknown,
  change: TextChange,
): unknown => {
  if (typeof value === 'string' && schema === agencyId) return change.agency(value)
  if (schema === undefined || value === null) return changeTexts(value, change.words)
  if (typeof value === 'string' && codes.has(schema)) return value
  // Each kind of schema declares a definition of its own; read here are the fields that lead further in.
  const at = schema.def as unknown as Definition
  const inner = at.innerType ?? at.in
  if (inner !== undefined) return changeBySchema(inner, value, change)
  if (at.options !== undefined)
    return changeBySchema(
      at.options.find((option) => option.safeParse(value).success),
      value,
      change,
    )
  if (typeof value === 'string')
    return at.type === 'enum' || at.type === 'literal' || at.format !== undefined
      ? value
      : change.words(value)
  if (Array.isArray(value)) return value.map((item) => changeBySchema(at.element, item, change))
  if (typeof value !== 'object' || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      changeBySchema(at.shape?.[key] ?? at.valueType, item, change),
    ]),
  )
}
