// What to ask, one question a line: typed over in place, added at the end, moved with Alt and the arrows.
import { X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { text } from '../../../../shared/messages/translate.ts'
import { IconButton } from '../../../ui/icon-button.tsx'
import { SectionHeader } from '../../../ui/section-header.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './panel.module.css'

export interface QuestionsProps {
  readonly questions: readonly string[]
  readonly onChange: (questions: string[]) => void
}

const limit = 2_000

export function Questions({ questions, onChange }: QuestionsProps) {
  const list = useRef<HTMLUListElement>(null)

  const focusAt = (index: number): void =>
    list.current?.querySelectorAll('textarea')[index]?.focus()
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    const to = index + by
    const moved = questions[index]
    if (!event.altKey || by === 0 || moved === undefined) return
    event.preventDefault()
    // Alt and the arrows would move the criterion otherwise.
    event.stopPropagation()
    if (to < 0 || to >= questions.length) return
    onChange(questions.toSpliced(index, 1).toSpliced(to, 0, moved))
    setTimeout(() => focusAt(to))
  }
  const remove = (index: number): void => onChange(questions.toSpliced(index, 1))
  const add = (typed: string): null => {
    const question = typed.trim()
    if (question !== '') onChange([...questions, question])
    return null
  }
  return (
    <section>
      <SectionHeader title={text('criteria.panel.questions')} />
      {questions.length > 0 && (
        <ul ref={list} className={styles.lines}>
          {questions.map((question, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: equal questions may stand twice, and have no id.
              key={index}
              className={styles.line}
              onKeyDown={(event) => onKeyDown(event, index)}
            >
              <TextArea
                label={text('criteria.question', { number: index + 1 })}
                hideLabel
                className={styles.lineText}
                rows={2}
                value={question}
                onCommit={(next) => {
                  if (next.trim() === '') remove(index)
                  else onChange(questions.with(index, next.trim().slice(0, limit)))
                  return null
                }}
              />
              <IconButton
                label={text('criteria.question.remove', { number: index + 1 })}
                icon={<X size={14} aria-hidden />}
                onClick={() => remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.line}>
        <TextField
          label={text('criteria.question.add')}
          hideLabel
          className={styles.lineText}
          placeholder={text('criteria.question.add')}
          maxLength={limit}
          value=""
          onCommit={add}
        />
      </div>
    </section>
  )
}
