// Agencies and criteria as people fill them in: by keyboard, from a list, with every way back.
import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './harness.ts'

const rowNames = (page: Page): Locator => page.getByRole('grid').getByRole('rowheader')

const cell = (page: Page, row: number, column: number): Locator =>
  page.getByRole('grid').locator(`[data-row="${row}"][data-column="${column}"]`)

async function newEvaluation(page: Page, criteria: 'ten' | 'none'): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Agencies and criteria')
  if (criteria === 'none') await page.getByLabel('Criteria').selectOption('empty')
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

async function addAgencies(page: Page, names: readonly string[]): Promise<void> {
  await page.keyboard.press('Alt+2')
  const add = page.getByRole('textbox', { name: 'Add an agency' })
  await add.focus()
  for (const name of names) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(rowNames(page).filter({ hasText: name })).toBeVisible()
  }
  await expect(add).toBeFocused()
}

/** Which key it is depends on where the grid is, so the cell is reached by its place. */
async function focusCell(page: Page, row: number, column: number): Promise<void> {
  await cell(page, row, column).click()
  await expect(cell(page, row, column)).toBeFocused()
}

test('agencies are added, filled in and reordered by keyboard, one ledger entry an edit', async ({
  app,
}) => {
  const { page } = app
  await newEvaluation(page, 'ten')
  await addAgencies(page, ['Northlight', 'Brisk Pine', 'Halden'])
  await expect(rowNames(page)).toHaveText(['Northlight', 'Brisk Pine', 'Halden'])

  // Arrow up from the empty line leads into the table; typing replaces, Tab goes on to the next cell.
  await page.keyboard.press('ArrowUp')
  await expect(cell(page, 2, 1)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Oslo')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1492')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Enter a year from 1800 to 2100.')
  await page.keyboard.press('Escape')
  await page.keyboard.type('2012')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 2, 6)).toBeFocused()
  await page.keyboard.type('60-95')
  await page.keyboard.press('Enter')
  await expect(cell(page, 2, 3)).toHaveText('Oslo')
  await expect(cell(page, 2, 4)).toHaveText('2012')
  await expect(cell(page, 2, 6)).toHaveText('60–95')

  // The profile beside shows the same and keeps a field when it is left.
  const profile = page.getByRole('complementary', { name: 'Profile of Halden' })
  await expect(profile.getByLabel('Hourly rate to')).toHaveValue('95')
  await profile.getByLabel('Technologies').focus()
  await page.keyboard.type('Go')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Rust')
  await page.keyboard.press('Tab')
  await expect(cell(page, 2, 8)).toHaveText('Go, Rust')
  await profile.getByLabel('Notes').fill('Called on Monday.')
  // Another stage takes the field away while it is typed in: the edit is kept.
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('heading', { name: 'Criteria', level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+2')
  await expect(profile.getByLabel('Notes')).toHaveValue('Called on Monday.')

  await focusCell(page, 2, 1)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(rowNames(page)).toHaveText(['Northlight', 'Halden', 'Brisk Pine'])
  await expect(cell(page, 1, 1)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Undo: Move Halden to place 2' })).toBeVisible()

  // Six edits and a move; each takes one undo.
  for (let step = 0; step < 7; step++) await page.keyboard.press('Control+z')
  await expect(rowNames(page)).toHaveText(['Northlight', 'Brisk Pine', 'Halden'])
  await expect(cell(page, 2, 3)).toHaveText('')
})

test('a status is chosen beside its cell and takes the agency out of the ranking', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+2')
  await expect(page.getByText('8 agencies, 8 in the ranking')).toBeVisible()
  await focusCell(page, 1, 1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitemradio', { name: /^Shortlist/ })).toBeFocused()
  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await expect(cell(page, 1, 2)).toHaveText('Rejected')
  await expect(cell(page, 1, 2)).toBeFocused()
  await expect(page.getByText('8 agencies, 7 in the ranking')).toBeVisible()
  await expect(page.getByRole('complementary').getByText('Not in the ranking')).toBeVisible()
})

test('removing an agency says what goes with it, and its undo brings all of it back', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+2')
  await expect(rowNames(page)).toHaveCount(8)
  await focusCell(page, 0, 1)
  const profile = page.getByRole('complementary')
  await expect(profile.getByText(/^1st, 80\.0 points/)).toBeVisible()
  await page.keyboard.press('Control+Delete')
  await expect(rowNames(page)).toHaveCount(7)
  const note = page.getByText(/^Quillhaven Software removed, with \d+ scores, .*its quote\.$/)
  await expect(note).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(rowNames(page)).toHaveCount(8)
  await focusCell(page, 0, 1)
  await expect(profile.getByText(/^1st, 80\.0 points/)).toBeVisible()
})

