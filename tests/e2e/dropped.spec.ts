// Files dropped onto the window: each by what it is, and nothing made or left out without a word.
import type { Page } from '@playwright/test'
import { expect, test } from './harness.ts'

const list = 'Name,Website\nNorthlight,northlight.example\nBrisk Pine,brisk.example\n'
const document = (title: string): string =>
  JSON.stringify({ format: 'shortlist-evaluation', version: 1, evaluation: { title } })

async function drop(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const transfer = await page.evaluateHandle((contents) => {
    const data = new DataTransfer()
    for (const [name, content] of Object.entries(contents))
      data.items.add(new File([content], name))
    return data
  }, files)
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.getByRole('heading', { level: 1 }).dispatchEvent(event, { dataTransfer: transfer })
}

test('a list dropped where no evaluation is open asks for one first, and cancelling leaves none @page', async ({
  app,
}) => {
  const { page } = app
  await drop(page, { 'Vendors 2026.csv': list })
  const title = page.getByRole('textbox', { name: 'Title' })
  await expect(title).toHaveValue('Vendors 2026')
  await expect(page.getByText('The list in “Vendors 2026.csv” is read next.')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(title).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await drop(page, { 'Vendors 2026.csv': list })
  await page.getByRole('textbox', { name: 'Currency' }).or(page.getByLabel('Currency')).fill('EUR')
  await title.press('Enter')
  await expect(page.getByText('Vendors 2026.csv: 2 rows, 2 columns')).toBeVisible()
})

test('several files are all opened, but of lists one, and other kinds are refused in words @page', async ({
  app,
}) => {
  const { page } = app
  await drop(page, {
    'a.shortlist': document('Alpha'),
    'b.csv': list,
    'c.json': document('Gamma'),
    'd.csv': list,
  })
  await expect(page.getByText('Not opened: d.csv.')).toBeVisible()
  await expect(page.getByText('b.csv: 2 rows, 2 columns')).toBeVisible()
})

test('a spreadsheet of another kind says which files are read @page', async ({ app }) => {
  const { page } = app
  await drop(page, { 'old.xls': 'x' })
  await expect(
    page.getByText(/Shortlist does not read files of this kind. It opens .*\.xlsx/),
  ).toBeVisible()
})
