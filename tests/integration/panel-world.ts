// A selection with a panel of nine, run by stages: agencies with telling ids, names and addresses, everybody's words
// recognisable, and another evaluation beside it. For tests of who may see and do what.
import type { Session } from '../../src/main/session.ts'
import type { Input, MethodName, Output } from '../../src/shared/contract/call.ts'
import type { Result } from '../../src/shared/contract/errors.ts'
import type {
  AgencyId,
  CriterionId,
  EvaluationId,
  EvaluatorId,
  GateId,
} from '../../src/shared/domain/model.ts'
import type { SelectionStage } from '../../src/shared/domain/panel/stages.ts'
import type { TestApp } from './open-app.ts'

export const selection = 'selection' as EvaluationId
export const otherSelection = 'zephyr-tender' as EvaluationId
export const pin = '4711'

export const agencies = {
  tailspin: { id: 'tailspin' as AgencyId, name: 'Tailspin Works' },
  northwind: { id: 'northwind' as AgencyId, name: 'Northwind Systems' },
  contoso: { id: 'contoso' as AgencyId, name: 'Contoso Labs' },
} as const

export const security = 'security' as CriterionId
export const support = 'support' as CriterionId
export const certificate = 'certificate' as GateId

/** By what each of them is in the tests. */
const panel = {
  /** The chair. */
  ada: { name: 'Ada Chairwoman', seat: 'chair' },
  /** Scores all, and submits nothing. */
  bea: { name: 'Bea Baritone', seat: 'evaluator' },
  /** Is not asked about support. */
  cai: { name: 'Cai Contralto', seat: 'evaluator' },
  dora: { name: 'Dora Descant', seat: 'advisor' },
  emil: { name: 'Emil Encore', seat: 'observer' },
  /** Is kept from Northwind after having scored it. */
  fay: { name: 'Fay Falsetto', seat: 'evaluator' },
  /** Is kept from all. */
  gus: { name: 'Gus Glissando', seat: 'evaluator' },
  /** Declares nothing. */
  hal: { name: 'Hal Harmony', seat: 'evaluator' },
  /** Submits. */
  ivy: { name: 'Ivy Intermezzo', seat: 'evaluator' },
} as const
export type Member = keyof typeof panel
export const members = Object.keys(panel) as Member[]

export const nameOf = (member: Member): string => panel[member].name
export const idOf = (member: Member): EvaluatorId => `id-of-${member}` as EvaluatorId
export const as = (member: Member): Session => ({
  role: 'evaluator',
  evaluation: selection,
  evaluator: idOf(member),
  name: nameOf(member),
})

/** What only the member wrote. */
export const wordsOf = (member: Member) => ({
  comment: `comment-${member}`,
  finding: `finding-${member}`,
  note: `note-${member}`,
})

const evaluationDocument = (
  evaluation: object,
  evaluators: readonly object[],
  list: readonly object[],
): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    JSON.stringify({
      format: 'shortlist-evaluation',
      version: 1,
      evaluation: { currency: 'USD', scale: { min: 0, max: 10, step: 1 }, ...evaluation },
      criteria: [
        { id: security, name: 'Security', weight: 60 },
        { id: support, name: 'Support', weight: 40, guidance: 'Ask Contoso Labs for its SLA.' },
      ],
      gates: [{ id: certificate, name: 'Certificate' }],
      agencies: list,
      evaluators,
    }),
  )

export interface World {
  readonly app: TestApp
  readonly call: TestApp['call']
  /** As a member; fails the test when the answer is an error. */
  readonly by: <Name extends MethodName>(
    member: Member,
    method: Name,
    input: Input<Name>,
  ) => Promise<Output<Name>>
  /** As a member, the answer as it is. */
  readonly askAs: (member: Member, method: MethodName, input: unknown) => Promise<Result<unknown>>
  readonly toStage: (stage: SelectionStage) => Promise<void>
}

export interface Arrangement {
  readonly blind: boolean
  readonly chairSees: 'progress' | 'values'
  readonly anonymous: boolean
}
export const strict: Arrangement = { blind: true, chairSees: 'progress', anonymous: true }

