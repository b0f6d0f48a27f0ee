// What journeys by keyboard have in common.
import type { Page } from '@playwright/test'
import { expect } from './harness.ts'

/** From the palette, by words of its name. */
export async function runCommand(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

/** A new evaluation from the first screen, with these agencies; the keyboard stays in the line that adds one. */
export async function beginEvaluation(
  page: Page,
  title: string,
  agencies: readonly string[],
): Promise<void> {
  const keys = page.keyboard
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await keys.press('Control+n')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await keys.type(title)
  await keys.press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()
  await keys.press('Alt+2')
  const add = page.getByRole('textbox', { name: 'Add an agency' })
  await expect(add).toBeVisible()
  await runCommand(page, 'Add an agency')
  await expect(add).toBeFocused()
  for (const name of agencies) {
    await keys.type(name)
    await keys.press('Enter')
    await expect(page.getByRole('grid').getByText(name)).toBeVisible()
  }
}
