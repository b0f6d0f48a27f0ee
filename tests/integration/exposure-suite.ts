// What must be refused, to whom and by which rule, at every stage of a selection: each case asks the door directly
// and says which guard has to answer. One walk through the stages serves every set of guards that is asked about.
import type { Dispatch } from '../../src/main/dispatch.ts'
import { ownerSession, type Session } from '../../src/main/session.ts'
import type { MethodName } from '../../src/shared/contract/contract.ts'
import type { ErrorCode } from '../../src/shared/contract/errors.ts'
import type { AgencyId, CriterionId, EvaluationId } from '../../src/shared/domain/model.ts'
import { text } from '../../src/shared/messages/door-text.ts'
import {
  aboutLink,
  agencies,
  as,
  certificate,
  declareAll,
  idOf,
  judge,
  type Member,
  nameOf,
  otherSelection,
  passing,
  pin,
  security,
  seenBy,
  selection,
  support,
  type World,
} from './panel-world.ts'

/** Every method that an evaluator may call. */
export const evaluatorMethods = [
  'evaluations.get',
  'agencies.list',
  'agencies.openLink',
  'criteria.list',
  'panel.session',
  'panel.list',
  'panel.procedure',
  'panel.declarations',
  'panel.declare',
  'panel.leave',
  'panel.submit',
  'panel.submissions',
  'scoring.sheet',
  'scoring.cell',
  'scoring.comments',
  'scoring.evidence',
  'scoring.set',
  'scoring.setMany',
  'scoring.comment',
  'scoring.setConfidence',
  'scoring.addFinding',
  'scoring.updateFinding',
  'scoring.removeFinding',
  'scoring.addEvidence',
  'scoring.updateEvidence',
  'scoring.removeEvidence',
  'history.state',
  'history.undo',
  'history.redo',
  'settings.get',
] as const satisfies readonly MethodName[]
export type EvaluatorMethod = (typeof evaluatorMethods)[number]

/** What a call is about. */
export interface Target {
  readonly evaluation: EvaluationId
  readonly agency: string
  readonly criterion: CriterionId
  readonly evaluator: string | null
  readonly finding: string
  readonly evidence: string
}

type Inputs = Readonly<Record<EvaluatorMethod, (target: Target) => unknown>>

const cellOf = ({ evaluation, agency, criterion, evaluator }: Target) => ({
  evaluation,
  agency,
  criterion,
  evaluator,
})
const evaluationOf = ({ evaluation }: Target) => ({ evaluation })
const found = { kind: 'risk', text: 'a risk' }

export const inputs: Inputs = {
  'evaluations.get': evaluationOf,
  'agencies.list': evaluationOf,
  'agencies.openLink': () => ({ address: 'https://example.org/' }),
  'criteria.list': evaluationOf,
  'panel.session': () => ({}),
  'panel.list': evaluationOf,
  'panel.procedure': evaluationOf,
  'panel.declarations': evaluationOf,
  'panel.declare': ({ evaluation }) => ({ evaluation, typedName: 'Anybody', conflict: null }),
  'panel.leave': ({ evaluation }) => ({ evaluation, pin }),
  'panel.submit': evaluationOf,
  'panel.submissions': evaluationOf,
  'scoring.sheet': evaluationOf,
  'scoring.cell': ({ evaluation, agency, criterion }) => ({ evaluation, agency, criterion }),
  'scoring.comments': ({ evaluation, evaluator }) => ({ evaluation, evaluator }),
  'scoring.evidence': evaluationOf,
  'scoring.set': (target) => ({ ...cellOf(target), score: 3 }),
  'scoring.setMany': ({ evaluation, ...target }) => ({
    evaluation,
    cells: [
      {
        agency: target.agency,
        criterion: target.criterion,
        evaluator: target.evaluator,
        score: 3,
        comment: 'many',
      },
    ],
  }),
  'scoring.comment': (target) => ({ ...cellOf(target), comment: 'a comment' }),
  'scoring.setConfidence': (target) => ({ ...cellOf(target), confidence: 'low' }),
  'scoring.addFinding': (target) => ({ ...cellOf(target), fields: found }),
  'scoring.updateFinding': ({ evaluation, finding }) => ({ evaluation, finding, fields: found }),
  'scoring.removeFinding': ({ evaluation, finding }) => ({ evaluation, finding }),
  'scoring.addEvidence': (target) => ({
    ...cellOf(target),
    gate: null,
    fields: aboutLink('https://example.org/', 'a note'),
  }),
  'scoring.updateEvidence': ({ evaluation, evidence }) => ({
    evaluation,
    evidence,
    fields: { note: 'another note' },
  }),
  'scoring.removeEvidence': ({ evaluation, evidence }) => ({ evaluation, evidence }),
  'history.state': evaluationOf,
  'history.undo': evaluationOf,
  'history.redo': evaluationOf,
  'settings.get': () => ({}),
}

