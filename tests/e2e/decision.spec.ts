// A decision from the keyboard alone: refused against the numbers without a reason, recorded with one, approved by
// name, worked out again from the ledger, and read in the preview of the memo, which says what it withholds.
import type { Locator, Page } from '@playwright/test'
import { complaints } from './axe.ts'
import { expect, test } from './harness.ts'

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('cannot be reached with Tab')
}

async function goTo(page: Page, stage: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(stage)
  await page.getByRole('option', { name: stage }).first().waitFor()
  await page.keyboard.press('Enter')
}

test('a decision against the numbers, its approval, its proof and its memo @page', async ({
  app: { page },
}) => {
  const finished = page.getByRole('button', { name: /finished one/ }).first()
  await expect(finished).toBeVisible()
  await tabTo(page, finished)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()
  await goTo(page, 'Decision')
  const chosen = page.getByRole('combobox', { name: 'Chosen' })
  await tabTo(page, chosen)
  await page.keyboard.type('2. Tidewright')
  await expect(chosen).toHaveValue('tidewright')
  const against = page.getByRole('textbox', { name: 'Why not by the numbers' })
  const record = page.getByRole('button', { name: 'Record decision' })
  await tabTo(page, page.getByRole('textbox', { name: 'Rationale' }))
  await page.keyboard.type('Its named people were in every meeting.')
  await tabTo(page, record)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('not the agency that wins by the numbers')
  expect(await complaints(page, 'decision that is refused')).toEqual([])
  await tabTo(page, against)
  await page.keyboard.type('The lead is half a point.')
  await tabTo(page, page.getByRole('textbox', { name: 'Conditions' }))
  await page.keyboard.type('A penetration test before launch.\nThe named team stays.')
  await tabTo(page, record)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Tidewright is chosen')).toBeVisible()

  await tabTo(page, page.getByRole('textbox', { name: 'Name, as a signature' }))
  await page.keyboard.type('Helen Marsh')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Helen Marsh' })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Recompute' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('The ledger leads to the same numbers')).toBeVisible()
  expect(await complaints(page, 'decision that is approved')).toEqual([])

  await goTo(page, 'Report')
  const kind = page.getByRole('combobox', { name: 'Document' })
  await tabTo(page, kind)
  await page.keyboard.type('Decision memo')
  await expect(kind).toHaveValue('memo')
  await expect(page.getByText(/memo\.pdf\s*2 pages/)).toBeVisible({ timeout: 30_000 })
  const first = page.locator('[data-page="1"]')
  await expect(first).toContainText('Tidewright is chosen.')
  await expect(first).toContainText('The lead is half a point.')
  const attach = page.getByRole('checkbox', { name: 'Attach the evaluation document' })
  await expect(attach).toBeEnabled()
  const names = page.getByRole('checkbox', { name: 'Names' })
  await tabTo(page, names)
  await page.keyboard.press('Space')
  await expect(first).toContainText(/Agency [A-H] is chosen\./, { timeout: 30_000 })
  await expect(first).not.toContainText('Tidewright')
  await expect(attach).toBeDisabled()
  await expect(attach).toHaveAccessibleDescription(/never carries the evaluation document/)
  expect(await complaints(page, 'report that withholds names')).toEqual([])
})
