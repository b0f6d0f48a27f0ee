// To whom a debrief letter can go.
import type { AgencyId } from '../../../shared/domain/model.ts'
import type { Snapshot } from '../../../shared/domain/panel/decision.ts'

interface Addressee {
  readonly id: AgencyId
  readonly name: string
}

/** Every agency of the decision, best first, whatever became of it since; not those that are gone. */
export const addresseesOf = (
  decision: { readonly snapshot: Pick<Snapshot, 'results'> } | null,
  agencies: readonly Addressee[],
): readonly Addressee[] => {
  const names = new Map(agencies.map(({ id, name }) => [id, name]))
  return (decision?.snapshot.results ?? []).flatMap(({ agency: id }) => {
    const name = names.get(id)
    return name === undefined ? [] : [{ id, name }]
  })
}
