// What a ZIP archive of a stranger says about itself, checked before a byte of it is unpacked: archives made to
// fill a computer's memory, to overlap, or to write where they should not are turned away here.
// Format: PKWARE, APPNOTE.TXT 6.3 (4.3.7 local header, 4.3.12 central directory, 4.5.3 ZIP64).
import { inflateRawSync } from 'node:zlib'
import { crc32 } from './zip-write.ts'

export interface ZipEntry {
  readonly name: string
  readonly packed: Uint8Array
  readonly compressed: boolean
  /** Bytes after unpacking, as claimed; `unpack` holds it to it. */
  readonly size: number
  readonly crc: number
}

export type ZipProblem =
  | 'damaged'
  | 'protected'
  | 'tooManyParts'
  | 'tooLarge'
  | 'tooDense'
  | 'overlap'
  | 'badName'

export type ZipDirectory =
  | { readonly ok: false; readonly problem: ZipProblem }
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }

/** An office suite's largest real files have some hundred parts and unpack to 10 to 30 times their size. */
export const zipLimits = {
  parts: 2_000,
  unpackedBytes: 200 * 1024 * 1024,
  ratio: 100,
  /** Below this a part may be as dense as it likes: it cannot do harm. */
  freeBytes: 1024 * 1024,
} as const

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const CENTRAL_SIZE = 46
const LOCAL_SIZE = 30
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000
const ZIP64 = 0xffffffff
const ZIP64_FIELD = 0x0001

export const looksLikeZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/** The end record whose comment ends with the file; -1: there is none. */
const findEnd = (view: DataView): number => {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END && view.getUint16(at + 20, true) === last - at) return at
  return -1
}

interface Claim {
  readonly name: string
  readonly nameBytes: Uint8Array
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  /** Where its local header starts. */
  readonly offset: number
  /** Where the next record of the directory starts. */
  readonly next: number
}

/** The 64-bit numbers of the extra field, in their order, for those that do not fit the record. */
const largeNumbers = (
  view: DataView,
  from: number,
  to: number,
  numbers: readonly number[],
): readonly number[] => {
  if (!numbers.includes(ZIP64)) return numbers
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_FIELD) continue
    let read = at + 4
    return numbers.map((number) => {
      if (number !== ZIP64) return number
      read += 8
      return Number(view.getBigUint64(read - 8, true))
    })
  }
  return numbers
}

const readClaim = (bytes: Uint8Array, view: DataView, at: number, end: number): Claim | null => {
  if (at + CENTRAL_SIZE > end || view.getUint32(at, true) !== CENTRAL) return null
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  if (next > end) return null
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, nameEnd)
  const [size = 0, packedSize = 0, offset = 0] = largeNumbers(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ])
  return {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
    next,
  }
}

/** Where its packed bytes start, if its local header says the same as the directory; else null. */
const dataStart = (bytes: Uint8Array, view: DataView, claim: Claim, end: number): number | null => {
  const { offset, nameBytes } = claim
  if (offset + LOCAL_SIZE > end || view.getUint32(offset, true) !== LOCAL) return null
  const nameStart = offset + LOCAL_SIZE
  const nameEnd = nameStart + view.getUint16(offset + 26, true)
  const start = nameEnd + view.getUint16(offset + 28, true)
  if (start + claim.packedSize > end) return null
  if (view.getUint16(offset + 8, true) !== claim.method) return null
  const sameName = Buffer.compare(bytes.subarray(nameStart, nameEnd), nameBytes) === 0
  return sameName ? start : null
}

/** A name that stays inside the archive. */
const isSafe = (name: string): boolean =>
  name !== '' && !/^[/\\]|\\|^[A-Za-z]:|\p{Cc}/u.test(name) && !name.split('/').includes('..')

const isTooDense = (size: number, packed: number): boolean =>
  size > zipLimits.freeBytes && size > packed * zipLimits.ratio

const refused = (problem: ZipProblem): ZipDirectory => ({ ok: false, problem })

/** Folders are left out. Never throws. */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  try {
    return checkedDirectory(bytes)
  } catch {
    // A number of a mangled record that points outside the file.
    return refused('damaged')
  }
}

const checkedDirectory = (bytes: Uint8Array): ZipDirectory => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const endRecord = findEnd(view)
  if (endRecord < 0) return refused('damaged')
  const count = view.getUint16(endRecord + 10, true)
  const directorySize = view.getUint32(endRecord + 12, true)
  const directory = view.getUint32(endRecord + 16, true)
  if (count > zipLimits.parts) return refused('tooManyParts')
  if (directory + directorySize > endRecord || view.getUint16(endRecord + 8, true) !== count)
    return refused('damaged')

  const claims: Claim[] = []
  for (let at = directory; claims.length < count; ) {
    const claim = readClaim(bytes, view, at, directory + directorySize)
    if (claim === null) return refused('damaged')
    claims.push(claim)
    at = claim.next
  }
  if (claims.some(({ flags }) => (flags & ENCRYPTED) !== 0)) return refused('protected')
  if (!claims.every(({ name }) => isSafe(name))) return refused('badName')
  if (new Set(claims.map(({ name }) => name)).size < count) return refused('overlap')
  let unpacked = 0
  for (const { size, packedSize } of claims) {
    unpacked += size
    if (isTooDense(size, packedSize)) return refused('tooDense')
  }
  if (unpacked > zipLimits.unpackedBytes) return refused('tooLarge')
  if (isTooDense(unpacked, bytes.byteLength)) return refused('tooDense')

  const entries: ZipEntry[] = []
  let free = 0
  for (const claim of [...claims].sort((a, b) => a.offset - b.offset)) {
    const { name, method, size, packedSize, crc } = claim
    if (claim.offset < free) return refused('overlap')
    const start = dataStart(bytes, view, claim, directory)
    if (start === null || (method !== 0 && method !== 8)) return refused('damaged')
    free = start + packedSize
    if (name.endsWith('/')) continue
    const packed = bytes.subarray(start, free)
    entries.push({ name, packed, compressed: method === 8, size, crc })
  }
  return { ok: true, entries }
}

/** The bytes of an entry; null when they are not what the directory claims. */
export function unpack({ packed, compressed, size, crc }: ZipEntry): Uint8Array | null {
  try {
    // One byte more than claimed stops the inflation.
    const whole = compressed ? inflateRawSync(packed, { maxOutputLength: size + 1 }) : packed
    return whole.byteLength === size && crc32(whole) === crc ? whole : null
  } catch {
    return null
  }
}