const ofNoEvaluation: readonly EvaluatorMethod[] = [
  'agencies.openLink',
  'panel.session',
  'settings.get',
]
const beforehand: readonly EvaluatorMethod[] = [
  ...ofNoEvaluation,
  'panel.list',
  'panel.procedure',
  'panel.declarations',
  'panel.declare',
  'panel.leave',
]
const scoreCommands: readonly EvaluatorMethod[] = [
  'scoring.set',
  'scoring.setMany',
  'scoring.comment',
  'scoring.setConfidence',
]
const judgementCommands: readonly EvaluatorMethod[] = [
  'scoring.addFinding',
  'scoring.updateFinding',
  'scoring.removeFinding',
  'scoring.addEvidence',
  'scoring.updateEvidence',
  'scoring.removeEvidence',
]
const cellCommands = [...scoreCommands, ...judgementCommands]
const others = (left: readonly EvaluatorMethod[]) =>
  evaluatorMethods.filter((method) => !left.includes(method))
/** They name what is there by its id, and so only what is one's own. */
const commandsById = cellCommands.filter((method) => /update|remove/.test(method))
const commandsByName = cellCommands.filter((method) => !commandsById.includes(method))
/** By who has nothing of their own yet. */
const ofNewcomer = [...beforehand, ...commandsById]

/** Each names the rule that must answer, and with what. */
interface Case {
  readonly guard: string
  readonly session: Session
  readonly method: MethodName
  readonly input: unknown
  readonly code: ErrorCode
  readonly message: string
  /** What happens first, and is taken back afterwards. */
  readonly first?: () => Promise<unknown>
}

interface Refusal {
  readonly guard: string
  readonly code: ErrorCode
  readonly message: string
}
const refusals = {
  ownEvaluation: {
    guard: 'own-evaluation',
    code: 'forbidden',
    message: text('errors.forbidden'),
  },
  ownPerson: { guard: 'own-person', code: 'forbidden', message: text('errors.notYours') },
  declared: { guard: 'declared', code: 'forbidden', message: text('errors.declareFirst') },
  recused: { guard: 'recused', code: 'forbidden', message: text('errors.recused') },
  observer: { guard: 'seat', code: 'forbidden', message: text('errors.seatReads') },
  advisor: { guard: 'seat', code: 'forbidden', message: text('errors.seatScores') },
  blind: { guard: 'blind', code: 'forbidden', message: text('errors.blind') },
  scale: { guard: 'blind', code: 'locked', message: text('errors.scaleUnderHidden') },
} as const satisfies Readonly<Record<string, Refusal>>

const notAssigned = (member: Member): Refusal => ({
  guard: 'assigned',
  code: 'forbidden',
  message: text('errors.notAssigned', { name: nameOf(member) }),
})
const submitted = (member: Member): Refusal => ({
  guard: 'submitted',
  code: 'locked',
  message: text('errors.submitted', { name: nameOf(member) }),
})
/** By its beginning: which stages hold a part open is tested beside them. */
const stageLocks = (stage: 'declare' | 'gate' | 'score' | 'moderate' | 'price'): Refusal => ({
  guard: 'stage',
  code: 'locked',
  message: text('errors.stageLocks', { stage: text(`stages.${stage}`) }).replace(
    /\{open\}.*$/s,
    '',
  ),
})

/** Something that was answered, or refused for another reason than it should be. */
export interface Exposure {
  readonly guard: string
  readonly case: string
}

const journalLength = ({ app }: World): unknown =>
  app.library.db.prepare('SELECT count(*) AS n FROM journal').get()

