// Prices as people work through them: quotes imported and typed, levelled on one scope, turned into points; one
// bid withdrawn; the envelope sealed, filled blind and opened. Every step with its way back.
import type { Locator, Page } from '@playwright/test'
import { complaints } from './axe.ts'
import { expect, test } from './harness.ts'

const quillhaven = `Item,Qty,Unit,Unit price,Amount,Optional
Architecture,12,day,"1,100.00",,
Backend development,60,day,950.00,,
Testing,10,day,850.00,,
Maintenance,24,month,900,,
Data migration,,,,"6,500.00",x
Subtotal,,,,"100,300.00",
Total,,,,"100,300.00",`

const sollgrund = `Leistung;Menge;Einheit;Einzelpreis;Gesamtpreis
Architecture;80;Stunden;"140,00 €";
Backend development;520;Stunden;"118,50 €";
Testing;90;Stunden;"95,00 €";
Maintenance;24;Monat;"1.150,00 €";
Summe;;;;"108.970,00 €"`

const others = `Agency,Item,Qty,Unit,Rate,Amount
Tidewright,Architecture,90,hour,130,
Tidewright,Backend development,500,hour,105,
Tidewright,Testing,,,,included
Nobody,Testing,5,day,100,`

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /finished/i }).click()
  await expect(page.locator('nav [aria-current="page"]')).toBeVisible()
  await page.keyboard.press('Alt+5')
  await expect(page.getByRole('tab', { name: 'Quotes' })).toBeVisible()
}

async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Import quotes…' }).click()
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
  await expect(page.getByRole('heading', { name: 'Import quotes' })).toBeFocused()
}

const tab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click()
const part = (page: Page, name: string): Promise<void> =>
  page.getByRole('radio', { name, exact: true }).check()
const quoteOf = (page: Page, agency: string): Locator =>
  page.getByRole('region', { name: `Quote of ${agency}` })

/** Of the comparison, by the words of its row and its column. */
async function levelled(page: Page, item: string, agency: string): Promise<Locator> {
  const grid = page.getByRole('grid', { name: 'Submitted and levelled prices' })
  const header = grid.getByRole('columnheader', { name: new RegExp(`^${agency}, levelled`) })
  const column = await header.getAttribute('aria-colindex')
  return grid
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: item, exact: true }) })
    .locator(`[aria-colindex="${column}"]`)
}

/** Agency, price compared, points and whether it sets the benchmark, as the price score shows them. */
async function points(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = page.getByRole('table', { name: 'Points for price' }).locator('tbody tr')
  await expect(rows.first()).toBeVisible()
  const read = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  )
  return read.map(([agency = '', price = '', , value = '', counts = '']) => [
    agency,
    price,
    value,
    counts,
  ])
}

/** Whose price gets all points among those that set the benchmark. */
const fullPoints = async (page: Page): Promise<readonly (string | undefined)[]> =>
  (await points(page))
    .filter(([, , value, counts]) => value === '100.0' && counts === 'yes')
    .map(([agency]) => agency)

