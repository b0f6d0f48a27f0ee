// Inputs of methods as their schemas describe them, so that they pass the door: made from the contract, and so of
// every method there is.
import fc from 'fast-check'
import * as z from 'zod'
import { contract, type MethodName } from '../src/shared/contract/contract.ts'

/** What is there to be named, by the key under which inputs name it. */
export type Known = Readonly<Record<string, readonly unknown[]>>

/** What is read of a schema; the shapes that inputs of the contract are made of. */
interface Definition {
  readonly type: string
  readonly shape: Readonly<Record<string, z.core.$ZodType>>
  readonly options: readonly z.core.$ZodType[]
  readonly items: readonly z.core.$ZodType[]
  readonly element: z.core.$ZodType
  readonly keyType: z.core.$ZodType
  readonly valueType: z.core.$ZodType
  readonly innerType: z.core.$ZodType
  readonly in: z.core.$ZodType
  readonly entries: Readonly<Record<string, unknown>>
  readonly values: readonly unknown[]
}

const texts = ['', 'Aldgate', 'Größe & “Wert”', ' two  words ', '🦉', 'en', 'EUR', '4711']
const formats = ['https://example.org/a', '2026-11-20']
const numbers = [-1, 0, 0.5, 1, 1.5, 2, 5, 7, 10, 100, 1_000, 2_020]
const files = ['no file', 'name,website\nAldgate,https://aldgate.example\n', '{"format":1}']
/** Of these a schema is given what it takes. */
const plain: readonly unknown[] = [
  ...texts,
  ...formats,
  ...numbers,
  true,
  false,
  ...files.map((text) => new TextEncoder().encode(text)),
]

/** `key`: under which the value stands. */
function valuesOf(schema: z.core.$ZodType, known: Known, key = ''): fc.Arbitrary<unknown> {
  const accepts = (value: unknown): boolean => z.safeParse(schema, value).success
  const example = (): fc.Arbitrary<unknown> => {
    const named = (known[key] ?? []).filter(accepts)
    const taken = named.length > 0 ? named : plain.filter(accepts)
    if (taken.length === 0) throw new Error(`“${key}” takes none of the examples`)
    return fc.constantFrom(...taken)
  }
  const inside = (inner: z.core.$ZodType): fc.Arbitrary<unknown> => valuesOf(inner, known, key)
  const definition = schema._zod.def as unknown as Definition
  switch (definition.type) {
    case 'object': {
      const entries = Object.entries(definition.shape)
      const values = entries.map(([name, inner]) => [name, valuesOf(inner, known, name)] as const)
      const required = entries.filter(([, inner]) => inner._zod.optin !== 'optional')
      return fc
        .record(Object.fromEntries(values), { requiredKeys: required.map(([name]) => name) })
        .filter(accepts)
    }
    case 'array':
      return fc.array(inside(definition.element), { maxLength: 3 }).filter(accepts)
    case 'tuple':
      return fc.tuple(...definition.items.map(inside)).filter(accepts)
    case 'record': {
      const keys = inside(definition.keyType) as fc.Arbitrary<string>
      return fc.dictionary(keys, inside(definition.valueType), { maxKeys: 3 }).filter(accepts)
    }
    case 'union':
      return fc.oneof(...definition.options.map(inside))
    case 'nullable':
      return fc.option(inside(definition.innerType))
    case 'optional':
    case 'default':
    case 'readonly':
      return inside(definition.innerType)
    case 'pipe': {
      const { type } = definition.in._zod.def
      return type === 'string' ? example() : inside(definition.in).filter(accepts)
    }
    case 'enum':
      return fc.constantFrom(...Object.values(definition.entries))
    case 'literal':
      return fc.constantFrom(...definition.values)
    case 'unknown':
      return fc.jsonValue()
    default:
      return example()
  }
}

export const inputsOf = (method: MethodName, known: Known): fc.Arbitrary<unknown> =>
  valuesOf(contract[method].input, known)
