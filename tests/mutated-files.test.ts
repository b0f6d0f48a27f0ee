// Five thousand damaged and forged files (as many of each kind as MUTATIONS says, others with another
// MUTATION_SEED): each is either read or refused in words, nothing of a refused one arrives, and the ledger is
// sound afterwards.
import { readFileSync, rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../src/main/files/document.ts'
import { writeWorkbook } from '../src/main/files/workbook/write.ts'
import type { Result } from '../src/shared/contract/errors.ts'
import {
  mutated,
  mutatedArchive,
  mutatedJson,
  type Random,
  randomFrom,
} from './fixtures/mutations.ts'
import { workbookWith } from './fixtures/raw-zip.ts'
import { openApp, type TestApp } from './integration/open-app.ts'

/** Of each of the three kinds. */
const COUNT = Number(process.env.MUTATIONS ?? 1_667)
const SEED = Number(process.env.MUTATION_SEED ?? 1)
/** For a whole run: a file alone may take ten seconds before its thread is ended. */
const timeout = 60_000 + COUNT * 400

const fileOf = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(path, import.meta.url)))

/** The sample with two of its agencies and of its evaluators: every part of a document, in a fraction of the time. */
const sample = ((): Uint8Array => {
  const whole = JSON.parse(
    Buffer.from(fileOf('../resources/samples/payments-back-end.shortlist')).toString('utf8'),
  ) as Record<string, unknown>
  const idsOf = (list: unknown): ReadonlySet<unknown> =>
    new Set((list as { id: string }[]).slice(0, 2).map(({ id }) => id))
  const agencies = idsOf(whole['agencies'])
  const evaluators = idsOf(whole['evaluators'])
  const parts = Object.entries(whole).map(([key, part]) => {
    if (!Array.isArray(part)) return [key, part] as const
    const kept = (part as { id: string; agency?: string; evaluator?: string }[]).filter(
      ({
        id,
        agency = key === 'agencies' ? id : null,
        evaluator = key === 'evaluators' ? id : null,
      }) =>
        (agency === null || agencies.has(agency)) &&
        (evaluator === null || evaluators.has(evaluator)),
    )
    return [key, kept] as const
  })
  return new Uint8Array(Buffer.from(JSON.stringify(Object.fromEntries(parts))))
})()
const sampleState = () => {
  const parsed = parseDocument(sample)
  if (!parsed.ok) throw new Error('the sample is refused')
  return parsed.content.state
}

/** Refused in words, for the reason that the file is bad; anything else is a bug. */
const check = (result: Result<unknown>, seed: number, app: TestApp): boolean => {
  if (result.ok) return true
  const { code, message } = result.error
  if (code !== 'validation' || message.length < 20)
    throw new Error(`seed ${seed}: ${code} ${message} ${String(app.logged.at(-1))}`)
  return false
}

const agenciesIn = async (app: TestApp, evaluation: string): Promise<number> =>
  ((await app.ask('agencies.list', { evaluation })) as { value: readonly unknown[] }).value.length

/** Reads and imports each list, takes the import back, and says what happened. */
const runTables = async (make: (random: Random) => Uint8Array): Promise<readonly number[]> => {
  const app = openApp()
  let threads = 0
  const count = (): void => {
    threads += 1
  }
  process.on('worker', count)
  let read = 0
  let stopped = 0
  let memory = 0
  try {
    const { id: evaluation } = await app.call('evaluations.create', {
      title: 'Lists',
      client: null,
      brief: null,
      currency: 'USD',
      template: 'empty',
    })
    for (let seed = SEED; seed < SEED + COUNT; seed += 1) {
      const file = { name: 'list', bytes: make(randomFrom(seed)), sheet: null }
      const table = await app.ask('agencies.readTable', { ...file, mapping: null })
      memory = Math.max(memory, process.memoryUsage.rss())
      if (!check(table, seed, app)) {
        const { message } = (table as { error: { message: string } }).error
        if (/longer than 10 seconds|too much memory/.test(message)) stopped += 1
        continue
      }
      read += 1
      const { columns } = (table as { value: { columns: readonly { field: string | null }[] } })
        .value
      const mapping = columns.map(({ field }) => field)
      const input = { ...file, evaluation, mapping }
      const imported = await app.ask('agencies.importTable', { ...input, goodRowsOnly: true })
      check(imported, seed, app)
      const { ok } = imported
      const agencies = await agenciesIn(app, evaluation)
      expect(agencies).toBe(ok ? (imported.value as { imported: number }).imported : 0)
      if (agencies > 0) await app.call('history.undo', { evaluation: evaluation as never })
    }
    expect(await agenciesIn(app, evaluation)).toBe(0)
    expect((await app.call('history.verify', {})).damage).toEqual([])
    expect(threads).toBeLessThanOrEqual(1 + stopped)
  } finally {
    process.off('worker', count)
    await app.close()
    rmSync(app.dataDir, { recursive: true, force: true })
  }
  return [read, COUNT - read, stopped, Math.round(memory / 1024 / 1024)]
}