test('quotes are imported, levelled, turned into points; a bid is withdrawn and comes back @page', async ({
  app,
}) => {
  test.setTimeout(120_000)
  const { page } = app
  await openSample(page)

  // One file an agency: its name says whose it is, its numbers how they are written.
  await chooseFile(page, 'offer-quillhaven.csv', quillhaven)
  await expect(page.getByLabel('Whose quote is it?')).toHaveValue('quillhaven')
  await expect(page.getByText('left out: a subtotal of lines above')).toBeVisible()
  await page.getByRole('button', { name: 'Import 1 quote', exact: true }).click()
  await expect(page.getByRole('gridcell', { name: 'USD 100,300' }).first()).toBeVisible()

  await chooseFile(page, 'angebot.csv', sollgrund)
  await expect(page.getByText('Say whose quote it is')).toBeVisible()
  await page.getByLabel('Whose quote is it?').selectOption('sollgrund')
  await expect(page.getByRole('radio', { name: '1.234,50' })).toBeChecked()
  await page.getByRole('button', { name: 'Import 1 quote', exact: true }).click()

  // One file for all: bad rows are named and left out, the rest is one step of undo.
  await chooseFile(page, 'all.csv', others)
  await expect(page.getByText('no agency is called “Nobody”')).toBeVisible()
  await expect(page.getByText('1 row has a problem and is left out.')).toBeVisible()
  await page.getByRole('button', { name: 'Import 1 quote', exact: true }).click()
  await expect(page.getByRole('gridcell', { name: 'USD 64,200' }).first()).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('gridcell', { name: 'USD 84,000' }).first()).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('gridcell', { name: 'USD 64,200' }).first()).toBeVisible()

  // The quote in full: what is missing is said, and mended where it is said.
  await page.getByRole('rowheader', { name: 'Sollgrund Systeme' }).click()
  await page.keyboard.press('Enter')
  const quote = quoteOf(page, 'Sollgrund Systeme')
  await expect(quote.getByText('Type what 1 EUR is worth in USD')).toBeVisible()
  await quote.getByLabel('1 EUR in USD').fill('1.1')
  await quote.getByLabel('1 EUR in USD').press('Enter')
  await quote.getByLabel('VAT', { exact: true }).selectOption('excluded')
  await expect(quote.getByRole('list', { name: 'Checks' })).toHaveCount(0)

  // Lines are typed like a sheet, and the total follows them; pasted rows make lines of their own.
  const lines = quote.getByRole('grid')
  await lines.locator('[data-row="4"][data-column="0"]').click()
  await page.keyboard.type('Workshop')
  await page.keyboard.press('Tab')
  await page.keyboard.type('2')
  await page.keyboard.press('Tab')
  await page.keyboard.type('day')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1000')
  await page.keyboard.press('Enter')
  await expect(quote.getByLabel('Total as stated')).toHaveValue('110,970')
  await lines.locator('[data-row="5"][data-column="0"]').click()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', 'Tools\t1\tpiece\t30\nTravel\t4\ttrip\t250\nPress\t1\tpiece\t10')
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
  })
  await expect(quote.getByLabel('Total as stated')).toHaveValue('112,010')
  await expect(lines.getByRole('rowheader', { name: 'Press' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(lines.getByRole('rowheader', { name: 'Workshop' })).toBeVisible()
  await expect(lines.getByRole('rowheader', { name: 'Tools' })).toHaveCount(0)
  await quote.getByRole('button', { name: 'Close the quote' }).click()
  await part(page, 'Price changes')
  await expect(page.getByRole('row', { name: /Tidewright.*−USD 19,800/ }).first()).toBeVisible()

  // The guide stays a guide.
  await part(page, 'Guide benchmark')
  await page.getByRole('radio', { name: 'Advanced' }).check()
  await expect(page.getByText('From USD 50,000')).toBeVisible()
  await expect(page.getByRole('row', { name: /Palisandra Labs/ })).toContainText('USD 18,500 below')

  // Levelling: the basket from the quotes, a plug set and taken out, and what that does to one total only.
  await tab(page, 'Levelling')
  await page.getByRole('button', { name: 'Take it from the quotes' }).click()
  await part(page, 'Levelled totals')
  await part(page, 'Basket')
  const handOver = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Hand-over', exact: true }) })
  await handOver.getByRole('gridcell', { name: 'yes', exact: true }).click()
  await page.keyboard.press('Space')
  await expect(handOver.getByRole('gridcell', { name: 'no', exact: true })).toBeVisible()
  await part(page, 'Comparison')
  await expect(await levelled(page, 'Hand-over', 'Palisandra Labs')).toHaveAccessibleName(
    'off: nobody is priced on it',
  )
  const plug = await levelled(page, 'Maintenance', 'Tidewright')
  await expect(plug).toHaveAccessibleName('25,980, plug figure, not quoted')
  const total = await levelled(page, 'Expected total', 'Tidewright')
  const kilnfold = await levelled(page, 'Expected total', 'Kilnfold')
  const before = await kilnfold.innerText()
  await expect(total).toHaveText('90,180')
  await plug.click()
  await page.keyboard.type('20000')
  await page.keyboard.press('Enter')
  await expect(total).toHaveText('84,200')
  await expect(kilnfold).toHaveText(before)
  await plug.click()
  await page.keyboard.press('Delete')
  await expect(plug).toHaveAccessibleName('missing: neither price nor plug')
  await expect(page.getByText('Tidewright has no levelled total')).toBeVisible()
  await page.getByRole('button', { name: 'Use the median' }).click()
  await expect(total).toHaveText('90,180')
  await part(page, 'Basket')
  await page.getByLabel('Contingency in %').fill('10')
  await page.getByLabel('Contingency in %').press('Enter')
  await part(page, 'Total cost')
  await expect(page.getByRole('row', { name: /^Tidewright/ })).toContainText('99,198')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('row', { name: /^Tidewright/ })).toContainText('90,180')

  // The formula: points from the levelled totals, and the ranking counts them.
  await tab(page, 'Price score')
  await page.getByRole('button', { name: 'Use Pricing instead' }).click()
  await page.getByLabel('Formula').selectOption('lowest-proportional')
  const scored = await points(page)
  expect(await fullPoints(page)).toEqual(['Palisandra Labs'])
  await page.keyboard.press('Alt+6')
  const ranking = page.locator('#results-ranking')
  await expect(ranking).toContainText('Palisandra Labs')
  const ranked = await ranking.innerText()

  // The cheapest withdraws: the next one sets the benchmark. Undo brings everything back.
  await page.keyboard.press('Alt+2')
  await page.getByRole('rowheader', { name: /Palisandra Labs/ }).click()
  const profile = page.getByRole('complementary', { name: 'Profile of Palisandra Labs' })
  await profile.getByLabel('Status').selectOption('rejected')
  await page.getByRole('dialog').getByRole('textbox').fill('Withdrew its bid')
  await page.getByRole('dialog').getByRole('button', { name: 'Reject' }).click()
  await page.keyboard.press('Alt+5')
  await expect.poll(() => fullPoints(page)).toEqual(['Kilnfold'])
  await page.keyboard.press('Alt+6')
  await expect(ranking).not.toHaveText(ranked)
  await page.keyboard.press('Control+z')
  await expect.poll(() => ranking.innerText()).toBe(ranked)
  await page.keyboard.press('Alt+5')
  await expect.poll(() => points(page)).toEqual(scored)
})

