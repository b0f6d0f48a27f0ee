// The command line as a person or a script runs it: the real program, real files, exit codes and streams.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RankingJson } from '../src/shared/messages/ranking-words.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = join(root, 'src', 'main', 'cli.ts')
const sample = join(root, 'resources', 'samples', 'payments-back-end.shortlist')
const sampleId = 'sample-payments-back-end'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shortlist-cli-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inFolder = (name: string): string => join(folder, name)
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(inFolder(name), content)
  return inFolder(name)
}

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly words: string
}

const run = (args: readonly string[], input = ''): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return { code: status, out: stdout, words: stderr }
}

const evaluation = (changes: Record<string, unknown> = {}): string =>
  JSON.stringify({
    format: 'shortlist-evaluation',
    version: 1,
    evaluation: { title: 'T' },
    criteria: [
      { id: 'c1', name: 'One', weight: 3, minimum: 2 },
      { id: 'c2', name: 'Two', weight: 1 },
    ],
    agencies: [
      { id: 'a', name: 'Alder' },
      { id: 'b', name: 'Birch' },
      { id: 'c', name: 'Cedar', status: 'rejected' },
    ],
    evaluators: [{ id: 'e', name: 'E' }],
    scores: [
      { agency: 'a', criterion: 'c1', evaluator: 'e', value: 8 },
      { agency: 'a', criterion: 'c2', evaluator: 'e', value: 4 },
      { agency: 'b', criterion: 'c1', evaluator: 'e', value: 1 },
      { agency: 'b', criterion: 'c2', evaluator: 'e', state: 'not-applicable' },
    ],
    ...changes,
  })

describe('usage', () => {
  it('is shown on standard output when asked for, with exit code 0', () => {
    const asked = run(['--help'])
    expect(asked).toMatchObject({ code: 0, words: '' })
    for (const command of asked.out.matchAll(/^ {2}(\w+) /gm))
      expect(run([command[1] ?? '', '--help']).out).toContain(`Usage: ${command[1]}`)
  })

  it('is shown on standard error when it was missed, with exit code 2', () => {
    for (const args of [
      [],
      ['frobnicate'],
      ['rank'],
      ['rank', '--frob', 'x'],
      ['rank', 'a', 'b'],
      ['list'],
    ]) {
      const { code, out, words } = run(args)
      expect([args, code, out]).toEqual([args, 2, ''])
      expect(words).toContain('Usage:')
    }
  })
})

