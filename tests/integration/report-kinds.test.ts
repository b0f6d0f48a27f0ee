// Every kind of report of a selection that was run to its decision, read back from the PDF: what stands on the pages
// about the procedure, that a memo has two pages, and which of them may carry the evaluation document.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Input } from '../../src/shared/contract/call.ts'
import type { AgencyId, EvaluationId, EvaluatorId, GateId } from '../../src/shared/domain/model.ts'
import { type ReadPdf, readPdf } from '../fixtures/pdf-text.ts'
import {
  against,
  conditions,
  conflict,
  moderationReason,
  rationale,
  runSelection,
  scorers,
} from './decided-selection.ts'
import { openApp, type TestApp } from './open-app.ts'
import { passing } from './panel-world.ts'

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 })

type Choice = Partial<Omit<Input<'report.compile'>, 'evaluation'>>

let app: TestApp
let evaluation: EvaluationId

beforeAll(async () => {
  app = openApp()
  evaluation = await runSelection(app)
})
afterAll(() => app.close())

const compile = (choice: Choice, of: EvaluationId = evaluation, from: TestApp = app) =>
  from.call('report.compile', { paper: 'a4', attach: false, ...choice, evaluation: of })

const read = async (choice: Choice): Promise<ReadPdf> => readPdf((await compile(choice)).bytes)

/** The lines of the page that begins with the kicker, and of those that go on with it. */
const pagesUnder = ({ pages }: ReadPdf, kicker: string, next: string | null): string => {
  const begins = pages.findIndex(({ lines }) => lines[0] === kicker)
  const ends = next === null ? -1 : pages.findIndex(({ lines }) => lines[0] === next)
  expect([kicker, begins]).not.toEqual([kicker, -1])
  return pages
    .slice(begins, ends === -1 ? undefined : ends)
    .flatMap(({ lines }) => lines)
    .join(' ')
}

const firstWords = (text: string): string => text.split(' ').slice(0, 4).join(' ')

describe('the comparison in a report', () => {
  it('follows the look that it is asked for: what was said stands in it once it is opened', async () => {
    const compared = { agencies: null, baseline: null }
    const look = {
      against: null,
      order: 'listed' as const,
      onlyDifferences: false,
      sections: ['criteria' as const],
      everything: true,
      toggled: [],
    }
    const open = await read({ sections: ['compare'], compare: { ...compared, look } })
    const text = pagesUnder(open, 'COMPARED', null)
    expect(text).toContain('Agreed by the panel')
    expect(text).toContain('Left out of the table: Gates, Price')
    const closed = await read({ sections: ['compare'], compare: compared })
    expect(pagesUnder(closed, 'COMPARED', null)).not.toContain('Agreed by the panel')
  })
})

