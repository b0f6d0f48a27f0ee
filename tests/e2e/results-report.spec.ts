// What the screens after scoring show: the numbers of the ranking are those of the command line, each opens
// its sum by keyboard, agencies are compared, the previewed report is the saved one, and the ledger tells what
// was undone.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { root } from '../../scripts/sources.ts'
import type { RankingJson } from '../../src/shared/messages/ranking-words.ts'
import { expect, test } from './harness.ts'

const sample = join(root, 'resources', 'samples', 'payments-back-end.shortlist')
/** The page writes numbers as the machine's language does; these tests compare them as numbers. */
const numberIn = (text: string): number => Number(text.replace('−', '-').replace(',', '.'))

const ranked = (): RankingJson =>
  JSON.parse(
    execFileSync(process.execPath, [join(root, 'src/main/cli.ts'), 'rank', sample, '--json'], {
      encoding: 'utf8',
    }),
  ) as RankingJson

/** As `Alt+…` does, by the names that the person sees. */
async function openStage(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .click()
}

async function openSample(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /finished one|Payments back end/ })
    .first()
    .click()
  await expect(page.getByRole('navigation')).toBeVisible()
}

async function openResults(page: Page): Promise<void> {
  await openSample(page)
  await openStage(page, 'Results')
  await expect(page.getByRole('list', { name: 'Agencies by rank' })).toBeVisible()
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('cannot be reached with Tab')
}

test('the ranking on screen is the ranking of the command line, to the printed digit @page', async ({
  app: { page },
}) => {
  await openResults(page)
  const expected = ranked()
  const rows = page.locator('li[data-agency]')
  await expect(rows).toHaveCount(expected.results.length)
  for (const [index, result] of expected.results.entries()) {
    const row = rows.nth(index)
    await expect(row).toHaveAttribute('data-agency', result.agency)
    await expect(row).toContainText(result.rank === null ? 'Not ranked' : `Rank ${result.rank}`)
    for (const { reason } of result.excluded ?? []) await expect(row).toContainText(reason)
    const shown = numberIn(await row.getByRole('button').innerText())
    expect(Math.abs(shown - (result.score ?? Number.NaN))).toBeLessThanOrEqual(0.05 + 1e-9)
  }

  await page.getByRole('radio', { name: 'Table' }).check()
  const table = page.getByRole('table', { name: 'Points of 100 by agency and criterion' })
  for (const [index, result] of expected.results.entries()) {
    const cells = await table.locator('tbody tr').nth(index).locator('td, th').allInnerTexts()
    const points = cells.slice(2, -1)
    const contributions = Object.values(result.contributions)
    expect(points).toHaveLength(contributions.length)
    for (const [at, contribution] of contributions.entries())
      if (contribution === null) expect(points[at]).toBe('n/a')
      else expect(Math.abs(numberIn(points[at] ?? '') - contribution)).toBeLessThanOrEqual(0.0501)
  }
})

test('every number opens its sum by keyboard: the lead, a score, a weight, a cell @page', async ({
  app: { page },
}) => {
  await openResults(page)
  const [first, second] = ranked().results
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toContainText(`${first?.name} leads ${second?.name}`)

  await tabTo(page, headline.getByRole('button'))
  const box = page.getByRole('tooltip')
  await expect(box).toContainText(`How ${first?.name} comes to lead ${second?.name}`)
  await page.keyboard.press('Escape')
  await expect(box).toHaveCount(0)

  const score = page.locator('li[data-agency]').first().getByRole('button')
  await tabTo(page, score)
  await expect(box).toContainText(`${first?.name}, points of 100`)
  await expect(box.locator('tfoot')).toContainText(await score.innerText())
  await expect(box.locator('tbody tr')).toHaveCount(Object.keys(first?.contributions ?? {}).length)

  await page.getByRole('tab', { name: 'Compare' }).click()
  const grid = page.getByRole('grid', { name: 'Agencies side by side' })
  await expect(grid.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Control+Home')
  // The first row is a heading, the weight stands in the second column.
  const weight = grid.locator('[data-row="1"][data-column="1"]')
  await page.keyboard.press('ArrowDown')
  for (let step = 0; step < 4; step++) {
    if (await weight.evaluate((element) => element === document.activeElement)) break
    const before = await grid.locator(':focus').getAttribute('data-column')
    await page.keyboard.press(Number(before) > 1 ? 'ArrowLeft' : 'ArrowRight')
  }
  await expect(weight).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(box).toContainText('15 ÷ 100 = 15')
  await page.keyboard.press('ArrowRight')
  await expect(box).toHaveCount(0)
  await page.keyboard.press('Enter')
  for (const evaluator of ['Ines Carvalho', 'Tom Okafor', 'Marta Lindqvist', 'Daniel Reyes'])
    await expect(box).toContainText(evaluator)
  await expect(box).toContainText('÷ (10 − 0) =')
  await page.keyboard.press('Escape')
  await expect(box).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: '→' })).toContainText('points of')
})

