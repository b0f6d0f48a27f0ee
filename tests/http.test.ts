// The loopback server over real sockets on a real library: who gets in, and what is refused before any
// handler sees it.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { CannotServe, runServe, type Served, startServer } from '../src/main/serve.ts'
import type { Result } from '../src/shared/contract/errors.ts'
import { decodeWire, encodeWire } from '../src/shared/contract/wire.ts'

const root = join(import.meta.dirname, '..')

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

let folder = ''
let served: Served
let host = ''
let token = ''

/** Node's own client: `fetch` would not let a test choose Host and Origin. */
function ask(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | null = null,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.url)
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        text += chunk
      })
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      )
    })
    sent.on('error', reject)
    sent.end(body ?? undefined)
  })
}

const allowed = (): Record<string, string> => ({
  Host: host,
  Origin: `http://${host}`,
  Authorization: `Bearer ${token}`,
})

const call = async (method: string, input: unknown): Promise<Result<unknown>> =>
  decodeWire(
    (await ask('POST', `/call/${method}`, allowed(), encodeWire(input))).text,
  ) as Result<unknown>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shortlist-http-'))
  // An app root of its own with a page of its own, so that this needs no build.
  const appRoot = join(folder, 'app')
  mkdirSync(join(appRoot, 'out', 'renderer'), { recursive: true })
  for (const name of ['src', 'resources']) symlinkSync(join(root, name), join(appRoot, name))
  writeFileSync(join(appRoot, 'out', 'renderer', 'index.html'), '<!doctype html><title>x</title>')
  writeFileSync(join(appRoot, 'out', 'renderer', 'unlisted.js'), 'secret')
  writeFileSync(join(appRoot, 'out', 'renderer-files.json'), '[{"path":"index.html","size":31}]')
  served = await startServer({ dataDir: join(folder, 'data'), port: null, appRoot, version: '1' })
  const url = new URL(served.url)
  host = url.host
  token = url.hash.slice('#token='.length)
})

