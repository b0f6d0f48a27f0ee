// Turns report data into a tagged PDF with Typst, compiled to WebAssembly. Everything the compiler sees
// (templates, fonts, data, attachment) is handed to it as bytes: no file system, no network, no packages.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  initSync,
  type TypstCompiler,
  TypstCompilerBuilder,
} from '@myriaddreamin/typst-ts-web-compiler'
import type { LetterData } from './letter.ts'
import type { Attachment, ReporterWorkerData } from './protocol.ts'
import type { ReportData } from './report-data.ts'

export interface CompiledPdf {
  readonly bytes: Uint8Array
  readonly pages: number
}

/** The template refused the data: the compiler itself is fine and can be used again. */
export class TemplateError extends Error {}

const MAIN = '/report/main.typ'
const LETTER = '/report/letter.typ'
const PDF = 1
/** Diagnostics as objects. */
const FULL = 3

const wasmBytes = (workerFile: string): Uint8Array => {
  try {
    return readFileSync(fileURLToPath(new URL('./typst.wasm', workerFile)))
  } catch {
    const find = createRequire(workerFile)
    return readFileSync(find.resolve('@myriaddreamin/typst-ts-web-compiler/wasm'))
  }
}

export interface LoadedCompiler {
  readonly compiler: TypstCompiler
  /** Bytes it has taken so far. */
  readonly memory: () => number
}

/** Loads the compiler with the shipped fonts and templates; about 0.2 s. */
export const createCompiler = async ({
  workerFile,
  appRoot,
}: ReporterWorkerData): Promise<LoadedCompiler> => {
  const { memory } = initSync({ module: new Uint8Array(wasmBytes(workerFile)) })
  const builder = new TypstCompilerBuilder()
  builder.set_dummy_access_model()
  const fonts = join(appRoot, 'resources', 'fonts')
  for (const file of readdirSync(fonts).sort())
    if (file.endsWith('.ttf'))
      await builder.add_raw_font(new Uint8Array(readFileSync(join(fonts, file))))
  const compiler = await builder.build()
  const templates = join(appRoot, 'resources', 'report')
  for (const file of readdirSync(templates).sort())
    if (file.endsWith('.typ'))
      compiler.add_source(`/report/${file}`, readFileSync(join(templates, file), 'utf8'))
  return { compiler, memory: () => memory.buffer.byteLength }
}

const noBytes = new Uint8Array()

/** A bare file name: the compiler takes it for a path inside its own root. */
const fileName = (name: string): string =>
  name.replace(/[/\\\p{Cc}]+/gu, '-').replace(/^\.+/, '') || 'evaluation.shortlist'

/**
 * The PDF; the same data gives the same bytes. Text of users reaches the template as strings only, so
 * nothing in it is read as markup. Throws `TemplateError`, or whatever the compiler dies of.
 */
export const compileReport = (
  compiler: TypstCompiler,
  data: ReportData,
  attachment: Attachment | null,
): CompiledPdf =>
  compilePdf(compiler, MAIN, {
    '/report/data.json': json({
      ...data,
      attachment: attachment === null ? null : fileName(attachment.name),
    }),
    '/report/attachment.bin': attachment?.bytes ?? noBytes,
  })

/** A debrief letter as a PDF; see `compileReport`. */
export const compileLetter = (compiler: TypstCompiler, data: LetterData): CompiledPdf =>
  compilePdf(compiler, LETTER, { '/report/letter.json': json(data) })

const json = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

function compilePdf(
  compiler: TypstCompiler,
  main: string,
  files: Readonly<Record<string, Uint8Array>>,
): CompiledPdf {
  for (const [name, bytes] of Object.entries(files)) compiler.map_shadow(name, bytes)
  const world = compiler.snapshot('/', main, null)
  try {
    const answer = world.get_artifact(PDF, FULL) as {
      readonly result?: Uint8Array
      readonly diagnostics?: readonly { readonly message: string; readonly range: string }[]
    }
    if (answer.result === undefined)
      throw new TemplateError(
        (answer.diagnostics ?? []).map((found) => `${found.range} ${found.message}`).join('\n'),
      )
    const pages = JSON.parse(world.query(0, '<pages>', 'value')) as readonly number[]
    return { bytes: answer.result, pages: pages[0] ?? 0 }
  } finally {
    world.free()
    for (const name of Object.keys(files)) compiler.unmap_shadow(name)
    compiler.reset()
  }
}
