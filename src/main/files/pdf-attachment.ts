// Finds the evaluation document that a report carries as an attachment. Runs in a thread of its own (the
// reporter's): PDFs come from strangers, and a damaged one may take long.
import { createRequire } from 'node:module'

/** As large as an evaluation document and the report around it may be. */
const LIMIT = 64 * 1024 * 1024

const isDocument = (name: string): boolean => /\.shortlist(\.json)?$/i.test(name)

interface PdfAttachment {
  readonly filename?: string
  readonly rawFilename?: string
  readonly content?: Uint8Array
}

/**
 * PDF.js expects a browser or a recent Node: it warns loudly without DOMMatrix and friends (drawing only,
 * never used here) and calls `process.getBuiltinModule`, which Node 18 lacks.
 */
const prepareRuntime = (): void => {
  const world = globalThis as Record<string, unknown>
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) world[name] ??= class {}
  const runtime = process as unknown as Record<string, unknown>
  const load = createRequire(`${process.cwd()}/`)
  runtime.getBuiltinModule ??= (name: string): unknown => load(name)
}

const loadPdfjs = async () => {
  prepareRuntime()
  // Its worker, found here, runs in this thread; else it would look for a file beside it.
  const world = globalThis as Record<string, unknown>
  world.pdfjsWorker ??= await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  // While it loads it warns of a drawing library that is not needed to read attachments.
  const { warn } = console
  console.warn = () => undefined
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
  } finally {
    console.warn = warn
  }
}

/**
 * The first attachment whose name ends with `.shortlist` or `.shortlist.json`; null when there is none, or
 * when the bytes are no readable PDF, are encrypted with a password, or are over 64 MiB.
 */
export const readAttachedDocument = async (pdf: Uint8Array): Promise<Uint8Array | null> => {
  if (pdf.length > LIMIT) return null
  const { getDocument, VerbosityLevel } = await loadPdfjs()
  const task = getDocument({
    // PDF.js takes the buffer over; the caller's bytes stay usable.
    data: pdf.slice(),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
  })
  try {
    const document = await task.promise
    const attachments = (await document.getAttachments()) as Readonly<
      Record<string, PdfAttachment>
    > | null
    for (const [key, found] of Object.entries(attachments ?? {})) {
      const name = found.rawFilename ?? found.filename ?? key
      const content = found.content
      if (isDocument(name) && content !== undefined && content.length <= LIMIT)
        return new Uint8Array(content)
    }
    return null
  } catch {
    return null
  } finally {
    await task.destroy().catch(() => undefined)
  }
}
