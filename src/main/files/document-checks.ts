// The rules of an evaluation document that no single object can show: ids that are unique, references that
// lead somewhere, one score per evaluator and cell, values on their scale, and the size limits.
import type { Problem } from '../../shared/contract/problems.ts'
import { limits } from '../../shared/contract/schemas.ts'
import type { Criterion, EvaluationState, Scale } from '../../shared/domain/model.ts'
import { MOST_PROBLEMS } from './json-text.ts'

const sizes = [
  ['agencies', limits.agencies],
  ['criteria', limits.criteria],
  ['evaluators', limits.evaluators],
  ['scores', limits.scores],
] as const

/** Lists that are too long, before their elements are looked at. */
export function sizeProblems(input: unknown): readonly Problem[] {
  if (typeof input !== 'object' || input === null) return []
  return sizes.flatMap(([key, most]) => {
    const list: unknown = Reflect.get(input, key)
    return Array.isArray(list) && list.length > most
      ? [{ place: key, rule: `must have ≤ ${most.toLocaleString('en')} entries`, got: list.length }]
      : []
  })
}

type Add = (place: string, rule: string, got: unknown) => void
type Positions = ReadonlyMap<string, number>

const positionsOf = (list: string, items: readonly { readonly id: string }[], add: Add) => {
  const positions = new Map<string, number>()
  items.forEach(({ id }, index) => {
    const first = positions.get(id)
    if (first === undefined) positions.set(id, index)
    else add(`${list}[${index}].id`, `must be unique, but ${list}[${first}] has it`, id)
  })
  return positions
}

interface Index {
  readonly criteria: Positions
  readonly gates: Positions
  readonly agencies: Positions
  readonly evaluators: Positions
  /** Criteria that have children and therefore no cells. */
  readonly parents: ReadonlySet<string>
}

const checkMembers = (state: EvaluationState, index: Index, add: Add): void => {
  state.evaluators.forEach(({ notAssigned, recusedFrom }, at) => {
    const lists = [
      ['notAssigned.agencies', notAssigned.agencies, index.agencies],
      ['notAssigned.criteria', notAssigned.criteria, index.criteria],
      ['recusedFrom', recusedFrom === 'all' ? [] : recusedFrom, index.agencies],
    ] as const
    for (const [place, ids, known] of lists)
      ids.forEach((id, i) => {
        const list = known === index.agencies ? 'agencies' : 'criteria'
        if (!known.has(id)) add(`evaluators[${at}].${place}[${i}]`, `must be an id in ${list}`, id)
      })
  })
}

const checkTree = (criteria: readonly Criterion[], positions: Positions, add: Add): void => {
  criteria.forEach(({ id, parent }, index) => {
    if (parent === null) return
    const place = `criteria[${index}].parent`
    const found = criteria[positions.get(parent) ?? -1]
    if (parent === id) add(place, 'must not be the criterion itself', parent)
    else if (found === undefined) add(place, 'must be the id of a criterion', parent)
    else if (found.parent !== null)
      add(place, 'must be a criterion that has no parent itself (two levels at most)', parent)
  })
}

const checkWeights = (criteria: readonly Criterion[], add: Add): void => {
  const sum = criteria.reduce((total, { weight, parent }) => total + (parent ? 0 : weight), 0)
  if (criteria.length > 0 && !(sum > 0)) add('criteria', 'must have weights with a sum > 0', sum)
  if (!Number.isFinite(sum)) add('criteria', 'must have weights with a finite sum', sum)
}

const checkKinds = (criteria: readonly Criterion[], add: Add): void =>
  criteria.forEach(({ kind, scale }, index) => {
    if (kind === 'measured' && scale === null)
      add(`criteria[${index}].scale`, 'must be given for a measured criterion', scale)
  })

const checkMeasured = (state: EvaluationState, index: Index, add: Add): void =>
  state.agencies.forEach(({ measured }, at) => {
    for (const key of Object.keys(measured)) {
      const place = `agencies[${at}].measured`
      if (!index.criteria.has(key)) add(place, 'must have ids of criteria as keys', key)
      else if (index.parents.has(key))
        add(place, 'must not hold a value for a criterion that has others below it', key)
    }
  })

interface CellRef {
  readonly agency: string
  readonly criterion: string
}

/** Whether both ends of a cell exist and it may hold something; says what is wrong if not. */
const checkCell = (place: string, cell: CellRef, index: Index, add: Add): boolean => {
  const known = index.agencies.has(cell.agency) && index.criteria.has(cell.criterion)
  if (!index.agencies.has(cell.agency))
    add(`${place}.agency`, 'must be the id of an agency', cell.agency)
  if (!index.criteria.has(cell.criterion))
    add(`${place}.criterion`, 'must be the id of a criterion', cell.criterion)
  else if (index.parents.has(cell.criterion)) {
    add(
      `${place}.criterion`,
      'must be a criterion with cells (one that has others below it has none)',
      cell.criterion,
    )
    return false
  }
  return known
}

