import fs from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/main/db/canonical.ts'
import { pastedTable } from '../../src/renderer/features/agencies/pasted-table.ts'
import type { AgencyStatus, EvaluationId } from '../../src/shared/domain/model.ts'
import { openApp, type TestApp } from './open-app.ts'

let app: TestApp
let evaluation: EvaluationId

beforeEach(async () => {
  app = openApp()
  const created = await app.call('evaluations.create', {
    title: 'Payments back end',
    client: null,
    brief: null,
    currency: 'USD',
    template: 'backend',
  })
  evaluation = created.id as EvaluationId
})
afterEach(() => app.close())

const add = async (name: string): Promise<string> =>
  (await app.call('agencies.add', { evaluation, fields: { name } })).id
const agencies = () => app.call('agencies.list', { evaluation })
const attachments = () => app.call('agencies.attachments', { evaluation })
const undone = async (): Promise<string | null> =>
  (await app.call('history.state', { evaluation })).undo
const setStatus = (ids: readonly string[], status: AgencyStatus, reason: string | null = null) =>
  app.ask('agencies.setStatus', { evaluation, agencies: ids, status, reason })

const statuses = async () => (await agencies()).map(({ status }) => status)
const reasons = async () => (await agencies()).map(({ rejectionReason }) => rejectionReason)

describe('the status of agencies', () => {
  it('changes for several in one step that undo takes back as one', async () => {
    const [a, b, c] = [await add('Aldgate'), await add('Brightwater'), await add('Corvid')]
    expect(await setStatus([a, b, c], 'longlist')).toMatchObject({ ok: true })
    expect(await undone()).toBe('Put 3 agencies on the longlist')
    expect(await statuses()).toEqual(['longlist', 'longlist', 'longlist'])
    await app.call('history.undo', { evaluation })
    expect(await statuses()).toEqual(['shortlist', 'shortlist', 'shortlist'])
    await setStatus([b], 'selected')
    expect(await undone()).toBe('Select Brightwater')
  })

  it('asks for the reason of a rejection once, keeps it, and writes it into the ledger', async () => {
    const [a, b] = [await add('Aldgate'), await add('Brightwater')]
    const refused = await setStatus([a, b], 'rejected')
    expect(refused).toMatchObject({ ok: false, error: { code: 'validation' } })
    expect(await statuses()).toEqual(['shortlist', 'shortlist'])
    await setStatus([a], 'rejected', 'Over budget')
    await setStatus([a], 'shortlist')
    expect(await reasons()).toEqual(['Over budget', null])
    // The one that has a reason keeps it; the other takes the new one.
    await setStatus([a, b], 'rejected', 'No reply')
    expect(await statuses()).toEqual(['rejected', 'rejected'])
    expect(await reasons()).toEqual(['Over budget', 'No reply'])
    const [newest] = await app.call('history.list', { evaluation, before: null, limit: 1 })
    expect(newest).toMatchObject({ summary: 'Rejected 2 agencies', reason: 'No reply' })
    await app.call('history.undo', { evaluation })
    expect(await reasons()).toEqual(['Over budget', null])
    expect((await setStatus([a], 'rejected')).ok).toBe(true)
  })

  it('leaves no entry when nothing changes, and refuses an agency that is not there', async () => {
    const a = await add('Aldgate')
    const before = (await app.call('history.state', { evaluation })).entries
    await setStatus([a], 'shortlist')
    expect((await app.call('history.state', { evaluation })).entries).toBe(before)
    expect(await setStatus([a, 'gone'], 'longlist')).toMatchObject({
      ok: false,
      error: { code: 'not_found' },
    })
    expect(await statuses()).toEqual(['shortlist'])
  })

  it('has its own command: an update cannot slip past the question', async () => {
    const agency = await add('Aldgate')
    const fields = { status: 'rejected', notes: 'x' }
    await app.ask('agencies.update', { evaluation, agency, fields })
    expect(await statuses()).toEqual(['shortlist'])
  })
})

