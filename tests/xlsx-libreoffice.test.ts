// A real spreadsheet program opens our workbooks, works every formula out again (the results in the files are
// spoilt first) and comes to the official result.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import papaparse from 'papaparse'
import { afterAll, describe, expect, it } from 'vitest'
import { findOffice } from '../scripts/find-program.ts'
import { parseDocument } from '../src/main/files/document.ts'
import { writeWorkbook } from '../src/main/files/workbook/write.ts'
import { writeZip } from '../src/main/files/zip-write.ts'
import type { EvaluationState } from '../src/shared/domain/model.ts'
import { rankEvaluation } from '../src/shared/domain/ranking.ts'
import { arbitraryState } from './arbitrary-state.ts'
import { arbitraryContent } from './fixtures/arbitrary-document.ts'
import { partsOf } from './fixtures/unzip.ts'

const office = findOffice()
const root = new URL('../', import.meta.url)
const stateIn = (file: string): EvaluationState => {
  const parsed = parseDocument(readFileSync(new URL(file, root)))
  if (!parsed.ok) throw new Error(`${file} is refused`)
  return parsed.content.state
}

const states = (): readonly (readonly [name: string, state: EvaluationState])[] => {
  const sampled = <T>(arbitrary: fc.Arbitrary<T>): readonly T[] =>
    fc.sample(arbitrary, { numRuns: 6, seed: 20_261_122 })
  return [
    ['sample', stateIn('resources/samples/payments-back-end.shortlist')],
    ...['backend-framework-matrix', 'erate-bid-evaluation', 'university-ranking-2012'].map(
      (name) => [name, stateIn(`tests/fixtures/documents/${name}.shortlist`)] as const,
    ),
    ...sampled(arbitraryState({ holes: true, price: true })).map(
      (state, index) => [`shape-${index}`, state] as const,
    ),
    ...sampled(arbitraryContent).map(({ state }, index) => [`any-${index}`, state] as const),
  ]
}

/** The same workbook with a wrong result in every formula. */
const spoilt = (bytes: Uint8Array): Uint8Array =>
  writeZip(
    partsOf(bytes).map((part) =>
      part.name.startsWith('xl/worksheets/')
        ? {
            ...part,
            bytes: Buffer.from(
              Buffer.from(part.bytes)
                .toString()
                .replace(/ t="str"(?=[^>]*><f>)/g, '')
                .replace(/<\/f><v(?:\/>|>[^<]*<\/v>)/g, '</f><v>777</v>'),
            ),
          }
        : part,
    ),
  )

/** Its own profile, in which formulas are always worked out: 0 is "always", the default "never". */
const profile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`
/** Every sheet, commas, UTF-8, cells as they are and not as they are shown. */
const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

const folder = mkdtempSync(join(tmpdir(), 'shortlist-office-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const recalculated = async (): Promise<
  readonly (readonly [name: string, state: EvaluationState, ranking: readonly string[][]])[]
> => {
  mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
  writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), profile)
  const written = states()
  for (const [name, state] of written) {
    const bytes = spoilt(await writeWorkbook({ state, language: 'en', locale: 'en-GB' }))
    expect(Buffer.from(bytes).includes('<v>777</v>')).toBe(true)
    writeFileSync(join(folder, `${name}.xlsx`), bytes)
  }
  const { status, stderr } = spawnSync(
    office ?? '',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      folder,
      ...written.map(([name]) => join(folder, `${name}.xlsx`)),
    ],
    { encoding: 'utf8', timeout: 100_000 },
  )
  expect([status, stderr.includes('Error')]).toEqual([0, false])
  return written.map(([name, state]) => {
    const text = readFileSync(join(folder, `${name}-Ranking.csv`), 'utf8')
    return [name, state, papaparse.parse<string[]>(text).data]
  })
}

const isNear = (got: string | undefined, expected: number | string | null): boolean =>
  typeof expected === 'number'
    ? got !== '' && Math.abs(Number(got) - expected) <= 1e-9
    : got === (expected ?? '')

describe('LibreOffice', () => {
  it.skipIf(office === null)(
    office === null
      ? 'works out the official result again (not run: soffice was not found on the PATH)'
      : 'works out the official result again, for every sample, fixture and some random evaluations',
    { timeout: 120_000 },
    async () => {
      const found: string[] = []
      for (const [name, state, rows] of await recalculated()) {
        const ranking = rankEvaluation(state)
        ranking.results.forEach((result, index) => {
          const row = rows[index + 2] ?? []
          const expected: readonly (readonly [column: number, value: number | string | null])[] = [
            [0, result.rank],
            [2, result.score],
            [3, result.complete ? 'yes' : 'no'],
            ...result.cells.map(
              (cell, leaf) =>
                [6 + leaf, cell.value ?? (cell.state === 'not-applicable' ? 'n/a' : null)] as const,
            ),
          ]
          for (const [column, value] of expected)
            if (!isNear(row[column], value))
              found.push(`${name} ${result.name} ${column}: ${row[column]} for ${value}`)
        })
      }
      expect(found).toEqual([])
    },
  )
})