describe('the scorecard report of a decided selection', () => {
  let pdf: ReadPdf
  beforeAll(async () => {
    pdf = await read({})
  })

  it('is tagged, and has a page for each part in its order', () => {
    expect(pdf.tagged).toBe(true)
    const kickers = pdf.pages.map(({ lines }) => lines[0])
    const order = [
      'AGENCY SCORECARD',
      'DECISION',
      'RANKING',
      'PANEL',
      'MODERATION',
      'PROCEDURE',
      'LEDGER',
      'METHOD',
    ]
    const places = order.map((kicker) => kickers.indexOf(kicker))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('counts on its cover those who score, without the advisor', () => {
    const cover = pdf.pages[0]?.lines.join(' ')
    expect(cover).toContain(`scored by ${scorers.length} evaluators.`)
    expect(cover).not.toMatch(/\b5 evaluators/u)
  })

  it('tells the decision with its reasons, its conditions, who approved it and the frozen numbers', async () => {
    const text = pagesUnder(pdf, 'DECISION', 'RANKING')
    expect(text).toContain('Tidewright is chosen.')
    for (const said of [rationale, against, ...conditions]) expect(text).toContain(firstWords(said))
    expect(text).toContain('Helen Marsh')
    expect(text).toContain('Peter Aldous')
    const { snapshot } = (await app.call('results.decision', { evaluation }))!
    expect(text).toContain(snapshot.head)
    expect(text).toContain(snapshot.documentSha256)
    for (const { name, score, rank } of snapshot.results)
      if (rank !== null) expect(text).toContain(`${rank} ${name} ${score?.toFixed(2)}`)
    expect(text).toContain('it gives the same document, the same scores and the same places')
  })

  it('tells who judged, what was declared and ruled, what was sealed, and how far they agree', async () => {
    const text = pagesUnder(pdf, 'PANEL', 'MODERATION')
    for (const words of ['Ines Carvalho', 'Chair', 'Fennmark Freight', 'Ruth Abel', 'Advisor'])
      expect(text).toContain(words)
    expect(text).toContain('Kept from Kilnfold')
    expect(text).toContain(firstWords(conflict))
    const sealed = await app.call('panel.submissions', { evaluation })
    expect(sealed).toHaveLength(scorers.length)
    for (const { hash } of sealed) {
      expect(text).toContain(hash.slice(0, 32))
      expect(text).toContain(hash.slice(32))
    }
    expect(text.match(/unchanged/gu)).toHaveLength(scorers.length)
    expect(text).toContain('On the whole the evaluators agree')
  })

  it('tells each agreed value with every individual score, the panel’s value, the change and why', async () => {
    const text = pagesUnder(pdf, 'MODERATION', 'PROCEDURE')
    expect(text).toContain('5 values were agreed on')
    expect(text).toContain(firstWords(moderationReason))
    const cell = await app.call('scoring.cell', {
      evaluation,
      agency: 'sollgrund' as AgencyId,
      criterion: 'scalability' as never,
    })
    const values = cell.scores.map(({ value }) => value ?? 0)
    for (const value of values) expect(text).toContain(`: ${value}`)
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    expect(text).toContain(`${mean.toFixed(1)} 6.5 −${(mean - 6.5).toFixed(1)}`)
  })

  it('tells each step with its head, the freeze, and what the ledger holds', async () => {
    const stages = pagesUnder(pdf, 'PROCEDURE', 'LEDGER')
    expect(stages).toContain('Set up → Declare')
    expect(stages).toContain('The brief was agreed')
    expect(stages).toContain('Stage left out: Open price.')
    expect(stages).toContain('the set in this report has the frozen hash')
    expect(stages).toContain('Set 1 weight')
    const ledger = pagesUnder(pdf, 'LEDGER', 'METHOD')
    expect(ledger).toContain('The ledger is sound')
    const { steps } = (await app.call('panel.procedure', { evaluation }))!
    expect(steps).toHaveLength(5)
    for (const { head } of steps) {
      expect(ledger).toContain(head.slice(0, 32))
      expect(ledger).toContain(head.slice(32))
    }
    const { entries } = await app.call('history.state', { evaluation })
    expect(ledger).toContain(`Entries ${entries}`)
    expect(ledger).toContain('A close relative')
  })

  it('tells on the scorecard what the panel found, by kind', () => {
    const page = pdf.pages.findIndex(
      ({ lines }) =>
        lines[0]?.startsWith('SCORECARD') === true && lines[1]?.startsWith('Tidewright'),
    )
    const text = pdf.pages
      .slice(page, page + 2)
      .flatMap(({ lines }) => lines)
      .join(' ')
    for (const words of ['Strengths', 'Weaknesses', 'Risks', 'Rotates keys', 'Travel is billed'])
      expect(text).toContain(words)
    expect(text).toContain('Communication · Panel')
  })

  it('leaves parts out as asked, and says which', async () => {
    const { pages } = await read({ sections: ['decision', 'ranking'] })
    expect(pages.map(({ lines }) => lines[0])).toEqual(['AGENCY SCORECARD', 'DECISION', 'RANKING'])
    expect(pages[0]?.lines.join(' ')).toContain('Parts that were left out of this copy')
    const cover = await read({ sections: [] })
    expect(cover.pages).toHaveLength(1)
  })

  it('speaks German on the new pages, and says so', async () => {
    await app.call('settings.set', { language: 'de' })
    try {
      const german = await read({
        sections: ['decision', 'panel', 'moderation', 'stages', 'ledger'],
      })
      expect(german.language).toBe('de')
      expect(german.title).toBe('Payments back end')
      expect(german.tagged).toBe(true)
      const kickers = german.pages.map(({ lines }) => lines[0])
      for (const kicker of ['ENTSCHEIDUNG', 'GREMIUM', 'MODERATION', 'ABLAUF', 'PROTOKOLL'])
        expect(kickers).toContain(kicker)
      expect(german.pages.flatMap(({ lines }) => lines).join(' ')).toContain(
        'Tidewright ist gewählt.',
      )
    } finally {
      await app.call('settings.set', { language: 'en' })
    }
  })
})

describe('what the ledger in a report says of somebody who left the panel', () => {
  it('is their name, not the owner’s', async () => {
    const { evaluation: of } = await app.call('evaluations.openSample', {
      sample: 'payments-back-end',
    })
    const { id } = await app.call('panel.add', { evaluation: of, fields: { name: 'Wanda Gone' } })
    const evaluator = id as EvaluatorId
    const agency = (await app.call('agencies.list', { evaluation: of }))[0]!.id
    const { criteria } = await app.call('criteria.list', { evaluation: of })
    const criterion = criteria.find(({ kind }) => kind === 'rated')!.id
    const entered = await app.ask(
      'scoring.set',
      { evaluation: of, agency, criterion, evaluator, score: 5 },
      { role: 'evaluator', evaluation: of, evaluator, name: 'Wanda Gone' },
    )
    expect(entered.ok).toBe(true)
    await app.call('panel.remove', { evaluation: of, evaluator })
    const { bytes } = await compile({ sections: ['ledger'] }, of)
    const ledger = pagesUnder(await readPdf(bytes), 'LEDGER', 'METHOD')
    expect(ledger).toMatch(/Wanda Gone 1 /)
  })
})

describe('the decision memo', () => {
  it.each(['a4', 'letter'] as const)('has exactly two pages on %s', async (paper) => {
    const memo = await read({ kind: 'memo', paper })
    expect(memo.pages).toHaveLength(2)
    expect(memo.tagged).toBe(true)
    const [first, second] = memo.pages.map(({ lines }) => lines.join(' '))
    expect(first).toContain('Tidewright is chosen.')
    for (const said of [rationale, against, ...conditions])
      expect(first).toContain(firstWords(said))
    expect(first).toContain('Helen Marsh')
    expect(second).toContain('It is not a clear winner.')
    expect(second).toContain('Tidewright · chosen')
    const { head } = await app.call('history.state', { evaluation })
    const { snapshot } = (await app.call('results.decision', { evaluation }))!
    expect(second).toContain(snapshot.head)
    expect(second).toContain(head)
  })

  it('says that the result changed since, also when no score did', async () => {
    const changed = 'Since the decision something was changed'
    const memo = async (redact?: Choice['redact']): Promise<string> => {
      const { pages } = await read({ kind: 'memo', ...(redact && { redact }) })
      return pages.flatMap(({ lines }) => lines).join(' ')
    }
    const withoutPrices = { names: false, prices: true, comments: false }
    expect(await memo()).not.toContain(changed)
    expect(await memo(withoutPrices)).not.toContain(changed)
    const agency = 'quillhaven' as AgencyId
    const toStage = (stage: 'setup' | 'gate') =>
      app.call('panel.toStage', { evaluation, stage, reason: 'once more' })
    const ways: readonly (() => Promise<unknown>)[] = [
      () =>
        app.call('agencies.setStatus', {
          evaluation,
          agencies: [agency],
          status: 'rejected',
          reason: 'Withdrew.',
        }),
      async () => {
        await toStage('gate')
        const gate = 'references' as GateId
        await app.call('criteria.setGateResult', {
          evaluation,
          gate,
          agency,
          passed: false,
          note: null,
        })
      },
      async () => {
        await toStage('setup')
        await app.call('agencies.add', { evaluation, fields: { name: 'Latecomer' } })
      },
    ]
    for (const way of ways)
      await passing(app, async () => {
        await way()
        expect(await memo()).toContain(changed)
        expect(await memo(withoutPrices)).toContain(changed)
      })
  })

  it('keeps to two pages with 40 agencies, names and texts as long as they may be', async () => {
    const own = openApp()
    try {
      const { id } = await own.call('evaluations.create', {
        title: 'T'.repeat(40).concat(' and so on').repeat(3),
        client: 'C'.repeat(180),
        brief: 'What is bought, in many words. '.repeat(100),
        currency: 'USD',
        template: 'backend',
      })
      const many = id as EvaluationId
      const { criteria } = await own.call('criteria.list', { evaluation: many })
      const [you] = await own.call('panel.list', { evaluation: many })
      const agencies: AgencyId[] = []
      for (let at = 0; at < 40; at += 1) {
        const added = await own.call('agencies.add', {
          evaluation: many,
          fields: { name: `${at} Agency with a name as long as names are ever given `.repeat(3) },
        })
        agencies.push(added.id as AgencyId)
      }
      await own.call('scoring.setMany', {
        evaluation: many,
        cells: agencies.flatMap((agency, row) =>
          criteria.map((criterion, at) => ({
            agency,
            criterion: criterion.id,
            evaluator: you!.id as EvaluatorId,
            score: (row * 3 + at * 7) % 10,
          })),
        ),
      })
      await own.call('results.decide', {
        evaluation: many,
        agency: agencies[3]!,
        rationale: 'Because of this and that. '.repeat(700),
        conditions: Array.from({ length: 30 }, () => 'A condition with many words. '.repeat(60)),
        against: 'Against the numbers, because of much. '.repeat(500),
        date: '2026-11-20',
      })
      for (let at = 0; at < 20; at += 1)
        await own.call('results.approve', {
          evaluation: many,
          name: `Approver ${at}`,
          note: 'With a long note. '.repeat(100),
        })
      for (const paper of ['a4', 'letter'] as const) {
        const { bytes, pages } = await compile({ kind: 'memo', paper }, many, own)
        expect([paper, pages]).toEqual([paper, 2])
        const memo = await readPdf(bytes)
        expect(memo.pages[0]?.lines.join(' ')).toContain('And 22 more')
        expect(memo.pages[1]?.lines.join(' ')).toContain('30 more agencies')
      }
    } finally {
      await own.close()
    }
  })

  it('says that nothing is decided where nothing is', async () => {
    const own = openApp()
    try {
      const { evaluation: sample } = await own.call('evaluations.openSample', {
        sample: 'payments-back-end',
      })
      const { bytes } = await compile({ kind: 'memo' }, sample, own)
      const { pages } = await readPdf(bytes)
      expect(pages).toHaveLength(2)
      expect(pages[0]?.lines.join(' ')).toContain('Nothing is decided yet.')
    } finally {
      await own.close()
    }
  })
})

describe('the evaluation document in a report', () => {
  const nothing = { names: false, prices: false, comments: false }
  const agency = 'tidewright' as AgencyId

  it.each<readonly [Choice, string | null]>([
    [{ sections: ['ranking'] }, null],
    [{ kind: 'memo' }, null],
    [{ kind: 'agency', agency }, 'agency'],
    [{ kind: 'memo', redact: { ...nothing, names: true } }, 'redacted'],
    [{ sections: [], redact: { ...nothing, prices: true } }, 'redacted'],
    [{ sections: [], redact: { ...nothing, comments: true } }, 'redacted'],
    [{ kind: 'agency', agency, redact: { ...nothing, comments: true } }, 'agency'],
  ])('of %j: why not is %s', async (choice, without) => {
    const { bytes, withoutDocument } = await compile({ ...choice, attach: true })
    expect(withoutDocument).toBe(without)
    const { attachments } = await readPdf(bytes)
    expect(attachments).toEqual(without === null ? ['Payments back end.shortlist'] : [])
    // The file that is saved is the same as the one that was looked at.
    const before = app.saved.length
    await app.call('report.save', { evaluation, paper: 'a4', ...choice, attach: true })
    const saved = await readPdf(app.saved[before]!.bytes)
    expect(saved.attachments).toEqual(attachments)
  })

  it('is not there while scores are hidden, nor while prices are sealed', async () => {
    const hidden = openApp()
    const sealed = openApp()
    try {
      const scoring = await runSelection(hidden, 'score')
      const { evaluation: priced } = await sealed.call('evaluations.openSample', {
        sample: 'payments-back-end',
      })
      await sealed.call('pricing.seal', { evaluation: priced })
      for (const [from, of] of [
        [hidden, scoring],
        [sealed, priced],
      ] as const) {
        const report = await compile({ sections: [], attach: true }, of, from)
        expect(report.withoutDocument).toBe('sealed')
        expect((await readPdf(report.bytes)).attachments).toEqual([])
      }
    } finally {
      await hidden.close()
      await sealed.close()
    }
  })

  it('needs an agency for one agency’s pages', async () => {
    const answer = await app.ask('report.compile', {
      evaluation,
      paper: 'a4',
      attach: false,
      kind: 'agency',
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'not_found' } })
  })
})

describe('one agency’s own pages', () => {
  it('hold its scorecard and the method, and no other agency', async () => {
    const { bytes, name } = await compile({ kind: 'agency', agency: 'tidewright' as AgencyId })
    const { pages } = await readPdf(bytes)
    expect(name).toContain('Tidewright')
    expect(pages[0]?.lines[0]).toBe('SCORECARD')
    expect(pages.at(-1)?.lines[0]).toBe('METHOD')
    const text = pages.flatMap(({ lines }) => lines).join(' ')
    expect(text).toContain('points behind the first.')
    const agencies = await app.call('agencies.list', { evaluation })
    for (const other of agencies)
      if (other.id !== 'tidewright') expect(text).not.toContain(other.name)
  })

  it('name nobody in the file’s name of a copy without names', async () => {
    const redact = { names: true, prices: false, comments: false }
    const own = await compile({ kind: 'agency', agency: 'tidewright' as AgencyId, redact })
    expect(own.name).toBe('Evaluation.pdf')
  })
})
