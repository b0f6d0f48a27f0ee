// Templates: the built-in sets of criteria and those kept here, and applying one to an evaluation.
import { ExpectedError } from '../../shared/contract/errors.ts'
import { limits } from '../../shared/contract/schemas.ts'
import { sameRange } from '../../shared/domain/criteria/convert-scale.ts'
import type { CriteriaSet } from '../../shared/domain/criteria/criteria-set.ts'
import type {
  Criterion,
  CriterionId,
  EvaluationId,
  Gate,
  GateId,
  Scale,
} from '../../shared/domain/model.ts'
import { spoken, text } from '../../shared/messages/door-text.ts'
import { builtInIds, isBuiltIn } from '../../shared/templates/built-in.ts'
import { builtInTemplate } from '../../shared/templates/catalogue.ts'
import { nextPosition } from '../db/order.ts'
import { criterionRow, groupsFirst, listCriteria, listGates } from '../db/queries/criteria.ts'
import { detailsOf } from '../db/queries/evaluations.ts'
import type { Writer } from '../db/rows.ts'
import { type Context, requireEvaluation, type Service } from './context.ts'
import { refuse, requireSomeWeight } from './criterion-checks.ts'
import { removeCells } from './removal.ts'
import { builtInName, keepTemplates, type OwnTemplate, ownTemplates } from './template-store.ts'
import { changeCriteria } from './weight-sets.ts'

/** More than a person would keep; the list stays one to choose from. */
const mostTemplates = 200

interface NamedSet extends CriteriaSet {
  readonly name: string
}

const noTemplate = (): ExpectedError => new ExpectedError('not_found', text('errors.noTemplate'))

/** A built-in one in the language of the settings. Throws `not_found` in words. */
export async function loadTemplate(context: Context, id: string): Promise<NamedSet> {
  if (isBuiltIn(id)) return { name: builtInName(id), ...(await builtInTemplate(id, spoken())) }
  const own = ownTemplates(context).find((template) => template.id === id)
  if (own === undefined) throw noTemplate()
  return own
}

/** Groups with their parts right behind them. */
const inReadingOrder = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria
    .filter(({ parent }) => parent === null)
    .flatMap((first) => [first, ...criteria.filter(({ parent }) => parent === first.id)])

function setOf(context: Context, evaluation: EvaluationId): CriteriaSet {
  return {
    scale: detailsOf(requireEvaluation(context, evaluation)).scale,
    criteria: listCriteria(context.db, evaluation).map(({ item }) => item),
    gates: listGates(context.db, evaluation).map(({ item }) => item),
  }
}

/** What the template calls its own is written over ids that are free here. */
function freeIds(context: Context, taken: ReadonlySet<string>): (id: string) => string {
  const given = new Map<string, string>()
  return (id) => {
    const known = given.get(id) ?? (taken.has(id) ? context.newId() : id)
    given.set(id, known)
    return known
  }
}

const plain = (name: string): string => name.trim().toLowerCase()

/** The parts of a set whose names are not there yet; a group brings its parts, or leaves them out with it. */
function missingFrom(set: CriteriaSet, present: CriteriaSet) {
  const known = new Set(present.criteria.map(({ name }) => plain(name)))
  const knownGates = new Set(present.gates.map(({ name }) => plain(name)))
  const left = set.criteria.filter(({ name, parent }) => parent === null && known.has(plain(name)))
  const out = new Set<string>(left.map(({ id }) => id))
  const leftGates = set.gates.filter(({ name }) => knownGates.has(plain(name)))
  return {
    criteria: set.criteria.filter(({ id, parent }) => !out.has(parent ?? id)),
    gates: set.gates.filter((gate) => !leftGates.includes(gate)),
    skipped: [...left, ...leftGates].map(({ name }) => name),
  }
}

function insertSet(
  writer: Writer,
  evaluation: EvaluationId,
  idOf: (id: string) => string,
  { criteria, gates }: { readonly criteria: readonly Criterion[]; readonly gates: readonly Gate[] },
  ownScale: Scale | null,
): void {
  const first = nextPosition(writer, 'criterion', evaluation)
  const rows = criteria.map((criterion, i) => {
    const id = idOf(criterion.id) as CriterionId
    const parent = criterion.parent === null ? null : (idOf(criterion.parent) as CriterionId)
    const written = { ...criterion, id, parent, scale: criterion.scale ?? ownScale }
    return criterionRow(evaluation, first + i, written, null)
  })
  for (const row of groupsFirst(rows)) writer.insert('criterion', row)
  let position = nextPosition(writer, 'gate', evaluation)
  for (const { id, name, description } of gates)
    writer.insert('gate', {
      evaluation,
      id: idOf(id) as GateId,
      position: position++,
      name,
      description,
    })
}

