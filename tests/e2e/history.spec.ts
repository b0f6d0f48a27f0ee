// The ledger on screen: filtered by keyboard, left for the cell that an entry is about, and gone back in to an
// earlier point with a reason, which is itself undone.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './harness.ts'

const openStage = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()

/** The sample, with three scores of one cell on top of it. */
async function changedSample(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /finished one|Payments back end/ })
    .first()
    .click()
  await expect(page.getByRole('navigation')).toBeVisible()
  await openStage(page, 'Scoring')
  // The first columns name the criterion and its weight.
  await page.getByRole('grid').locator('[data-row="0"][data-column="2"]').click()
  for (const score of ['3', '4', '5']) {
    await page.keyboard.type(score)
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
  }
}

const rows = (page: Page) => page.getByRole('grid', { name: 'Ledger' }).getByRole('row')

test('the way back in a note takes back what the note says, or nothing @page', async ({ app }) => {
  const { page } = app
  await changedSample(page)
  await page.keyboard.press('Alt+0')
  const actions = page.getByRole('button', { name: /^Actions for/ })
  const remove = async (): Promise<void> => {
    await actions.first().click()
    await page.getByRole('menuitem', { name: /^Delete/ }).click()
    await expect(page.getByText(/was deleted\.$/)).toBeVisible()
    await expect(actions).toHaveCount(0)
  }
  const noteUndo = page.getByRole('button', { name: 'Undo', exact: true }).last()
  await remove()
  await noteUndo.click()
  await expect(actions).toHaveCount(1)

  await remove()
  await page.keyboard.press('Control+z')
  await expect(actions).toHaveCount(1)
  await noteUndo.click()
  await expect(page.getByRole('alert')).toContainText('Something else was changed since')
  await page
    .getByRole('main')
    .getByRole('button', { name: /^Payments back end/ })
    .click()
  await openStage(page, 'Scoring')
  await expect(page.getByRole('grid').locator('[data-row="0"][data-column="2"]')).toHaveText('5.0')
})

test('the ledger is filtered, leads to the cell, and is restored to a point that is undone @page', async ({
  app,
  dataDir,
}) => {
  const { page } = app
  await changedSample(page)
  await openStage(page, 'History')
  await expect(page.getByRole('heading', { name: 'Ledger' })).toBeVisible()
  await expect(page.getByText('Sound: 4 entries, and every hash fits.')).toBeVisible()
  await expect(rows(page)).toHaveCount(5)

  // By keyboard alone: words, then a person from the list beside them.
  const search = page.getByRole('searchbox', { name: 'Words, number or hash' })
  await search.focus()
  await page.keyboard.type('3 to 4')
  await expect(page.getByText('1 entry found')).toBeVisible()
  await expect(rows(page).nth(1)).toContainText('from 3 to 4')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('combobox', { name: 'Person' })).toBeFocused()
  await page.keyboard.type('Tom')
  await expect(page.getByText('No entry matches')).toBeVisible()
  await page.getByRole('button', { name: 'Clear', exact: true }).press('Enter')
  await expect(rows(page)).toHaveCount(5)

  const entry = rows(page).nth(2).getByRole('rowheader')
  await expect(entry).toContainText('from 3 to 4')
  await entry.click()
  await page.getByRole('button', { name: 'Go to the cell' }).click()
  await expect(page.locator('[aria-current="page"]')).toHaveText(/^Scoring/)
  await expect(page.locator('[data-focused]')).toHaveText(/5/)

  await openStage(page, 'History')
  await rows(page).nth(3).getByRole('rowheader').click()
  await page.getByRole('button', { name: 'Restore to here…' }).click()
  await expect(page.getByText('2 later entries are taken back.')).toBeVisible()
  await page.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(page.getByText('Say why.')).toBeVisible()
  await page.getByRole('textbox', { name: 'Why' }).fill('Scored the wrong agency')
  await page.keyboard.press('Control+Enter')
  await expect(rows(page)).toHaveCount(6)
  await expect(rows(page).nth(1)).toContainText('2 later entries taken back')
  await expect(rows(page).nth(1)).toContainText('Scored the wrong agency')
  await expect(rows(page).nth(2)).toContainText('taken back')

  await page.keyboard.press('Control+z')
  await expect(rows(page)).toHaveCount(7)
  await expect(rows(page).nth(3).locator('s')).toHaveCount(0)
  await expect(rows(page).nth(2).locator('s')).toHaveCount(1)

  const path = join(dataDir, 'ledger.csv')
  await app.saveDialogTo(path)
  await page.getByRole('button', { name: 'Export as CSV…' }).click()
  await expect(page.getByText(/^Saved as/)).toBeVisible()
  await expect
    .poll(() => {
      try {
        return readFileSync(path, 'utf8').trim().split('\r\n').length
      } catch {
        return 0
      }
    })
    .toBe(7)
})
