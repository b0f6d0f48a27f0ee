// The rules of what a document's references, attachments, findings and evidence speak of: unique ids, and
// agencies, criteria, gates, evaluators and files that are there.
import type { Problem } from '../../shared/contract/problems.ts'
import type { DocumentAdditions } from '../../shared/domain/content.ts'
import type { EvaluationState } from '../../shared/domain/model.ts'

const lists = ['references', 'attachments', 'findings', 'evidence'] as const

/** Key of an item → the list it must name an item of. */
const targets = {
  agency: 'agencies',
  criterion: 'criteria',
  gate: 'gates',
  evaluator: 'evaluators',
  attachment: 'attachments',
  reference: 'references',
} as const

export function recordProblems(
  state: EvaluationState,
  additions: DocumentAdditions,
): readonly Problem[] {
  const problems: Problem[] = []
  const idsOf = (items: readonly { readonly id: string }[]) =>
    new Set(items.map(({ id }): string => id))
  const known = {
    agencies: idsOf(state.agencies),
    criteria: idsOf(state.criteria),
    gates: idsOf(state.gates),
    evaluators: idsOf(state.evaluators),
    attachments: idsOf(additions.attachments),
    references: idsOf(additions.references),
  }
  const parents = new Set(state.criteria.flatMap(({ parent }) => parent ?? []).map(String))
  for (const name of lists) {
    const first = new Map<string, number>()
    additions[name].forEach((item, index) => {
      const place = `${name}[${index}]`
      const seen = first.get(item.id)
      if (seen === undefined) first.set(item.id, index)
      else
        problems.push({
          place: `${place}.id`,
          rule: `must be unique, but ${name}[${seen}] has it`,
          got: item.id,
        })
      for (const [key, list] of Object.entries(targets)) {
        const id: unknown = Reflect.get(item, key)
        if (typeof id !== 'string') continue
        if (!known[list as keyof typeof known].has(id))
          problems.push({ place: `${place}.${key}`, rule: `must be an id in ${list}`, got: id })
        else if (key === 'criterion' && parents.has(id))
          problems.push({
            place: `${place}.criterion`,
            rule: 'must be a criterion with cells (one that has others below it has none)',
            got: id,
          })
      }
    })
  }
  additions.evidence.forEach(({ criterion, gate, attachment, reference, link }, index) => {
    const place = `evidence[${index}]`
    if ((criterion === null) === (gate === null))
      problems.push({ place, rule: 'must name a criterion or a gate, one of the two', got: gate })
    const sources = [attachment, reference, link].filter((source) => source !== null)
    if (sources.length !== 1)
      problems.push({
        place,
        rule: 'must rest on one attachment, reference or link',
        got: sources.length,
      })
  })
  return problems
}
