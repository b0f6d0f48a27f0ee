// The pages of the very PDF, one below the other, with zoom and page navigation. Page Up, Page Down, Home and
// End scroll as in any document.
import { ChevronDown, ChevronUp, Minus, Plus } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { formatShare } from '../../../shared/format.ts'
import { text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { IconButton } from '../../ui/icon-button.tsx'
import { locale } from '../../ui/locale.ts'
import { NumberField } from '../../ui/number-field.tsx'
import type { OpenedPdf } from './pdf-document.ts'
import { PdfPage } from './pdf-page.tsx'
import styles from './pdf-preview.module.css'

/** 96 CSS pixels and 72 points an inch. */
const actualSize = 96 / 72
const zoomStep = 1.25
const least = 0.25
const most = 4
/** Beside the page, both sides. */
const margin = 48
/** Wider than this a page is harder to read, not easier. */
const widestFit = 1.25

export function PdfPreview({ pdf }: { readonly pdf: OpenedPdf }) {
  const scroller = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(0)
  /** null: as wide as the window allows. */
  const [zoom, setZoom] = useState<number | null>(null)
  const [current, setCurrent] = useState(1)
  const count = pdf.pages.length

  useLayoutEffect(() => {
    const box = scroller.current
    if (box === null) return
    const measure = (): void => setWidth(box.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [])

  const widest = Math.max(...pdf.pages.map((page) => page.getViewport({ scale: 1 }).width))
  const fit = Math.min(widestFit, Math.max(least, (width - margin) / (widest * actualSize)))
  const shown = zoom ?? fit
  const scale = shown * actualSize

  const pageElement = (page: number): HTMLElement | null =>
    scroller.current?.querySelector<HTMLElement>(`[data-page="${page}"]`) ?? null

  useEffect(() => {
    const box = scroller.current
    if (box === null) return
    const look = (): void => {
      // The page that covers a third of the way down is the one being read.
      const at = box.scrollTop + box.clientHeight / 3
      let found = 1
      for (let page = 1; page <= count; page += 1) {
        const element = pageElement(page)
        if (element !== null && element.offsetTop <= at) found = page
      }
      setCurrent(found)
    }
    look()
    box.addEventListener('scroll', look, { passive: true })
    return () => box.removeEventListener('scroll', look)
  })

  const goTo = (page: number): void => {
    const element = pageElement(Math.max(1, Math.min(count, page)))
    if (element !== null) scroller.current?.scrollTo({ top: element.offsetTop - margin / 2 })
  }

  const zoomBy = (factor: number): void => {
    const box = scroller.current
    const before = box === null || box.scrollHeight === 0 ? 0 : box.scrollTop / box.scrollHeight
    setZoom(Math.min(most, Math.max(least, shown * factor)))
    // Stay at the same place of the document.
    requestAnimationFrame(() => {
      if (box !== null) box.scrollTop = before * box.scrollHeight
    })
  }

  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label={text('report.screen.view')}>
        <IconButton
          label={text('report.screen.previousPage')}
          icon={<ChevronUp size={16} aria-hidden />}
          disabled={current <= 1}
          onClick={() => goTo(current - 1)}
        />
        <IconButton
          label={text('report.screen.nextPage')}
          icon={<ChevronDown size={16} aria-hidden />}
          disabled={current >= count}
          onClick={() => goTo(current + 1)}
        />
        <NumberField
          className={styles.pageField}
          label={text('report.screen.page')}
          hideLabel
          whole
          min={1}
          max={count}
          value={current}
          onCommit={(page) => {
            if (page !== null) goTo(page)
          }}
        />
        <span className={styles.quiet}>{text('report.screen.of', { of: count })}</span>
        <span className={styles.gap} />
        <IconButton
          label={text('report.screen.zoomOut')}
          icon={<Minus size={16} aria-hidden />}
          disabled={shown <= least}
          onClick={() => zoomBy(1 / zoomStep)}
        />
        <span className={styles.zoom}>{formatShare(shown, locale)}</span>
        <IconButton
          label={text('report.screen.zoomIn')}
          icon={<Plus size={16} aria-hidden />}
          disabled={shown >= most}
          onClick={() => zoomBy(zoomStep)}
        />
        <Button
          size="small"
          variant="quiet"
          aria-pressed={zoom === null}
          onClick={() => setZoom(null)}
        >
          {text('report.screen.fitWidth')}
        </Button>
      </div>
      <section
        ref={scroller}
        className={styles.scroller}
        aria-label={text('report.screen.preview')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it.
        tabIndex={0}
      >
        {width > 0 &&
          pdf.pages.map((page, index) => (
            <PdfPage
              // By place: a page of the new document takes over from the one before it.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above.
              key={index}
              pdfjs={pdf.pdfjs}
              page={page}
              number={index + 1}
              of={count}
              scale={scale}
            />
          ))}
      </section>
    </>
  )
}