describe('several agencies at once', () => {
  it('are changed in one step, all of them or none', async () => {
    const [a, b] = [await add('Aldgate'), await add('Brightwater')]
    const changes = [
      { agency: a, fields: { location: 'Lisbon', teamSize: 12 } },
      { agency: b, fields: { location: 'Porto' } },
    ]
    await app.call('agencies.updateMany', { evaluation, changes })
    expect(await undone()).toBe('Change the location, the team size of 2 agencies')
    const gone = { agency: 'gone', fields: { location: 'Oslo' } }
    const refused = await app.ask('agencies.updateMany', {
      evaluation,
      changes: [{ agency: a, fields: { location: 'Oslo' } }, gone],
    })
    expect(refused).toMatchObject({ ok: false, error: { code: 'not_found' } })
    expect((await agencies()).map(({ location }) => location)).toEqual(['Lisbon', 'Porto'])
    await app.call('history.undo', { evaluation })
    expect((await agencies()).map(({ location }) => location)).toEqual([null, null])
  })
})

describe('a gesture over rows that are there and rows that are not', () => {
  it('adds and changes in one step, and asks for the reason of a rejection', async () => {
    const a = await add('Aldgate')
    const edits = {
      evaluation,
      added: [{ name: 'Brightwater' }, { name: 'Corvid', status: 'rejected' as const }],
      changes: [{ agency: a, fields: { location: 'Lisbon' }, status: 'longlist' as const }],
    }
    const refused = await app.ask('agencies.editMany', { ...edits, reason: null })
    expect(refused).toMatchObject({ ok: false, error: { code: 'validation' } })
    expect(await agencies()).toHaveLength(1)
    const { ids } = await app.call('agencies.editMany', { ...edits, reason: 'Over budget' })
    expect(await undone()).toBe('Add 2 agencies and change 1')
    const list = await agencies()
    expect(list.map(({ id }) => id)).toEqual([a, ...ids])
    expect(list).toMatchObject([
      { location: 'Lisbon', status: 'longlist', rejectionReason: null },
      { name: 'Brightwater', status: 'shortlist' },
      { name: 'Corvid', status: 'rejected', rejectionReason: 'Over budget' },
    ])
    await app.call('history.undo', { evaluation })
    expect(await agencies()).toMatchObject([{ id: a, location: null, status: 'shortlist' }])
  })

  it('is named as what it does', async () => {
    const many = (added: { name: string }[]) =>
      app.call('agencies.editMany', { evaluation, added, changes: [], reason: null })
    await many([{ name: 'Aldgate' }])
    expect(await undone()).toBe('Add agency Aldgate')
    await many([{ name: 'Brightwater' }, { name: 'Corvid' }])
    expect(await undone()).toBe('Add 2 agencies')
  })

  it('takes no hourly rate whose lower end is above the upper one', async () => {
    const agency = await add('Aldgate')
    const fields = { hourlyRate: { min: 95, max: 60 } }
    const refusals = await Promise.all([
      app.ask('agencies.add', { evaluation, fields: { name: 'B', ...fields } }),
      app.ask('agencies.update', { evaluation, agency, fields }),
      app.ask('agencies.updateMany', { evaluation, changes: [{ agency, fields }] }),
    ])
    for (const refused of refusals)
      expect(refused).toMatchObject({ ok: false, error: { code: 'validation' } })
    expect((await agencies()).map(({ hourlyRate }) => hourlyRate)).toEqual([null])
  })
})