const checkValue = (place: string, value: number | null, scale: Scale | null, add: Add): void => {
  if (value === null || scale === null || (value >= scale.min && value <= scale.max)) return
  add(`${place}.value`, `must be on the scale ${scale.min} to ${scale.max}`, value)
}

/** A number for a pair, so that 200,000 cells need no texts. */
const pairKey = (a: number, b: number, width: number): number => a * width + b

const checkUnique = (
  seen: Map<number, number>,
  key: number,
  at: number,
  say: (first: number) => void,
): void => {
  const first = seen.get(key)
  if (first === undefined) seen.set(key, at)
  else say(first)
}

const checkCells = (state: EvaluationState, index: Index, add: Add): void => {
  const ratedScales = new Map(
    state.criteria
      .filter((criterion) => criterion.kind === 'rated')
      .map((criterion) => [criterion.id, criterion.scale ?? state.evaluation.scale]),
  )
  const width = state.criteria.length
  const cellKey = (cell: CellRef): number =>
    pairKey(index.agencies.get(cell.agency) ?? -1, index.criteria.get(cell.criterion) ?? -1, width)

  const scored = new Map<number, number>()
  state.scores.forEach((score, at) => {
    const place = `scores[${at}]`
    const evaluator = index.evaluators.get(score.evaluator)
    if (evaluator === undefined)
      add(`${place}.evaluator`, 'must be the id of an evaluator', score.evaluator)
    if (!checkCell(place, score, index, add) || evaluator === undefined) return
    checkValue(place, score.value, ratedScales.get(score.criterion) ?? null, add)
    const key = pairKey(cellKey(score), evaluator, state.evaluators.length)
    checkUnique(scored, key, at, (first) =>
      add(
        `${place}.evaluator`,
        `must score a cell once, but scores[${first}] is the same cell`,
        score.evaluator,
      ),
    )
  })

  const agreed = new Map<number, number>()
  state.moderated.forEach((moderated, at) => {
    const place = `moderated[${at}]`
    if (!checkCell(place, moderated, index, add)) return
    checkValue(place, moderated.value, ratedScales.get(moderated.criterion) ?? null, add)
    checkUnique(agreed, cellKey(moderated), at, (first) =>
      add(place, `must be the only one of its cell, but moderated[${first}] is too`, moderated),
    )
  })
}

const checkGateResults = (state: EvaluationState, index: Index, add: Add): void => {
  const seen = new Map<number, number>()
  state.gateResults.forEach((result, at) => {
    const place = `gateResults[${at}]`
    const agency = index.agencies.get(result.agency)
    const gate = index.gates.get(result.gate)
    if (agency === undefined) add(`${place}.agency`, 'must be the id of an agency', result.agency)
    if (gate === undefined) add(`${place}.gate`, 'must be the id of a gate', result.gate)
    if (agency === undefined || gate === undefined) return
    checkUnique(seen, pairKey(agency, gate, state.gates.length), at, (first) =>
      add(place, `must be the only one of its gate, but gateResults[${first}] is too`, result),
    )
  })
}

const checkQuotes = (state: EvaluationState, index: Index, add: Add): void => {
  const seen = new Map<number, number>()
  state.quotes.forEach(({ agency }, at) => {
    const place = `quotes[${at}].agency`
    const position = index.agencies.get(agency)
    if (position === undefined) add(place, 'must be the id of an agency', agency)
    else
      checkUnique(seen, position, at, (first) =>
        add(place, `must have one quote, but quotes[${first}] is its too`, agency),
      )
  })
}

/** Everything that is wrong between the parts of a document, as far as `MOST_PROBLEMS`. */
export function referenceProblems(state: EvaluationState): readonly Problem[] {
  const problems: Problem[] = []
  const add: Add = (place, rule, got) => {
    if (problems.length < MOST_PROBLEMS) problems.push({ place, rule, got })
  }
  const index: Index = {
    criteria: positionsOf('criteria', state.criteria, add),
    gates: positionsOf('gates', state.gates, add),
    agencies: positionsOf('agencies', state.agencies, add),
    evaluators: positionsOf('evaluators', state.evaluators, add),
    parents: new Set(state.criteria.flatMap(({ parent }) => parent ?? [])),
  }
  checkTree(state.criteria, index.criteria, add)
  checkWeights(state.criteria, add)
  checkKinds(state.criteria, add)
  checkMembers(state, index, add)
  checkMeasured(state, index, add)
  checkCells(state, index, add)
  checkGateResults(state, index, add)
  checkQuotes(state, index, add)
  return problems
}
