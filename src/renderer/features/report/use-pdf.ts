// The document that is shown: the newest that has been opened. The one before stays until then.
import { useEffect, useState } from 'react'
import { type OpenedPdf, openPdf } from './pdf-document.ts'

export interface PdfView {
  readonly pdf: OpenedPdf | null
  /** The newest bytes are not shown yet. */
  readonly opening: boolean
  readonly failed: boolean
}

/** Pages may still be drawn from the old document while the new one takes their place. */
const closeAfter = 5_000

export function usePdf(bytes: Uint8Array | null): PdfView {
  const [shown, setShown] = useState<{
    readonly pdf: OpenedPdf | null
    readonly of: Uint8Array | null
    readonly failed: boolean
  }>({ pdf: null, of: null, failed: false })

  useEffect(() => {
    if (bytes === null) return
    let wanted = true
    openPdf(bytes).then(
      (pdf) => {
        if (wanted) setShown({ pdf, of: bytes, failed: false })
        else pdf.close()
      },
      () => {
        if (wanted) setShown((before) => ({ ...before, of: bytes, failed: true }))
      },
    )
    return () => {
      wanted = false
    }
  }, [bytes])

  const { pdf } = shown
  useEffect(() => {
    if (pdf === null) return
    return () => void setTimeout(pdf.close, closeAfter)
  }, [pdf])

  return { pdf, opening: bytes !== null && shown.of !== bytes, failed: shown.failed }
}
