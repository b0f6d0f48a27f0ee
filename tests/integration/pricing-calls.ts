// What must hold of quotes, their import, the plan that compares them and their log, over every transport.
import assert from 'node:assert/strict'
import type { AgencyId, EvaluationId } from '../../src/shared/domain/model.ts'
import { emptyScenario } from '../../src/shared/domain/pricing/basket.ts'
import { type CallCase, type Caller, call, newEvaluation, refusal } from './caller.ts'

async function priced(caller: Caller) {
  const { evaluation, criteria, you } = await newEvaluation(caller, 'Priced')
  const agencies: AgencyId[] = []
  for (const name of ['Aldgate', 'Brightwater', 'Corvid'])
    agencies.push(
      (await call(caller, 'agencies.add', { evaluation, fields: { name } })).id as AgencyId,
    )
  return {
    evaluation: evaluation as EvaluationId,
    agencies: agencies as [AgencyId, AgencyId, AgencyId],
    price: criteria.find(({ id }) => id === 'pricing')!.id,
    criteria,
    you,
  }
}

const amounts = async (caller: Caller, evaluation: EvaluationId) =>
  (await call(caller, 'pricing.quotes', { evaluation })).map(({ amount, currency }) => [
    amount,
    currency,
  ])

const file = (text: string) => ({
  name: 'quotes.csv',
  bytes: new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>,
  sheet: null,
  mapping: null,
  agency: null,
  decimal: null,
  currency: 'USD',
})