/** Both evaluations, set up; the first one begun. */
export async function setUp(app: TestApp, arrangement: Arrangement = strict): Promise<World> {
  const call: TestApp['call'] = (method, input) => app.call(method, input)
  await call('evaluations.import', {
    name: 'selection.shortlist',
    bytes: evaluationDocument(
      {
        id: selection,
        title: 'Payments back end',
        brief: 'Replaces what Northwind Systems built.',
      },
      members.map((member) => ({
        id: idOf(member),
        ...panel[member],
        email: `${member}@panel.example`,
        ...(member === 'cai' ? { notAssigned: { agencies: [], criteria: [support] } } : {}),
      })),
      Object.values(agencies).map(({ id, name }) => ({
        id,
        name,
        website: `https://www.${id}.example`,
        location: `${id} city`,
        notes: `${id} was here before`,
        pros: [`${id} knows us`],
        status: 'shortlist',
      })),
    ),
  })
  await call('evaluations.import', {
    name: 'other.shortlist',
    bytes: evaluationDocument(
      { id: otherSelection, title: 'Zephyr tender', brief: 'zephyr brief' },
      [{ id: 'id-of-zoe', name: 'Zoe Zither' }],
      [{ id: 'zephyr', name: 'Zephyr Digital', status: 'shortlist' }],
    ),
  })
  const begin = { declaration: 'I keep it to myself, Tailspin Works included.', pin }
  await call('panel.begin', { evaluation: selection, ...arrangement, ...begin })
  await call('panel.begin', {
    evaluation: otherSelection,
    ...arrangement,
    ...begin,
    declaration: 'zephyr declaration',
  })
  const askAs: World['askAs'] = (member, method, input) => app.ask(method, input, as(member))
  return {
    app,
    call,
    askAs,
    async by(member, method, input) {
      const result = await askAs(member, method, input)
      if (!result.ok) throw new Error(`${member} ${method}: ${result.error.message}`)
      return result.value as Output<typeof method>
    },
    toStage: async (stage) => {
      await call('panel.toStage', { evaluation: selection, stage, reason: `to ${stage}` })
    },
  }
}

/** Everybody but Hal declares; Gus is kept from all. */
export async function declareAll({ by, call }: World): Promise<void> {
  for (const member of members)
    if (member !== 'hal')
      await by(member, 'panel.declare', {
        evaluation: selection,
        typedName: nameOf(member),
        conflict: member === 'gus' ? `conflict-${member}` : null,
      })
  await call('panel.rule', {
    evaluation: selection,
    evaluator: idOf('gus'),
    from: 'all',
    reason: 'conflict of gus',
  })
}

export const aboutLink = (link: string, note: string) => ({
  grade: 'claimed' as const,
  attachment: null,
  reference: null,
  link,
  note,
})

/** Under which id the member sees each agency: only a cell that they write on tells which is which. */
export async function seenBy(
  { by, app }: World,
  member: Member,
): Promise<ReadonlyMap<AgencyId, AgencyId>> {
  const { agencies: ids } = await by(member, 'scoring.sheet', { evaluation: selection })
  const seen = new Map<AgencyId, AgencyId>()
  for (const id of ids)
    await passing(app, async () => {
      const cell = { agency: id, criterion: security, evaluator: idOf(member) }
      await by(member, 'scoring.comment', { evaluation: selection, ...cell, comment: 'here' })
      const row = app.library.db
        .prepare("SELECT agency FROM score WHERE evaluator = ? AND comment = 'here'")
        .get(idOf(member)) as { readonly agency: AgencyId }
      seen.set(row.agency, id)
    })
  return seen
}

/** A score with a comment, a finding and evidence on one cell, as the member. */
export async function judge(
  { by }: World,
  member: Member,
  agency: AgencyId,
  criterion: CriterionId,
  score: number,
): Promise<{ readonly finding: string; readonly evidence: string }> {
  const words = wordsOf(member)
  const cell = { evaluation: selection, agency, criterion, evaluator: idOf(member) }
  await by(member, 'scoring.set', { ...cell, score })
  await by(member, 'scoring.comment', { ...cell, comment: words.comment })
  const finding = await by(member, 'scoring.addFinding', {
    ...cell,
    fields: { kind: 'strength', text: words.finding },
  })
  const evidence = await by(member, 'scoring.addEvidence', {
    ...cell,
    gate: null,
    fields: aboutLink(`https://evidence.example/${member}`, words.note),
  })
  return { finding: finding.id, evidence: evidence.id }
}

/** Runs `work` and takes back whatever it did to the library. */
export async function passing<T>(app: TestApp, work: () => Promise<T>): Promise<T> {
  app.library.db.exec('SAVEPOINT passing')
  try {
    return await work()
  } finally {
    app.library.db.exec('ROLLBACK TO passing; RELEASE passing')
  }
}