test('rows are dragged by their number, and a list is dropped on the window', async ({ app }) => {
  const { page } = app
  await newEvaluation(page, 'ten')
  await addAgencies(page, ['Northlight', 'Brisk Pine', 'Halden'])
  const from = await cell(page, 0, 0).boundingBox()
  const to = await cell(page, 2, 0).boundingBox()
  if (from === null || to === null) throw new Error('the rows are not in view')
  await page.mouse.move(from.x + 20, from.y + 18)
  await page.mouse.down()
  await page.mouse.move(to.x + 20, to.y + 30, { steps: 6 })
  await page.mouse.up()
  await expect(rowNames(page)).toHaveText(['Brisk Pine', 'Halden', 'Northlight'])

  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'dropped.csv', { type: 'text/csv' }))
    return data
  }, list)
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.getByRole('grid').dispatchEvent(event, { dataTransfer: transfer })
  await expect(page.getByText('dropped.csv: 3 rows, 5 columns')).toBeVisible()
  await expect(page.getByRole('row', { name: /^3 Halden/ })).toContainText('Founded: must be')
})

test('sorting and finding are views: the own order stays', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+2')
  await expect(rowNames(page)).toHaveCount(8)
  const own = await rowNames(page).allTextContents()
  await page.getByRole('columnheader', { name: 'Founded' }).click()
  await expect(rowNames(page).first()).toHaveText('Sollgrund Systeme')
  await page.getByRole('columnheader', { name: 'Founded' }).click()
  await expect(rowNames(page).first()).toHaveText('Palisandra Labs')
  await page.getByRole('button', { name: 'Back to own order' }).click()
  await expect(rowNames(page)).toHaveText(own)
  await page.keyboard.press('Control+f')
  await page.keyboard.type('kafka porto')
  await expect(rowNames(page)).toHaveText(['Quillhaven Software'])
  await page.keyboard.press('Escape')
  await expect(rowNames(page)).toHaveText(own)
})

const list = [
  'Company;City;Founded in;Headcount;Contact',
  'Northlight Works;Oslo;2012;34;Kari',
  'Halden & Sons;Bergen;nineteen;12;Per',
  'Brisk Pine;Tampere;2019;8;Eero',
].join('\n')

async function chooseList(page: Page, button: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).first().click()
  const file = { name: 'vendors.csv', mimeType: 'text/csv', buffer: Buffer.from(content) }
  await (await chooser).setFiles(file)
}

test('a list with a bad row imports nothing, or the good rows when that is what is asked', async ({
  app,
}) => {
  const { page } = app
  await newEvaluation(page, 'ten')
  await page.keyboard.press('Alt+2')
  await chooseList(page, 'Import list…', list)

  const field = (heading: string): Locator => page.getByLabel(`Field for the column ${heading}`)
  await expect(field('Company')).toHaveValue('name')
  await expect(field('Founded in')).toHaveValue('founded')
  await expect(field('Headcount')).toHaveValue('teamSize')
  await expect(field('Contact')).toHaveValue('')
  const bad = page.getByRole('row', { name: /^3 Halden & Sons/ })
  await expect(bad).toContainText('Founded: must be a number')
  await expect(page.getByRole('button', { name: 'Import the 2 good rows' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0)

  // A field goes to one column; the one that had it is left out.
  await field('Contact').selectOption('name')
  await expect(field('Company')).toHaveValue('')
  await expect(page.getByRole('row', { name: /^2 Kari/ })).toBeVisible()
  await field('Company').selectOption('name')

  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { name: 'No agencies yet' })).toBeVisible()

  // Without the bad column every row is good.
  await chooseList(page, 'Import list…', list)
  await field('Founded in').selectOption('')
  await expect(page.getByRole('button', { name: 'Import 3 agencies' })).toBeVisible()
  await field('Founded in').selectOption('founded')
  await page.getByRole('button', { name: 'Import the 2 good rows' }).click()
  await expect(rowNames(page)).toHaveText(['Northlight Works', 'Brisk Pine'])
  await expect(page.getByText('2 agencies imported. 1 row was left out.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: 'No agencies yet' })).toBeVisible()
})

test('a file that is no list is refused in the page', async ({ app }) => {
  const { page } = app
  await newEvaluation(page, 'ten')
  await page.keyboard.press('Alt+2')
  await chooseList(page, 'Import list…', '')
  await expect(page.getByRole('heading', { name: 'vendors.csv was not imported' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('nothing was imported')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'No agencies yet' })).toBeVisible()
})

test('weights show their sum and shares, warn, and move the ranking', async ({ app }) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+3')
  await expect(page.getByText('Weights sum to 100')).toBeVisible()
  const ranking = page.getByRole('region', { name: 'Ranking' }).getByRole('listitem')
  await expect(ranking.first()).toContainText('Quillhaven Software80.0')

  const weight = 2
  const share = 3
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
  const entries = page.getByRole('navigation').getByRole('button', { name: /History/ })
  await expect(entries).toHaveText('History2')
  const slider = page.getByRole('slider')
  const box = await slider.boundingBox()
  if (box === null) throw new Error('the slider is not in view')
  const middle = box.y + box.height / 2
  const scoreBefore = await ranking.first().textContent()
  await page.mouse.move(box.x + box.width / 2, middle)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width - 4, middle, { steps: 8 })
  await expect(cell(page, 8, weight)).toHaveText('20')
  expect(await ranking.first().textContent()).not.toBe(scoreBefore)
  await expect(entries).toHaveText('History2')
  await page.mouse.up()
  await expect(entries).toHaveText('History3')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 8, weight)).toHaveText('10')

  await page.getByRole('button', { name: 'Equalise' }).click()
  await expect(page.getByText('Weights sum to 100')).toBeVisible()
  await expect(cell(page, 3, weight)).toHaveText('10')
  await page.keyboard.press('Control+z')
  await expect(cell(page, 3, weight)).toHaveText('0')
})

