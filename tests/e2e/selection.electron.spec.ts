// A whole selection in the real window, from set-up to decision: six agencies, ten criteria, five evaluators who score
// blind. Every number of the saved PDF is worked out again here, from what was entered, in a few lines of its own.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../scripts/sources.ts'
import type { Input, MethodName, Output } from '../../src/shared/contract/call.ts'
import type {
  AgencyId,
  CriterionId,
  EvaluationId,
  EvaluatorId,
  GateId,
} from '../../src/shared/domain/model.ts'
import { expect, test } from './harness.ts'
import { matrixOf, textOf } from './printed-matrix.ts'

const names = ['Aldgate', 'Brightwater', 'Corvid Works', 'Delta Foundry', 'Eastbridge', 'Fathom']
const panel = [
  { name: 'Ana Silva', seat: 'chair', weight: 1 },
  { name: 'Ben Okafor', seat: 'evaluator', weight: 1 },
  { name: 'Chiara Rossi', seat: 'evaluator', weight: 2 },
  { name: 'Dai Evans', seat: 'evaluator', weight: 1 },
  { name: 'Elin Berg', seat: 'evaluator', weight: 0.5 },
] as const
const prices = [52_000, 41_500, 78_000, 36_250, 60_000, 88_000]
const [floor, ceiling] = [30_000, 90_000]
/** Fails the gate. */
const failing = 4
/** Of the chair, whose PIN it is. */
const pin = '246810'

/** Half points from 1 to 10, no two evaluators alike. */
const scoreOf = (agency: number, criterion: number, evaluator: number): number =>
  1 + ((agency * 5 + criterion * 3 + evaluator * 2 + ((agency * criterion) % 5)) % 19) / 2

/** Agreed in the room: [agency, criterion, value]. */
const agreed = [
  [0, 0, 9],
  [1, 3, 4.5],
  [3, 7, 7],
] as const

type Call = <Name extends MethodName>(method: Name, input: Input<Name>) => Promise<Output<Name>>

/** The very call that the page makes, over the real transport. */
const caller =
  (page: Page): Call =>
  async (method, input) => {
    const result = await page.evaluate(([name, given]) => window.shortlist?.call(name, given), [
      method,
      input,
    ] as const)
    if (result?.ok !== true) throw new Error(`${method}: ${result?.error.message}`)
    return result.value as Output<typeof method>
  }

const refusal = async (page: Page, method: MethodName, input: unknown): Promise<string | null> => {
  const result = await page.evaluate(([name, given]) => window.shortlist?.call(name, given), [
    method,
    input,
  ] as const)
  return result?.ok === false ? result.error.code : null
}

/** Hands the keyboard over or back: the page starts anew with what its new person may see. */
async function handOver(
  page: Page,
  method: 'panel.actAs' | 'panel.leave',
  input: unknown,
): Promise<void> {
  const anew = page.waitForEvent('load')
  await page.evaluate(
    ([name, given]) => {
      void window.shortlist?.call(name, given)
    },
    [method, input] as const,
  )
  await anew
}

