// The attached files in a backup: carried, unpacked and checked.
import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sha256 } from '../../src/main/db/canonical.ts'
import type { AgencyId, AttachmentId, EvaluationId } from '../../src/shared/domain/model.ts'
import { openApp, type TestApp } from './open-app.ts'

const encode = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content)
const kept = 'the security audit of March'
const removed = 'the references of before'

let app: TestApp
let other: TestApp
let evaluation: EvaluationId
let removedId: AttachmentId

beforeEach(async () => {
  app = openApp()
  other = openApp()
  const created = await app.call('evaluations.create', {
    title: 'With files',
    client: null,
    brief: null,
    currency: 'USD',
    template: 'empty',
  })
  evaluation = created.id as EvaluationId
  const { id } = await app.call('agencies.add', { evaluation, fields: { name: 'Aldgate' } })
  const attach = async (name: string, content: string) => {
    const bytes = encode(content)
    const given = { evaluation, agency: id as AgencyId, name, bytes }
    return (await app.call('agencies.attach', given)).id as AttachmentId
  }
  await attach('audit.txt', kept)
  removedId = await attach('references.txt', removed)
  await app.call('agencies.detach', { evaluation, attachment: removedId })
})
afterEach(async () => {
  await app.close()
  await other.close()
})

const backUp = async (): Promise<{ left: number; bytes: Uint8Array<ArrayBuffer> }> => {
  const { left } = await app.call('history.backUp', {})
  return { left, bytes: new Uint8Array(app.saved.at(-1)!.bytes) }
}
const restore = (bytes: Uint8Array) => other.ask('history.restore', { name: 'b', bytes })
const fileOf = ({ dataDir }: TestApp, content: string): string =>
  path.join(dataDir, 'attachments', sha256(content).slice(0, 2), sha256(content))

it('carries the files of a library to another, also those that undo may bring back', async () => {
  const schema = (): unknown =>
    other.library.db.prepare('SELECT name, sql FROM sqlite_schema ORDER BY name').all()
  const before = schema()
  const { left, bytes } = await backUp()
  expect(left).toBe(0)
  expect((await restore(bytes)).ok).toBe(true)
  expect(schema()).toEqual(before)
  await other.call('history.undo', { evaluation })
  const attached = await other.call('agencies.attachments', { evaluation })
  expect(attached.map(({ name, present }) => [name, present])).toEqual([
    ['audit.txt', true],
    ['references.txt', true],
  ])
  const opened = await other.call('agencies.openAttachment', { evaluation, attachment: removedId })
  expect(opened).toMatchObject({ file: { bytes: encode(removed) } })
})

it('is refused with a file that is not what its name says, and writes none of its files', async () => {
  const { bytes } = await backUp()
  bytes[Buffer.from(bytes).indexOf(removed)] = 88
  expect(await restore(bytes)).toMatchObject({
    ok: false,
    error: { code: 'validation', message: expect.stringContaining('an attached file') },
  })
  expect(fs.existsSync(fileOf(other, kept))).toBe(false)
  expect(await other.call('evaluations.list', {})).toEqual([])
})

it('says how many files it could not carry', async () => {
  fs.writeFileSync(fileOf(app, kept), 'forged')
  const { left, bytes } = await backUp()
  expect(left).toBe(1)
  expect((await restore(bytes)).ok).toBe(true)
  const [audit] = await other.call('agencies.attachments', { evaluation })
  expect(audit).toMatchObject({ name: 'audit.txt', present: false })
})

it('carries none of them when they are too large together', async () => {
  // A file with a hole: its size without its bytes.
  const large = path.join(app.dataDir, 'attachments', '00', '0'.repeat(64))
  fs.mkdirSync(path.dirname(large), { recursive: true })
  fs.closeSync(fs.openSync(large, 'w'))
  fs.truncateSync(large, 2 ** 31)
  const { left, bytes } = await backUp()
  expect(left).toBe(1)
  expect(bytes.byteLength).toBeLessThan(10 * 1024 * 1024)
})
