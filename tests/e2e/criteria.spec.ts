// Criteria as people fill them in: by keyboard, with every way back.
import type { Locator, Page } from '@playwright/test'
import { complaints } from './axe.ts'
import { runCommand } from './by-keyboard.ts'
import { expect, pasteText, test } from './harness.ts'

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Criteria' })
const rowNames = (page: Page): Locator => grid(page).getByRole('rowheader')

const cell = (page: Page, row: number, column: number): Locator =>
  grid(page).locator(`[data-row="${row}"][data-column="${column}"]`)

const details = (page: Page): Locator => page.getByRole('complementary')

async function newEvaluation(page: Page, template: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Criteria')
  await page.getByLabel('Criteria', { exact: true }).selectOption(template)
  await page.getByRole('textbox', { name: 'Title' }).press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()
}

async function openSample(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Look at a finished one/ })
    .first()
    .click()
  await expect(page.getByRole('navigation')).toBeVisible()
}

/** Which key it is depends on where the grid is, so the cell is reached by its place. */
async function focusCell(page: Page, row: number, column: number): Promise<void> {
  await cell(page, row, column).click()
  await expect(cell(page, row, column)).toBeFocused()
}

const entries = (page: Page): Locator =>
  page.getByRole('navigation').getByRole('button', { name: /History/ })

const weight = 2
const share = 3

test('weights show their sum and shares, warn, move the ranking, and can keep their sum @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+3')
  await expect(page.getByText('Weights sum to 100')).toBeVisible()
  const ranking = page.getByRole('region', { name: 'Ranking' }).getByRole('listitem')
  await expect(ranking.first()).toContainText('Quillhaven Software80.0')

  await expect(cell(page, 3, weight)).toHaveText('16')
  await focusCell(page, 3, weight)
  await page.keyboard.type('-1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Enter a weight of at least 0.')
  await page.keyboard.press('Escape')
  await page.keyboard.type('0')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Weights sum to 84; shares are computed')).toBeVisible()
  await expect(cell(page, 0, share)).toHaveText('17.9 %')
  await expect(cell(page, 3, 1)).toContainText('Weight 0: has no influence')
  await expect(ranking.first()).not.toContainText('80.0')

  // The slider moves the ranking while it is held, and is one entry when it is released.
  await focusCell(page, 8, 1)
  await expect(entries(page)).toHaveText('History2')
  const slider = details(page).getByRole('slider', { name: 'Weight as a slider' })
  const box = await slider.boundingBox()
  if (box === null) throw new Error('the slider is not in view')
  const middle = box.y + box.height / 2
  const scoreBefore = await ranking.first().textContent()
  await page.mouse.move(box.x + box.width / 2, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 4, middle, { steps: 8 })
  await expect(cell(page, 8, weight)).toHaveText('20')
  expect(await ranking.first().textContent()).not.toBe(scoreBefore)
  await expect(entries(page)).toHaveText('History2')
  await page.mouse.up()
  await expect(entries(page)).toHaveText('History3')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 8, weight)).toHaveText('10')

  await page.getByRole('button', { name: 'Equalise' }).click()
  await expect(page.getByText('Weights sum to 100')).toBeVisible()
  await expect(cell(page, 3, weight)).toHaveText('10')

  // With the sum kept the others give in proportion, a locked weight stays, and it is one step back.
  await focusCell(page, 0, weight)
  await page.keyboard.press('Alt+l')
  await expect(
    cell(page, 0, weight).getByRole('img', { name: 'The weight is locked' }),
  ).toBeVisible()
  await page.getByRole('checkbox', { name: 'Keep the sum' }).check()
  await focusCell(page, 1, weight)
  await page.keyboard.type('26')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Weights sum to 100')).toBeVisible()
  await expect(cell(page, 0, weight)).toHaveText('10')
  await expect(cell(page, 2, weight)).toHaveText('8')
  const segment = page.getByRole('slider', { name: 'Portfolio' })
  await segment.focus()
  await page.keyboard.press('PageUp')
  await expect(segment).toHaveAttribute('aria-valuenow', '31')
  await expect(page.getByText('Weights sum to 100')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('slider', { name: 'Client feedback' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 1, weight)).toHaveText('10')
})