test('the comparison is made by keyboard: who, with whom, why, what differs, what was said @page', async ({
  app: { page },
}) => {
  await openResults(page)
  const all = ranked().results
  const [first, second, third] = all
  const criteria = Object.keys(first?.contributions ?? {})
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Compare agencies')
  await page.keyboard.press('Enter')
  const grid = page.getByRole('grid', { name: 'Agencies side by side' })
  await expect(grid.locator(':focus')).toHaveCount(1)
  const heads = grid.getByRole('columnheader')
  await expect(heads).toHaveCount(2 + all.length)
  await expect(heads.nth(2)).toHaveAccessibleName(`${first?.name}, baseline`)

  // Fewer of them: numbers, signs and words agree with the command line.
  await page.getByRole('button', { name: /of 8 agencies/ }).press('Enter')
  await page.getByRole('button', { name: 'First four' }).press('Enter')
  await page.keyboard.press('Escape')
  await expect(heads).toHaveCount(2 + 4)
  const shown = await grid.evaluate((element) =>
    Array.from(element.querySelectorAll<HTMLElement>('[role="gridcell"]'), (cell) => ({
      at: `${cell.dataset['row']} ${cell.dataset['column']}`,
      words: cell.getAttribute('aria-label') ?? '',
      text: cell.innerText,
    })),
  )
  for (const [row, criterion] of criteria.entries()) {
    const points = all.slice(0, 4).map(({ contributions }) => contributions[criterion] ?? 0)
    for (const [at, own] of points.entries()) {
      const cell = shown.find((each) => each.at === `${row + 1} ${at + 2}`)
      const words = cell?.words ?? ''
      const best = Math.max(...points) - own < 1e-9
      expect(cell?.text.includes('▲'), words).toBe(best)
      expect(words.includes('best of the compared')).toBe(best)
      if (at === 0) continue
      const behind = numberIn(/and (\S+) points to/.exec(words)?.[1] ?? '')
      expect(Math.abs(behind - (own - (points[0] ?? 0))), words).toBeLessThanOrEqual(0.0501)
    }
  }

  // Why the first is before the second; the bars add up to what the headline says.
  const why = page.getByRole('complementary', { name: 'Why one is before the other' })
  if (!(await why.isVisible())) await page.keyboard.press('v')
  await expect(why).toContainText(`Why ${first?.name} before ${second?.name}`)
  const lead = (first?.score ?? 0) - (second?.score ?? 0)
  const bars = why.getByRole('list', { name: 'What makes the difference' }).getByRole('listitem')
  await expect(bars).toHaveCount(criteria.length)
  let sum = 0
  for (const words of await bars.allInnerTexts())
    sum += numberIn(words.trim().split(/\s+/).at(-1) ?? '')
  expect(Math.abs(sum - lead)).toBeLessThan(0.05 * criteria.length)
  await expect(why).toContainText(`points ahead of ${second?.name}: ahead on`)

  // The third is explained, then becomes the baseline.
  await grid.locator('[data-row="1"][data-column="4"]').click()
  // Away from the number, or it would go on explaining itself.
  await page.mouse.move(4, 4)
  await page.keyboard.press('w')
  await expect(why).toContainText(`${first?.name} before ${third?.name}`)
  await page.keyboard.press('b')
  await expect(heads.nth(2)).toHaveAccessibleName(`${third?.name}, baseline`)

  // Largest difference first; what is alike goes away and is counted.
  const names = grid.locator('[role="rowheader"]')
  const listed = await names.nth(1).innerText()
  await page.keyboard.press('s')
  await expect(page.getByRole('radio', { name: 'Largest difference' })).toBeChecked()
  await expect(names.nth(1)).not.toHaveText(listed)
  await page.keyboard.press('s')
  const rows = Number(await grid.getAttribute('aria-rowcount'))
  await page.keyboard.press('d')
  await expect(page.getByText(/rows? alike/)).toBeVisible()
  expect(Number(await grid.getAttribute('aria-rowcount'))).toBeLessThan(rows)
  await page.keyboard.press('d')

  // What the evaluators wrote about one criterion, and back.
  await page.keyboard.press('c')
  await expect(names.filter({ hasText: 'Ines Carvalho' })).toBeVisible()
  await page.keyboard.press('c')
  await expect(names.filter({ hasText: 'Ines Carvalho' })).toHaveCount(0)

  // A row is looked for by its name or by what stands in it.
  await page.keyboard.press('f')
  await page.keyboard.type('kafka')
  await expect(names.filter({ hasText: 'Technologies' })).toBeVisible()
  await expect(names.filter({ hasText: 'Security' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(names.filter({ hasText: 'Security' }).first()).toBeVisible()

  // The table goes to a spreadsheet; a part of it by its own copy.
  await page.keyboard.press('ArrowDown')
  await expect(grid.locator(':focus')).toHaveCount(1)
  await page.keyboard.press('Control+Shift+c')
  await expect(page.getByText(/rows copied/)).toBeVisible()

  // One that is excluded joins them.
  await page.getByRole('button', { name: /of 8 agencies/ }).press('Enter')
  await page.getByRole('checkbox', { name: 'Veldspar Digital' }).press('Space')
  await page.keyboard.press('Escape')
  await expect(heads).toHaveCount(2 + 5)
  await expect(heads.last()).toHaveAccessibleName('Veldspar Digital')

  // The choice is what the report prints.
  await page.getByRole('button', { name: 'PDF…' }).press('Enter')
  await expect(page.getByRole('checkbox', { name: 'Side by side' })).toBeChecked()
  await expect(page.getByText('5 agencies, as chosen in the comparison.')).toBeVisible()
  // The window closes here, in the middle of its first PDF.
})

/** Poppler's own complaints about newer tags are not ours. */
const pdfTool = (tool: string, ...args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** Without white space, and without the minute at which each of the two was made. */
const letters = (text: string): string =>
  text.replace(/[\s\u00ad\u200b]/g, '').replace(/\d\d:\d\dUTC/g, '')

async function previewedPages(page: Page): Promise<string[]> {
  const pages = page.locator('[data-page]')
  // The first PDF of a process waits for the compiler.
  await expect(pages.first().locator('canvas')).toBeVisible({ timeout: 60_000 })
  const texts: string[] = []
  for (let index = 0; index < (await pages.count()); index++) {
    const shown = pages.nth(index)
    await shown.scrollIntoViewIfNeeded()
    await expect(shown.locator('canvas')).toBeVisible({ timeout: 15_000 })
    await expect(shown.locator('span').first()).toBeAttached()
    texts.push(letters((await shown.textContent()) ?? ''))
  }
  return texts
}

test('the preview shows every page of the PDF that is saved, on the paper that is chosen @page', async ({
  app,
  dataDir,
}) => {
  test.setTimeout(120_000)
  const { page } = app
  await openSample(page)
  await openStage(page, 'Report')
  const previewed = await previewedPages(page)
  expect(previewed.length).toBeGreaterThan(8)

  const saved = async (name: string): Promise<string> => {
    const path = join(dataDir, name)
    await app.saveDialogTo(path)
    await page.getByRole('button', { name: 'Save PDF' }).click()
    await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true)
    return path
  }
  const pdf = await saved('a4.pdf')
  const pages = pdfTool('pdftotext', '-raw', pdf, '-').split('\f').slice(0, -1).map(letters)
  expect(pages).toHaveLength(previewed.length)
  const sorted = (text: string): string => Array.from(text).sort().join('')
  for (const [index, text] of pages.entries())
    expect(sorted(previewed[index] ?? ''), `page ${index + 1}`).toBe(sorted(text))
  const info = (path: string): string => pdfTool('pdfinfo', path)
  expect(info(pdf)).toContain('A4')
  expect(pdfTool('pdfdetach', '-list', pdf)).toContain('0 embedded')

  const attach = page.getByRole('checkbox', { name: 'Attach the evaluation document' })
  await expect(attach).not.toBeChecked()
  await expect(attach).toHaveAccessibleDescription(/can read every score, comment and price/)
  await attach.check()
  const first = page.locator('[data-page="1"]')
  const width = (await first.boundingBox())?.width ?? 0
  await page.getByRole('radio', { name: 'US Letter' }).check()
  await expect
    .poll(async () => {
      const box = await first.boundingBox()
      return box === null ? 0 : box.height / box.width
    })
    .toBeCloseTo(11 / 8.5, 2)
  expect(width).toBeGreaterThan(0)
  const letter = await saved('letter.pdf')
  expect(info(letter)).toContain('letter')
  expect(pdfTool('pdfdetach', '-list', letter)).toContain('.shortlist')

  await openStage(page, 'Results')
  await openStage(page, 'Report')
  await expect(page.getByRole('radio', { name: 'US Letter' })).toBeChecked()
  await expect(attach).not.toBeChecked()
})

test('the pages follow a change and never disappear meanwhile @page', async ({ app: { page } }) => {
  await openSample(page)
  const title = page.getByRole('textbox', { name: 'Title of the evaluation' })
  await title.fill('Ledger for carriers')
  await title.press('Enter')
  await openStage(page, 'Report')
  const first = page.locator('[data-page="1"]')
  await expect(first).toContainText('Ledger for carriers', { timeout: 30_000 })
  await expect(first.locator('canvas')).toBeVisible()
  await page.evaluate(() => {
    const gone = { seen: false }
    Object.assign(window, { gone })
    const look = (): void => {
      if (document.querySelector('[data-page="1"] canvas') === null) gone.seen = true
      requestAnimationFrame(look)
    }
    look()
  })
  await page.keyboard.press('Control+z')
  await expect(first).toContainText('Payments back end', { timeout: 30_000 })
  expect(await page.evaluate(() => Reflect.get(window, 'gone').seen)).toBe(false)
})

test('the ledger tells what was undone, finds words, and proves itself @page', async ({
  app: { page },
}) => {
  await openSample(page)
  const title = page.getByRole('textbox', { name: 'Title of the evaluation' })
  await title.fill('Ledger for carriers')
  await title.press('Enter')
  await openStage(page, 'History')
  const rows = page.getByRole('grid').getByRole('row')
  await expect(rows).toHaveCount(3)
  await page.getByRole('button', { name: 'Undo' }).last().click()
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(1)).toContainText('Undo:')
  const undone = rows.nth(2)
  await expect(undone.locator('s')).toContainText('Ledger for carriers')
  await expect(undone).toContainText('taken back')
  await page.getByRole('button', { name: 'Redo' }).last().click()
  await expect(rows).toHaveCount(5)
  await expect(rows.nth(3).locator('s')).toHaveCount(0)
  await expect(rows.nth(2)).toContainText('taken back')

  await page.getByRole('searchbox').fill('sample')
  await expect(rows).toHaveCount(2)
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: 'Verify the library' }).click()
  await expect(page.getByText('Sound: 4 entries, and every hash fits.')).toBeVisible()
})