const report = (
  what: string,
  started: number,
  [read, refused, stopped, memory]: readonly number[],
) => {
  if (process.env.MUTATIONS === undefined) return
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(
    `${what}: ${read} read, ${refused} refused, ${stopped} threads ended, ${seconds} s, peak ${memory} MB\n`,
  )
}

describe('a mutated file', () => {
  it('as a workbook is read or refused', { timeout }, async () => {
    const started = performance.now()
    const small = [fileOf('fixtures/agencies-libreoffice.xlsx'), workbookWith({})]
    // Our own has many sheets and takes five times as long.
    const own = await writeWorkbook({ state: sampleState(), language: 'en', locale: 'en-GB' })
    const originals = [...small, ...small, own]
    const result = await runTables((random) => {
      const original = originals[Math.floor(random() * originals.length)]
      return mutatedArchive(original ?? new Uint8Array(), random)
    })
    report('workbooks', started, result)
    const [read = 0, refused = 0] = result
    expect(Math.min(read, refused)).toBeGreaterThan(COUNT / 10)
  })

  it('as a CSV file is read or refused', { timeout }, async () => {
    const started = performance.now()
    const lists = [
      'id,name,founded,services\r\na,Alder,2009,"API; security"\r\nb,Birch,,\r\n',
      '\uFEFFname;location;notes\nMünchner Höfe;München;"one\ntwo"\n',
    ].map((text) => new TextEncoder().encode(text))
    const result = await runTables((random) =>
      mutated(lists[random() < 0.5 ? 0 : 1] as never, random),
    )
    report('CSV files', started, result)
    const [read = 0, refused = 0] = result
    expect(read).toBeGreaterThan(COUNT / 10)
    expect(refused).toBeGreaterThan(0)
  })

  it('as an evaluation document is read or refused', { timeout }, async () => {
    const started = performance.now()
    const app = openApp()
    let read = 0
    let memory = 0
    try {
      for (let seed = SEED; seed < SEED + COUNT; seed += 1) {
        const bytes = mutatedJson(sample, randomFrom(seed))
        const result = await app.ask('evaluations.import', { name: 'x.shortlist', bytes })
        memory = Math.max(memory, process.memoryUsage.rss())
        if (!check(result, seed, app)) continue
        read += 1
        const { evaluation } = (result as { value: { evaluation: string } }).value
        // What was taken in can be given back, as every form; a workbook takes as long as all the rest.
        for (const format of read % 5 === 1 ? ['document', 'csv', 'xlsx'] : ['document', 'csv'])
          expect((await app.ask('evaluations.export', { evaluation, format })).ok).toBe(true)
        await app.call('evaluations.delete', { evaluation: evaluation as never })
      }
      const journal = app.library.db.prepare('SELECT count(*) AS n FROM evaluation').get()
      expect(journal).toEqual({ n: read })
      expect((await app.call('history.verify', {})).damage).toEqual([])
    } finally {
      await app.close()
      rmSync(app.dataDir, { recursive: true, force: true })
    }
    report('documents', started, [read, COUNT - read, 0, Math.round(memory / 1024 / 1024)])
    expect(COUNT - read).toBeGreaterThan(COUNT / 10)
  })
})