export const pricingCases: readonly CallCase[] = [
  {
    name: 'changes several quotes as one step and logs every total that was changed',
    async run(caller) {
      const { evaluation, agencies } = await priced(caller)
      const [a, b] = agencies
      const quotes = [
        { agency: a, fields: { amount: 100, currency: 'USD', paymentTerms: '30 days' } },
        { agency: b, fields: { amount: 90, currency: 'EUR' } },
      ]
      await call(caller, 'pricing.setQuotes', { evaluation, quotes, file: 'quotes.xlsx' })
      const state = await call(caller, 'history.state', { evaluation })
      assert.equal(state.undo, 'Import quotes from quotes.xlsx (2)')
      const dearer = [{ agency: a, fields: { amount: 120 } }]
      await call(caller, 'pricing.setQuotes', { evaluation, quotes: dearer, file: null })
      const [first] = await call(caller, 'pricing.quotes', { evaluation })
      assert.equal(first?.paymentTerms, '30 days')
      assert.deepEqual(await amounts(caller, evaluation), [
        [120, 'USD'],
        [90, 'EUR'],
      ])
      const log = await call(caller, 'pricing.log', { evaluation })
      assert.deepEqual(
        log.map(({ agency, before, after }) => [agency, before?.amount ?? null, after?.amount]),
        [
          [a, 100, 120],
          [a, null, 100],
          [b, null, 90],
        ],
      )
      await call(caller, 'history.undo', { evaluation })
      await call(caller, 'history.undo', { evaluation })
      assert.deepEqual(await amounts(caller, evaluation), [])
      await call(caller, 'history.redo', { evaluation })
      assert.deepEqual(await amounts(caller, evaluation), [
        [100, 'USD'],
        [90, 'EUR'],
      ])
    },
  },
  {
    name: 'refuses a new quote without a total, and changes nothing of the others',
    async run(caller) {
      const { evaluation, agencies } = await priced(caller)
      const [a, b] = agencies
      const quotes = [
        { agency: a, fields: { amount: 100, currency: 'USD' } },
        { agency: b, fields: { currency: 'EUR' } },
      ]
      const error = await refusal(caller, 'pricing.setQuotes', { evaluation, quotes, file: null })
      assert.equal(error.code, 'validation')
      assert.deepEqual(await amounts(caller, evaluation), [])
    },
  },
  {
    name: 'reads quotes from a table, names bad rows, and takes over what the good ones make',
    async run(caller) {
      const { evaluation, agencies } = await priced(caller)
      const read = await call(caller, 'pricing.readTable', {
        evaluation,
        ...file(
          [
            'Agency;Item;Qty;Unit;Rate;Amount',
            'aldgate;Build;10;day;1.100,00;',
            'Aldgate;Tests;;;;2.500,50 €',
            'Brightwater;Build;12;day;950,00;',
            'Nobody;Build;1;day;900,00;',
          ].join('\n'),
        ),
      })
      assert.deepEqual(read.decimals, { sign: ',', certain: true, example: null })
      assert.deepEqual(
        read.rows.map(({ row, problems }) => [row, problems.length]),
        [
          [2, 0],
          [3, 0],
          [4, 0],
          [5, 1],
        ],
      )
      await call(caller, 'pricing.setQuotes', {
        evaluation,
        quotes: read.quotes,
        file: 'quotes.csv',
      })
      assert.deepEqual(await amounts(caller, evaluation), [
        [13_500.5, 'EUR'],
        [11_400, 'USD'],
      ])
      const one = await call(caller, 'pricing.readTable', {
        evaluation,
        ...file('Role,Hours,Rate\nLead,10,120'),
        agency: agencies[2],
      })
      assert.deepEqual(
        one.quotes.map(({ agency, fields }) => [agency, fields.amount]),
        [[agencies[2], 1200]],
      )
      const refused = await refusal(caller, 'pricing.readTable', { evaluation, ...file('') })
      assert.equal(refused.code, 'validation')
    },
  },
  {
    name: 'keeps the plan part by part; frozen, its rules need a reason and its plugs do not',
    async run(caller) {
      const { evaluation, agencies } = await priced(caller)
      const [a] = agencies
      const plan = async () => (await call(caller, 'evaluations.get', { evaluation })).pricing
      assert.equal(await plan(), null)
      await call(caller, 'pricing.setPlan', { evaluation, plan: { basis: 'levelled' } })
      const scenario = { ...emptyScenario, maintenanceMonths: 36 }
      await call(caller, 'pricing.setPlan', { evaluation, plan: { scenario } })
      assert.equal((await plan())?.basis, 'levelled')
      assert.equal((await plan())?.scenario.maintenanceMonths, 36)
      await call(caller, 'criteria.freeze', { evaluation })
      const plugged = { ...scenario, plugs: [{ agency: a, item: 'build', amount: 10 }] }
      await call(caller, 'pricing.setPlan', { evaluation, plan: { scenario: plugged } })
      const change = { evaluation, plan: { basis: 'submitted' as const } }
      assert.equal((await refusal(caller, 'pricing.setPlan', change)).code, 'locked')
      await call(caller, 'pricing.setPlan', { ...change, reason: 'The basket was wrong' })
      assert.equal((await plan())?.basis, 'submitted')
      assert.equal((await plan())?.scenario.plugs.length, 1)
    },
  },
  {
    name: 'puts quotes into the sealed envelope unseen, and takes the last one out again by undo',
    async run(caller) {
      const { evaluation, agencies } = await priced(caller)
      const [a, b] = agencies
      const put = (agency: AgencyId, amount: number) =>
        call(caller, 'pricing.setQuotes', {
          evaluation,
          quotes: [{ agency, fields: { amount, currency: 'USD' } }],
          file: 'secret.csv',
        })
      await put(a, 100)
      await call(caller, 'pricing.seal', { evaluation })
      await put(a, 110)
      await put(b, 90)
      assert.deepEqual(await amounts(caller, evaluation), [])
      assert.deepEqual(await call(caller, 'pricing.log', { evaluation }), [])
      const { undo } = await call(caller, 'history.state', { evaluation })
      assert.equal(undo, 'Change what is in the sealed envelope')
      await call(caller, 'history.undo', { evaluation })
      await call(caller, 'criteria.freeze', { evaluation })
      await call(caller, 'pricing.open', { evaluation })
      assert.deepEqual(await amounts(caller, evaluation), [[110, 'USD']])
    },
  },
]
