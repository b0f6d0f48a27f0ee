// The page's files as both hosts serve them: exactly those that the build listed, by set membership, each
// with its type and the headers that confine the page. No path from a request ever reaches the disk.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
}

/** One named Trusted Types policy, for the URL of the PDF viewer's worker. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types shortlist',
].join('; ')

export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

export interface StaticFile {
  readonly type: string
  /** At once: from a local disk that is quicker than a thread's turn. */
  read(): Buffer<ArrayBuffer>
}

/** By the path of a request exactly as it came (`/index.html`); `/` is the page itself. */
export type StaticFiles = ReadonlyMap<string, StaticFile>

/** `outDir`: the build's folder. Throws when there is no build. */
export function listStaticFiles(outDir: string): StaticFiles {
  const listed = JSON.parse(readFileSync(join(outDir, 'renderer-files.json'), 'utf8')) as readonly {
    readonly path: string
  }[]
  const files = new Map<string, StaticFile>()
  for (const { path } of listed) {
    const type = types[path.slice(path.lastIndexOf('.') + 1)]
    if (type === undefined) continue
    const file = { type, read: () => readFileSync(join(outDir, 'renderer', path)) }
    files.set(`/${path}`, file)
    if (path === 'index.html') files.set('/', file)
  }
  return files
}
