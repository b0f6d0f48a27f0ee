// What report and letters share: the pages of the very PDF with what stands in their place until they are there, and
// the way to save it.
import { FileDown } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Output } from '../../../shared/contract/call.ts'
import { formatCount } from '../../../shared/format.ts'
import { plural, text } from '../../../shared/messages/translate.ts'
import { Button } from '../../ui/button.tsx'
import { type Command, useCommands } from '../../ui/commands.ts'
import { locale } from '../../ui/locale.ts'
import { finishTyping } from '../../ui/navigation.ts'
import { Notice } from '../../ui/notice.tsx'
import { PdfPreview } from './pdf-preview.tsx'
import styles from './report-screen.module.css'
import { usePdf } from './use-pdf.ts'

export type MadePdf = Output<'report.letter'>

/** Shorter waits pass without a word. */
const patience = 500

const useSlow = (busy: boolean): boolean => {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), patience)
    return () => clearTimeout(timer)
  }, [busy])
  return busy && slow
}

/** The newest answer that was there, also while the next one is made. */
export const useNewest = <Value,>(value: Value | null): Value | null => {
  const last = useRef(value)
  if (value !== null) last.current = value
  return last.current
}

export function PdfPane({
  made,
  making,
  children,
}: {
  /** null: there is none to show. */
  readonly made: MadePdf | null
  /** A newer one is on its way. */
  readonly making: boolean
  /** What is to be said above the pages. */
  readonly children: ReactNode
}) {
  const { pdf, opening, failed } = usePdf(made?.bytes ?? null)
  const shown = made === null ? null : pdf
  const waiting = useSlow(making || opening)
  return (
    <div className={styles.preview}>
      {children}
      {failed && (
        <div className={styles.notice}>
          <Notice tone="error" title={text('report.screen.notShown')}>
            {text('report.screen.notShownWhy')}
          </Notice>
        </div>
      )}
      {shown !== null && <PdfPreview pdf={shown} />}
      {waiting && (
        <div className={shown === null ? styles.waiting : styles.updating} role="status">
          <span className={styles.spinner} aria-hidden="true" />
          {text(shown === null ? 'report.screen.making' : 'report.screen.updating')}
        </div>
      )}
    </div>
  )
}

/** By button or Mod+S, also while the preview is made: what is saved is made for itself. */
export function SavePdf({
  label,
  save,
  made,
}: {
  readonly label: string
  /** null: there is nothing to save. */
  readonly save: (() => Promise<void>) | null
  readonly made: MadePdf | null
}) {
  const [saving, setSaving] = useState(false)
  const savingLong = useSlow(saving)
  const run = useRef<() => void>(() => undefined)
  run.current = () => {
    if (save === null || saving) return
    setSaving(true)
    void save().finally(() => setSaving(false))
  }
  useCommands(
    useMemo(
      (): readonly Command[] => [
        {
          id: 'report.save',
          label: 'report.screen.save',
          group: 'group.file',
          shortcut: 'Mod+S',
          enabled: () => true,
          run: () => {
            // What is being typed belongs to it; it is here after the next rendering.
            finishTyping()
            setTimeout(() => run.current())
          },
        },
      ],
      [],
    ),
  )
  return (
    <>
      <Button
        variant="primary"
        icon={<FileDown size={16} aria-hidden />}
        busy={savingLong}
        disabled={save === null || saving}
        onClick={() => run.current()}
      >
        {savingLong ? text('report.screen.saving') : label}
      </Button>
      {made !== null && (
        <p className={styles.facts}>
          {made.name}
          <br />
          {plural('report.screen.pages', made.pages, { count: formatCount(made.pages, locale) })}
        </p>
      )}
    </>
  )
}