test('criteria are added, grouped, anchored, asked about, copied and removed, with a way back @page', async ({
  app,
}) => {
  const { page } = app
  await newEvaluation(page, 'empty')
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('heading', { name: 'No criteria yet' })).toBeVisible()
  const add = page.getByRole('textbox', { name: 'Add a criterion' })
  await expect(add).toBeFocused()
  for (const name of ['Security', 'Support', 'Price']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(rowNames(page).filter({ hasText: name })).toBeVisible()
  }
  await expect(cell(page, 0, share)).toHaveText('33.3 %')

  await focusCell(page, 2, 1)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(rowNames(page)).toHaveText(['Security', 'Price', 'Support', '3 criteria'])

  const panel = page.getByRole('complementary', { name: 'Details of Price' })
  await panel.getByLabel('What to look for').fill('Value against price.')
  await panel.getByLabel('Add a question').fill('What is not in it?')
  await page.keyboard.press('Enter')
  await panel.getByLabel('Add a question').fill('What comes later?')
  await page.keyboard.press('Enter')
  await panel.getByLabel('Question 2', { exact: true }).press('Alt+ArrowUp')
  await expect(panel.getByLabel('Question 1', { exact: true })).toHaveValue('What comes later?')
  await panel.getByLabel('Value of the new level').fill('8')
  await panel.getByLabel('What it looks like').fill('Clear structure, no hidden cost.')
  await page.keyboard.press('Enter')
  const level = panel.getByLabel('What 8 looks like')
  await expect(level).toHaveValue('Clear structure, no hidden cost.')
  await panel.getByLabel('Value of the new level').fill('12')
  await panel.getByLabel('What it looks like').fill('More than the scale holds.')
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('alert')).toHaveText('The scale runs from 0 to 10.')
  await page.keyboard.press('Escape')
  await level.fill('Fixed price with milestones.')
  await panel.getByLabel('Name').focus()
  await expect(level).toHaveValue('Fixed price with milestones.')
  await panel.getByRole('button', { name: 'Remove the level 8' }).click()
  await expect(level).toHaveCount(0)

  // Into the criterion above, and out again; then both parts by pointer.
  await focusCell(page, 1, 1)
  await page.keyboard.press('Alt+ArrowRight')
  await expect(cell(page, 1, 0)).toHaveText('1.1')
  await expect(cell(page, 0, 4)).toHaveText('by its parts')
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(cell(page, 1, 0)).toHaveText('2')
  const grip = await cell(page, 2, 0).boundingBox()
  if (grip === null) throw new Error('the handle is not in view')
  const [x, y] = [grip.x + 20, grip.y + grip.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 60, y - grip.height * 1.4, { steps: 6 })
  await page.mouse.up()
  await expect(rowNames(page)).toHaveText(['Security', 'Support', 'Price', '2 criteria'])
  await expect(cell(page, 1, 0)).toHaveText('1.1')

  await focusCell(page, 0, 1)
  await page.keyboard.press('Control+Shift+D')
  await expect(rowNames(page)).toHaveText([
    'Security',
    'Support',
    'Copy of Security',
    'Support',
    'Price',
    '3 criteria',
  ])
  await page.keyboard.press('Control+z')
  await expect(rowNames(page)).toHaveCount(4)

  await focusCell(page, 2, 1)
  await page.keyboard.press('Control+Delete')
  await expect(page.getByText('Price removed.')).toBeVisible()
  await expect(rowNames(page)).toHaveCount(3)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(rowNames(page)).toHaveCount(4)
})

test('scales are converted with their scores, curves warn, and measured criteria take numbers @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+3')
  const ranking = page.getByRole('region', { name: 'Ranking' }).getByRole('listitem')
  await expect(ranking.first()).toContainText('Quillhaven Software80.0')
  await focusCell(page, 0, 1)
  await details(page).getByText('Scale and value').click()
  await details(page)
    .getByLabel('Scale', { exact: true })
    .selectOption({ label: '1–5, steps of 1' })
  const asked = page.getByRole('dialog', { name: /^What becomes of 3\d scores/ })
  await expect(asked.getByRole('radio', { name: /Leave the numbers/ })).toBeDisabled()
  await asked.getByRole('button', { name: 'Change the scale' }).click()
  await expect(cell(page, 0, 4)).toHaveText('1–5')
  await expect(details(page).getByLabel('Value of the level').first()).toHaveValue('5')
  // No value and no rank has changed.
  await expect(ranking.first()).toContainText('Quillhaven Software80.0')

  await details(page).getByRole('radio', { name: 'Table of points' }).check()
  await details(page).getByLabel('What point 1 is worth').fill('100')
  await page.keyboard.press('Tab')
  await details(page).getByLabel('What point 2 is worth').fill('0')
  await page.keyboard.press('Tab')
  await expect(details(page).getByText(/^Higher is better here/)).toBeVisible()
  await details(page).getByRole('button', { name: 'Turn the table round' }).click()
  await expect(details(page).getByText(/^Higher is better here/)).toHaveCount(0)
  await expect(ranking.first()).toContainText('Quillhaven Software80.0')

  await focusCell(page, 1, 1)
  await details(page).getByRole('radio', { name: 'Measured' }).check()
  await expect(details(page).getByText(/scores are kept/)).toBeVisible()
  await details(page).getByLabel('Taken from the profile').selectOption('Team size')
  await expect(details(page).getByText('8 of 8')).toBeVisible()
  const number = details(page).getByLabel('Tidewright, Portfolio')
  await number.fill('5')
  await page.keyboard.press('Enter')
  await expect(
    details(page).getByRole('listitem').filter({ hasText: 'Tidewright' }).getByText('50 of 100'),
  ).toBeVisible()
  await expect(entries(page)).toHaveText('History9')
})

