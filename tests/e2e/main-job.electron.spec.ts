// The main job by keyboard alone: a new evaluation, eight agencies, eighty scores, the power goes, everything
// is still there with its undo, and the saved PDF holds the very numbers that the command line computes.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { root } from '../../scripts/sources.ts'
import type { RankingJson } from '../../src/shared/messages/ranking-words.ts'
import { beginEvaluation } from './by-keyboard.ts'
import { expect, test } from './harness.ts'
import { matrixOf, textOf } from './printed-matrix.ts'

const agencies = [
  'Aldgate Systems',
  'Brightwater',
  'Corvid Works',
  'Delta Foundry',
  'Eastbridge',
  'Fathom Code',
  'Granary Labs',
  'Hexham Digital',
]
const criteria = 10

/** Half points from 2 to 10, spread so that no two agencies come out alike. */
const scoreOf = (criterion: number, agency: number): number =>
  2 + ((criterion * 5 + agency * 3 + ((criterion * agency) % 4)) % 17) / 2

/** The first columns name the criterion and its weight. */
const firstAgencyColumn = 2

const cellOf = (page: Page, criterion: number, agency: number): Locator =>
  page
    .getByRole('grid')
    .locator(`[data-row="${criterion}"][data-column="${agency + firstAgencyColumn}"]`)

/** With Home and the arrows, as one does. */
async function goToFirstAgency(page: Page, criterion: number): Promise<void> {
  await page.keyboard.press('Home')
  const cell = cellOf(page, criterion, 0)
  for (let step = 0; step < firstAgencyColumn; step++) {
    if (await cell.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('ArrowRight')
  }
  await expect(cell).toBeFocused()
}

async function typeAll(page: Page): Promise<void> {
  const keys = page.keyboard
  await keys.press('Control+Home')
  for (let criterion = 0; criterion < criteria; criterion++) {
    await goToFirstAgency(page, criterion)
    for (const agency of agencies.keys()) {
      await keys.type(String(scoreOf(criterion, agency)))
      await keys.press(agency === agencies.length - 1 ? 'Enter' : 'Tab')
    }
  }
}

test('scores eight agencies by keyboard, survives kill -9, and saves a PDF with the same numbers', async ({
  launch,
  dataDir,
}) => {
  test.setTimeout(180_000)
  const first = await launch()
  const { page } = first
  const keys = page.keyboard

  await beginEvaluation(page, 'Payments by keyboard', agencies)

  await keys.press('Alt+4')
  await focusGrid(page)
  await typeAll(page)
  await expect(page.getByText('80 of 80 scored')).toBeVisible()

  // One more finished edit, one that is only begun, and the power goes right after its key.
  await keys.press('Control+Home')
  await goToFirstAgency(page, 0)
  const before = scoreOf(0, 0)
  await keys.type('9.5')
  await keys.press('Enter')
  await expect(cellOf(page, 0, 0)).toContainText('9.5')
  await keys.press('3')
  await first.kill()

  const second = await launch()
  const again = second.page
  await expect(again.getByRole('textbox', { name: 'Title of the evaluation' })).toHaveValue(
    'Payments by keyboard',
  )
  await again.keyboard.press('Alt+4')
  await focusGrid(again)
  await expect(cellOf(again, 0, 0)).toContainText('9.5')
  for (const [criterion, agency] of [
    [1, 0],
    [3, 4],
    [9, 7],
  ] as const)
    await expect(cellOf(again, criterion, agency)).toContainText(
      scoreOf(criterion, agency).toFixed(1),
    )
  await again.keyboard.press('Control+z')
  await expect(cellOf(again, 0, 0)).toContainText(before.toFixed(1))
  await again.keyboard.press('Control+Shift+z')
  await expect(cellOf(again, 0, 0)).toContainText('9.5')

  const document = join(dataDir, 'saved.shortlist')
  await second.saveDialogTo(document)
  await again.keyboard.press('Control+Shift+s')
  await expect.poll(() => existsSync(document)).toBe(true)

  const pdf = join(dataDir, 'saved.pdf')
  await second.saveDialogTo(pdf)
  await again.keyboard.press('Alt+7')
  await expect(again.getByRole('button', { name: 'Save PDF' })).toBeEnabled()
  await again.keyboard.press('Control+s')
  await expect.poll(() => existsSync(pdf), { timeout: 30_000 }).toBe(true)

  const ranked = JSON.parse(
    execFileSync(process.execPath, [join(root, 'src/main/cli.ts'), 'rank', document, '--json'], {
      encoding: 'utf8',
    }),
  ) as RankingJson
  expect(ranked.results).toHaveLength(agencies.length)
  expect(matrixOf(textOf(pdf))).toEqual({
    ranks: ranked.results.map((result) => String(result.rank)),
    points: Object.keys(ranked.results[0]!.contributions).map((id) =>
      ranked.results.map((result) => (result.contributions[id] ?? Number.NaN).toFixed(1)),
    ),
    totals: ranked.results.map((result) => (result.score ?? Number.NaN).toFixed(1)),
  })
})

/** By the palette: what a person does who knows no shortcut. */
async function focusGrid(page: Page): Promise<void> {
  await expect(page.getByRole('grid')).toBeVisible()
  for (let step = 0; step < 40; step++) {
    const role = await page.evaluate(() => document.activeElement?.getAttribute('role'))
    if (role === 'gridcell') return
    await page.keyboard.press('Tab')
  }
  throw new Error('the grid cannot be reached with Tab')
}
