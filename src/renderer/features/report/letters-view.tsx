// Debrief letters: one agency at a time, in the dress that its addressee expects. What would tell of another agency is
// refused by main, and stands here in words with what was found.
import type { ReactNode } from 'react'
import type { Input } from '../../../shared/contract/call.ts'
import type { AgencyId, EvaluationId } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import { call } from '../../api/client.ts'
import { saveWith } from '../../api/files.ts'
import { useQuery } from '../../api/query-cache.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { goTo } from '../../ui/navigation.ts'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { addresseesOf } from './addressees.ts'
import { chooseLetter, type Dress, letterKey, useLetterDraft, writeNote } from './letter-draft.ts'
import { PdfPane, SavePdf, useNewest } from './pdf-pane.tsx'
import styles from './report-screen.module.css'

type Choice = Input<'report.letter'>

const dresses: readonly Dress[] = ['plain', 'uk', 'far']

export function LettersView({
  evaluation,
  paper,
  top,
}: {
  readonly evaluation: EvaluationId
  readonly paper: Choice['paper']
  /** What stands above the options: the choice between report and letters. */
  readonly top: ReactNode
}) {
  const agencies = useQuery('agencies.list', { evaluation }).value ?? []
  const decision = useQuery('results.decision', { evaluation })
  const { chosen, dress, notes } = useLetterDraft(evaluation)
  const addressees = addresseesOf(decision.value ?? null, agencies)
  const awarded = decision.value?.agency ?? null
  const agency =
    (addressees.find(({ id }) => id === chosen) ?? addressees.find(({ id }) => id !== awarded))
      ?.id ?? null
  const letter = letterKey(agency, dress)
  const note = notes.get(letter) ?? ''
  const decided = decision.value !== null
  const choice: Choice | null =
    agency === null || !decided ? null : { evaluation, agency, dress, paper, note }
  const query = useQuery('report.letter', choice)
  const newest = useNewest(query.value)
  // A letter that is refused is not shown, nor is the one before it.
  const shown = query.error === null ? newest : null

  return (
    <div className={styles.screen}>
      <PdfPane made={shown} making={choice !== null && query.status === 'loading'}>
        {decision.answered && !decided && (
          <EmptyState
            title={text('letter.noDecision')}
            actions={
              <Button variant="primary" onClick={() => goTo('decision')}>
                {text('letter.toDecision')}
              </Button>
            }
          >
            {text('letter.noDecisionWhy')}
          </EmptyState>
        )}
        {query.error !== null && (
          <div className={styles.notice}>
            <Notice tone="error" title={text('letter.refused')}>
              <p>{query.error.message}</p>
              {query.error.problems.length > 1 && (
                <ul>
                  {query.error.problems.map(({ rule }) => (
                    <li key={rule}>{rule}</li>
                  ))}
                </ul>
              )}
            </Notice>
          </div>
        )}
      </PdfPane>
      <aside className={styles.side} aria-label={text('letter.options')}>
        {top}
        <h1 className={styles.title}>{text('letter.title')}</h1>
        <p className={styles.words}>{text('letter.words')}</p>
        <div className={styles.option}>
          <Select
            label={text('letter.to')}
            value={agency ?? ''}
            options={addressees.map(({ id, name }) => ({ value: id, label: name }))}
            disabled={!decided}
            onChange={(id) => chooseLetter(evaluation, { chosen: id as AgencyId })}
          />
        </div>
        <div className={styles.option}>
          <Select<Dress>
            label={text('letter.dress')}
            value={dress}
            options={dresses.map((value) => ({ value, label: text(`letter.dress.${value}`) }))}
            hint={text(`letter.dressHint.${dress}`)}
            disabled={!decided}
            onChange={(next) => chooseLetter(evaluation, { dress: next })}
          />
        </div>
        <div className={styles.option}>
          <TextArea
            key={letter}
            label={text(dress === 'far' ? 'letter.rationale' : 'letter.note')}
            hint={text('letter.noteHint')}
            value={note}
            disabled={!decided}
            onCommit={(words) => {
              writeNote(evaluation, letter, words)
              return null
            }}
          />
        </div>
        <SavePdf
          label={text('letter.save')}
          save={
            choice === null
              ? null
              : () =>
                  saveWith(call('report.saveLetter', choice), (name) =>
                    text('report.screen.saved', { name }),
                  )
          }
          made={shown}
        />
      </aside>
    </div>
  )
}
