// What is known about the agencies besides their scores: references, coverage and the facts of their profiles.

import { coverageKeys, coverageKinds, coverageOf, serviceOf } from '../agencies/coverage.ts'
import { overallRating, ratedAspects } from '../agencies/references.ts'
import { wordsOf } from '../agencies/same-words.ts'
import type { Agency, AgencyId, Reference } from '../model.ts'
import { plainNode } from './gate-price-rows.ts'
import type { CompareInput, CompareView, RowNode } from './input.ts'
import {
  type CompareCell,
  empty,
  type Fact,
  type ListedFact,
  listedFacts,
  type RowTitle,
  type Section,
} from './rows.ts'

const present = (nodes: readonly (RowNode | null)[]): readonly RowNode[] =>
  nodes.filter((node) => node !== null)

/** A row that opens into others; null: there are none. */
const groupNode = (
  section: Section,
  id: string,
  title: RowTitle,
  cells: readonly CompareCell[],
  children: readonly RowNode[],
  view: CompareView,
): RowNode | null =>
  children.length === 0
    ? null
    : {
        row: {
          id,
          section,
          level: 1,
          title,
          cells,
          alike: children.every((child) => child.row.alike),
          opens: true,
          open: view.isOpen(id, false),
          weight: null,
          criterion: null,
        },
        children,
      }

export const referenceRows = ({ compared, references }: CompareInput): readonly RowNode[] => {
  const byAgency = new Map<AgencyId, Reference[]>()
  for (const reference of references) {
    const own = byAgency.get(reference.agency)
    if (own === undefined) byAgency.set(reference.agency, [reference])
    else own.push(reference)
  }
  if (!compared.some(({ agency }) => byAgency.has(agency))) return []
  const rating = (value: number | null): CompareCell =>
    value === null ? empty : { kind: 'number', value, use: 'rating' }
  const node = (
    about: Extract<RowTitle, { kind: 'references' }>['about'],
    cellOf: (own: readonly Reference[]) => CompareCell,
  ): RowNode | null =>
    plainNode(
      'references',
      `references ${about}`,
      { kind: 'references', about },
      compared.map(({ agency }) => cellOf(byAgency.get(agency) ?? [])),
    )
  return present([
    node('count', (own) => ({ kind: 'number', value: own.length, use: 'count' })),
    node('overall', (own) => rating(overallRating(own))),
    ...ratedAspects.map((aspect) =>
      node(aspect, (own) => {
        const given = own.flatMap((reference) => reference[aspect] ?? [])
        const sum = given.reduce((total, value) => total + value, 0)
        return rating(given.length === 0 ? null : sum / given.length)
      }),
    ),
    node('notes', (own) => {
      const noted = own.flatMap(({ client, notes }) =>
        notes === null || notes.trim() === '' ? [] : [`${client}: ${notes}`],
      )
      return noted.length === 0 ? empty : { kind: 'texts', texts: noted }
    }),
  ])
}

const agenciesOf = ({ compared, state }: CompareInput): readonly (Agency | null)[] => {
  const byId = new Map(state.agencies.map((agency) => [agency.id, agency]))
  return compared.map(({ agency }) => byId.get(agency) ?? null)
}

/** Only what is known about at least one of the agencies. */
export const coverageRows = (input: CompareInput, view: CompareView): readonly RowNode[] => {
  const agencies = agenciesOf(input)
  return present(
    coverageKinds.map((kind) => {
      const keys = coverageKeys[kind]
      const children = present(
        keys.map((key) =>
          plainNode(
            'coverage',
            `covered ${key}`,
            { kind: 'covered', key },
            agencies.map((agency): CompareCell => {
              const coverage = agency === null ? null : coverageOf(agency, key)
              return coverage === null ? empty : { kind: 'coverage', coverage }
            }),
            2,
          ),
        ),
      )
      const cells = agencies.map((agency): CompareCell => {
        const known = agency === null ? [] : keys.map((key) => coverageOf(agency, key))
        const count = (answer: string): number => known.filter((each) => each === answer).length
        return { kind: 'tally', yes: count('yes'), partly: count('partly'), of: keys.length }
      })
      return groupNode(
        'coverage',
        `coverage ${kind}`,
        { kind: 'coverage', of: kind },
        cells,
        children,
        view,
      )
    }),
  )
}

