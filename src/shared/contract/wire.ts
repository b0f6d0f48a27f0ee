// How values travel as JSON (the web server's transport): bytes as `{ "$bytes": base64 }`, floats as
// `{ "$floats": base64 }` of the bytes they are made of (little-endian, as every machine that runs this has them),
// everything else as it is. Electron's IPC clones them itself and does not use this.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0))
/** 255: not a letter of base64. */
const values = new Uint8Array(128).fill(255)
codes.forEach((code, value) => {
  values[code] = value
})
const padding = '='.charCodeAt(0)
/** Arguments of one `String.fromCharCode` call; more would overflow the stack of some engines. */
const chunk = 8_192

/** Written here because neither Node's Buffer nor a browser's `btoa` is there on both sides. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = []
  const letters = new Uint8Array(chunk)
  let at = 0
  const flush = (): void => {
    parts.push(String.fromCharCode.apply(null, letters.subarray(0, at) as unknown as number[]))
    at = 0
  }
  const whole = bytes.length - (bytes.length % 3)
  for (let index = 0; index < whole; index += 3) {
    const group =
      ((bytes[index] as number) << 16) |
      ((bytes[index + 1] as number) << 8) |
      (bytes[index + 2] as number)
    letters[at++] = codes[group >> 18] as number
    letters[at++] = codes[(group >> 12) & 63] as number
    letters[at++] = codes[(group >> 6) & 63] as number
    letters[at++] = codes[group & 63] as number
    if (at === chunk) flush()
  }
  if (whole < bytes.length) {
    const second = bytes[whole + 1]
    const group = ((bytes[whole] as number) << 16) | ((second ?? 0) << 8)
    letters[at++] = codes[group >> 18] as number
    letters[at++] = codes[(group >> 12) & 63] as number
    letters[at++] = second === undefined ? padding : (codes[(group >> 6) & 63] as number)
    letters[at++] = padding
  }
  flush()
  return parts.join('')
}

/** Strict: throws on a foreign letter or a wrong length, so that damage is not read as data. */
export function fromBase64(text: string): Uint8Array {
  if (text.length % 4 !== 0) throw new SyntaxError('base64: the length is not a multiple of 4')
  const padded = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const size = (text.length / 4) * 3 - padded
  const bytes = new Uint8Array(size)
  const letters = text.length - padded
  // Foreign letters have the bit that no letter has; they are looked for once, at the end of each group.
  const value = (index: number): number => {
    const code = text.charCodeAt(index)
    return code < 128 ? (values[code] as number) : 255
  }
  let at = 0
  for (let index = 0; index < letters; index += 4) {
    const first = value(index)
    const second = value(index + 1)
    const third = index + 2 < letters ? value(index + 2) : 0
    const fourth = index + 3 < letters ? value(index + 3) : 0
    if (((first | second | third | fourth) & 128) !== 0)
      throw new SyntaxError(`base64: unexpected letter after ${index}`)
    const group = (first << 18) | (second << 12) | (third << 6) | fourth
    bytes[at++] = group >> 16
    if (at < size) bytes[at++] = (group >> 8) & 255
    if (at < size) bytes[at++] = group & 255
  }
  return bytes
}

const blockKey = /^\$+(bytes|floats)$/

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** The same value when nothing in it had to change: most answers hold no bytes and are not copied. */
function mapTree(value: unknown, leaf: (value: Record<string, unknown>) => unknown): unknown {
  if (!isObject(value)) return value
  const replaced = leaf(value)
  if (replaced !== value) return replaced
  if (Array.isArray(value)) {
    const first = value.findIndex((entry) => isObject(entry))
    if (first === -1) return value
    let changed = false
    const mapped = value.map((entry) => {
      const next = mapTree(entry, leaf)
      changed ||= next !== entry
      return next
    })
    return changed ? mapped : value
  }
  let changed = false
  const entries = Object.entries(value).map(([key, entry]) => {
    const next = mapTree(entry, leaf)
    changed ||= next !== entry
    return [key, next] as const
  })
  // fromEntries defines the keys, so `__proto__` stays an ordinary one.
  return changed ? Object.fromEntries(entries) : value
}

/** The key, if the object has exactly one and it looks like the mark of bytes. */
function markOf(value: Record<string, unknown>): string | null {
  const keys = Object.keys(value)
  const key = keys[0]
  return keys.length === 1 && key !== undefined && blockKey.test(key) ? key : null
}

/** What a block of numbers is on the wire; null: it is none. */
function blockOf(value: object): Record<string, string> | null {
  if (value instanceof Uint8Array) return { $bytes: toBase64(value) }
  if (!(value instanceof Float64Array)) return null
  return { $floats: toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) }
}

/** JSON text of a value that may hold bytes. An object that looks like marked bytes is escaped by one `$`. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(
    mapTree(value, (object) => {
      const block = blockOf(object)
      if (block !== null) return block
      const mark = markOf(object)
      return mark === null ? object : { [`$${mark}`]: JSON.parse(encodeWire(object[mark])) }
    }),
  )
}

function floatsOf(bytes: Uint8Array): Float64Array {
  if (bytes.byteLength % Float64Array.BYTES_PER_ELEMENT !== 0)
    throw new SyntaxError('$floats: the length is not a multiple of 8')
  return new Float64Array(bytes.buffer)
}

/** Throws a SyntaxError (or a RangeError for absurd depth) when the text is not what `encodeWire` writes. */
export function decodeWire(text: string): unknown {
  return mapTree(JSON.parse(text), (object) => {
    const mark = markOf(object)
    if (mark === null) return object
    const inner = object[mark]
    if (mark.startsWith('$$')) return { [mark.slice(1)]: decodeWire(JSON.stringify(inner)) }
    if (typeof inner !== 'string') throw new SyntaxError(`${mark}: must be base64 text`)
    const bytes = fromBase64(inner)
    return mark === '$floats' ? floatsOf(bytes) : bytes
  })
}