afterAll(async () => {
  await served.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('the page', () => {
  it('comes with the policy that confines it, and without naming the software', async () => {
    const { status, headers, text } = await ask('GET', '/', { Host: host })
    expect(status).toBe(200)
    expect(text).toContain('<title>x</title>')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(Object.keys(headers)).not.toContain('server')
    expect(Object.keys(headers)).not.toContain('x-powered-by')
  })

  it.each([
    '/unlisted.js',
    '/index.html/',
    '/INDEX.HTML',
    '/../renderer-files.json',
    '/%69ndex.html',
    '/..%2frenderer-files.json',
    '/%2e%2e/renderer-files.json',
    '/..%5crenderer-files.json',
    '/index.html%00.js',
    '//etc/passwd',
    '/.env',
    '/renderer/index.html',
  ])('%s is not among the files of the build', async (path) => {
    const { status, text } = await ask('GET', path, { Host: host })
    expect(status).toBe(404)
    expect(text).not.toContain('secret')
    expect(text).not.toContain(folder)
  })
})

describe('a call', () => {
  it('goes in with the token and comes back with bytes as bytes', async () => {
    const created = await call('evaluations.create', {
      title: 'Over HTTP',
      client: null,
      brief: null,
      currency: 'USD',
      template: 'empty',
    })
    expect(created.ok).toBe(true)
    const { id } = (created as { value: { id: string } }).value
    const exported = await call('evaluations.export', { evaluation: id, format: 'document' })
    expect(exported.ok).toBe(true)
    const { bytes } = (exported as { value: { bytes: Uint8Array } }).value
    expect(bytes).toBeInstanceOf(Uint8Array)
    expect(new TextDecoder().decode(bytes)).toContain('"Over HTTP"')
    expect(await call('evaluations.import', { name: 'x.shortlist', bytes })).toMatchObject({
      ok: true,
    })
  })

  it('is told by its status what became of it', async () => {
    expect((await ask('POST', '/call/settings.get', allowed(), '{}')).status).toBe(200)
    expect((await ask('POST', '/call/no.such', allowed(), '{}')).status).toBe(404)
    expect((await ask('POST', '/call/settings.set', allowed(), '{"theme":1}')).status).toBe(400)
    expect((await ask('POST', '/call/settings.get', allowed(), '{')).status).toBe(400)
    expect((await ask('POST', '/call/settings.get', allowed(), '{"$bytes":"?"}')).status).toBe(400)
  })

  it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('by %s is refused', async (method) => {
    const { status, headers } = await ask(method, '/call/settings.get', allowed())
    expect(status).toBe(405)
    expect(headers.allow).toBe('POST')
  })

  it.each([
    ['no token', {}],
    ['an empty one', { Authorization: '' }],
    ['a bare one', { Authorization: 'x' }],
    ['a foreign one', { Authorization: 'Bearer AAAAAAAAAAAAAAAAAAAAAA' }],
    ['another scheme', { Authorization: 'Basic AAAAAAAAAAAAAAAAAAAAAA' }],
  ])('with %s is refused', async (_, headers) => {
    for (const [method, path] of [
      ['POST', '/call/evaluations.list'],
      ['GET', '/changes'],
    ] as const) {
      const answer = await ask(method, path, { Host: host, Origin: `http://${host}`, ...headers })
      expect(answer.status).toBe(401)
    }
  })

  it('with the token in the address is refused: addresses end up in logs', async () => {
    const headers = { Host: host, Origin: `http://${host}` }
    expect((await ask('POST', `/call/settings.get?token=${token}`, headers, '{}')).status).toBe(401)
  })

  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    '127.0.0.1:1',
    '127.0.0.1.evil.example',
    '127.0.0.1.nip.io',
    'localhost.',
    'localhost:80',
    '[::1]',
    '0.0.0.0',
    '0',
    '2130706433',
    '127.1',
  ])('to the Host %s is refused before anything else', async (foreign) => {
    for (const [method, path] of [
      ['POST', '/call/settings.get'],
      ['GET', '/'],
      ['GET', '/changes'],
    ] as const)
      expect((await ask(method, path, { ...allowed(), Host: foreign })).status).toBe(403)
  })

  it.each([
    'null',
    'https://evil.example',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'http://localhost',
    'file://',
    'app://shortlist',
    'chrome-extension://abcdefghijklmnop',
    'http://127.0.0.1.evil.example',
    '',
  ])('from the Origin “%s” is refused', async (origin) => {
    const answer = await ask('POST', '/call/settings.get', { ...allowed(), Origin: origin }, '{}')
    expect(answer.status).toBe(403)
  })

  it('without any Origin is refused', async () => {
    const { Origin: _, ...headers } = allowed()
    expect((await ask('POST', '/call/settings.get', headers, '{}')).status).toBe(403)
  })

  it.each([
    ['declared', { 'Content-Length': String(200 * 1024 * 1024) }, 1],
    ['not declared', {}, 100],
  ])('larger than the largest file is refused, its length %s', async (_, headers, megabytes) => {
    const { hostname, port } = new URL(served.url)
    const piece = Buffer.alloc(1024 * 1024, ' ')
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(
        {
          hostname,
          port,
          method: 'POST',
          path: '/call/settings.get',
          headers: { ...allowed(), ...headers },
        },
        (response) => {
          resolve(response.statusCode ?? 0)
          sent.destroy()
        },
      )
      // The server answers and hangs up before all is written; only a missing answer is a failure.
      sent.on('error', () => setTimeout(() => reject(new Error('no answer')), 1_000))
      for (let sentSoFar = 0; sentSoFar < megabytes; sentSoFar += 1) sent.write(piece)
      if (megabytes > 1) sent.end()
    })
    expect(status).toBe(413)
  })

  it('larger than the largest file is read when it is a backup', async () => {
    const bytes = new Uint8Array(70 * 1024 * 1024)
    const result = await call('history.restore', { name: 'b', bytes })
    expect(result).toMatchObject({ ok: false, error: { code: 'validation' } })
    if (!result.ok) expect(result.error.message).toMatch(/not a Shortlist backup/)
  }, 60_000)

  it('with any text for a body never brings the server down or shows its inside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (body) => {
        const answer = await ask('POST', '/call/evaluations.get', allowed(), body)
        expect([400, 404]).toContain(answer.status)
        expect(answer.text).not.toMatch(/node_modules|\.ts:|SQLITE|at Object/)
      }),
      { numRuns: 100 },
    )
    const deep = '['.repeat(100_000) + ']'.repeat(100_000)
    expect((await ask('POST', '/call/evaluations.get', allowed(), deep)).status).toBe(400)
    expect((await call('settings.get', {})).ok).toBe(true)
  })
})