/** Services of the catalogue are rows of their own under coverage. */
const entriesOf = (agency: Agency | null, fact: ListedFact): readonly string[] => {
  if (agency === null) return []
  const entries = agency[fact]
  return fact === 'services' ? entries.filter((entry) => serviceOf(entry) === null) : entries
}

/** The same for "Node.JS" and "node js"; signs alone are their own key. */
const wordsKey = (entry: string): string => wordsOf(entry).join(' ') || entry

const listNode = (
  fact: ListedFact,
  agencies: readonly (Agency | null)[],
  view: CompareView,
): RowNode | null => {
  const lists = agencies.map((agency) => entriesOf(agency, fact))
  const said = lists.map((list) => new Set(list.map(wordsKey)))
  /** As the first agency that has it writes it. */
  const names = new Map<string, string>()
  for (const entry of lists.flat()) {
    const key = wordsKey(entry)
    if (!names.has(key)) names.set(key, entry)
  }
  const children = present(
    [...names].map(([key, name]) =>
      plainNode(
        'facts',
        `${fact} ${key}`,
        { kind: 'entry', name },
        said.map((keys) => ({ kind: 'flag', on: keys.has(key) })),
        2,
      ),
    ),
  )
  const cells = lists.map(
    (items): CompareCell => (items.length === 0 ? empty : { kind: 'list', items }),
  )
  return groupNode('facts', `list ${fact}`, { kind: 'list', fact }, cells, children, view)
}

const factCell = (agency: Agency, fact: Fact, currency: string): CompareCell => {
  const words = (value: string | null): CompareCell =>
    value === null || value.trim() === '' ? empty : { kind: 'words', words: value }
  const number = (value: number | null, use: 'year' | 'people'): CompareCell =>
    value === null ? empty : { kind: 'number', value, use }
  const texts = (list: readonly string[]): CompareCell =>
    list.length === 0 ? empty : { kind: 'texts', texts: list }
  switch (fact) {
    case 'status':
      return { kind: 'status', status: agency.status }
    case 'founded':
      return number(agency.founded, 'year')
    case 'teamSize':
      return number(agency.teamSize, 'people')
    case 'hourlyRate': {
      const rate = agency.hourlyRate
      return rate === null || (rate.min === null && rate.max === null)
        ? empty
        : { kind: 'rate', ...rate, currency }
    }
    case 'minimumProject':
      return agency.minimumProject === null
        ? empty
        : { kind: 'money', amount: agency.minimumProject, currency }
    case 'languages':
      return agency.languages.length === 0 ? empty : { kind: 'list', items: agency.languages }
    case 'pros':
    case 'cons':
      return texts(agency[fact])
    case 'rejectionReason':
      return words(agency.status === 'rejected' ? agency.rejectionReason : null)
    case 'location':
    case 'timeZone':
    case 'website':
    case 'notes':
      return words(agency[fact])
  }
}

const before: readonly Fact[] = [
  'status',
  'rejectionReason',
  'location',
  'timeZone',
  'founded',
  'teamSize',
  'hourlyRate',
  'minimumProject',
  'languages',
]
const after: readonly Fact[] = ['pros', 'cons', 'website', 'notes']

export const factRows = (input: CompareInput, view: CompareView): readonly RowNode[] => {
  const agencies = agenciesOf(input)
  const { currency } = input.state.evaluation
  const node = (fact: Fact): RowNode | null =>
    plainNode(
      'facts',
      `fact ${fact}`,
      { kind: 'fact', fact },
      agencies.map((agency) => (agency === null ? empty : factCell(agency, fact, currency))),
    )
  return present([
    ...before.map(node),
    ...listedFacts.map((fact) => listNode(fact, agencies, view)),
    ...after.map(node),
  ])
}
