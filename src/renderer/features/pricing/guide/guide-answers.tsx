// The four questions of the guide. Nothing is assumed before the first answer.
import type { GuideAnswers } from '../../../../shared/domain/pricing/guide.ts'
import { text } from '../../../../shared/messages/translate.ts'
import { NumberField } from '../../../ui/number-field.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import styles from './guide.module.css'
import { firstAnswers, type Guide } from './use-guide.ts'

const choices = {
  complexity: ['typical', 'mid', 'advanced'],
  stack: ['common', 'specialised'],
  difficulty: ['simple', 'difficult'],
  schedule: ['normal', 'expedited'],
} as const satisfies Partial<Record<keyof GuideAnswers, readonly string[]>>

function Question<Id extends keyof typeof choices>({
  id,
  guide,
}: {
  readonly id: Id
  readonly guide: Guide
}) {
  type Answer = (typeof choices)[Id][number]
  const options: readonly Answer[] = choices[id]
  const label = text(`pricing.guide.${id}`)
  return (
    <div className={styles.question}>
      <span className={styles.questionLabel} aria-hidden>
        {label}
      </span>
      <Segmented<Answer>
        label={label}
        value={(guide.answers ?? firstAnswers)[id] as Answer}
        options={options.map((value) => ({
          value,
          label: text(`pricing.guide.${id}.${value}` as 'pricing.guide.stack.common'),
        }))}
        onChange={(value) => guide.answer({ [id]: value })}
      />
    </div>
  )
}

export function GuideQuestions({ guide }: { readonly guide: Guide }) {
  const integrations = (guide.answers ?? firstAnswers).integrations
  return (
    <div className={styles.questions}>
      <Question id="complexity" guide={guide} />
      <Question id="stack" guide={guide} />
      <NumberField
        className={styles.count}
        label={text('pricing.guide.integrations')}
        value={integrations}
        min={0}
        max={1000}
        whole
        onCommit={(count) => guide.answer({ integrations: count ?? 0 })}
      />
      {integrations > 0 && <Question id="difficulty" guide={guide} />}
      <Question id="schedule" guide={guide} />
    </div>
  )
}