describe('a list that is taken in', () => {
  const listOf = (text: string) => ({
    evaluation,
    name: 'list.csv',
    bytes: new TextEncoder().encode(text),
    sheet: null,
    goodRowsOnly: false,
  })

  it('adds, updates and leaves out row by row, in one step', async () => {
    const a = await add('Aldgate')
    await app.call('agencies.update', {
      evaluation,
      agency: a,
      fields: { location: 'Porto', notes: 'Called' },
    })
    const done = await app.call('agencies.importTable', {
      ...listOf(
        'name;City;status;Notes\nALDGATE;Lisbon;;\nBrightwater;Oslo;;\nCorvid;;;\nDelta;;selected;',
      ),
      mapping: ['name', 'location', 'status', 'notes'],
      status: 'longlist',
      known: [
        { row: 2, agency: a },
        { row: 4, agency: null },
      ],
    })
    expect(done).toEqual({ imported: 2, updated: 1, skipped: 1 })
    expect(await undone()).toBe('Import 2 agencies from list.csv and update 1')
    expect(await agencies()).toMatchObject([
      { id: a, name: 'Aldgate', location: 'Lisbon', notes: 'Called', status: 'shortlist' },
      { name: 'Brightwater', location: 'Oslo', status: 'longlist' },
      { name: 'Delta', status: 'selected' },
    ])
    await app.call('history.undo', { evaluation })
    expect(await agencies()).toMatchObject([{ id: a, location: 'Porto' }])
  })

  it('counts as updated only what it says anew, be it the case of a name under its id', async () => {
    const [a, b] = [await add('Aldgate'), await add('Brightwater gmbh')]
    const done = await app.call('agencies.importTable', {
      ...listOf(`id,name\n${a},Aldgate\n${b},Brightwater GmbH\n`),
      mapping: ['id', 'name'],
      known: [
        { row: 2, agency: a },
        { row: 3, agency: b },
      ],
    })
    expect(done).toEqual({ imported: 0, updated: 1, skipped: 0 })
    expect((await agencies()).map(({ name }) => name)).toEqual(['Aldgate', 'Brightwater GmbH'])
    expect(await undone()).toMatch(/^Update 1 .* from list\.csv$/)
  })

  it('rejects nobody without a reason, which the row or the profile gives', async () => {
    const rejected = { status: 'rejected', reason: 'Over budget' } as const
    const [a, b, c] = [await add('Aldgate'), await add('Brightwater'), await add('Corvid')]
    await app.call('agencies.setStatus', { evaluation, agencies: [b, c], ...rejected })
    await app.call('agencies.setStatus', {
      evaluation,
      agencies: [b],
      status: 'longlist',
      reason: null,
    })
    await app.call('agencies.update', {
      evaluation,
      agency: c,
      fields: { rejectionReason: null },
    })
    const list = {
      ...listOf(
        'name;status;why\nAldgate;rejected;\nBrightwater;rejected;\nCorvid;rejected;\nDelta;rejected;\nElm;rejected;Too far',
      ),
      mapping: ['name', 'status', 'rejectionReason'],
      known: [a, b, c].map((agency, index) => ({ row: 2 + index, agency })),
    }
    const rule = 'status: rejected, but neither the row nor the profile says why'
    expect(await app.ask('agencies.importTable', list)).toMatchObject({
      ok: false,
      error: {
        problems: [
          { place: 'Row 2', rule, got: 'Aldgate' },
          { place: 'Row 5', rule, got: 'Delta' },
        ],
      },
    })
    const done = await app.call('agencies.importTable', { ...list, goodRowsOnly: true })
    expect(done).toEqual({ imported: 1, updated: 1, skipped: 2 })
    expect(
      (await agencies()).map(({ name, status, rejectionReason }) => [
        name,
        status,
        rejectionReason,
      ]),
    ).toEqual([
      ['Aldgate', 'shortlist', null],
      ['Brightwater', 'rejected', 'Over budget'],
      // Was rejected before: that is no news.
      ['Corvid', 'rejected', null],
      ['Elm', 'rejected', 'Too far'],
    ])
  })

  it('is read from the clipboard cell by cell, with quotation marks that are part of a name', async () => {
    const pasted = pastedTable(
      'Name\tCity\tNotes\r\n"Best" Software\tBerlin\t"Two\nlines, ""so"""\r\n\r\nThe "Other"\tParis, "France"\t\r\n',
    )
    const read = await app.call('agencies.readTable', { ...pasted, sheet: null, mapping: null })
    expect(
      read.rows.map(({ row, name, facts }) => [row, name, facts.location, facts.notes]),
    ).toEqual([
      [2, '"Best" Software', 'Berlin', 'Two\nlines, "so"'],
      [4, 'The "Other"', 'Paris, "France"', null],
    ])
  })

  it('comes back from a workbook with all of a profile, and changes nothing', async () => {
    const a = await add('Aldgate')
    await app.call('agencies.update', {
      evaluation,
      agency: a,
      fields: {
        hourlyRate: { min: 60, max: 95 },
        services: ['API'],
        timeZone: 'Europe/Lisbon',
        languages: ['English', 'German'],
        certificates: ['ISO 27001'],
        coverage: { 'trend.edge': 'no', 'component.api': 'partly' },
        pros: ['Fast; calm'],
        cons: ['Far', '=dear'],
        rejectionReason: 'Over budget',
      },
    })
    await app.call('agencies.addReference', {
      evaluation,
      agency: a,
      fields: { client: 'Fennmark' },
    })
    await app.call('agencies.attach', {
      evaluation,
      agency: a,
      name: 'audit.pdf',
      bytes: new Uint8Array([1]),
    })
    const before = await agencies()
    const file = await app.call('evaluations.export', { evaluation, format: 'xlsx' })
    const table = await app.call('agencies.readTable', {
      ...file,
      sheet: 'Agencies',
      mapping: null,
    })
    expect(table.columns.slice(-2)).toMatchObject([
      { heading: 'references', examples: ['Fennmark'], field: null },
      { heading: 'attachments', examples: ['audit.pdf'], field: null },
    ])
    expect(table.rows[0]).toMatchObject({
      problems: [],
      facts: {
        timeZone: 'Europe/Lisbon',
        languages: ['English', 'German'],
        coverage: { 'trend.edge': 'no', 'component.api': 'partly' },
        pros: ['Fast; calm'],
        cons: ['Far', '=dear'],
      },
    })
    const state = await app.call('history.state', { evaluation })
    const done = await app.call('agencies.importTable', {
      ...file,
      evaluation,
      sheet: 'Agencies',
      mapping: table.columns.map(({ field }) => field),
      known: [{ row: 2, agency: a }],
      goodRowsOnly: false,
    })
    expect(done).toEqual({ imported: 0, updated: 0, skipped: 0 })
    expect(await agencies()).toEqual(before)
    expect((await app.call('history.state', { evaluation })).entries).toBe(state.entries)
  })
})