test('the envelope hides quotes until it is opened, and takes more in unseen @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.getByRole('rowheader', { name: 'Kilnfold' }).click()
  await page.keyboard.press('Enter')
  await expect(quoteOf(page, 'Kilnfold').getByLabel('Total as stated')).toHaveValue('43,000')
  await page.getByRole('button', { name: 'Seal…' }).click()
  await page.getByRole('button', { name: 'Seal the quotes' }).click()
  await expect(page.getByText(/^Quotes sealed by/)).toBeVisible()
  await expect(page.getByText('43,000')).toHaveCount(0)

  // The form is empty, and empty again once the quote is in.
  const blind = page.getByRole('region', { name: 'Put in a quote of Kilnfold' })
  await expect(blind.getByText('this form starts empty')).toBeVisible()
  await expect(blind.getByLabel('Total as stated')).toHaveValue('')
  await blind.getByLabel('Total as stated').fill('39000')
  await blind.getByLabel('Total as stated').press('Enter')
  await blind.getByRole('button', { name: 'Put into the envelope' }).click()
  await expect(page.getByText('The quote of Kilnfold is in the envelope.')).toBeVisible()
  await expect(blind.getByLabel('Total as stated')).toHaveValue('')
  await tab(page, 'Levelling')
  await expect(page.getByRole('heading', { name: 'The quotes are sealed' })).toBeVisible()
  await page.keyboard.press('Alt+8')
  const entries = page.getByRole('grid', { name: 'Ledger' })
  await expect(entries.getByText(/what is in the sealed envelope$/).first()).toBeVisible()

  // Opening needs frozen criteria, and says what happens.
  await page.keyboard.press('Alt+5')
  await page.getByRole('button', { name: 'Open…' }).click()
  await page.getByRole('button', { name: 'Go to the criteria' }).click()
  await page.getByRole('button', { name: 'Freeze…' }).click()
  await page.getByRole('button', { name: 'Freeze', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('Alt+5')
  await page.getByRole('button', { name: 'Open…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open the sealed quotes?' })
  expect(await complaints(page, 'opening the envelope')).toEqual([])
  await dialog.getByRole('button', { name: 'Open the quotes' }).click()
  await expect(page.getByText(/^Quotes opened by .* quality [0-9a-f]/)).toBeVisible()
  await tab(page, 'Quotes')
  await expect(quoteOf(page, 'Kilnfold').getByLabel('Total as stated')).toHaveValue('39,000')
})