async function exposuresOf(
  world: World,
  dispatch: Dispatch,
  cases: readonly Case[],
): Promise<readonly Exposure[]> {
  const exposed: Exposure[] = []
  for (const { guard, session, method, input, code, message, first } of cases)
    await passing(world.app, async () => {
      await first?.()
      const before = journalLength(world)
      const result = await dispatch(session, method, input)
      const right =
        !result.ok && result.error.code === code && result.error.message.startsWith(message)
      const same = JSON.stringify(journalLength(world)) === JSON.stringify(before)
      if (right && same) return
      const who = session.role === 'owner' ? 'owner' : session.name
      const what = result.ok ? 'answered' : `${result.error.code}: ${result.error.message}`
      exposed.push({ guard, case: `${who} ${method} ${JSON.stringify(input)}: ${what}` })
    })
  return exposed
}

/** Runs every case, stage by stage, through each of the doors; what each of them exposed, in their order. */
export async function exposures(
  world: World,
  doors: readonly Dispatch[],
): Promise<readonly (readonly Exposure[])[]> {
  const exposed = doors.map((): Exposure[] => [])
  let cases = 0
  const check = async (list: readonly Case[]): Promise<void> => {
    cases += list.length
    for (const [index, door] of doors.entries())
      exposed[index]?.push(...(await exposuresOf(world, door, list)))
  }
  const about = (member: Member, agency: AgencyId, criterion = security): Target => ({
    evaluation: selection,
    agency,
    criterion,
    evaluator: idOf(member),
    finding: 'none',
    evidence: 'none',
  })
  const each = (
    methods: readonly EvaluatorMethod[],
    member: Member,
    target: Target,
    refusal: Refusal,
  ): readonly Case[] =>
    methods.map((method) => ({
      ...refusal,
      session: as(member),
      method,
      input: inputs[method](target),
    }))
  const { contoso, northwind } = agencies

  // ── Set-up: nobody declared yet, whoever sits there ──────────────────────────────────────────────
  await check(each(others(ofNewcomer), 'bea', about('bea', contoso.id), refusals.declared))

  // ── Declare ──────────────────────────────────────────────────────────────────────────────────────
  await world.toStage('declare')
  await check(each(others(ofNewcomer), 'bea', about('bea', contoso.id), refusals.declared))
  await declareAll(world)
  const beaSees = await (async () => {
    await world.toStage('score')
    const seen = await seenBy(world, 'bea')
    await world.toStage('gate')
    return (agency: AgencyId): AgencyId => seen.get(agency) ?? agency
  })()
  const beasCell = about('bea', beaSees(contoso.id))
  await check(each([...commandsByName, 'panel.submit'], 'bea', beasCell, stageLocks('gate')))
  await world.call('criteria.setGateResult', {
    evaluation: selection,
    agency: northwind.id,
    gate: certificate,
    passed: true,
    note: 'See www.northwind.example/certificate',
  })

  // ── Score ────────────────────────────────────────────────────────────────────────────────────────
  await world.toStage('score')
  const said = new Map<Member, { readonly finding: string; readonly evidence: string }>()
  for (const member of ['bea', 'cai', 'ivy', 'fay'] as const) {
    const seen = await seenBy(world, member)
    const cell = (agency: AgencyId): AgencyId => seen.get(agency) ?? agency
    await judge(world, member, cell(contoso.id), security, 7)
    // Of what was done last, undo is asked about.
    said.set(member, await judge(world, member, cell(northwind.id), security, 4))
  }
  const panels = await world.call('scoring.addFinding', {
    evaluation: selection,
    agency: contoso.id,
    criterion: security,
    evaluator: null,
    fields: { kind: 'strength', text: 'the panel found' },
  })
  const beas: Target = { ...beasCell, ...said.get('bea') }
  await world.by('ivy', 'panel.submit', { evaluation: selection })
  await world.call('panel.rule', {
    evaluation: selection,
    evaluator: idOf('fay'),
    from: [northwind.id],
    reason: 'married to the owner of it',
  })
  const fays: Target = { ...about('fay', beaSees(northwind.id)), ...said.get('fay') }
  const elsewhere: Target = {
    ...beas,
    evaluation: otherSelection,
    agency: 'zephyr',
    evaluator: idOf('bea'),
  }
  const asOwner = (
    method: MethodName,
    input: unknown,
    refusal: Refusal,
    first?: Case['first'],
  ): Case => ({
    ...refusal,
    session: ownerSession,
    method,
    input,
    ...(first === undefined ? {} : { first }),
  })
  const relaxed = () =>
    world.call('panel.arrange', {
      evaluation: selection,
      fields: { chairSees: 'values' },
      reason: 'the chair helps',
    })
  const inSetUp = () => world.toStage('setup')
  const scale = { min: 0, max: 6, step: 1 }
  const rescale = (convert: boolean) => ({
    evaluation: selection,
    criterion: security,
    scale,
    convert,
  })
  await check([
    ...each(others(ofNoEvaluation), 'bea', elsewhere, refusals.ownEvaluation),
    ...(['history.state', 'history.undo', 'history.redo'] as const).map((method) => ({
      ...refusals.ownEvaluation,
      session: as('bea'),
      method,
      input: { evaluation: null },
    })),
    ...each(
      [...commandsByName, ...commandsById, 'scoring.comments'],
      'cai',
      beas,
      refusals.ownPerson,
    ),
    ...each(
      ['scoring.addFinding', 'scoring.addEvidence'],
      'cai',
      { ...beas, evaluator: null },
      refusals.ownPerson,
    ),
    // Neither the panel's own nor what is not there is told from what is another's.
    ...each(
      ['scoring.updateFinding', 'scoring.removeFinding'],
      'cai',
      { ...beas, finding: panels.id },
      refusals.ownPerson,
    ),
    ...each(
      commandsById,
      'cai',
      { ...beas, finding: 'nothing', evidence: 'nothing' },
      refusals.ownPerson,
    ),
    ...each(others(ofNewcomer), 'hal', { ...beas, evaluator: idOf('hal') }, refusals.declared),
    ...each(others(ofNewcomer), 'gus', { ...beas, evaluator: idOf('gus') }, refusals.recused),
    ...each(['scoring.cell', ...cellCommands, 'history.undo'], 'fay', fays, refusals.recused),
    ...each(
      commandsByName,
      'cai',
      { ...about('cai', beaSees(contoso.id)), criterion: support },
      notAssigned('cai'),
    ),
    ...each(commandsByName, 'emil', about('emil', beaSees(contoso.id)), refusals.observer),
    ...each(
      ['scoring.set', 'scoring.setMany'],
      'dora',
      about('dora', beaSees(contoso.id)),
      refusals.advisor,
    ),
    ...each(
      [...cellCommands, 'panel.submit'],
      'ivy',
      { ...about('ivy', beaSees(contoso.id)), ...said.get('ivy') },
      submitted('ivy'),
    ),
    ...cellCommands.map((method) =>
      asOwner(method, inputs[method]({ ...beas, agency: contoso.id }), refusals.blind),
    ),
    asOwner(
      'scoring.set',
      inputs['scoring.set'](about('ivy', contoso.id)),
      submitted('ivy'),
      relaxed,
    ),
    asOwner(
      'panel.remove',
      { evaluation: selection, evaluator: idOf('ivy') },
      submitted('ivy'),
      inSetUp,
    ),
    asOwner('criteria.setScale', rescale(true), submitted('ivy'), inSetUp),
    asOwner(
      'criteria.remove',
      { evaluation: selection, criterion: security },
      submitted('ivy'),
      inSetUp,
    ),
    asOwner(
      'agencies.remove',
      { evaluation: selection, agency: contoso.id },
      submitted('ivy'),
      inSetUp,
    ),
    asOwner(
      'criteria.applyTemplate',
      { evaluation: selection, template: 'backend', how: 'replace' },
      submitted('ivy'),
      inSetUp,
    ),
    asOwner('criteria.setScale', rescale(false), refusals.scale, inSetUp),
    asOwner(
      'criteria.update',
      { evaluation: selection, criterion: security, fields: { scale } },
      refusals.scale,
      inSetUp,
    ),
  ])

  // ── Moderate, and later ──────────────────────────────────────────────────────────────────────────
  await world.toStage('moderate')
  const open: Target = { ...beas, agency: contoso.id }
  await check([
    ...each(
      [...scoreCommands, 'panel.submit', 'panel.declare'],
      'bea',
      open,
      stageLocks('moderate'),
    ),
    ...each(
      ['scoring.cell', ...cellCommands],
      'fay',
      { ...fays, agency: northwind.id },
      refusals.recused,
    ),
    ...each([...commandsById, 'scoring.comments'], 'cai', beas, refusals.ownPerson),
  ])
  await world.toStage('price')
  await check(each([...cellCommands, 'panel.submit'], 'bea', open, stageLocks('price')))
  if (cases === 0) throw new Error('nothing was checked')
  return exposed
}
