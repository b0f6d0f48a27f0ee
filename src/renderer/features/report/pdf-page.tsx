// One page of the report, drawn when it comes near the window, with its text over it for selecting, searching
// and reading aloud. A new drawing replaces the old one when it is ready, so nothing flickers.
import { useEffect, useRef, useState } from 'react'
import { text } from '../../../shared/messages/translate.ts'
import type { PDFPageProxy, Pdfjs } from './pdf-document.ts'
import styles from './pdf-preview.module.css'

export interface PdfPageProps {
  readonly pdfjs: Pdfjs
  readonly page: PDFPageProxy
  readonly number: number
  readonly of: number
  /** CSS pixels per point. */
  readonly scale: number
}

/** Drawn ahead of the window by this much. */
const ahead = '600px'
/** A canvas beyond this many pixels costs more memory than it shows. */
const mostPixels = 16_000_000

const useNear = (element: React.RefObject<HTMLElement | null>): boolean => {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const target = element.current
    if (target === null) return
    const observer = new IntersectionObserver(
      (entries) => setNear(entries.some((entry) => entry.isIntersecting)),
      { rootMargin: ahead },
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return near
}

export function PdfPage({ pdfjs, page, number, of, scale }: PdfPageProps) {
  const box = useRef<HTMLElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)
  const near = useNear(box)
  const { width, height } = page.getViewport({ scale })

  useEffect(() => {
    const target = picture.current
    if (!near || target === null) return
    const size = page.getViewport({ scale })
    const wanted = window.devicePixelRatio
    const density = Math.min(wanted, Math.sqrt(mostPixels / (size.width * size.height)))
    const canvas = document.createElement('canvas')
    canvas.setAttribute('aria-hidden', 'true')
    canvas.width = Math.floor(size.width * density)
    canvas.height = Math.floor(size.height * density)
    const task = page.render({
      canvas,
      viewport: page.getViewport({ scale: scale * density }),
    })
    task.promise.then(
      () => target.replaceChildren(canvas),
      // Cancelled: another drawing follows, or the page has gone.
      () => undefined,
    )
    return () => task.cancel()
  }, [page, scale, near])

  useEffect(() => {
    const target = words.current
    if (!near || target === null) return
    const container = document.createElement('div')
    container.className = styles.words ?? ''
    const layer = new pdfjs.TextLayer({
      textContentSource: page.streamTextContent(),
      container,
      viewport: page.getViewport({ scale: 1 }),
    })
    layer.render().then(
      () => target.replaceChildren(container),
      () => undefined,
    )
    return () => layer.cancel()
  }, [pdfjs, page, near])

  return (
    <section
      ref={box}
      className={styles.page}
      aria-label={text('report.screen.pageOf', { page: number, of })}
      data-page={number}
      style={{ width, height, ['--total-scale-factor' as string]: scale }}
    >
      <div ref={picture} className={styles.picture} />
      <div ref={words} />
    </section>
  )
}