test('criteria are added, moved, anchored and removed, with a way back', async ({ app }) => {
  const { page } = app
  await newEvaluation(page, 'none')
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('heading', { name: 'No criteria yet' })).toBeVisible()
  const add = page.getByRole('textbox', { name: 'Add a criterion' })
  await expect(add).toBeFocused()
  for (const name of ['Security', 'Support', 'Price']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(rowNames(page).filter({ hasText: name })).toBeVisible()
  }
  await expect(cell(page, 0, 3)).toHaveText('33.3 %')

  await focusCell(page, 2, 1)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(rowNames(page)).toHaveText(['Security', 'Price', 'Support', '3 criteria'])

  const details = page.getByRole('complementary', { name: 'Details of Price' })
  await details.getByLabel('What to look for').fill('Value against price.')
  await details.getByLabel('Value of the new level').fill('8')
  await details.getByLabel('What it looks like').fill('Clear structure, no hidden cost.')
  await page.keyboard.press('Enter')
  const level = details.getByLabel('What 8 looks like')
  await expect(level).toHaveValue('Clear structure, no hidden cost.')
  await details.getByLabel('Value of the new level').fill('12')
  await details.getByLabel('What it looks like').fill('More than the scale holds.')
  await page.keyboard.press('Enter')
  await expect(details.getByRole('alert')).toHaveText('The scale runs from 0 to 10.')
  await page.keyboard.press('Escape')
  await level.fill('Fixed price with milestones.')
  await details.getByLabel('Name').focus()
  await expect(level).toHaveValue('Fixed price with milestones.')
  await details.getByRole('button', { name: 'Remove the level 8' }).click()
  await expect(level).toHaveCount(0)

  await focusCell(page, 1, 1)
  await page.keyboard.press('Control+Delete')
  await expect(rowNames(page)).toHaveText(['Security', 'Support', '2 criteria'])
  await expect(page.getByText('Price removed.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(rowNames(page)).toHaveText(['Security', 'Price', 'Support', '3 criteria'])
})

test('a criterion of an imported document is removed with its scores, and gates are shown', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+3')
  const gates = page.getByRole('table', { name: 'Gates' })
  await expect(gates.getByRole('row', { name: /Two references/ })).toContainText('Veldspar Digital')
  await focusCell(page, 0, 1)
  await page.keyboard.press('Control+Delete')
  await expect(page.getByText(/^Technical expertise removed, with 32 scores/)).toBeVisible()
})

async function expectNoViolations(page: Page): Promise<void> {
  // Legacy: the hosts do not let axe open the blank page that it would run frames in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
}

test('axe finds nothing on either screen, nor in the import, in light and dark', async ({
  app,
}) => {
  test.setTimeout(120_000)
  const { page } = app
  await openSample(page)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.keyboard.press('Alt+2')
    await focusCell(page, 2, 1)
    await expectNoViolations(page)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menu')).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await chooseList(page, 'Import list…', list)
    await expect(page.getByRole('row', { name: /^3 Halden/ })).toBeVisible()
    await expectNoViolations(page)
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.keyboard.press('Alt+3')
    await focusCell(page, 3, 1)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.type('0')
    await page.keyboard.press('Enter')
    await expect(page.getByText('Weight 0: has no influence').first()).toBeVisible()
    await expectNoViolations(page)
    await page.keyboard.press('Control+z')
  }
})
