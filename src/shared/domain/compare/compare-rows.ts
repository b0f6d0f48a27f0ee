// The whole table of a comparison, filtered and flat: what is alike can be left out, rows can be looked for, and
// sections, groups and criteria open and close.

import { criteriaRows } from './criteria-rows.ts'
import { gateRows, priceRows } from './gate-price-rows.ts'
import type { CompareInput, CompareView, RowNode } from './input.ts'
import { coverageRows, factRows, referenceRows } from './profile-rows.ts'
import { type CompareRow, type Section, sections } from './rows.ts'

export interface CompareTable {
  readonly rows: readonly CompareRow[]
  /** Rows left out because all agencies have the same; headings do not count. */
  readonly alike: number
  /** Sections that have rows, whether or not they are shown. */
  readonly sections: readonly Section[]
}

const nodesOf = (section: Section, input: CompareInput, view: CompareView): readonly RowNode[] => {
  switch (section) {
    case 'criteria':
      return criteriaRows(input, view)
    case 'gates':
      return gateRows(input)
    case 'price':
      return priceRows(input)
    case 'references':
      return referenceRows(input)
    case 'coverage':
      return coverageRows(input, view)
    case 'facts':
      return factRows(input, view)
  }
}

interface Kept {
  readonly nodes: readonly RowNode[]
  readonly alike: number
}

const withoutAlike = (nodes: readonly RowNode[]): Kept => {
  let alike = 0
  const kept = nodes.flatMap((node): readonly RowNode[] => {
    if (node.row.alike) {
      alike += 1
      return []
    }
    const children = withoutAlike(node.children)
    alike += children.alike
    return [{ ...node, children: children.nodes }]
  })
  return { nodes: kept, alike }
}

/** A row that is found brings those below it, and those that it belongs to. */
const found = (
  nodes: readonly RowNode[],
  matches: (row: CompareRow) => boolean,
): readonly RowNode[] =>
  nodes.flatMap((node) => {
    if (matches(node.row)) return [node]
    const children = found(node.children, matches)
    return children.length === 0 ? [] : [{ row: { ...node.row, open: true }, children }]
  })

const flat = (nodes: readonly RowNode[]): readonly CompareRow[] =>
  nodes.flatMap(({ row, children }) => [row, ...(row.open ? flat(children) : [])])

const headed = (
  section: Section,
  nodes: readonly RowNode[],
  view: CompareView,
  agencies: number,
): readonly CompareRow[] => {
  if (nodes.length === 0) return []
  const id = `section ${section}`
  const open = view.matches !== null || view.isOpen(id, true)
  const row: CompareRow = {
    id,
    section,
    level: 0,
    title: { kind: 'section', section },
    cells: Array.from({ length: agencies }, () => ({ kind: 'empty' })),
    alike: false,
    opens: true,
    open,
    weight: null,
    criterion: null,
  }
  return [row, ...(open ? flat(nodes) : [])]
}

/** O(rows × agencies). The agencies stand in the order given; nothing but their columns depends on it. */
export const compareTable = (input: CompareInput, view: CompareView): CompareTable => {
  let alike = 0
  const all = sections.map((section) => ({ section, nodes: nodesOf(section, input, view) }))
  const rows = all.flatMap(({ section, nodes }) => {
    if (!view.sections.includes(section)) return []
    const kept = view.onlyDifferences ? withoutAlike(nodes) : { nodes, alike: 0 }
    alike += kept.alike
    const shown = view.matches === null ? kept.nodes : found(kept.nodes, view.matches)
    return headed(section, shown, view, input.compared.length)
  })
  return {
    rows,
    alike,
    sections: all.flatMap(({ section, nodes }) => (nodes.length > 0 ? section : [])),
  }
}
