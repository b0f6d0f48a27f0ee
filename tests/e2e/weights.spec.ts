// Weights as people find them: by swings and by pairs, with the keyboard alone, kept with their answers, used,
// taken back, and compared.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { root } from '../../scripts/sources.ts'
import type { CriterionId } from '../../src/shared/domain/model.ts'
import { elicitedWeights, type WeightAnswers } from '../../src/shared/domain/weights/elicitation.ts'
import { complaints } from './axe.ts'
import { expect, test } from './harness.ts'

interface SampleDocument {
  readonly criteria: readonly { readonly name: string }[]
}
const sample = JSON.parse(
  readFileSync(join(root, 'resources', 'samples', 'payments-back-end.shortlist'), 'utf8'),
) as SampleDocument
/** Of the sample's ten criteria, all of the first level. */
const names = sample.criteria.map(({ name }) => name)

/** Shows the sample's criteria. */
async function openSample(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Look at a finished one/ })
    .first()
    .click()
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Alt+3')
  await expect(
    page.getByRole('grid').getByRole('rowheader', { name: 'Cultural fit' }),
  ).toBeVisible()
}

const openWeights = async (page: Page): Promise<void> => {
  const entry = page.getByRole('button', { name: 'Weights…' })
  await entry.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Weights', exact: true })).toBeFocused()
}

/** From the list to the first question, by keyboard. */
async function begin(page: Page, name: string, method: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'New weight set' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Whose weights are these?' })).toBeFocused()
  await page.keyboard.type(name)
  await page.getByRole('radio', { name: method }).focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: method })).toBeVisible()
}

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let pressed = 0; pressed < times; pressed += 1) await page.keyboard.press(key)
}

const keep = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Keep', exact: true }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Weights', exact: true })).toBeFocused()
}

/** The shares shown beside the questions, unrounded. */
const liveShares = (page: Page): Promise<readonly number[]> =>
  page
    .locator('[data-share]')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-share'))))

const expectShares = async (page: Page, answers: WeightAnswers): Promise<void> => {
  const { weights } = elicitedWeights(answers, names as CriterionId[])
  const shown = await liveShares(page)
  expect(shown).toHaveLength(weights.length)
  for (const [index, share] of shown.entries()) expect(share).toBeCloseTo(weights[index] ?? -1, 12)
}

const undoButton = (page: Page, what: string): Locator =>
  page.getByRole('button', { name: `Undo: ${what}` })

test('swing weights by keyboard: live, kept with their answers, used and taken back @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await openWeights(page)
  await begin(page, 'Finance', /Swing/)

  await page.getByRole('radio', { name: /^Security/ }).focus()
  await page.keyboard.press(' ')
  await page.keyboard.press('Enter')
  const answers: Record<string, number> = { Security: 100 }
  for (const [index, name] of names.filter((other) => other !== 'Security').entries()) {
    const worth = 95 - 9 * index
    await expect(page.getByRole('textbox', { name: `Lifting ${name} is worth` })).toBeFocused()
    await page.keyboard.type(String(worth))
    // The first Enter finishes the number and goes on.
    await page.keyboard.press('Enter')
    answers[name] = worth
  }
  await expect(page.getByText('All lifts beside Security')).toBeVisible()
  await expectShares(page, { method: 'swing', swings: answers })

  // Nothing was written so far; keeping is one entry.
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible()
  await keep(page)
  await expect(undoButton(page, 'Keep the weights "Finance"')).toBeVisible()
  await expect(page.getByRole('button', { name: /^History/ })).toContainText('2')

  await page.getByRole('button', { name: 'Use these weights: Finance' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('In use: Finance')).toBeVisible()
  const sum = Object.values(answers).reduce((total, value) => total + value, 0)
  await page.getByRole('button', { name: 'Back to the criteria' }).press('Enter')
  const share = (100 * 100) / sum
  const security = page.getByRole('row', { name: /Security/ })
  await expect(security).toContainText(`${share.toFixed(1)}`)

  await page.keyboard.press('Control+z')
  await expect(security).toContainText('16')
  await openWeights(page)
  await expect(page.getByText('typed in, not taken from a set')).toBeVisible()

  await page.getByRole('button', { name: 'Open the answers of Finance' }).press('Enter')
  for (const [name, worth] of Object.entries(answers))
    await expect(
      page.getByRole('textbox', { name: `${name}: worth of the lift`, exact: true }),
    ).toHaveValue(String(worth))
  await expectShares(page, { method: 'swing', swings: answers })
})

