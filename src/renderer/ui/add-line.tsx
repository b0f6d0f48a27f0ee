// The line below a table that adds a row: type a name, Enter, and the line is ready for the next one. Several lines, or
// columns, that are pasted add several at once.
import { Plus } from 'lucide-react'
import { type Ref, useId, useState } from 'react'
import styles from './add-line.module.css'
import { parseBlock, type TextBlock } from './grid/clipboard.ts'

export interface AddLineProps {
  readonly label: string
  readonly placeholder: string
  /** Answers with an error to show, or null. Never called with nothing but spaces. */
  readonly onAdd: (text: string) => string | null
  /** Takes a paste of more than one cell: of several names, or of a table. Answers as `onAdd`. */
  readonly onPasteBlock?: (block: TextBlock, pasted: string) => string | null
  /** Arrow up from the empty line, or Esc: back into the table. */
  readonly onLeave: () => void
  readonly autoFocus?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

export function AddLine({
  label,
  placeholder,
  onAdd,
  onPasteBlock,
  onLeave,
  autoFocus = false,
  ref,
}: AddLineProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  return (
    <div className={styles.line}>
      <Plus size={16} aria-hidden className={styles.icon} />
      <input
        ref={ref}
        className={styles.input}
        aria-label={label}
        aria-invalid={error !== null || undefined}
        aria-describedby={error === null ? undefined : id}
        placeholder={placeholder}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: only where the table is empty and this is what comes next.
        autoFocus={autoFocus}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setError(null)
        }}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          const block = parseBlock(pasted).filter((row) => row.some((cell) => cell.trim() !== ''))
          const cells = block.reduce((sum, row) => sum + row.length, 0)
          if (onPasteBlock === undefined || cells < 2) return
          event.preventDefault()
          setError(onPasteBlock(block, pasted))
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && text.trim() !== '') {
            event.preventDefault()
            const problem = onAdd(text.trim())
            setError(problem)
            if (problem === null) setText('')
          } else if (event.key === 'Escape' && text !== '') {
            event.stopPropagation()
            setText('')
            setError(null)
          } else if ((event.key === 'ArrowUp' || event.key === 'Escape') && text === '') {
            event.preventDefault()
            onLeave()
          }
        }}
      />
      {error !== null && (
        <span id={id} role="alert" className={styles.error}>
          {error}
        </span>
      )}
    </div>
  )
}