describe('the stream of changes', () => {
  it('tells what a command made stale, and ends with its reader', async () => {
    const reading = new AbortController()
    const response = await fetch(new URL('/changes', served.url), {
      headers: { Authorization: `Bearer ${token}` },
      signal: reading.signal,
    })
    expect(response.status).toBe(200)
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const decoder = new TextDecoder()
    let text = decoder.decode((await reader.read()).value)
    expect(text).toBe('\n')
    await call('evaluations.create', {
      title: 'Heard',
      client: null,
      brief: null,
      currency: 'EUR',
      template: 'empty',
    })
    while (!text.trim()) text += decoder.decode((await reader.read()).value)
    const event = JSON.parse(text.trim().split('\n')[0] as string) as { methods: string[] }
    expect(event.methods).toContain('evaluations.list')
    reading.abort()
    expect((await call('settings.get', {})).ok).toBe(true)
  })
})

describe('starting', () => {
  const options = () => ({ dataDir: join(folder, 'other'), appRoot: join(folder, 'app') })

  it('on a port that is taken says so in words and leaves the library free', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    await expect(startServer({ ...options(), port, version: '1' })).rejects.toThrow(
      `Port ${port} is in use`,
    )
    other.close()
    const again = await startServer({ ...options(), port: null, version: '1' })
    await again.close()
  })

  it('without a build says what to run', async () => {
    await expect(
      startServer({ ...options(), appRoot: folder, port: null, version: '1' }),
    ).rejects.toThrow(CannotServe)
  })

  it('twice on one library is refused in words', async () => {
    const taken = { ...options(), dataDir: join(folder, 'data'), port: null, version: '1' }
    await expect(startServer(taken)).rejects.toThrow(/Another Shortlist/)
  })

  it('gives every start another key of 128 bits', async () => {
    const first = await startServer({ ...options(), port: null, version: '1' })
    await first.close()
    const second = await startServer({ ...options(), port: null, version: '1' })
    await second.close()
    const keys = [first, second].map(({ url }) => new URL(url).hash.slice('#token='.length))
    expect(keys[0]).not.toBe(keys[1])
    for (const key of keys) expect(Buffer.from(key ?? '', 'base64url')).toHaveLength(16)
  })

  it.runIf(process.platform === 'linux')(
    'shows the address in a browser without telling its key to the whole machine',
    async () => {
      const bin = join(folder, 'bin')
      const seen = join(folder, 'seen')
      mkdirSync(bin)
      const script = `#!/bin/sh\nprintf '%s' "$*" > ${seen}.part\n/bin/mv ${seen}.part ${seen}\n`
      writeFileSync(join(bin, 'xdg-open'), script, { mode: 0o755 })
      vi.stubEnv('PATH', bin)
      vi.stubEnv('DISPLAY', ':0')
      const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
      const shown = await runServe({ ...options(), port: null, open: true, version: '1' })
      print.mockRestore()
      vi.unstubAllEnvs()
      try {
        const given = await vi.waitUntil(() => existsSync(seen) && readFileSync(seen, 'utf8'))
        const page = fileURLToPath(given)
        expect(given).not.toContain(new URL(shown.url).hash.slice('#token='.length))
        expect(readFileSync(page, 'utf8')).toContain(`url=${shown.url}"`)
        expect(statSync(page).mode & 0o777).toBe(0o600)
      } finally {
        await shown.close()
      }
    },
  )
})