test('a failed gate excludes until its result changes, and says so wherever the agency is @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+3')
  const gates = page.getByRole('grid', { name: 'Gates' })
  await expect(gates.getByRole('row', { name: /Two references/ })).toContainText('Veldspar Digital')
  // Back on the criterion that is selected, what stands beside is about it again.
  await focusCell(page, 0, 1)
  await gates.getByRole('rowheader', { name: /^Signs/ }).click()
  await expect(details(page)).toHaveAccessibleName(/^Details of the gate/)
  await focusCell(page, 0, 1)
  await expect(details(page)).toHaveAccessibleName('Details of Technical expertise')
  await page.getByRole('textbox', { name: 'Add a gate' }).fill('Insurance')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('complementary', { name: 'Details of the gate Insurance' })
  await expect(panel.getByText('0 of 8')).toBeVisible()
  const result = panel.getByRole('radiogroup', {
    name: 'Quillhaven Software at the gate Insurance',
  })
  await result.getByRole('radio', { name: 'Failed' }).check()
  await panel.getByLabel('Note on Quillhaven Software').fill('Certificate expired')
  await page.keyboard.press('Enter')
  await expect(panel.getByText('1 agency is excluded by it')).toBeVisible()
  const ranking = page.getByRole('region', { name: 'Ranking' }).getByRole('listitem')
  await expect(ranking.first()).toContainText('Tidewright')
  await panel.getByRole('button', { name: 'Evidence for Quillhaven Software' }).click()
  await panel.getByRole('button', { name: 'Pin evidence' }).click()
  await panel.getByRole('combobox', { name: 'Source of the evidence' }).selectOption('link')
  await panel.getByLabel('Address of the link').fill('https://example.org/certificate')
  await panel.getByRole('button', { name: 'Pin', exact: true }).click()
  await expect(panel.getByRole('button', { name: 'Evidence for Quillhaven Software' })).toHaveText(
    'Evidence (1)',
  )

  await page.keyboard.press('Alt+2')
  const reason = 'Excluded: Failed the gate “Insurance”: Certificate expired'
  await expect(page.getByRole('rowheader', { name: /Quillhaven/ })).toContainText(reason)
  await page.keyboard.press('Alt+6')
  await expect(
    page.getByText('Failed the gate “Insurance”: Certificate expired').first(),
  ).toBeVisible()
  await page.keyboard.press('Alt+3')
  await gates.getByRole('rowheader', { name: 'Insurance' }).click()
  await result.getByRole('radio', { name: 'Not yet' }).check()
  await expect(ranking.first()).toContainText('Quillhaven Software')
  await gates.getByRole('rowheader', { name: 'Insurance' }).click()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(gates.getByRole('rowheader')).toHaveText([/^Signs/, 'Insurance', /^Two/])
  await page.keyboard.press('Control+Delete')
  await expect(page.getByText('Insurance removed.')).toBeVisible()
  await expect(gates.getByRole('rowheader')).toHaveCount(2)
})

