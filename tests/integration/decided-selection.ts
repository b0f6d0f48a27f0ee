// The sample run by stages from set-up to a decision, over the app's own door: what reports and letters tell of.
import { evaluatorId } from '../../src/shared/domain/example-state.ts'
import type { AgencyId, CriterionId, EvaluationId } from '../../src/shared/domain/model.ts'
import type { SelectionStage } from '../../src/shared/domain/panel/stages.ts'
import type { TestApp } from './open-app.ts'

export const conflict = 'My brother works in the support team of Kilnfold.'
export const rationale =
  'Tidewright has run a ledger of this size, and its named people were in every meeting. The lead of Quillhaven is within what the panel cannot tell apart, and its team is bound to another client until March.\n\nThe panel asked all three leading agencies for the same proof of load; only Tidewright showed it on its own system.'
export const against =
  'Quillhaven Software leads by less than a point, and could not name a team that is free before March.'
export const conditions = [
  'The two named engineers stay on the project until launch.',
  'An external penetration test before the first payout.',
  'Source code and operations manual are handed over each month.',
] as const
export const moderationReason =
  'The load test was shown to the whole panel after the scores were given.'

const ids = { agency: (id: string) => id as AgencyId, criterion: (id: string) => id as CriterionId }

/** Who scores in the sample. */
export const scorers = ['ines', 'tom', 'marta', 'daniel'] as const

const asMember = (evaluation: EvaluationId, id: string, name: string) => ({
  role: 'evaluator' as const,
  evaluation,
  evaluator: evaluatorId(id),
  name,
})

/** Answers the evaluation's id; `until`: the stage at which it stops, before anything is done there. */
export async function runSelection(
  app: TestApp,
  until: SelectionStage | null = null,
): Promise<EvaluationId> {
  const { evaluation } = await app.call('evaluations.openSample', { sample: 'payments-back-end' })
  const members = await app.call('panel.list', { evaluation })
  const asked = async (
    member: string,
    method: string,
    input: Readonly<Record<string, unknown>>,
  ): Promise<void> => {
    const name = members.find((one) => one.id === member)?.name ?? ''
    const answer = await app.ask(
      method,
      { evaluation, ...input },
      asMember(evaluation, member, name),
    )
    if (!answer.ok) throw new Error(`${method}: ${answer.error.message}`)
  }
  const toStage = (stage: SelectionStage, reason: string) =>
    app.call('panel.toStage', { evaluation, stage, reason })

  await app.call('panel.update', {
    evaluation,
    evaluator: evaluatorId('ines'),
    fields: { seat: 'chair', organisation: 'Fennmark Freight' },
  })
  await app.call('panel.add', {
    evaluation,
    fields: {
      name: 'Ruth Abel',
      role: 'Solicitor',
      organisation: 'Abel & Voss',
      seat: 'advisor',
    },
  })
  await app.call('criteria.setWeights', {
    evaluation,
    weights: [{ criterion: ids.criterion('security'), weight: 17 }],
    reason: null,
  })
  await app.call('panel.begin', {
    evaluation,
    blind: true,
    chairSees: 'progress',
    anonymous: false,
    declaration:
      'I have no personal, family or financial interest in any of the agencies, and I keep to myself what I learn here.',
    pin: '4711',
  })
  await app.call('criteria.freeze', { evaluation })
  await toStage('declare', 'The brief was agreed with the works council today.')
  const declared = await app.call('panel.list', { evaluation })
  for (const { id: member, name } of declared) {
    const answer = await app.ask(
      'panel.declare',
      { evaluation, typedName: name, conflict: member === 'tom' ? conflict : null },
      asMember(evaluation, member, name),
    )
    if (!answer.ok) throw new Error(`panel.declare: ${answer.error.message}`)
  }
  await app.call('panel.rule', {
    evaluation,
    evaluator: evaluatorId('tom'),
    from: [ids.agency('kilnfold')],
    reason: 'A close relative is employed there.',
  })
  await toStage('gate', 'All have declared.')
  await toStage('score', 'Gate results stand as they came with the brief.')
  await asked('marta', 'scoring.set', {
    agency: 'tidewright',
    criterion: 'security',
    evaluator: 'marta',
    score: 8.5,
  })
  const finding = (member: string, agency: string, criterion: string, kind: string, said: string) =>
    asked(member, 'scoring.addFinding', {
      agency,
      criterion,
      evaluator: member,
      fields: { kind, text: said },
    })
  await finding(
    'marta',
    'tidewright',
    'security',
    'strength',
    'Rotates keys without downtime and could show the log of the last rotation.',
  )
  await finding(
    'ines',
    'tidewright',
    'scalability',
    'strength',
    'Four times our peak for 30 minutes, on a copy of their own system.',
  )
  await finding(
    'daniel',
    'tidewright',
    'support',
    'weakness',
    'Night cover costs extra and was not in the offer.',
  )
  await finding(
    'tom',
    'tidewright',
    'pricing',
    'risk',
    'Travel is billed at cost without a ceiling.',
  )
  for (const member of scorers) await asked(member, 'panel.submit', {})
  if (until === 'score') return evaluation
  await toStage('moderate', 'The advisor gives no scores.')
  await app.call('scoring.moderate', {
    evaluation,
    agency: ids.agency('tidewright'),
    criterion: ids.criterion('scalability'),
    value: 8.5,
    reason: moderationReason,
  })
  await app.call('scoring.addFinding', {
    evaluation,
    agency: ids.agency('tidewright'),
    criterion: ids.criterion('communication'),
    evaluator: null,
    fields: { kind: 'strength', text: 'Every answer came within a day, from the people named.' },
  })
  if (until === 'moderate') return evaluation
  await toStage('decide', 'Quotes were open from the start.')
  if (until === 'decide') return evaluation
  await app.call('results.decide', {
    evaluation,
    agency: ids.agency('tidewright'),
    rationale,
    conditions: [...conditions],
    against,
    date: '2026-11-20',
  })
  await app.call('results.approve', { evaluation, name: 'Helen Marsh', note: 'For the board' })
  await app.call('results.approve', { evaluation, name: 'Peter Aldous', note: null })
  return evaluation
}
