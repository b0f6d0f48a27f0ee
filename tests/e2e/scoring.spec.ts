// Scoring on the sample, by keyboard: numbers, the three kinds of nothing, refusals, comments, undo, the ranking
// that moves, and the panel's cells as the domain computes them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { root } from '../../scripts/sources.ts'
import { parseDocument } from '../../src/main/files/document.ts'
import { decimalsToTell, fixedText } from '../../src/shared/domain/decimals.ts'
import type { AgencyId, EvaluationState } from '../../src/shared/domain/model.ts'
import { rankEvaluation } from '../../src/shared/domain/ranking.ts'
import { expect, test } from './harness.ts'

const sample = ((): EvaluationState => {
  const bytes = readFileSync(join(root, 'resources/samples/payments-back-end.shortlist'))
  const parsed = parseDocument(bytes)
  if (!parsed.ok) throw new Error('the sample is no document')
  return parsed.content.state
})()

const [first, second] = sample.agencies
const evaluator = sample.evaluators[0]
if (first === undefined || second === undefined || evaluator === undefined)
  throw new Error('the sample is too small')

const grid = (page: Page): Locator => page.getByRole('grid')

/** By criterion and agency, counted from 0. */
const cellAt = (page: Page, criterion: number, agency: number): Locator =>
  grid(page)
    .getByRole('row')
    .nth(criterion + 1)
    .getByRole('gridcell')
    .nth(agency)

const rowOf = (page: Page, name: string): Locator =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name, exact: true }) })

const texts = (row: Locator): Promise<string[]> =>
  row.getByRole('gridcell').evaluateAll((cells) => cells.map((cell) => cell.textContent ?? ''))

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Look at a finished one/ }).press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Alt+4')
  await expect(cellAt(page, 0, 0)).toBeFocused()
}

const own = (state: EvaluationState) => rankEvaluation(state, { onlyEvaluator: evaluator.id })

const totalsOf = (ranking: ReturnType<typeof own>): readonly string[] => {
  const decimals = decimalsToTell(ranking.results)
  return sample.agencies.map((agency) => {
    const score = ranking.results.find((result) => result.agency === agency.id)?.score ?? null
    return score === null ? '–' : fixedText(score, decimals)
  })
}

const ranksOf = (ranking: ReturnType<typeof own>): readonly string[] =>
  sample.agencies.map((agency) => {
    const result = ranking.results.find((candidate) => candidate.agency === agency.id)
    if (result?.rank === 1) return '1st'
    return result?.rank?.toString() ?? 'out'
  })

/** The sample after one evaluator's edits, given by agency, for the first criterion. */
const withScores = (edits: ReadonlyMap<AgencyId, number | null>): EvaluationState => ({
  ...sample,
  scores: sample.scores.map((score) => {
    if (score.evaluator !== evaluator.id || score.criterion !== sample.criteria[0]?.id) return score
    const value = edits.get(score.agency)
    if (value === undefined) return score
    return { ...score, value, state: value === null ? 'not-applicable' : 'scored' }
  }),
})

test('types scores with the keyboard alone, and totals and ranks move with them', async ({
  app,
}) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  expect(await texts(rowOf(page, `Total: ${evaluator.name}`))).toEqual(totalsOf(own(sample)))

  await keys.type('1,5')
  await keys.press('Tab')
  await expect(cellAt(page, 0, 0)).toHaveText('1.5')
  await expect(cellAt(page, 0, 1)).toBeFocused()
  const lower = own(withScores(new Map([[first.id, 1.5]])))
  expect(await texts(rowOf(page, `Total: ${evaluator.name}`))).toEqual(totalsOf(lower))
  expect(await texts(rowOf(page, `Rank: ${evaluator.name}`))).toEqual(ranksOf(lower))

  await keys.type('10')
  await keys.press('Enter')
  await expect(cellAt(page, 0, 1)).toHaveText('10.0')
  await expect(cellAt(page, 1, 1)).toBeFocused()
  const edited = withScores(
    new Map([
      [first.id, 1.5],
      [second.id, 10],
    ]),
  )
  expect(await texts(rowOf(page, `Rank: ${evaluator.name}`))).toEqual(ranksOf(own(edited)))
  expect(await texts(rowOf(page, 'Panel total'))).toEqual(totalsOf(rankEvaluation(edited)))
  expect(await texts(rowOf(page, 'Panel rank'))).toEqual(ranksOf(rankEvaluation(edited)))
})

