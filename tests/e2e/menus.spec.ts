// What can be done is found in the palette and at the pointer, not only by its keys.
import type { Locator, Page } from '@playwright/test'
import { complaints } from './axe.ts'
import { expect, test } from './harness.ts'

async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type(words)
  await expect(page.getByRole('dialog').getByRole('option', { selected: true })).toContainText(
    words,
  )
  await page.keyboard.press('Enter')
}

const cell = (page: Page, row: number, column: number): Locator =>
  page
    .getByRole('grid', { name: 'Criteria' })
    .locator(`[data-row="${row}"][data-column="${column}"]`)
const weight = 2

test('cells are filled from the palette, cleared at the pointer, and their menu opens by keys @page', async ({
  app,
}) => {
  const { page } = app
  await page
    .getByRole('button', { name: /Look at a finished one/ })
    .first()
    .click()
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Alt+3')
  await cell(page, 0, weight).click()
  await page.keyboard.type('33')
  await page.keyboard.press('Enter')
  await expect(cell(page, 1, weight)).toBeFocused()
  await runCommand(page, 'Edit the cell')
  await expect(cell(page, 1, weight).getByRole('textbox')).toBeFocused()
  await page.keyboard.type('44')
  await page.keyboard.press('Enter')
  await expect(cell(page, 1, weight)).toHaveText('44')

  await cell(page, 1, weight).click({ button: 'right' })
  const menu = page.getByRole('menu', { name: 'What can be done here' })
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  expect(await complaints(page, 'the menu of a cell')).toEqual([])
  await menu.getByRole('menuitem', { name: /^Clear/ }).click()
  await expect(cell(page, 1, weight)).toHaveText('0')
  await expect(cell(page, 1, weight)).toBeFocused()

  await page.keyboard.press('Shift+F10')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await expect(cell(page, 1, weight)).toBeFocused()
})

test('an evaluation is archived, marked and brought back, and deleted from its row @page', async ({
  app,
}) => {
  const { page } = app
  await page
    .getByRole('button', { name: /Look at a finished one/ })
    .first()
    .click()
  await expect(page.getByRole('navigation')).toBeVisible()
  await runCommand(page, 'Archive the evaluation')
  const mark = page.getByText('This evaluation is archived')
  await expect(mark).toBeVisible()
  await page.getByRole('button', { name: 'Bring back from the archive' }).click()
  await expect(mark).toBeHidden()
  await runCommand(page, 'Rename the evaluation')
  await page.keyboard.type('Renamed')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Alt+0')
  const title = page.getByRole('button', { name: 'Renamed', exact: true })
  await title.focus()
  await page.keyboard.press('Shift+F10')
  const menu = page.getByRole('menu', { name: 'What can be done here' })
  await menu.getByRole('menuitem', { name: /^Delete/ }).press('Enter')
  await expect(page.getByText('“Renamed” was deleted.')).toBeVisible()
})
