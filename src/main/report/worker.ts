// The thread in which PDFs are made and read: wires the report's data, the compiler and the PDF reader to the
// messages of `client.ts`. Compiler and reader are loaded with their first request.
import { parentPort, workerData } from 'node:worker_threads'
import { writeNumbersIn } from '../../shared/format.ts'
import { speak } from '../../shared/messages/translate.ts'
import { compileLetter, compileReport, createCompiler, TemplateError } from './compile.ts'
import { reportData } from './data.ts'
import { letterData } from './letter.ts'
import { leaksOf } from './letter-leaks.ts'
import type { ReporterReply, ReporterRequest, ReporterWorkerData } from './protocol.ts'

const port = parentPort
if (port === null) throw new Error('This file runs as a worker thread only.')

/** Bytes. The compiler keeps what it has laid out and never gives memory back. */
const MEMORY_LIMIT = 1024 * 1024 * 1024

let compiler: ReturnType<typeof createCompiler> | null = null

const answer = async (request: ReporterRequest): Promise<ReporterReply> => {
  const { id } = request
  if (request.kind !== 'read-attached') {
    compiler ??= createCompiler(workerData as ReporterWorkerData)
    const ready = await compiler
    // Nothing is awaited between this and the data, so that no other report can change it.
    await speak(request.input.facts.language)
    writeNumbersIn(request.input.facts.locale)
    if (request.kind === 'letter') {
      const leaks = leaksOf(request.input)
      if (leaks.length > 0) return { kind: 'leaking', id, leaks }
    }
    const { bytes, pages } =
      request.kind === 'letter'
        ? compileLetter(ready.compiler, letterData(request.input))
        : compileReport(ready.compiler, reportData(request.input), request.attachment)
    return { kind: 'compiled', id, bytes, pages, spent: ready.memory() > MEMORY_LIMIT }
  }
  const { readAttachedDocument } = await import('../files/pdf-attachment.ts')
  return { kind: 'attached', id, bytes: await readAttachedDocument(request.pdf) }
}

port.on('message', (request: ReporterRequest) => {
  answer(request).then(
    (reply) => port.postMessage(reply),
    (error: unknown) => {
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
      // A compiler that died in the middle of its work must not be asked again.
      const fatal = request.kind !== 'read-attached' && !(error instanceof TemplateError)
      port.postMessage({ kind: 'failed', id: request.id, detail, fatal } satisfies ReporterReply)
    },
  )
})
