// Search inside the open evaluation: one field over names, guidance, comments, findings, notes and references;
// an answer leads to the cell or the row where it stands.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Output } from '../../shared/contract/call.ts'
import type { EvaluationId } from '../../shared/domain/model.ts'
import { text } from '../../shared/messages/translate.ts'
import { call } from '../api/client.ts'
import { peekQuery } from '../api/query-cache.ts'
import { goTo, goToCell, partOf, useNavigation } from '../ui/navigation.ts'
import { type QuickEntry, QuickList } from './quick-list.tsx'

type Answer = Output<'evaluations.find'>
type Found = Answer['found'][number]

const most = 60
const nothing: Answer = { found: [], more: false }

/** Where in an agency's profile it stands. */
const profileParts: Partial<Record<Found['kind'], string>> = {
  reference: 'references',
  attachment: 'files',
}

const go = ({ kind, agency, criterion, evaluator, gate }: Found): void => {
  if (kind === 'brief') goTo('overview')
  else if (kind === 'evaluator' && evaluator !== null)
    goTo('panel', {}, partOf('member', evaluator))
  else if (kind === 'quote') goTo('pricing', { agency })
  // What was found about a gate, and what it rests on, stands with the gate.
  else if (gate !== null) goTo('criteria', agency === null ? {} : { agency }, partOf('gate', gate))
  else if (kind === 'criterion') goTo('criteria', { criterion })
  else if (criterion !== null) goToCell({ agency, criterion, evaluator: evaluator ?? 'panel' })
  else goTo('agencies', { agency }, profileParts[kind] ?? 'facts')
}

/** What stands above the words: "Brightwater · Security · Ana". */
const usePlaces = (evaluation: EvaluationId) =>
  useMemo(() => {
    const named = (items: readonly { readonly id: string; readonly name: string }[]) =>
      new Map(items.map(({ id, name }) => [id, name]))
    const agencies = named(peekQuery('agencies.list', { evaluation }) ?? [])
    const criteria = named(peekQuery('criteria.list', { evaluation })?.criteria ?? [])
    const evaluators = named(peekQuery('panel.list', { evaluation }) ?? [])
    const gates = named(peekQuery('criteria.list', { evaluation })?.gates ?? [])
    return ({ agency, criterion, evaluator, gate }: Found): string =>
      [
        agency === null ? null : agencies.get(agency),
        criterion === null ? null : criteria.get(criterion),
        evaluator === null ? null : evaluators.get(evaluator),
        gate === null ? null : gates.get(gate),
      ]
        .filter((name) => name !== null && name !== undefined)
        .join(' · ')
  }, [evaluation])

const highlighted = ({ text: words, from, to }: Found) => (
  <>
    {words.slice(0, from)}
    <mark>{words.slice(from, to)}</mark>
    {words.slice(to)}
  </>
)

export function Find({
  evaluation,
  onClose,
}: {
  readonly evaluation: EvaluationId
  readonly onClose: () => void
}) {
  const [query, setQuery] = useState('')
  const [answer, setAnswer] = useState<{ readonly to: string; readonly value: Answer }>({
    to: '',
    value: nothing,
  })
  const asked = useRef(0)
  const placeOf = usePlaces(evaluation)
  const wanted = query.trim()

  useEffect(() => {
    asked.current += 1
    const question = asked.current
    if (wanted === '') {
      setAnswer({ to: '', value: nothing })
      return
    }
    void call('evaluations.find', { evaluation, query: wanted.slice(0, 200), limit: most }).then(
      (result) => {
        // What was typed since has overtaken it; what stood there stays until the new answer is here.
        if (question === asked.current)
          setAnswer({ to: wanted, value: result.ok ? result.value : nothing })
      },
    )
  }, [evaluation, wanted])

  const entries = useMemo(
    () =>
      answer.value.found.map((found, index): QuickEntry => {
        const place = placeOf(found)
        // A name says itself.
        const named = place === found.text || place === ''
        return {
          id: `${index} ${found.kind}`,
          label: named ? found.text : place,
          detail: named ? undefined : highlighted(found),
          kind: text(`find.kind.${found.kind}`),
          shortcut: null,
          run: () => go(found),
        }
      }),
    [answer, placeOf],
  )
  const settled = answer.to === wanted
  return (
    <QuickList
      title={text('find.title')}
      placeholder={text('find.placeholder')}
      query={query}
      onQuery={setQuery}
      entries={entries}
      none={
        settled && wanted !== '' && entries.length === 0
          ? text('find.none', { query: wanted })
          : null
      }
      more={answer.value.more ? text('find.more', { count: most }) : null}
      onClose={onClose}
    />
  )
}

/** Only where an evaluation is open. */
export function FindHere({ onClose }: { readonly onClose: () => void }) {
  const evaluation = useNavigation((place) => place.evaluation)
  return evaluation === null ? null : <Find evaluation={evaluation} onClose={onClose} />
}