test('keeps zero, not applicable and not scored apart', async ({ app }) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  const progress = page.getByText(/\d+ of 80 scored/)
  await expect(progress).toHaveText(/^79 of 80 scored · 1 not applicable · 21 with a comment$/)

  await keys.type('0')
  await keys.press('Enter')
  await keys.type('n/a')
  await keys.press('Enter')
  await keys.press('Delete')
  await expect(cellAt(page, 0, 0)).toHaveText('0.0')
  await expect(cellAt(page, 1, 0)).toHaveText('n/a')
  await expect(cellAt(page, 2, 0)).toHaveText('–')
  await expect(page.getByRole('gridcell', { name: 'not scored' })).toHaveCount(1)
  await expect(progress).toHaveText(/^77 of 80 scored · 2 not applicable/)

  // In the editor a single n is enough; the key X does the same in one press.
  await keys.press('ArrowDown')
  await keys.press('F2')
  await keys.press('Control+a')
  await keys.type('n')
  await keys.press('Enter')
  await expect(cellAt(page, 3, 0)).toHaveText('n/a')
  await keys.press('x')
  await expect(cellAt(page, 4, 0)).toHaveText('n/a')

  await keys.press('n')
  await expect(cellAt(page, 2, 0)).toBeFocused()
  await keys.press('Q')
  await expect(cellAt(page, 2, 0)).toHaveText('10.0')
  await expect(page.getByText('No cell is empty')).toBeVisible()
})

test('refuses what lies outside the scale with the reason, and the cell keeps what it had', async ({
  app,
}) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  const before = await cellAt(page, 0, 0).textContent()
  await keys.type('11')
  await keys.press('Enter')
  await expect(page.getByRole('alert')).toContainText('runs from 0 to 10')
  await keys.press('Escape')
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(cellAt(page, 0, 0)).toHaveText(before ?? '')
  await keys.type('seven')
  await keys.press('Tab')
  await expect(page.getByRole('alert')).toContainText('number from 0 to 10')
  await keys.press('Escape')
  await expect(cellAt(page, 0, 0)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible()
})

test('saves a comment on leaving it, and undo brings score and comment back', async ({ app }) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  await keys.press('ArrowDown')
  const before = (await cellAt(page, 1, 0).textContent()) ?? ''
  await keys.press('c')
  const comment = page.getByRole('textbox', { name: `Comment of ${evaluator.name}` })
  await expect(comment).toBeFocused()
  await keys.type('Two live systems, both shown.')
  await keys.press('Control+Enter')
  await expect(cellAt(page, 1, 0)).toBeFocused()
  await expect(page.getByText('22 with a comment')).toBeVisible()

  // Another stage takes the field away while it is being typed in.
  await keys.press('c')
  await keys.press('End')
  await keys.type(' Third one asked for.')
  await keys.press('Alt+1')
  await expect(comment).toHaveCount(0)
  await keys.press('Alt+4')
  await expect(comment).toHaveValue('Two live systems, both shown. Third one asked for.')

  await expect(cellAt(page, 1, 0)).toBeFocused()
  await keys.type('2')
  await keys.press('Enter')
  await expect(cellAt(page, 1, 0)).toHaveText('2.0')
  await keys.press('Control+z')
  await expect(cellAt(page, 1, 0)).toHaveText(before)
  await keys.press('ArrowUp')
  await keys.press('Control+z')
  await expect(comment).toHaveValue('Two live systems, both shown.')
  await keys.press('Control+z')
  await expect(comment).toHaveValue('')
  await expect(page.getByText('21 with a comment')).toBeVisible()
  await keys.press('Control+Shift+z')
  await expect(comment).toHaveValue('Two live systems, both shown.')
})