describe('the references of an agency', () => {
  it('are added, rated, changed and removed, each a named step that can be taken back', async () => {
    const agency = await add('Aldgate')
    const list = () => app.call('agencies.references', { evaluation })
    const { id } = await app.call('agencies.addReference', {
      evaluation,
      agency,
      fields: { client: 'Fennmark' },
    })
    await app.call('agencies.updateReference', {
      evaluation,
      reference: id,
      fields: { communication: 4, calledOn: '2026-11-20', contact: 'Kari' },
    })
    expect(await list()).toEqual([
      {
        id,
        agency,
        client: 'Fennmark',
        contact: 'Kari',
        calledOn: '2026-11-20',
        communication: 4,
        expertise: null,
        deadlines: null,
        notes: null,
      },
    ])
    expect(await undone()).toBe(
      'Change the contact, the date of the call, the rating of communication of the reference Fennmark of Aldgate',
    )
    const refused = await app.ask('agencies.updateReference', {
      evaluation,
      reference: id,
      fields: { expertise: 6 },
    })
    expect(refused.ok).toBe(false)
    await app.call('agencies.removeReference', { evaluation, reference: id })
    expect(await list()).toEqual([])
    await app.call('history.undo', { evaluation })
    expect((await list())[0]).toMatchObject({ communication: 4 })
    // With the agency they go and come back.
    await app.call('agencies.remove', { evaluation, agency })
    expect(await list()).toEqual([])
    await app.call('history.undo', { evaluation })
    expect(await list()).toHaveLength(1)
  })
})

