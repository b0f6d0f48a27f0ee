// PDF.js, loaded when the first report is looked at: its page part and one worker for all documents.
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'
import { startWorker } from '../../api/trusted-worker.ts'

export type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

export interface OpenedPdf {
  readonly pdfjs: Pdfjs
  readonly document: PDFDocumentProxy
  readonly pages: readonly PDFPageProxy[]
  readonly close: () => void
}

interface Engine {
  readonly pdfjs: Pdfjs
  readonly worker: InstanceType<Pdfjs['PDFWorker']>
}

let engine: Promise<Engine> | null = null

const loadEngine = async (): Promise<Engine> => {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  return { pdfjs, worker: pdfjs.PDFWorker.create({ port: startWorker(workerUrl) }) }
}

/** Rejects when the engine cannot be loaded or the bytes are no PDF. */
export const openPdf = async (bytes: Uint8Array): Promise<OpenedPdf> => {
  engine ??= loadEngine().catch((error: unknown) => {
    // The next look tries again.
    engine = null
    throw error
  })
  const { pdfjs, worker } = await engine
  const task = pdfjs.getDocument({
    // PDF.js takes the buffer over; the cached answer keeps its own.
    data: bytes.slice(),
    worker,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    // The report embeds its fonts: nothing is fetched.
    useSystemFonts: false,
    useWasm: false,
  })
  const document = await task.promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  )
  return { pdfjs, document, pages, close: () => void task.destroy() }
}
