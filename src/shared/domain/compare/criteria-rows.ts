// The criteria of a comparison, by groups where there are two levels, and what was said about each: every
// evaluator's score and comment, the agreed value, findings and evidence.

import type { AgencyId, CriterionId, Evidence, Finding, FindingKind, Moderated } from '../model.ts'
import { differenceOf, type ScoreDifference } from './difference.ts'
import type { CompareInput, CompareView, RowNode } from './input.ts'
import { type LeafGroup, leafGroups } from './leaf-groups.ts'
import { allAlike, type CompareCell, type CompareRow, type EvidenceItem, empty } from './rows.ts'

type Size = (index: number) => number

/** How much each leaf makes of the difference between the baseline and the other. */
const sizesOf = ({ compared, ranking }: CompareInput, against: string | null): Size | null => {
  const [baseline] = compared
  const other = compared.find(({ agency }) => agency === against)
  if (baseline === undefined || other === undefined) return null
  const difference = differenceOf(baseline, other, ranking.leaves)
  return difference === null ? null : (index) => difference.parts[index]?.points ?? 0
}

const ordered = (groups: readonly LeafGroup[], size: Size): readonly LeafGroup[] => {
  const sizeOf = ({ indexes }: LeafGroup): number =>
    Math.max(
      Math.abs(indexes.reduce((sum, index) => sum + size(index), 0)),
      ...indexes.map((index) => Math.abs(size(index))),
    )
  return groups
    .map((group) => ({
      ...group,
      indexes: group.indexes.toSorted((a, b) => Math.abs(size(b)) - Math.abs(size(a))),
    }))
    .sort((a, b) => sizeOf(b) - sizeOf(a))
}

export const evidenceItem = (
  { grade, attachment, reference, link, note }: Evidence,
  { attachments, references }: Pick<CompareInput, 'attachments' | 'references'>,
): EvidenceItem => ({
  grade,
  source:
    link ??
    attachments.find(({ id }) => id === attachment)?.name ??
    references.find(({ id }) => id === reference)?.client ??
    null,
  note,
})

const findingKinds: readonly FindingKind[] = ['strength', 'weakness', 'deficiency', 'risk']

type OfCell<Item> = (agency: AgencyId, criterion: CriterionId) => readonly Item[]

/** Grouped when first asked for. */
const byCell = <Item extends { readonly agency: AgencyId; readonly criterion: CriterionId | null }>(
  items: readonly Item[],
): OfCell<Item> => {
  const key = (agency: AgencyId, criterion: CriterionId | null): string =>
    JSON.stringify([agency, criterion])
  const grouped = (): ReadonlyMap<string, readonly Item[]> => {
    const groups = new Map<string, Item[]>()
    for (const item of items) {
      const at = key(item.agency, item.criterion)
      const group = groups.get(at)
      if (group === undefined) groups.set(at, [item])
      else group.push(item)
    }
    return groups
  }
  let cells: ReadonlyMap<string, readonly Item[]> | null = null
  return (agency, criterion) => {
    cells ??= grouped()
    return cells.get(key(agency, criterion)) ?? []
  }
}

/** What was agreed, found and pinned, by cell. */
interface Noted {
  readonly moderated: OfCell<Moderated>
  readonly findings: OfCell<Finding>
  readonly evidence: OfCell<Evidence>
}

/** What was said about one criterion; rows that nobody has anything in are left out. */
const detailRows = (
  input: CompareInput,
  noted: Noted,
  index: number,
  level: 2 | 3,
): readonly RowNode[] => {
  const { compared, state, ranking } = input
  const criterion = ranking.leaves[index]?.criterion.id
  if (criterion === undefined) return []
  const node = (
    title: CompareRow['title'],
    key: string,
    cellOf: (agency: CompareInput['compared'][number]['agency']) => CompareCell,
  ): readonly RowNode[] => {
    const cells = compared.map(({ agency }) => cellOf(agency))
    if (cells.every(({ kind }) => kind === 'empty')) return []
    const row: CompareRow = {
      id: `${key} of ${criterion}`,
      section: 'criteria',
      level,
      title,
      cells,
      alike: allAlike(cells),
      opens: false,
      open: false,
      weight: null,
      criterion,
    }
    return [{ row, children: [] }]
  }
  const evaluators = state.evaluators.flatMap(({ id, name }) =>
    node({ kind: 'evaluator', name }, `evaluator ${id}`, (agency) => {
      const score = input.scoresAt(agency, index).find(({ evaluator }) => evaluator === id)
      if (score === undefined) return empty
      const { state: given, value, confidence } = score
      const comment = input.commentAt(agency, criterion, id)
      return { kind: 'said', index, state: given, value, comment, confidence }
    }),
  )
  const agreed = node({ kind: 'agreed' }, 'agreed', (agency) => {
    const [found] = noted.moderated(agency, criterion)
    return found === undefined
      ? empty
      : { kind: 'agreed', index, value: found.value, reason: found.reason }
  })
  const findings = findingKinds.flatMap((finding) =>
    node({ kind: 'findings', finding }, finding, (agency) => {
      const found = noted.findings(agency, criterion).filter(({ kind }) => kind === finding)
      return found.length === 0
        ? empty
        : { kind: 'texts', texts: found.map(({ text: words }) => words) }
    }),
  )
  const evidence = node({ kind: 'evidence' }, 'evidence', (agency) => {
    const found = noted.evidence(agency, criterion)
    return found.length === 0
      ? empty
      : { kind: 'evidence', items: found.map((item) => evidenceItem(item, input)) }
  })
  return [...evaluators, ...agreed, ...findings, ...evidence]
}

