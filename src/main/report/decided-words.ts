// What was decided, in the words of today: numbers and places stay, and a name or a reason that was put right since is
// right.
import type { EvaluationState } from '../../shared/domain/model.ts'

/** `then` with the `words` that the same items have now. */
const reworded = <Item extends object>(
  then: readonly Item[],
  now: readonly Item[],
  key: (item: Item) => string,
  words: (item: Item) => Partial<Item>,
): readonly Item[] => {
  const found = new Map(now.map((item) => [key(item), item]))
  return then.map((item) => {
    const today = found.get(key(item))
    return today === undefined ? item : { ...item, ...words(today) }
  })
}

const byId = ({ id }: { readonly id: string }): string => id
const nameOf = <Name extends string>({ name }: { readonly name: Name }) => ({ name })

export const inWordsOf = (now: EvaluationState, then: EvaluationState): EvaluationState => {
  const { title, client } = now.evaluation
  return {
    ...then,
    evaluation: { ...then.evaluation, title, client },
    criteria: reworded(then.criteria, now.criteria, byId, nameOf),
    gates: reworded(then.gates, now.gates, byId, nameOf),
    agencies: reworded(then.agencies, now.agencies, byId, ({ name, rejectionReason }) => ({
      name,
      rejectionReason,
    })),
    moderated: reworded(
      then.moderated,
      now.moderated,
      ({ agency, criterion }) => JSON.stringify([agency, criterion]),
      ({ reason }) => ({ reason }),
    ),
    gateResults: reworded(
      then.gateResults,
      now.gateResults,
      ({ agency, gate }) => JSON.stringify([agency, gate]),
      ({ note }) => ({ note }),
    ),
  }
}