function removeSet(writer: Writer, evaluation: EvaluationId, set: CriteriaSet): void {
  for (const { id } of [...inReadingOrder(set.criteria)].reverse()) {
    removeCells(writer, evaluation, 'criterion', id)
    writer.remove('criterion', { evaluation, id })
  }
  for (const { id } of set.gates) {
    removeCells(writer, evaluation, 'gate', id)
    writer.remove('gate', { evaluation, id })
  }
}

const summaryOf = (id: string, own: boolean, { name, criteria, gates }: NamedSet) => ({
  id,
  name,
  own,
  criteria: inReadingOrder(criteria).map((criterion) => ({
    name: criterion.name,
    weight: criterion.weight,
    part: criterion.parent !== null,
  })),
  gates: gates.map((gate) => gate.name),
})

function changeOwn(
  context: Context,
  change: (templates: readonly OwnTemplate[]) => readonly OwnTemplate[],
): void {
  keepTemplates(context, change(ownTemplates(context)))
  context.announce(['criteria.templates'])
}

function requireOwn(context: Context, id: string): void {
  if (!ownTemplates(context).some((template) => template.id === id)) throw noTemplate()
}

type TemplateMethods = Pick<
  Service<'criteria'>,
  | 'criteria.templates'
  | 'criteria.saveTemplate'
  | 'criteria.renameTemplate'
  | 'criteria.removeTemplate'
  | 'criteria.applyTemplate'
>

export const templates: TemplateMethods = {
  'criteria.templates': async (context) => {
    const builtIn = builtInIds.map(async (id) =>
      summaryOf(id, false, await loadTemplate(context, id)),
    )
    const own = ownTemplates(context).map((template) => summaryOf(template.id, true, template))
    return [...(await Promise.all(builtIn)), ...own]
  },

  'criteria.saveTemplate': (context, { evaluation, template, name }) => {
    const set = setOf(context, evaluation)
    if (set.criteria.length === 0) throw refuse('errors.nothingToKeep')
    if (template !== null) requireOwn(context, template)
    const id = template ?? context.newId()
    // Written and read in the shapes of the document, which allow what the model calls read-only.
    const kept = structuredClone({ id, name, ...set }) as OwnTemplate
    changeOwn(context, (before) => {
      if (template !== null) return before.map((other) => (other.id === id ? kept : other))
      if (before.length >= mostTemplates)
        throw refuse('errors.limitReached', { limit: mostTemplates })
      return [...before, kept]
    })
    return { id }
  },

  'criteria.renameTemplate': (context, { template, name }) => {
    requireOwn(context, template)
    changeOwn(context, (before) =>
      before.map((other) => (other.id === template ? { ...other, name } : other)),
    )
    return {}
  },

  'criteria.removeTemplate': (context, { template }) => {
    requireOwn(context, template)
    changeOwn(context, (before) => before.filter((other) => other.id !== template))
    return {}
  },

  'criteria.applyTemplate': async (context, { evaluation, template, how, reason }) => {
    const set = await loadTemplate(context, template)
    const present = setOf(context, evaluation)
    const found = how === 'add' ? missingFrom(set, present) : { ...set, skipped: [] }
    const kept = how === 'add' ? present : { criteria: [], gates: [] }
    if (
      kept.criteria.length + found.criteria.length > limits.criteria ||
      kept.gates.length + found.gates.length > limits.criteria
    )
      throw refuse('errors.limitReached', { limit: limits.criteria })
    const idOf = freeIds(context, new Set([...kept.criteria, ...kept.gates].map(({ id }) => id)))
    const ownScale = sameRange(set.scale, present.scale) ? null : set.scale
    changeCriteria(context, evaluation, reason, { name: set.name, variant: how }, (writer) => {
      if (how === 'replace') removeSet(writer, evaluation, present)
      insertSet(writer, evaluation, idOf, found, ownScale)
      requireSomeWeight(writer, evaluation)
    })
    return {
      criteria: found.criteria.length,
      gates: found.gates.length,
      skipped: [...found.skipped],
    }
  },
}