describe('rank', () => {
  it('is done although nobody listens to its words any more', async () => {
    // Without some agencies by this method, which it says.
    const child = spawn(process.execPath, [program, 'rank', sample, '--method', 'topsis'])
    child.stderr.destroy()
    let out = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
    expect(out).toContain('Quillhaven Software')
  })

  it('gives scripts the ranking as one object', () => {
    const { code, out, words } = run(['rank', file('small.shortlist', evaluation()), '--json'])
    expect({ code, words }).toEqual({ code: 0, words: '' })
    const { verdict, ...ranking } = JSON.parse(out)
    expect(verdict).toMatchObject({ leader: 'a', draws: 10_000, seed: 1, kappa: 100 })
    expect(ranking).toEqual({
      method: 'weighted-sum',
      winner: 'a',
      winnerReason: null,
      results: [
        {
          agency: 'a',
          name: 'Alder',
          score: 70,
          rank: 1,
          complete: true,
          excluded: null,
          contributions: { c1: 60, c2: 10 },
        },
        {
          agency: 'b',
          name: 'Birch',
          score: 10,
          rank: null,
          complete: true,
          excluded: [{ kind: 'minimum', id: 'c1', reason: 'One 1 is below the minimum of 2' }],
          contributions: { c1: 10, c2: null },
        },
        {
          agency: 'c',
          name: 'Cedar',
          score: null,
          rank: null,
          complete: false,
          excluded: [{ kind: 'status', id: 'rejected', reason: 'Rejected: takes no part' }],
          contributions: { c1: null, c2: null },
        },
      ],
      warnings: [],
    })
  })

  it('gives no winner, a reason and warnings when something is missing', () => {
    const scores = [{ agency: 'a', criterion: 'c1', evaluator: 'e', value: 8 }]
    const { out } = run(['rank', file('missing.json', evaluation({ scores })), '--json'])
    const ranking = JSON.parse(out) as RankingJson
    expect(ranking.winner).toBeNull()
    expect(ranking.winnerReason).toContain('Alder and Birch')
    expect(ranking.warnings).toContainEqual({
      code: 'missing-score',
      message: expect.stringContaining('Alder'),
      agency: 'a',
      criterion: 'c2',
    })
  })

  it('gives contributions that sum to the score', () => {
    const ranking = JSON.parse(run(['rank', sample, '--json']).out) as RankingJson
    expect(ranking.results).toHaveLength(8)
    for (const { score, contributions } of ranking.results) {
      const sum = Object.values(contributions).reduce<number>(
        (total, part) => total + (part ?? 0),
        0,
      )
      expect(Math.abs(sum - (score ?? 0))).toBeLessThan(1e-9)
    }
  })

  it('gives people a table that tells neighbours apart', () => {
    const criteria = [{ id: 'c1', name: 'One', weight: 1, scale: { min: 0, max: 1000 } }]
    const scores = ['a', 'b'].map((agency, index) => ({
      agency,
      criterion: 'c1',
      evaluator: 'e',
      value: 800.04 + index * 0.02,
    }))
    const { out } = run(['rank', file('close.json', evaluation({ criteria, scores }))])
    expect(out).toMatch(/1 +80\.01 +Birch\n +2 +80\.00 +Alder/)
    expect(out).toContain('Birch is first with 80.01 of 100.')
  })

  it('ranks by every method, and refuses one that it does not know', () => {
    for (const method of ['weighted-product', 'topsis', 'vikor', 'promethee-2']) {
      const ranking = JSON.parse(
        run(['rank', sample, '--method', method, '--json']).out,
      ) as RankingJson
      expect(ranking.method).toBe(method)
      expect(ranking.results[0]?.rank).toBe(1)
      const skipped = ranking.warnings.filter(({ code }) => code === 'method-skipped')
      expect(skipped.map(({ agency }) => agency)).toContain('veldspar')
    }
    expect(run(['rank', sample, '--method', 'guess'])).toMatchObject({ code: 2, out: '' })
  })

  it('refuses a bad document with place, rule and value, and exit code 2', () => {
    const bad = evaluation({ criteria: [{ id: 'c1', name: 'One', weight: '12%' }], scores: [] })
    const refused = run(['rank', file('bad.json', bad), '--json'])
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.words).toContain('criteria[0].weight: must be a number ≥ 0, got "12%"')
    for (const content of ['', 'nonsense', '[]', '\ufeff{', '['.repeat(100_000)])
      expect(run(['rank', file('bad.json', content)]).code).toBe(2)
  })

  it('says which file cannot be read, with exit code 2', () => {
    expect(run(['rank', inFolder('nowhere.json')])).toMatchObject({
      code: 2,
      words: `${inFolder('nowhere.json')} cannot be read: there is no such file.\n`,
    })
    expect(run(['rank', folder]).code).toBe(2)
  })

  it('lets no escape sequence of a document reach the terminal', () => {
    const agencies = [{ id: 'a', name: 'Al\u001b[31mder' }]
    const { out } = run(['rank', file('escape.json', evaluation({ agencies, scores: [] }))])
    expect(out).toContain('der')
    expect(out).not.toContain('\u001b')
  })

  it('starts without the database, the web server and the PDF compiler', () => {
    const hooks = `import { registerHooks } from 'node:module'
      registerHooks({ resolve(name, context, next) {
        const found = next(name, context)
        process.stderr.write(found.url + '\\n')
        return found
      } })`
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(hooks)}`, program, 'rank', sample],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    )
    expect(status).toBe(0)
    expect(stderr).toContain('src/main/cli/rank.ts')
    for (const name of ['better-sqlite3', 'hono', 'typst', 'papaparse', 'core-client'])
      expect(stderr).not.toContain(name)
  })
})

describe('report', () => {
  it('writes a PDF on either paper', () => {
    const out = inFolder('report.pdf')
    expect(run(['report', sample, '--out', out, '--paper', 'letter'])).toEqual({
      code: 0,
      out: '',
      words: '',
    })
    expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('refuses unknown paper, a missing folder and a bad document, and leaves no file behind', () => {
    const out = inFolder('none.pdf')
    expect(run(['report', sample, '--out', out, '--paper', 'a3']).code).toBe(2)
    expect(run(['report', sample]).code).toBe(2)
    expect(run(['report', file('bad.json', '{}'), '--out', out]).code).toBe(2)
    expect(run(['report', sample, '--out', join(folder, 'nowhere', 'x.pdf')]).code).toBe(2)
    expect(
      readdirSync(folder).filter((name) => name.includes('none') || name.endsWith('.tmp')),
    ).toEqual([])
  })
})

describe('a library', () => {
  it('takes a document in, lists it, gives it back byte for byte, and is sound', () => {
    const data = inFolder('library')
    expect(run(['import', sample, '--data', data])).toEqual({
      code: 0,
      out: `${sampleId}\n`,
      words: '',
    })
    expect(JSON.parse(run(['list', '--data', data, '--json']).out)).toEqual([
      {
        id: sampleId,
        title: 'Payments back end',
        client: 'Fennmark Freight (fictional)',
        createdAt: '2026-10-19T08:30:00Z',
        agencies: 8,
        criteria: 10,
      },
    ])
    expect(run(['list', '--data', data]).out).toContain(sampleId)

    const copy = inFolder('copy.shortlist')
    expect(run(['export', sampleId, '--data', data, '--out', copy])).toEqual({
      code: 0,
      out: '',
      words: '',
    })
    expect(readFileSync(copy).equals(readFileSync(sample))).toBe(true)

    const table = inFolder('table.csv')
    expect(run(['export', sampleId, '--data', data, '--out', table]).code).toBe(0)
    expect(readFileSync(table, 'utf8').split('\r\n')[0]).toMatch(/^\uFEFFid,name,.*,score,rank$/)

    const again = run(['import', sample, '--data', data])
    expect(again.out).not.toContain(sampleId)
    expect(again.words).toContain('Payments back end')

    const verified = run(['verify', '--data', data])
    expect(verified).toMatchObject({ code: 0, words: '' })
    expect(verified.out).toMatch(/^Sound: 2 evaluations/)
  })

  it('gives a workbook whose list of agencies can be taken in again', () => {
    const data = inFolder('workbooks')
    run(['import', sample, '--data', data])
    const workbook = inFolder('Vendors.xlsx')
    expect(run(['export', sampleId, '--data', data, '--out', workbook])).toEqual({
      code: 0,
      out: '',
      words: '',
    })
    expect(readFileSync(workbook).subarray(0, 2).toString()).toBe('PK')
    const again = run(['import', workbook, '--data', data])
    expect(again.code).toBe(0)
    expect(again.words).toContain('Of 5 sheets, “Agencies” was read.')
    expect(JSON.parse(run(['list', '--data', data, '--json']).out)).toContainEqual(
      expect.objectContaining({ id: again.out.trim(), title: 'Vendors', agencies: 8 }),
    )
    writeFileSync(workbook, readFileSync(workbook).subarray(0, 9_000))
    const refused = run(['import', workbook, '--data', data])
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.words).toContain('The workbook is damaged')
  })

  it('takes a list of agencies in as a new evaluation on the built-in criteria', () => {
    const data = inFolder('from-table')
    const table = file('Agencies 2026.csv', 'Company;Team size;Mood\r\nAlder;12;=1\r\nBirch;;\r\n')
    const { code, out, words } = run(['import', table, '--data', data])
    expect(code).toBe(0)
    expect(words).toContain('The column “Mood” was not imported.')
    expect(JSON.parse(run(['list', '--data', data, '--json']).out)).toMatchObject([
      { id: out.trim(), title: 'Agencies 2026', agencies: 2, criteria: 10 },
    ])
  })

  it('takes nothing in from a bad file', () => {
    const data = inFolder('untouched')
    const table = file('bad.csv', 'name,teamSize,status\nAlder,many,\nBirch,,rejected\n')
    const refused = run(['import', table, '--data', data])
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.words).toContain('row 2: teamSize: must be a number ≥ 0, got “many”')
    expect(refused.words).toContain('row 3: status: rejected, but neither the row')
    expect(existsSync(data)).toBe(false)

    const document = run(['import', file('bad.json', '{"format":"x"}'), '--data', data])
    expect(document).toMatchObject({ code: 2, out: '' })
    expect(JSON.parse(run(['list', '--data', data, '--json']).out)).toEqual([])
  })

  it('refuses what is not there with exit code 2', () => {
    const data = inFolder('empty-folder')
    for (const args of [['list'], ['verify'], ['export', 'x', '--out', inFolder('x.csv')]]) {
      const { code, words } = run([...args, '--data', data])
      expect([args, code]).toEqual([args, 2])
      expect(words).toContain('There is no library')
    }
    expect(existsSync(data)).toBe(false)
  })

  it('refuses an unknown id and an unknown ending with exit code 2, and writes nothing', () => {
    const data = inFolder('ids')
    run(['import', sample, '--data', data])
    expect(run(['export', 'nope', '--data', data, '--out', inFolder('n.csv')]).code).toBe(2)
    expect(run(['export', sampleId, '--data', data, '--out', inFolder('n.doc')]).code).toBe(2)
    expect(readdirSync(folder).filter((name) => name.startsWith('n.'))).toEqual([])
  })

  it('answers verify with exit code 3 when a byte was changed', () => {
    const data = inFolder('damaged')
    run(['import', sample, '--data', data])
    const database = join(data, 'library.db')
    const at = readFileSync(database).indexOf('Rui wrote the settlement service')
    expect(at).toBeGreaterThan(0)
    const handle = openSync(database, 'r+')
    writeSync(handle, 'R', at + 1)
    const verified = run(['verify', '--data', data])
    expect(verified).toMatchObject({ code: 3, out: '' })
    expect(verified.words).toContain('Damage found')

    writeSync(handle, 'not a database at all', 0)
    expect(run(['verify', '--data', data]).code).toBe(3)
  })
})

describe('compute', () => {
  const table = '{"matrix":[[1,2],[3,4]],"method":"weighted-sum"}'

  it('reads a file or standard input and prints JSON', () => {
    const expected = { scores: [0, 1], ranks: [2, 1] }
    for (const args of [[], ['-'], [file('table.json', table)]]) {
      const { code, out } = run(['compute', 'rank-table', ...args], table)
      expect({ code, output: JSON.parse(out) }).toEqual({ code: 0, output: expected })
    }
  })

  it('refuses bad input and unknown operations with exit code 2', () => {
    const bad = run(['compute', 'weights'], '{"method":"points","values":[60,50]}')
    expect(bad).toMatchObject({ code: 2, out: '' })
    expect(bad.words).toContain('values: must sum to 100')
    expect(run(['compute', 'nope'], '{}').words).toContain('Unknown operation “nope”')
    expect(run(['compute', 'nope'], '{}').code).toBe(2)
    expect(run(['compute', 'weights'], '{').code).toBe(2)
    expect(run(['compute', 'weights', inFolder('nowhere')]).code).toBe(2)
  })

  it('answers a stream line by line, in order, whatever a line holds', () => {
    const lines = [
      '{"id":1,"operation":"weights","input":{"method":"direct","values":[1,3]}}',
      'nonsense',
      '{"id":"\u2028","operation":"nope","input":null}\r',
      '',
      '[]',
      '{"operation":"weights","input":{"method":"points","values":["x"]}}',
      '{"id":{"a":1},"operation":"weights","input":{"method":"direct","values":[1]}}',
    ]
    const { code, out } = run(['compute', '--lines'], lines.join('\n'))
    expect(code).toBe(0)
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toEqual([
      { id: 1, output: { weights: [0.25, 0.75] } },
      { id: null, error: { place: '', rule: expect.stringContaining('JSON'), got: 'nonsense' } },
      { id: '\u2028', error: { place: 'operation', rule: expect.any(String), got: 'nope' } },
      { id: null, error: { place: '', rule: 'must be an object', got: [] } },
      { id: null, error: { place: 'values[0]', rule: 'must be a number ≥ 0', got: 'x' } },
      { id: { a: 1 }, output: { weights: [1] } },
    ])
  })

  it('answers before the input has ended', async () => {
    const child: ChildProcess = spawn(process.execPath, [program, 'compute', '--lines'])
    const answer = new Promise<string>((resolve) => {
      child.stdout?.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8')))
    })
    child.stdin?.write('{"id":1,"operation":"weights","input":{"method":"direct","values":[1]}}\n')
    expect(JSON.parse(await answer)).toEqual({ id: 1, output: { weights: [1] } })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.stdin?.end()
    expect(await ended).toBe(0)
  })

  it('answers 1,000 requests', () => {
    const matrix = Array.from({ length: 20 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => ((row + 1) * (column + 3)) % 17),
    )
    const lines = Array.from({ length: 1_000 }, (_, id) =>
      JSON.stringify({ id, operation: 'rank-table', input: { matrix, method: 'topsis' } }),
    )
    const { code, out } = run(['compute', '--lines'], lines.join('\n'))
    expect(code).toBe(0)
    expect(out.split('\n')).toHaveLength(1_001)
  })
})

describe('serve', () => {
  it('refuses a port that is none with exit code 2', () => {
    for (const port of ['0', '70000', 'x'])
      expect(run(['serve', `--port=${port}`, '--no-open', '--data', inFolder('served')]).code).toBe(
        2,
      )
    expect(existsSync(inFolder('served'))).toBe(false)
  })
})