/** Of each agency to the baseline; null for the baseline itself. */
const partsToBaseline = ({
  compared,
  ranking,
}: CompareInput): readonly (ScoreDifference | null)[] => {
  const [baseline] = compared
  return compared.map((result) =>
    baseline === undefined || result === baseline
      ? null
      : differenceOf(result, baseline, ranking.leaves),
  )
}

const leafNode = (
  input: CompareInput,
  noted: Noted,
  differences: readonly (ScoreDifference | null)[],
  view: CompareView,
  index: number,
  level: 1 | 2,
): RowNode[] => {
  const leaf = input.ranking.leaves[index]
  if (leaf === undefined) return []
  const { criterion, weight } = leaf
  const cells = input.compared.map((result, at): CompareCell => {
    const cell = result.cells[index]
    const behind = differences[at]?.parts[index]?.points ?? null
    return cell === undefined ? empty : { kind: 'score', index, cell, behind }
  })
  const id = `criterion ${criterion.id}`
  const open = view.isOpen(id, false)
  const row: CompareRow = {
    id,
    section: 'criteria',
    level,
    title: { kind: 'criterion', name: criterion.name },
    cells,
    alike: allAlike(cells),
    opens: true,
    open,
    weight,
    criterion: criterion.id,
  }
  // What is closed is not made, unless something is looked for, which may stand in it.
  const wanted = open || view.matches !== null
  return [{ row, children: wanted ? detailRows(input, noted, index, level === 1 ? 2 : 3) : [] }]
}

/** The sum of what is there; null: nothing is. */
const sumOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0)
}

export const criteriaRows = (input: CompareInput, view: CompareView): readonly RowNode[] => {
  const { ranking, state, compared } = input
  const listed = leafGroups(ranking.leaves, state.criteria)
  const size = view.order === 'difference' ? sizesOf(input, view.against) : null
  const groups = size === null ? listed : ordered(listed, size)
  const differences = partsToBaseline(input)
  const noted: Noted = {
    moderated: byCell(state.moderated),
    findings: byCell(input.findings),
    evidence: byCell(input.evidence),
  }
  return groups.flatMap((group): readonly RowNode[] => {
    if (!group.grouped)
      return group.indexes.flatMap((index) => leafNode(input, noted, differences, view, index, 1))
    const children = group.indexes.flatMap((index) =>
      leafNode(input, noted, differences, view, index, 2),
    )
    const id = `group ${group.criterion}`
    const cells = compared.map(
      (result, at): CompareCell => ({
        kind: 'points',
        points: sumOf(group.indexes.map((index) => result.cells[index]?.contribution ?? null)),
        behind: sumOf(group.indexes.map((index) => differences[at]?.parts[index]?.points ?? null)),
      }),
    )
    const row: CompareRow = {
      id,
      section: 'criteria',
      level: 1,
      title: { kind: 'group', name: group.name },
      cells,
      alike: children.every((child) => child.row.alike),
      opens: true,
      open: view.isOpen(id, true),
      weight: sumOf(group.indexes.map((index) => ranking.leaves[index]?.weight ?? null)),
      criterion: group.criterion,
    }
    return [{ row, children }]
  })
}

/** Below the table, always in sight. */
export const totalRows = (compared: CompareInput['compared']): readonly CompareRow[] => {
  const [baseline] = compared
  const row = (kind: 'total' | 'rank', cells: readonly CompareCell[]): CompareRow => ({
    id: kind,
    section: 'criteria',
    level: 1,
    title: { kind },
    cells,
    alike: allAlike(cells),
    opens: false,
    open: false,
    weight: null,
    criterion: null,
  })
  return [
    row(
      'total',
      compared.map((result) => ({
        kind: 'points',
        points: result.score,
        behind:
          result === baseline || result.score === null || baseline?.score == null
            ? null
            : result.score - baseline.score,
      })),
    ),
    row(
      'rank',
      compared.map(({ rank }) => ({ kind: 'rank', rank })),
    ),
  ]
}