test('runs a selection by stages and prints numbers that anybody can work out again', async ({
  app,
  dataDir,
}) => {
  test.setTimeout(180_000)
  const { page } = app
  const call = caller(page)

  // Set up.
  const created = await call('evaluations.create', {
    title: 'Payments back end',
    client: 'Fennmark Freight',
    brief: null,
    currency: 'USD',
    template: 'backend',
  })
  const evaluation = created.id as EvaluationId
  const { criteria } = await call('criteria.list', { evaluation })
  expect(criteria).toHaveLength(10)
  const priced = criteria.findIndex(({ id }) => id === 'pricing')
  const ids = criteria.map(({ id }) => id as CriterionId)
  const priceId = ids[priced] as CriterionId
  await call('criteria.update', {
    evaluation,
    criterion: priceId,
    fields: {
      kind: 'price',
      price: { formula: 'floor-ceiling', floor, ceiling, k: null },
      levels: [],
    },
  })
  const gate = (
    await call('criteria.addGate', { evaluation, fields: { name: 'Processor agreement' } })
  ).id as GateId
  const agencies: AgencyId[] = []
  for (const name of names)
    agencies.push((await call('agencies.add', { evaluation, fields: { name } })).id as AgencyId)
  const evaluators: EvaluatorId[] = []
  for (const fields of panel)
    evaluators.push((await call('panel.add', { evaluation, fields })).id as EvaluatorId)
  const [you] = await call('panel.list', { evaluation })
  if (you !== undefined) await call('panel.remove', { evaluation, evaluator: you.id })
  await call('panel.begin', {
    evaluation,
    blind: true,
    chairSees: 'progress',
    anonymous: false,
    declaration: 'I keep what I learn here to myself and have named every conflict of interest.',
    pin,
  })
  await call('criteria.freeze', { evaluation })
  await call('pricing.seal', { evaluation })
  for (const [at, agency] of agencies.entries())
    await call('pricing.setQuote', {
      evaluation,
      agency,
      fields: { amount: prices[at] ?? 0, currency: 'USD' },
    })
  expect(await call('panel.missing', { evaluation })).toEqual([])
  const goOn = (stage: Input<'panel.toStage'>['stage']) =>
    call('panel.toStage', { evaluation, stage, reason: null })

  /** Hands the keyboard over, waits for the evaluator's own window, and gets the keyboard back. */
  const asEvaluator = async (at: number, work: () => Promise<void>): Promise<void> => {
    await handOver(page, 'panel.actAs', { evaluation, evaluator: evaluators[at] })
    await expect(page.getByText(panel[at]?.name ?? '').first()).toBeVisible()
    await work()
    expect(await refusal(page, 'panel.leave', { evaluation, pin: '000000' })).toBe('forbidden')
    await handOver(page, 'panel.leave', { evaluation, pin })
  }

  // Declare; one names a conflict of interest and is kept from that agency.
  await goOn('declare')
  for (const [at, { name }] of panel.entries())
    await asEvaluator(at, async () => {
      await call('panel.declare', {
        evaluation,
        typedName: name,
        conflict: at === 1 ? 'My sister works at Fathom.' : null,
      })
    })
  await call('panel.rule', {
    evaluation,
    evaluator: evaluators[1] as EvaluatorId,
    from: [agencies[5] as AgencyId],
    reason: 'A close relative works there.',
  })
  expect(await call('panel.missing', { evaluation })).toEqual([])

  // Gate.
  await goOn('gate')
  for (const [at, agency] of agencies.entries())
    await call('criteria.setGateResult', {
      evaluation,
      agency,
      gate,
      passed: at !== failing,
      note: at === failing ? 'Refused to sign.' : null,
    })

  // Score alone, blind.
  await goOn('score')
  for (const at of panel.keys())
    await asEvaluator(at, async () => {
      const seen = await call('agencies.list', { evaluation })
      expect(seen).toHaveLength(at === 1 ? 5 : 6)
      await call('scoring.setMany', {
        evaluation,
        cells: agencies.flatMap((agency, a) =>
          at === 1 && a === 5
            ? []
            : ids.flatMap((criterion, c) =>
                c === priced
                  ? []
                  : [
                      {
                        agency,
                        criterion,
                        evaluator: evaluators[at] as EvaluatorId,
                        score: scoreOf(a, c, at),
                        comment: c === 0 ? `${panel[at]?.name} on ${names[a]}` : null,
                      },
                    ],
              ),
        ),
      })
      const { hash } = await call('panel.submit', { evaluation })
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
    })
  const hidden = await call('scoring.sheet', { evaluation })
  expect(hidden.states.every((state) => state === 3)).toBe(true)
  const progress = await call('panel.progress', { evaluation })
  expect(progress.map(({ done, of }) => [done, of])).toEqual(
    panel.map((_, at) => (at === 1 ? [45, 45] : [54, 54])),
  )

  // Moderate.
  await goOn('moderate')
  expect((await call('panel.submissions', { evaluation })).map(({ intact }) => intact)).toEqual(
    panel.map(() => true),
  )
  for (const [a, c, value] of agreed)
    await call('scoring.moderate', {
      evaluation,
      agency: agencies[a] as AgencyId,
      criterion: ids[c] as CriterionId,
      value,
      reason: `Settled in the room at ${value}.`,
    })

  // Open price, decide, tell.
  await goOn('price')
  await call('pricing.open', { evaluation })
  await goOn('decide')

  const weightSum = criteria.reduce((sum, { weight }) => sum + weight, 0)
  const cell = (a: number, c: number): number => {
    const settled = agreed.find(([agency, criterion]) => agency === a && criterion === c)
    if (settled !== undefined) return settled[2]
    const counted = panel.flatMap(({ weight }, e) =>
      e === 1 && a === 5 ? [] : [{ weight, score: scoreOf(a, c, e) }],
    )
    const of = counted.reduce((sum, { weight }) => sum + weight, 0)
    return counted.reduce((sum, { weight, score }) => sum + weight * score, 0) / of
  }
  const pointsOf = (a: number, c: number): number => {
    const value =
      c === priced ? (100 * (ceiling - (prices[a] ?? 0))) / (ceiling - floor) : 10 * cell(a, c)
    return ((criteria[c]?.weight ?? 0) / weightSum) * value
  }
  const totals = names.map((_, a) => ids.reduce((sum, _id, c) => sum + pointsOf(a, c), 0))
  const order = [...names.keys()].sort((a, b) => {
    if (a === failing || b === failing) return a === failing ? 1 : -1
    return (totals[b] ?? 0) - (totals[a] ?? 0)
  })
  const winner = order[0] ?? 0
  await call('results.decide', {
    evaluation,
    agency: agencies[winner] as AgencyId,
    rationale: 'First by the numbers, and the references agree.',
    conditions: ['A named architect for the first year.'],
    against: null,
    date: '2026-11-22',
  })
  await call('results.approve', { evaluation, name: 'Ana Silva', note: null })
  const decision = await call('results.decision', { evaluation })
  for (const { agency, score } of decision?.snapshot.results ?? [])
    expect(score).toBeCloseTo(totals[agencies.indexOf(agency)] ?? Number.NaN, 9)
  expect(await call('results.recompute', { evaluation })).toEqual({ same: true, differences: [] })
  await goOn('tell')

  // Tell: the saved PDF.
  const pdf = join(dataDir, 'selection.pdf')
  await app.saveDialogTo(pdf)
  await call('report.save', { evaluation, paper: 'a4', attach: true })
  await expect.poll(() => existsSync(pdf), { timeout: 30_000 }).toBe(true)
  const whole = textOf(pdf)
  const printed = matrixOf(whole)
  expect(printed.totals).toEqual(order.map((a) => (totals[a] ?? Number.NaN).toFixed(1)))
  expect(printed.points).toEqual(ids.map((_, c) => order.map((a) => pointsOf(a, c).toFixed(1))))
  const head = (await call('panel.procedure', { evaluation }))?.steps.at(-1)?.head ?? ''
  expect(whole.replaceAll(/\s/g, '')).toContain(head.slice(0, 12))
  for (const { name } of panel) expect(whole).toContain(name)

  // The ledger, from outside.
  await app.close()
  const verified = execFileSync(
    process.execPath,
    [join(root, 'src/main/cli.ts'), 'verify', '--data', dataDir],
    { encoding: 'utf8' },
  )
  expect(verified).toContain('1')
})
