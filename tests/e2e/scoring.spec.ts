// Scoring on the sample, by keyboard: numbers, the three kinds of nothing, refusals, comments, undo, the ranking
// that moves, and the panel's cells as the domain computes them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
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

/** With the places moved since the sheet was opened. */
const ranksOf = (
  ranking: ReturnType<typeof own>,
  since: ReturnType<typeof own> = ranking,
): readonly string[] =>
  sample.agencies.map((agency) => {
    const rankIn = (of: typeof ranking) =>
      of.results.find((candidate) => candidate.agency === agency.id)?.rank ?? null
    const [rank, before] = [rankIn(ranking), rankIn(since)]
    if (rank === null) return 'out'
    const up = before === null ? 0 : before - rank
    const moved = up === 0 ? '' : up > 0 ? `▲${up}` : `▼${-up}`
    return `${rank === 1 ? '1st' : rank}${moved}`
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

test('types scores with the keyboard alone, and totals and ranks move with them @window', async ({
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
  expect(await texts(rowOf(page, `Rank: ${evaluator.name}`))).toEqual(ranksOf(lower, own(sample)))

  await keys.type('10')
  await keys.press('Enter')
  await expect(cellAt(page, 0, 1)).toHaveText('10.0')
  // Back to where Tab began, as in a spreadsheet.
  await expect(cellAt(page, 1, 0)).toBeFocused()
  const edited = withScores(
    new Map([
      [first.id, 1.5],
      [second.id, 10],
    ]),
  )
  expect(await texts(rowOf(page, `Rank: ${evaluator.name}`))).toEqual(
    ranksOf(own(edited), own(sample)),
  )
  expect(await texts(rowOf(page, 'Panel total'))).toEqual(totalsOf(rankEvaluation(edited)))
  expect(await texts(rowOf(page, 'Panel rank'))).toEqual(
    ranksOf(rankEvaluation(edited), rankEvaluation(sample)),
  )
})

test('keeps zero, not applicable and not scored apart @page', async ({ app }) => {
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

test('refuses what lies outside the scale with the reason, and the cell keeps what it had @page', async ({
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

test('saves a comment on leaving it, and undo brings score and comment back @window', async ({
  app,
}) => {
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

test('undo selects the cell that it changed, leads there from another stage, and obeys a filter @window', async ({
  app,
}) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  const before = (await cellAt(page, 0, 0).textContent()) ?? ''
  await keys.type('2')
  await keys.press('Enter')
  await keys.press('Control+End')
  await expect(cellAt(page, 0, 0)).not.toBeFocused()
  await keys.press('Control+z')
  await expect(cellAt(page, 0, 0)).toBeFocused()
  await expect(cellAt(page, 0, 0)).toHaveText(before)
  await keys.press('Control+End')
  await keys.press('Control+Shift+z')
  await expect(cellAt(page, 0, 0)).toBeFocused()
  await expect(cellAt(page, 0, 0)).toHaveText('2.0')
  await expect(cellAt(page, 0, 0)).toBeInViewport()

  await keys.press('Control+End')
  await keys.press('Alt+2')
  await keys.press('Control+z')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(cellAt(page, 0, 0)).toBeFocused()
  await expect(cellAt(page, 0, 0)).toHaveText(before)

  // What the filter hides is taken back where it is, and nothing else is selected for it; the note leads there.
  await keys.press('Delete')
  await keys.press('ArrowDown')
  await keys.type('6')
  await keys.press('Enter')
  for (const view of ['By agency', 'All cells']) {
    await keys.press('v')
    await expect(page.getByRole('radio', { name: view })).toBeChecked()
  }
  await keys.press('b')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '2')
  const where = page.getByRole('heading', {
    name: `${sample.criteria[0]?.name} · ${first.name}`,
  })
  await expect(where).toBeVisible()
  await keys.press('Control+z')
  await expect(page.getByText(/^Undid .* → 6/)).toBeVisible()
  await expect(where).toBeVisible()
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(where).toBeHidden()
  await expect(cellAt(page, 1, 0)).toBeFocused()
})

test('shows the panel’s cells as the domain computes them, read-only @page', async ({ app }) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  await page.getByRole('button', { name: /^(Scoring as|Scores of)/ }).press('Enter')
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

test('adds, weighs and removes evaluators beside the scores @page', async ({ app }) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  await page.getByRole('button', { name: /^(Scoring as|Scores of)/ }).press('Enter')
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
    page.getByRole('button', { name: `Scoring as ${sample.evaluators[1]?.name}` }),
  ).toBeVisible()
  await keys.press('Escape')
  await keys.press('Control+z')
  await expect(page.getByRole('button', { name: `Scoring as ${evaluator.name}` })).toBeVisible()
  await expect(rowOf(page, `Total: ${evaluator.name}`)).toBeVisible()
})

test('shows the same cell in four views, and what a filter leaves stays until it is applied again @page', async ({
  app,
}) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  const focused = page.locator('[role="gridcell"]:focus')
  await keys.press('ArrowDown')
  await keys.press('ArrowRight')
  const score = (await focused.textContent()) ?? ''
  const criterion = sample.criteria[1]?.name ?? ''
  const where = page.getByRole('heading', { name: `${criterion} · ${second.name}` })
  for (const view of ['By agency', 'All cells', 'All evaluators', 'By criterion']) {
    await keys.press('v')
    await expect(page.getByRole('radio', { name: view })).toBeChecked()
    await expect(where).toBeVisible()
    await expect(focused).toHaveText(score)
  }

  // Transposed: total and rank stand beside the name, and a header sorts by total as of now.
  await keys.press('v')
  const names = () =>
    grid(page)
      .getByRole('rowheader')
      .evaluateAll((cells) => cells.map((cell) => cell.textContent))
  await expect(cellAt(page, 1, 0)).toHaveText(totalsOf(own(sample))[1] ?? '')
  await page.getByRole('columnheader', { name: /^Total/ }).click()
  const sorted = own(sample).results.map(({ name }) => name)
  await expect.poll(names).toEqual(sorted)
  await expect(page.getByRole('columnheader', { name: /^Total/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await page.getByRole('button', { name: 'Order and agencies' }).press('Enter')
  await page.getByRole('menuitemradio', { name: 'As listed' }).press('Enter')
  await expect.poll(names).toEqual(sample.agencies.map(({ name }) => name))

  // One row a cell: words can be typed there, and the filter hides rows of the list.
  await keys.press('v')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '81')
  await page.getByRole('grid').getByRole('gridcell').first().click()
  await keys.press('ArrowDown')
  await keys.press('ArrowDown')
  await keys.press('l')
  await expect(grid(page).getByRole('gridcell', { name: /low confidence/ })).not.toHaveCount(0)
  for (let i = 0; i < 3; i++) await keys.press('ArrowRight')
  await keys.type('called on Monday')
  await keys.press('Enter')
  await expect(page.getByText('22 with a comment')).toBeVisible()
  await keys.press('ArrowUp')
  await expect(focused).toHaveText('called on Monday')
  await expect(page.getByRole('textbox', { name: `Comment of ${evaluator.name}` })).toHaveValue(
    'called on Monday',
  )
  await keys.press('Home')
  await keys.press('Delete')
  await keys.press('b')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '2')
  await keys.type('6')
  await keys.press('Enter')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '2')
  await expect(page.getByText('No cell is empty')).toBeVisible()
  await keys.press('b')
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '81')
})

test('whoever goes to a cell gets there, whatever a filter or the ranking leaves out @page', async ({
  app,
}) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  const focused = page.locator('[role="gridcell"]:focus')
  // No cell of it is of low confidence.
  const hidden = page.getByRole('rowheader', { name: new RegExp(`^${sample.criteria[2]?.name}`) })
  const filter = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: /^Filter/ }).press('Enter')
    await page.getByRole('menuitemradio', { name }).press('Enter')
  }
  // One cell of low confidence on top, and an empty one in a row without any.
  await keys.press('l')
  await keys.press('ArrowDown')
  await keys.press('ArrowDown')
  await keys.press('Delete')
  await keys.press('Control+Home')
  await filter('Low confidence')
  await expect(hidden).toHaveCount(0)
  await keys.press('n')
  await expect(page.getByText('The filter is off now')).toBeVisible()
  await expect(focused).toHaveAccessibleName('not scored')
  await expect(hidden).toBeVisible()
  await keys.type('7')
  await keys.press('Enter')
  await expect(cellAt(page, 2, 0)).toHaveText('7.0')

  // Of an agency that was rejected since.
  await keys.press('Alt+2')
  const row = grid(page).getByRole('row').filter({ hasText: second.name })
  await row.getByRole('button', { name: 'Shortlist' }).click()
  await page.getByRole('menuitemradio', { name: 'Longlist' }).press('Enter')
  await page.getByRole('grid').getByText(first.name).click()
  await keys.press('Alt+4')
  await expect(page.getByRole('columnheader', { name: second.name })).toHaveCount(0)
  await filter('Low confidence')
  await keys.press('Control+f')
  const box = page.getByRole('dialog', { name: 'Find in the evaluation' })
  await box.getByRole('combobox').fill('Said no to our date')
  await expect(box.getByRole('option')).toHaveCount(1)
  await keys.press('Enter')
  await expect(
    page.getByRole('heading', { name: `${sample.criteria[5]?.name} · ${second.name}` }),
  ).toBeVisible()
  await expect(page.getByText(`${second.name} takes no part.`)).toBeVisible()
  await expect(hidden).toBeVisible()
})

test('takes findings, evidence and confidence by keyboard, and says who entered for whom @page', async ({
  app,
}) => {
  const { page } = app
  const keys = page.keyboard
  await openSample(page)
  await keys.press('m')
  await expect(page.getByRole('button', { name: /^Medium/, pressed: true })).toBeVisible()
  await keys.press('f')
  await expect(page.getByRole('textbox', { name: 'New finding' })).toBeFocused()
  await keys.type('Wrote the settlement service')
  await keys.press('Enter')
  const strength = page.getByRole('textbox', { name: 'Strength' })
  await expect(strength).toHaveValue('Wrote the settlement service')
  await keys.press('Shift+Tab')
  await keys.press('w')
  await keys.press('Tab')
  await keys.type('One person holds the keys')
  await keys.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Weakness' })).toHaveValue(
    'One person holds the keys',
  )
  await strength.fill('Wrote the settlement service, and would lead')
  await strength.press('Enter')
  await keys.press('Escape')
  await expect(cellAt(page, 0, 0)).toBeFocused()

  await keys.press('a')
  await expect(page.getByRole('combobox', { name: 'Source of the evidence' })).toBeFocused()
  await page.getByRole('combobox', { name: 'Source of the evidence' }).selectOption('link')
  await keys.press('Tab')
  await keys.type('quillhaven.example/settlement')
  await keys.press('Enter')
  await expect(
    page.getByRole('button', { name: /quillhaven\.example\/settlement/ }).first(),
  ).toBeVisible()
  await expect(cellAt(page, 0, 0)).toBeFocused()
  await expect(cellAt(page, 0, 0)).toHaveAccessibleName(/evidence claimed/)
  const undo = page.getByRole('button', { name: /^Undo/ })
  await expect(undo).toHaveAccessibleName(/pin evidence on/)
  await keys.press('Control+z')
  await expect(cellAt(page, 0, 0)).not.toHaveAccessibleName(/evidence/)
  await keys.press('Control+z')
  await expect(strength).toHaveValue('Wrote the settlement service')

  // Somebody else is chosen: it is asked who will sit at the keyboard.
  const other = sample.evaluators[1]?.name ?? ''
  const third = sample.evaluators[2]?.name ?? ''
  const choose = async (name: string): Promise<void> => {
    await page.getByRole('button', { name: /^Scoring as/ }).press('Enter')
    await page.getByRole('menuitemradio', { name }).press('Enter')
  }
  await choose(other)
  await page.getByRole('button', { name: `${other} takes the keyboard` }).press('Enter')
  await expect(page.getByRole('button', { name: `Scoring as ${other}` })).toBeVisible()
  await choose(third)
  await page.getByRole('button', { name: `${other} enters for ${third}` }).press('Enter')
  await expect(page.getByText(`You (${other}) enter for ${third}`)).toBeVisible()
  await expect(cellAt(page, 0, 0)).toBeFocused()
  await keys.type('3.5')
  await keys.press('Enter')
  await expect(undo).toHaveAccessibleName(new RegExp(`3.5 \\(entered by ${other}\\)`))
  await page.getByRole('button', { name: `${third} takes the keyboard` }).press('Enter')
  await expect(page.getByText(`You (${other}) enter for ${third}`)).toHaveCount(0)
})