test('templates are kept, used, put in place of what is there, and begin an evaluation @page', async ({
  app,
}) => {
  const { page } = app
  await newEvaluation(page, 'Design agency')
  await page.keyboard.press('Alt+3')
  await expect(rowNames(page)).toHaveCount(10)
  await page.getByRole('button', { name: 'Templates…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Templates' })
  await dialog.getByLabel('Name of the template').fill('House style')
  await dialog.getByRole('button', { name: 'Keep' }).click()
  await expect(dialog.getByRole('radio', { name: /^House style/ })).toBeChecked()
  await dialog.getByText('Data and machine learning').click()
  await dialog.getByRole('button', { name: 'Replace these criteria' }).click()
  await expect(dialog.getByText(/^All 9 criteria and 1 gate go/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Replace them all' }).click()
  await expect(rowNames(page).first()).toHaveText('Data engineering expertise')
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(rowNames(page).first()).toHaveText('Understanding users')

  await runCommand(page, 'Use or keep')
  await dialog.getByText('IT services in general').click()
  await dialog.getByRole('button', { name: 'Add to these criteria' }).click()
  await expect(page.getByText(/^10 criteria added from IT services in general/)).toBeVisible()

  await page.keyboard.press('Alt+0')
  await newEvaluation(page, 'House style')
  await page.keyboard.press('Alt+3')
  await expect(rowNames(page).first()).toHaveText('Understanding users')
  await expect(page.getByRole('grid', { name: 'Gates' }).getByRole('rowheader')).toHaveCount(1)
})

test('frozen criteria change only with a reason, which results and the ledger show @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+3')
  await page.getByRole('button', { name: 'Freeze…' }).click()
  await expect(page.getByText(/scores exist already/)).toBeVisible()
  await page.getByRole('button', { name: 'Freeze', exact: true }).click()
  await expect(page.getByText(/^Criteria frozen on .* by Owner$/)).toBeVisible()

  const why = page.getByRole('dialog', { name: 'Why is this changed?' })
  await focusCell(page, 3, weight)
  await page.keyboard.type('20')
  await page.keyboard.press('Enter')
  await expect(why.getByLabel('Reason')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(cell(page, 3, weight)).toHaveText('16')
  await expect(entries(page)).toHaveText('History2')
  await focusCell(page, 3, weight)
  await page.keyboard.type('20')
  await page.keyboard.press('Enter')
  await expect(why.getByLabel('Reason')).toBeFocused()
  await page.keyboard.type('The audit asked for it')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Criteria frozen on .* by Owner, changed once since$/)).toBeVisible()
  await expect(cell(page, 3, weight)).toHaveText('20')
  // What leaves the set as it is needs no reason.
  await page.keyboard.press('Alt+l')
  await expect(entries(page)).toHaveText('History4')

  await page.keyboard.press('Alt+6')
  await expect(page.getByText(/changed once since$/)).toBeVisible()
  await page.getByRole('button', { name: 'About the freeze' }).click()
  await expect(page.getByText('The audit asked for it')).toBeVisible()
  await page.keyboard.press('Escape')

  await page.keyboard.press('Alt+3')
  await runCommand(page, 'Lift the freeze')
  await page.getByRole('dialog').getByLabel('Reason').fill('A criterion was missing')
  await page.getByRole('button', { name: 'Lift the freeze', exact: true }).click()
  await expect(page.getByText(/^Criteria frozen/)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Freeze…' })).toBeVisible()

  // Results do not forget it, whether there is another freeze or not.
  await page.keyboard.press('Alt+6')
  await expect(
    page.getByText(/^Not frozen: the freeze .* was lifted on .* by Owner$/),
  ).toBeVisible()
  await page.keyboard.press('Alt+3')
  await page.getByRole('button', { name: 'Freeze…' }).click()
  await page.getByRole('button', { name: 'Freeze', exact: true }).click()
  await page.keyboard.press('Alt+6')
  await expect(
    page.getByText(/^Criteria frozen on .* by Owner; an earlier freeze was lifted$/),
  ).toBeVisible()
  await page.getByRole('button', { name: 'About the freeze' }).click()
  await expect(page.getByText('A criterion was missing')).toBeVisible()
  expect(await complaints(page, 'about a second freeze')).toEqual([])
})

test('a criterion of an imported document is removed with its scores @page', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+3')
  await focusCell(page, 0, 1)
  await page.keyboard.press('Control+Delete')
  await expect(page.getByText(/^Technical expertise removed, with 32 scores/)).toBeVisible()
})

test('criteria are pasted, new ones and over those that are there, each paste as one step @page', async ({
  app,
}) => {
  const { page } = app
  await newEvaluation(page, 'empty')
  await page.keyboard.press('Alt+3')
  await page.getByRole('textbox', { name: 'Add a criterion' }).focus()
  await pasteText(page, 'Security\t30\r\nFit\r\n')
  await expect(rowNames(page).filter({ hasText: /Security|Fit/ })).toHaveCount(2)
  await expect(cell(page, 0, weight)).toHaveText('30')
  await focusCell(page, 1, 1)
  await pasteText(page, 'Cultural fit\t20\r\nPrice\t50\r\n')
  await expect(cell(page, 1, 1)).toContainText('Cultural fit')
  await expect(cell(page, 2, weight)).toHaveText('50')
  await page.getByRole('button', { name: 'Undo: Add Price and change 1' }).click()
  await expect(cell(page, 1, 1)).toContainText('Fit')
  await page.getByRole('button', { name: 'Undo: Add 2 criteria' }).click()
  await expect(grid(page)).toHaveCount(0)
})
