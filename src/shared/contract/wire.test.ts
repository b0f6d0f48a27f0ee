import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeWire, encodeWire, fromBase64, toBase64 } from './wire.ts'

const bytes = fc.uint8Array({ maxLength: 64 })
const floats = fc.float64Array({ maxLength: 8 })

describe('values on the wire', () => {
  it('base64 is the same as everyone else writes it', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        const text = Buffer.from(value).toString('base64')
        expect(toBase64(value)).toBe(text)
        expect(fromBase64(text)).toEqual(value)
      }),
    )
  })

  it('any JSON value with bytes anywhere in it comes back the same', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        bytes,
        floats,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.dictionary(
          fc.oneof(
            fc.string(),
            fc.constantFrom('$bytes', '$$bytes', 'bytes', '$byte', '$floats', '$$floats'),
          ),
          tie('tree'),
          { maxKeys: 3, noNullPrototype: true },
        ),
      ),
    }))
    fc.assert(
      fc.property(tree, (value) => {
        expect(decodeWire(encodeWire(value))).toEqual(value)
      }),
    )
  })

  it('a key called __proto__ stays a key and reaches no prototype', () => {
    const text = '{"a":{"$bytes":"AA=="},"__proto__":{"polluted":true}}'
    const value = decodeWire(text) as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['a', '__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it.each([
    ['not base64', '{"$bytes":"a*=="}'],
    ['a cut length', '{"$bytes":"AAA"}'],
    ['padding in the middle', '{"$bytes":"A=AA"}'],
    ['a letter beyond ASCII', '{"$bytes":"AAA\u00e9"}'],
    ['a number for bytes', '{"$bytes":7}'],
    ['a number that is cut', '{"$floats":"AAAA"}'],
    ['text that is not JSON', '{"$bytes"'],
  ])('%s is refused', (_, text) => {
    expect(() => decodeWire(text)).toThrow(SyntaxError)
  })

  it('carries twenty megabytes there and back', () => {
    const large = new Uint8Array(20 * 1024 * 1024).map((_, index) => index)
    const back = decodeWire(encodeWire({ name: 'x', bytes: large })) as { bytes: Uint8Array }
    expect(back.bytes.length).toBe(large.length)
    expect(back.bytes.every((value, index) => value === (index & 255))).toBe(true)
  })
})
