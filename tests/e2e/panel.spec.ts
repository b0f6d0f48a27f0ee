// The panel by keyboard: a member is added, renamed, weighted, removed and brought back; then it is run by stages, and
// a step that leaves something undone asks why.
import type { Page } from '@playwright/test'
import { complaints } from './axe.ts'
import { expect, test } from './harness.ts'

async function openPanel(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /finished one/ })
    .first()
    .click()
  await expect(page.getByRole('navigation')).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Members of the panel')
  await page.getByRole('option', { name: 'Members of the panel' }).first().waitFor()
  await page.keyboard.press('Enter')
}

test('a panel is set up and run by stages, and every step of it can be taken back @page', async ({
  app: { page },
}) => {
  const keys = page.keyboard
  await openPanel(page)
  const members = page.getByRole('grid', { name: 'Members of the panel' })
  const heads = members.getByRole('rowheader')
  const rowOf = (name: string) =>
    members.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  const cellOf = (name: string, words: string | RegExp) =>
    rowOf(name).getByRole('gridcell', { name: words, exact: true })
  await expect(heads).toHaveCount(4)

  // A new member counts like the others; her name is typed over, her weight changes all shares.
  await page.getByRole('textbox', { name: 'Name of the new evaluator' }).focus()
  await keys.type('Noor Hadad')
  await keys.press('Enter')
  await expect(heads).toHaveCount(5)
  await rowOf('Noor Hadad').getByRole('rowheader').click()
  await keys.type('Noor Haddad')
  await keys.press('Enter')
  await expect(rowOf('Noor Haddad')).toHaveCount(1)
  await expect(rowOf('Noor Hadad')).toHaveCount(0)
  await expect(cellOf('Noor Haddad', /^20\s?%$/)).toBeVisible()
  await rowOf('Noor Haddad').getByRole('gridcell', { name: '1', exact: true }).click()
  await keys.type('4')
  await keys.press('Enter')
  await expect(cellOf('Noor Haddad', /^50\s?%$/)).toBeVisible()
  await keys.press('Control+z')
  await expect(cellOf('Noor Haddad', /^20\s?%$/)).toBeVisible()
  await keys.press('Control+Shift+z')
  await expect(cellOf('Noor Haddad', '4')).toBeVisible()
  expect(await complaints(page, 'members of the panel')).toEqual([])

  // One with scores goes with them and comes back with them.
  const first = (await heads.first().innerText()).trim()
  const progress = /^\d+ of \d+$/
  const scored = await rowOf(first).getByRole('gridcell', { name: progress }).innerText()
  await heads.first().click()
  await keys.press('Control+Delete')
  await expect(rowOf(first)).toHaveCount(0)
  await expect(members.locator(':focus')).toHaveCount(1)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(heads.first()).toHaveText(first)
  await expect(rowOf(first).getByRole('gridcell', { name: progress })).toHaveText(scored)

  // By stages, open rather than blind. Nothing is frozen: the step wants a reason, and is not made without one.
  await page.getByRole('tab', { name: 'Stages' }).click()
  await page.getByRole('checkbox', { name: 'Blind scoring' }).uncheck()
  await page.getByRole('button', { name: 'Run by stages', exact: true }).click()
  const at = page
    .getByRole('main')
    .getByRole('status')
    .filter({ hasText: /^Stage/ })
  await expect(at).toContainText('Stage 1 of 8: Set up')
  await keys.press('Control+k')
  await keys.type('Go on to the next stage')
  await keys.press('Enter')
  const why = page.getByRole('dialog', { name: 'Why is this changed?' })
  await expect(why).toBeVisible()
  await keys.press('Escape')
  await expect(why).toHaveCount(0)
  await expect(at).toContainText('Stage 1 of 8')
  await page.getByRole('button', { name: 'Go on to Declare' }).first().click()
  await why.getByRole('textbox').fill('The freeze follows in the room.')
  await keys.press('Control+Enter')
  await expect(at).toContainText('Stage 2 of 8: Declare')
  const steps = page.getByRole('table', { name: 'Steps made' })
  await expect(steps).toContainText('The freeze follows in the room.')
  await expect(steps).toContainText('left undone:')
  await expect(page.getByRole('list', { name: 'Stages of the selection' })).toContainText('Declare')
})
