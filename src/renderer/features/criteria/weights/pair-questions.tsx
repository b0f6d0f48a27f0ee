// Pairwise comparisons (AHP): one question at a time, all answers in a list below, and how well they fit
// together. More than seven criteria are compared within groups, and the groups with each other.
import { useState } from 'react'
import type { Criterion } from '../../../../shared/domain/model.ts'
import { plural, text } from '../../../../shared/messages/translate.ts'
import { Button } from '../../../ui/button.tsx'
import { Segmented } from '../../../ui/segmented.tsx'
import { consistencies } from './consistency.ts'
import { ConsistencyLines } from './consistency-lines.tsx'
import { PairGroupEditor } from './pair-group-editor.tsx'
import {
  openPairs,
  type PairAnswers,
  type PairQuestion,
  pairQuestions,
  ratioOf,
  withRatio,
} from './pair-groups.ts'
import { PairList } from './pair-list.tsx'
import { PairScale } from './pair-scale.tsx'
import styles from './questions.module.css'

export interface PairQuestionsProps {
  readonly answers: PairAnswers
  readonly criteria: readonly Criterion[]
  readonly onChange: (answers: PairAnswers) => void
}

const same = (a: PairQuestion, b: PairQuestion): boolean =>
  a.group === b.group && a.first === b.first && a.second === b.second

export function PairQuestions({ answers, criteria, onChange }: PairQuestionsProps) {
  const questions = pairQuestions(answers)
  const open = openPairs(answers)
  const [asked, setAsked] = useState<PairQuestion | null>(() => open[0] ?? null)
  // The first question waits for the person; those that follow are where the keyboard goes on.
  const [walking, setWalking] = useState(false)
  const at = asked === null ? -1 : questions.findIndex((question) => same(question, asked))
  const current = questions[at] ?? null

  const names = new Map<string, string>(criteria.map(({ id, name }) => [id, name]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const groupName = (group: number | null): string =>
    group === null ? text('weights.pairs.between') : (answers.groups[group]?.name ?? '')
  const members = (group: string): string =>
    (answers.groups.find(({ name }) => name === group)?.criteria ?? []).map(nameOf).join(', ')

  const go = (question: PairQuestion | null): void => {
    setWalking(true)
    setAsked(question)
  }
  const next = (): void => {
    const later = open.find((question) => questions.indexOf(question) > at)
    go(later ?? open.find((question) => current === null || !same(question, current)) ?? null)
  }
  const several = answers.groups.filter((group) => group.criteria.length > 0).length > 1

  return (
    <>
      <details className={styles.details}>
        <summary>
          {plural('weights.pairs.groups', answers.groups.length, { pairs: questions.length })}
        </summary>
        <PairGroupEditor answers={answers} criteria={criteria} onChange={onChange} />
      </details>

      {current !== null ? (
        <form
          className={styles.card}
          onSubmit={(event) => {
            event.preventDefault()
            if (ratioOf(answers, current) !== null) next()
          }}
        >
          <p className={styles.step}>
            {text('weights.pairs.step', { step: at + 1, of: questions.length })}
            {several && ` · ${groupName(current.group)}`}
          </p>
          <p className={styles.lead}>{text('weights.pairs.ask')}</p>
          {current.group === null && (
            <p className={styles.hint}>
              {text('weights.pairs.askGroups', {
                first: current.first,
                inFirst: members(current.first),
                second: current.second,
                inSecond: members(current.second),
              })}
            </p>
          )}
          <PairScale
            key={`${current.group} ${current.first} ${current.second}`}
            first={nameOf(current.first)}
            second={nameOf(current.second)}
            ratio={ratioOf(answers, current)}
            focused={walking}
            onChange={(ratio) => onChange(withRatio(answers, current, ratio))}
          />
          <div className={styles.steps}>
            <Button disabled={at === 0} onClick={() => go(questions[at - 1] ?? null)}>
              {text('weights.back')}
            </Button>
            <Button type="submit" variant="primary" disabled={ratioOf(answers, current) === null}>
              {text(
                open.length === 0 ||
                  (open.length === 1 && open[0] !== undefined && same(open[0], current))
                  ? 'weights.pairs.done'
                  : 'weights.next',
              )}
            </Button>
            <span className={styles.quiet}>
              {open.length > 0 && plural('weights.pairs.left', open.length)}
            </span>
          </div>
        </form>
      ) : (
        <p className={styles.lead}>
          {open.length === 0
            ? text('weights.pairs.allAnswered')
            : plural('weights.pairs.left', open.length)}
        </p>
      )}

      <ConsistencyLines
        groups={consistencies(answers)}
        groupName={groupName}
        nameOf={nameOf}
        onUse={(question, ratio) => onChange(withRatio(answers, question, ratio))}
        onLook={go}
      />
      <PairList
        answers={answers}
        questions={questions}
        current={current}
        nameOf={nameOf}
        groupName={groupName}
        onLook={go}
      />
      <div className={styles.tools}>
        <span>{text('weights.pairs.prioritisation')}</span>
        <Segmented
          label={text('weights.pairs.prioritisation')}
          value={answers.prioritisation}
          options={[
            { value: 'eigenvector', label: text('weights.pairs.eigenvector') },
            { value: 'geometric-mean', label: text('weights.pairs.geometric-mean') },
          ]}
          onChange={(prioritisation) => onChange({ ...answers, prioritisation })}
        />
      </div>
    </>
  )
}