test('shows the panel’s cells as the domain computes them, read-only', async ({ app }) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  await page.getByRole('button', { name: /^Whose scores/ }).press('Enter')
  await page.getByRole('menuitemradio', { name: 'Panel, read-only' }).press('Enter')
  await expect(page.getByText('Read-only', { exact: true })).toBeVisible()

  const ranking = rankEvaluation(sample)
  for (const [at, leaf] of ranking.leaves.entries())
    expect(
      await texts(
        grid(page)
          .getByRole('row')
          .nth(at + 1),
      ),
      leaf.criterion.name,
    ).toEqual(
      sample.agencies.map((agency) => {
        const cell = ranking.results.find((result) => result.agency === agency.id)?.cells[at]
        if (cell?.state === 'not-applicable') return 'n/a'
        return cell === undefined || cell.raw === null ? '–' : fixedText(cell.raw, 1)
      }),
    )
  expect(await texts(rowOf(page, 'Panel total'))).toEqual(totalsOf(ranking))
  expect(await texts(rowOf(page, 'Panel rank'))).toEqual(ranksOf(ranking))

  await expect(cellAt(page, 0, 0)).toBeFocused()
  const before = await texts(grid(page).getByRole('row').nth(1))
  for (const key of ['9', 'Enter', 'Delete', 'x', 'q']) await keys.press(key)
  expect(await texts(grid(page).getByRole('row').nth(1))).toEqual(before)
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible()
})

test('adds, weighs and removes evaluators beside the scores', async ({ app }) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  await page.getByRole('button', { name: /^Whose scores/ }).press('Enter')
  await page.getByRole('menuitem', { name: /Evaluators and weights/ }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name of the new evaluator' })).toBeFocused()
  await keys.type('Noor Haddad')
  await keys.press('Enter')
  const list = page.getByRole('list', { name: 'Evaluators of this evaluation' })
  await expect(list.getByRole('listitem')).toHaveCount(5)

  const weight = page.getByRole('textbox', { name: `Weight of ${evaluator.name}` })
  await weight.fill('0')
  await weight.press('Enter')
  await expect(list.getByRole('listitem').first()).toContainText('does not count')
  const without = rankEvaluation({
    ...sample,
    evaluators: sample.evaluators.map((one) => (one === evaluator ? { ...one, weight: 0 } : one)),
  })
  await expect.poll(() => texts(rowOf(page, 'Panel total'))).toEqual(totalsOf(without))

  // The one whose scores are shown goes; the next one's take their place.
  await page.getByRole('button', { name: `Remove ${evaluator.name}` }).press('Enter')
  await expect(
    page.getByRole('button', { name: `Whose scores: ${sample.evaluators[1]?.name}` }),
  ).toBeVisible()
  await keys.press('Escape')
  await keys.press('Control+z')
  await expect(page.getByRole('button', { name: `Whose scores: ${evaluator.name}` })).toBeVisible()
  await expect(rowOf(page, `Total: ${evaluator.name}`)).toBeVisible()
})

for (const theme of ['light', 'dark'])
  test(`axe finds nothing in the ${theme} theme`, async ({ app }) => {
    const { page } = app
    await openSample(page)
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name
    }, theme)
    const check = async (what: string): Promise<void> => {
      // The page is not in a context that axe could open another page in.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
      expect(
        violations.map(({ id, nodes }) => [what, id, ...nodes.map((node) => node.html)].join(' ')),
      ).toEqual([])
    }
    await check('a cell')
    await page.keyboard.type('11')
    await page.keyboard.press('Enter')
    await check('a refused score')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Whose scores/ }).press('Enter')
    await page.getByRole('menuitem', { name: /Evaluators and weights/ }).press('Enter')
    await expect(page.getByRole('textbox', { name: 'Name of the new evaluator' })).toBeFocused()
    await check('the evaluators')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Whose scores/ }).press('Enter')
    await page.getByRole('menuitemradio', { name: 'Panel, read-only' }).press('Enter')
    await page.keyboard.press('Control+End')
    await check('a total of the panel')
  })