test('pairs by keyboard: two groups, the answer that fits least is mended, and the weights are the domain’s @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await openWeights(page)
  await begin(page, 'IT', /Pairs/)

  await page.getByRole('radio', { name: /matter equally/ }).focus()
  const pairsOf = (things: readonly string[]) =>
    things.flatMap((first, index) =>
      things.slice(index + 1).map((second) => ({ first, second, ratio: 1 })),
    )
  // Steps to the left of "equally": positive for the first of the pair. One answer contradicts the rest.
  const firstGroup = pairsOf(names.slice(0, 5))
  const steps = [1, 2, 3, 4, 1, 2, 3, 1, -6, 1]
  const secondGroup = pairsOf(names.slice(5))
  const answer = async (step: number): Promise<number> => {
    if (step === 0) await page.keyboard.press(' ')
    await press(page, step > 0 ? 'ArrowLeft' : 'ArrowRight', Math.abs(step))
    await page.keyboard.press('Enter')
    return step >= 0 ? step + 1 : 1 / (1 - step)
  }
  for (const [index, pair] of firstGroup.entries()) {
    await expect(page.getByText(`Pair ${index + 1} of 21`)).toBeVisible()
    pair.ratio = await answer(steps[index] ?? 0)
  }
  for (const pair of secondGroup) pair.ratio = await answer(0)
  const between = [{ first: 'Group 1', second: 'Group 2', ratio: await answer(2) }]
  await expect(page.getByText('Every pair has an answer.')).toBeVisible()
  const given = (): WeightAnswers => ({
    method: 'ahp',
    prioritisation: 'eigenvector',
    groups: [
      { name: 'Group 1', criteria: names.slice(0, 5) as CriterionId[], pairs: firstGroup },
      { name: 'Group 2', criteria: names.slice(5) as CriterionId[], pairs: secondGroup },
    ],
    between,
  })
  await expectShares(page, given())

  await expect(page.getByText('They contradict each other too much')).toBeVisible()
  const culprit = firstGroup[8] ?? firstGroup[0]
  await expect(
    page.getByText(`Fits least: ${culprit?.second} matters very strongly more (7)`),
  ).toBeVisible()
  const mend = page.getByRole('button', { name: /^Use .* instead$/ }).first()
  const words = (await mend.innerText()).match(/Use (\d) for/)
  await mend.press('Enter')
  if (culprit !== undefined) culprit.ratio = Number(words?.[1])
  await expectShares(page, given())
  await expect(page.getByText('They contradict each other too much')).toBeHidden()
  await keep(page)

  await page.getByRole('button', { name: 'Open the answers of IT' }).press('Enter')
  await expect(page.getByText('Every pair has an answer.')).toBeVisible()
  await expectShares(page, given())

  // What is changed and left waits; discarding it brings the kept answers back.
  await page
    .getByRole('button', { name: /matter equally/ })
    .first()
    .press('Enter')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Escape')
  await expect(page.getByText('The answers of IT are not kept yet.')).toBeVisible()
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Alt+3')
  await page.getByRole('button', { name: 'Discard the answers' }).press('Enter')
  await page.getByRole('button', { name: 'Open the answers of IT' }).press('Enter')
  await expectShares(page, given())
})

test('points are kept only at a hundred; an order is put by keyboard; sets are compared @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await openWeights(page)
  await begin(page, 'Finance', /100 points/)
  await page.getByRole('textbox', { name: 'Pricing: points' }).fill('60')
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Security: points' }).fill('60')
  await page.keyboard.press('Enter')
  const keeping = page.getByRole('button', { name: 'Keep', exact: true })
  await expect(page.getByText('20 points too many', { exact: true })).toBeVisible()
  await expect(keeping).toBeDisabled()
  await page.getByRole('button', { name: 'Take the surplus off in proportion' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Pricing: points' })).toHaveValue('50')
  await keep(page)

  await begin(page, 'IT', /Rank order/)
  const entry = page.getByRole('button', { name: /^Cultural fit, 10th/ })
  await entry.focus()
  await press(page, 'Alt+ArrowUp', 9)
  await expect(page.getByRole('button', { name: /^Cultural fit, 1st/ })).toBeFocused()
  await page.getByRole('checkbox', { name: 'same as above: Security' }).press(' ')
  await page.getByRole('radio', { name: /^Rank sum/ }).focus()
  await page.keyboard.press(' ')
  const shares = await liveShares(page)
  expect(shares[names.indexOf('Cultural fit')]).toBeCloseTo((10 + 9) / 110, 12)
  expect(shares[names.indexOf('Security')]).toBeCloseTo((10 + 9) / 110, 12)
  await expect(page.getByText('The last weight is under 2 %')).toBeVisible()
  await keep(page)

  const comparison = page.getByRole('region', { name: 'Side by side' })
  const pricing = comparison.getByRole('row', { name: /^Pricing/ })
  await expect(pricing).toContainText('50.0')
  await expect(pricing).toContainText('Widest:')
  await expect(page.getByText(/^On \d+ of 10 criteria|^On none of the criteria/)).toBeVisible()
  await page.getByRole('button', { name: 'Average of the chosen sets' }).press('Enter')
  await expect(page.getByRole('textbox', { name: /Name of the set Average of/ })).toBeVisible()

  await page.getByRole('button', { name: 'More about Finance' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Remove' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name of the set Finance' })).toBeHidden()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByRole('textbox', { name: 'Name of the set Finance' })).toBeVisible()
})

test('axe finds nothing in the list, nor in any method, in light and dark @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  const check = async (what: string): Promise<void> => {
    expect(await complaints(page, what)).toEqual([])
  }
  await openWeights(page)
  await check('nothing yet')
  for (const [name, method] of [
    ['One', /Swing/],
    ['Two', /100 points/],
    ['Three', /Direct/],
    ['Four', /Rank order/],
    ['Five', /Pairs/],
  ] as const) {
    await begin(page, name, method)
    const start = page.getByRole('button', { name: 'Start from the weights in use' })
    if (name === 'Two' || name === 'Three') await start.press('Enter')
    if (name === 'One') {
      await page.getByRole('radio', { name: /^Pricing/ }).check()
      await check('the first lift')
      await page.keyboard.press('Enter')
    }
    await page.getByText('How this becomes weights').click()
    await check(name)
    await keep(page)
  }
  await check('the list')
})
