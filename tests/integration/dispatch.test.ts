import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Session } from '../../src/main/session.ts'
import { contract, type MethodName } from '../../src/shared/contract/contract.ts'
import { errorStatus } from '../../src/shared/contract/errors.ts'
import type { EvaluationId, EvaluatorId } from '../../src/shared/domain/model.ts'
import { inputsOf, type Known } from '../arbitrary-input.ts'
import { openApp } from './open-app.ts'
import { passing } from './panel-world.ts'

const methods = Object.keys(contract) as MethodName[]

describe('dispatch', () => {
  it('never throws, and answers what the contract says or refuses in words, whatever is asked', async () => {
    const app = openApp()
    const { evaluation } = await app.call('evaluations.openSample', { sample: 'payments-back-end' })
    const { criteria, gates } = await app.call('criteria.list', { evaluation })
    const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
    const agency = idsOf(await app.call('agencies.list', { evaluation }))
    const criterion = idsOf(criteria)
    const evaluator = idsOf(await app.call('panel.list', { evaluation }))
    const known: Known = {
      evaluation: [evaluation],
      agency,
      criterion,
      evaluator,
      gate: idsOf(gates),
    }
    // Pages of a report take a second each; a copy of the library is none while what is done is taken back.
    const asked = methods.filter((method) => !/^report\.|\.backUp$|\.restore$/.test(method))
    const json = fc.oneof(fc.jsonValue(), fc.object({ withNullPrototype: true, withBigInt: true }))
    const answered = new Set<string>()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.oneof(
            ...asked.map((method) =>
              inputsOf(method, known).map((input) => [method, input] as const),
            ),
          ),
          fc.tuple(fc.oneof(fc.constantFrom(...asked), fc.string()), json),
        ),
        async ([method, input]) => {
          // Every answer is parsed here by the contract; one that it does not describe is an internal error.
          const result = await passing(app, () => app.ask(method, input))
          if (result.ok) answered.add(method)
          else {
            expect(Object.keys(errorStatus)).toContain(result.error.code)
            expect(app.logged).toEqual([])
            expect(result.error.code).not.toBe('internal')
            expect(result.error.message).not.toMatch(/\bat .*:\d+|SELECT|node_modules/)
          }
        },
      ),
      { numRuns: 1_000 },
    )
    expect(answered.size).toBeGreaterThan(asked.length / 2)
    await app.close()
  }, 60_000)

  it('lets an evaluator call exactly these methods', async () => {
    const app = openApp()
    const session: Session = {
      role: 'evaluator',
      evaluation: 'e' as EvaluationId,
      evaluator: 'v' as EvaluatorId,
      name: 'Ana',
    }
    const allowed: string[] = []
    for (const method of methods) {
      const result = await app.ask(method, { not: 'valid' }, session)
      if (result.ok || result.error.code !== 'forbidden') allowed.push(method)
    }
    expect(allowed).toEqual([
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
    ])
    await app.close()
  })

  it('tells which answers a command made stale', async () => {
    const app = openApp()
    const { id } = await app.call('evaluations.create', {
      title: 'Stale',
      client: null,
      brief: null,
      currency: 'USD',
      template: 'empty',
    })
    app.changes.length = 0
    await app.call('agencies.add', { evaluation: id, fields: { name: 'A' } })
    const [event] = app.changes
    expect(event).toMatchObject({ evaluation: id, sequence: 2 })
    expect(event?.methods).toContain('agencies.list')
    expect(event?.methods).toContain('history.state')
    expect(event?.methods).not.toContain('panel.list')
    await app.close()
  })

  it('answers a command with the entry that it left in the ledger, and with none where it changed nothing', async () => {
    const app = openApp()
    const { evaluation } = await app.call('evaluations.openSample', { sample: 'payments-back-end' })
    const [agency] = await app.call('agencies.list', { evaluation })
    const note = (notes: string) =>
      app.ask('agencies.update', { evaluation, agency: agency?.id, fields: { notes } })
    const { entries } = await app.call('history.state', { evaluation })
    const two = await Promise.all([note('First'), note('Second')])
    expect(two).toEqual(
      [1, 2].map((more) => ({
        ok: true,
        value: {},
        recorded: { evaluation, sequence: entries + more },
      })),
    )
    expect(await note('Second')).toEqual({ ok: true, value: {} })
    expect(await app.ask('agencies.list', { evaluation })).not.toHaveProperty('recorded')
    await app.close()
  })

  it('gives an unexpected error a reference only, and the detail to the log', async () => {
    const app = openApp()
    app.library.db.exec('DROP TABLE quote')
    const { id } = await app.call('evaluations.create', {
      title: 'Broken',
      client: null,
      brief: null,
      currency: 'USD',
      template: 'empty',
    })
    const result = await app.ask('pricing.quotes', { evaluation: id })
    expect(result).toMatchObject({ ok: false, error: { code: 'internal', problems: [] } })
    if (!result.ok) {
      expect(result.error.message).not.toContain('quote')
      expect(result.error.message).toContain(String(result.error.reference))
    }
    expect(String(app.logged[0])).toContain('no such table: quote')
    await app.close()
  })
})