describe('files attached to an agency', () => {
  const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)
  const kept = (hash: string): string =>
    path.join(app.dataDir, 'attachments', hash.slice(0, 2), hash)
  const attach = async (agency: string, name: string, content: string): Promise<string> =>
    (await app.call('agencies.attach', { evaluation, agency, name, bytes: bytes(content) })).id

  it('are kept once under their hash beside the library, and never in the ledger', async () => {
    const [a, b] = [await add('Aldgate'), await add('Brightwater')]
    const content = 'the security audit of March'
    const first = await attach(a, 'folder/audit.pdf', content)
    await attach(b, 'copy.pdf', content)
    const hash = sha256(content)
    expect(fs.readFileSync(kept(hash), 'utf8')).toBe(content)
    expect(fs.statSync(kept(hash)).mode & 0o777).toBe(0o600)
    expect(fs.readdirSync(path.dirname(kept(hash)))).toEqual([hash])
    expect((await attachments())[0]).toMatchObject({
      id: first,
      agency: a,
      name: 'audit.pdf',
      size: content.length,
      sha256: hash,
      present: true,
    })
    expect(await undone()).toBe('Attach copy.pdf to Brightwater')
    const changes = app.library.db.prepare('SELECT after FROM journal_change').all()
    expect(JSON.stringify(changes)).not.toContain(content)
    expect((await app.call('history.verify', {})).sound).toBe(true)
  })

  it('open through the shell; removing one leaves its bytes for the undo', async () => {
    const agency = await add('Aldgate')
    const attachment = await attach(agency, 'audit.pdf', 'audit')
    const open = () => app.ask('agencies.openAttachment', { evaluation, attachment })
    expect(await open()).toEqual({
      ok: true,
      value: { outcome: 'download', file: { name: 'audit.pdf', bytes: bytes('audit') } },
    })
    await app.call('agencies.detach', { evaluation, attachment })
    expect(await undone()).toBe('Remove the file audit.pdf of Aldgate')
    expect(await open()).toMatchObject({ ok: false, error: { code: 'not_found' } })
    await app.call('history.undo', { evaluation })
    expect((await open()).ok).toBe(true)
  })

  it('say when their bytes are missing or were changed, and come back with the same file', async () => {
    const agency = await add('Aldgate')
    const attachment = await attach(agency, 'audit.pdf', 'audit')
    const open = () => app.ask('agencies.openAttachment', { evaluation, attachment })
    const file = kept(sha256('audit'))
    fs.writeFileSync(file, 'forged')
    expect(await open()).toMatchObject({ ok: false, error: { message: /was changed outside/ } })
    fs.rmSync(file)
    expect((await attachments()).map(({ present }) => present)).toEqual([false])
    expect(await open()).toMatchObject({ ok: false, error: { message: /not on this computer/ } })
    await attach(agency, 'the same.pdf', 'audit')
    expect((await attachments()).map(({ present }) => present)).toEqual([true, true])
    expect((await open()).ok).toBe(true)
  })

  it('travel in a document by name and hash; the bytes stay with the library', async () => {
    const agency = await add('Aldgate')
    await attach(agency, 'audit.pdf', 'audit')
    const document = await app.call('evaluations.export', { evaluation, format: 'document' })
    expect(new TextDecoder().decode(document.bytes)).toContain(sha256('audit'))
    const elsewhere = openApp()
    const opened = await elsewhere.call('evaluations.import', document)
    const there = await elsewhere.call('agencies.attachments', { evaluation: opened.evaluation })
    expect(there.map(({ name, present }) => [name, present])).toEqual([['audit.pdf', false]])
    await elsewhere.close()
  })

  it('keep whole characters in their names, so that the ledger and undo hold', async () => {
    const agency = await add('Aldgate')
    await attach(agency, `${'x'.repeat(195)}😀😀😀.pdf`, 'offer')
    expect((await attachments())[0]?.name).toBe(`${'x'.repeat(195)}.pdf`)
    expect((await app.call('history.verify', {})).sound).toBe(true)
    await app.call('history.undo', { evaluation })
    expect(await attachments()).toEqual([])
    const half = { evaluation, agency, name: 'a\ud83d.pdf', bytes: bytes('offer') }
    expect(await app.ask('agencies.attach', half)).toMatchObject({
      ok: false,
      error: { code: 'validation' },
    })
  })

  it('are refused above 50 MB in words', async () => {
    const agency = await add('Aldgate')
    const large = new Uint8Array(50 * 1024 * 1024 + 1)
    const answer = await app.ask('agencies.attach', {
      evaluation,
      agency,
      name: 'film.mp4',
      bytes: large,
    })
    expect(answer).toMatchObject({
      ok: false,
      error: { message: /^film\.mp4 was not attached: it is larger than 50 MB/ },
    })
    expect(await attachments()).toEqual([])
  })
})

describe('links', () => {
  it('go to the shell when they are whole web addresses, and nowhere otherwise', async () => {
    const address = 'https://quillhaven.example/work'
    expect(await app.ask('agencies.openLink', { address })).toEqual({
      ok: true,
      value: { outcome: 'link', address },
    })
    for (const bad of ['file:///etc/passwd', 'quillhaven.example', 'https://a.example@b.example'])
      expect(await app.ask('agencies.openLink', { address: bad })).toMatchObject({
        ok: false,
        error: { code: 'validation' },
      })
  })
})
