// A copy without names: agencies under letters, the panel under numbers, and nothing that leads to either.
import type { AgencyId, EvaluationState, Frozen } from '../../../shared/domain/model.ts'
import { text } from '../../../shared/messages/translate.ts'
import type { ReportInput } from '../input.ts'
import {
  agencyStandIns,
  LEAST_OF_AGENCY,
  mapTexts,
  type NamedThing,
  ordinaryTexts,
  replacerOf,
} from './stand-ins.ts'

const namesOfFreeze = ({ by, amendments }: Frozen): readonly string[] => [
  by,
  ...amendments.map((amendment) => amendment.by),
]

/** Everybody who is named: the panel by its order, and others in the order in which they come up. */
const peopleOf = ({ state, additions, record, facts }: ReportInput): readonly NamedThing[] => {
  const members = state.evaluators.map(({ name }, index) => ({
    name,
    standIn: text('report.redact.evaluator', { number: index + 1 }),
  }))
  const owner = text('history.owner')
  const known = new Set([...members.map(({ name }) => name), owner])
  const decision = record?.decision ?? null
  const others = [
    ...(decision === null ? [] : [decision.by, ...decision.approvals.map(({ name }) => name)]),
    ...(record?.procedure?.steps ?? []).map(({ by }) => by),
    ...(record?.declarations ?? []).flatMap(({ ruling }) => (ruling === null ? [] : [ruling.by])),
    ...(record?.ledger.people ?? []).map(({ name }) => name),
    ...(additions.frozen === null ? [] : namesOfFreeze(additions.frozen)),
    ...additions.earlierFreezes.flatMap((freeze) => [...namesOfFreeze(freeze), freeze.lifted.by]),
    ...(facts.envelope === null
      ? []
      : [
          facts.envelope.sealedBy,
          ...(facts.envelope.opened === null ? [] : [facts.envelope.opened.by]),
        ]),
  ].filter((name) => !known.has(name))
  return [
    ...members,
    ...[...new Set(others)].map((name, index) => ({
      name,
      standIn: text('report.redact.person', { number: index + 1 }),
    })),
  ]
}

const named = (
  state: EvaluationState,
  letters: ReadonlyMap<AgencyId, string>,
): EvaluationState => ({
  ...state,
  agencies: state.agencies.map((agency) => ({
    ...agency,
    name: letters.get(agency.id) ?? '',
    website: null,
    location: null,
    timeZone: null,
    notes: null,
  })),
  evaluators: state.evaluators.map((evaluator, index) => ({
    ...evaluator,
    name: text('report.redact.evaluator', { number: index + 1 }),
    role: null,
    organisation: null,
    email: null,
  })),
})

export const withoutNames = (input: ReportInput): ReportInput => {
  const { state, additions } = input
  const letters = agencyStandIns(state)
  const kept = ordinaryTexts(state)
  const agencies = replacerOf(
    state.agencies.map(({ id, name }) => ({ name, standIn: letters.get(id) ?? '' })),
    LEAST_OF_AGENCY,
    kept,
  )
  const people = replacerOf(peopleOf(input), 3, kept)
  // People first: what stands in for an agency holds no name, and must not be taken for one.
  const hidden = mapTexts(
    {
      ...input,
      additions: {
        ...additions,
        references: additions.references.map((reference) => ({
          ...reference,
          client: '',
          contact: null,
          notes: null,
        })),
        attachments: [],
        evidence: additions.evidence.map((evidence) => ({ ...evidence, link: null })),
      },
    },
    (written) => agencies(people(written)),
  )
  const decision = hidden.record?.decision ?? null
  return {
    ...hidden,
    state: named(hidden.state, letters),
    record:
      hidden.record === null || decision === null
        ? hidden.record
        : {
            ...hidden.record,
            decision: {
              ...decision,
              snapshot: {
                ...decision.snapshot,
                results: decision.snapshot.results.map((result) => ({
                  ...result,
                  name: letters.get(result.agency) ?? '',
                })),
              },
            },
          },
  }
}
