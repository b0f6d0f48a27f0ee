// The surfaces of one evaluation, the sample, after its scores: prices, results, report and ledger, in the order in which
// they are looked at; and what opens over any of them.
import type { Page } from '@playwright/test'
import { asked } from './blind.ts'
import { expect } from './harness.ts'
import {
  chooseFile,
  dialog,
  pressButton,
  pressEscape,
  type Surface,
  stage,
  stay,
  tab,
} from './surfaces.ts'

/** One of the views inside of a tab of pricing. */
const view = (name: string, radio: string): Surface => ({
  name,
  part: 'main',
  open: (page) => page.getByRole('radio', { name: radio, exact: true }).check(),
  close: stay,
})

/** Disclosures inside disclosures are made when the outer one opens. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })

const pricing: readonly Surface[] = [
  stage('Pricing', 5),
  {
    name: 'pricing: a quote',
    part: 'main',
    async open(page) {
      await page.getByRole('rowheader', { name: 'Kilnfold' }).click()
      await page.keyboard.press('Enter')
      await expect(page.getByLabel('Total as stated')).toBeVisible()
    },
    close: (page) => pressButton(page, 'Close the quote'),
  },
  view('pricing: price changes', 'Price changes'),
  view('pricing: the guide', 'Guide benchmark'),
  {
    name: 'pricing: quotes from a file, with a bad row',
    part: 'main',
    async open(page) {
      await page.getByRole('radio', { name: 'Quotes', exact: true }).check()
      const quotes =
        'Agency,Item,Qty,Unit,Rate,Amount\nTidewright,Testing,,,,1000\nNobody,Testing,5,day,100,'
      await chooseFile(page, 'Import quotes…', 'all.csv', quotes)
      await expect(page.getByText('no agency is called “Nobody”')).toBeVisible()
    },
    close: (page) => pressButton(page, 'Cancel'),
  },
  tab('pricing: levelling', 'Levelling'),
  {
    name: 'pricing: levelled prices',
    part: 'main',
    async open(page) {
      await pressButton(page, 'Take it from the quotes')
      await expect(page.getByRole('grid').first()).toBeVisible()
    },
    close: stay,
  },
  tab('pricing: the price score', 'Price score'),
  tab('pricing: the laboratory of formulas', 'Laboratory'),
  {
    name: 'pricing: the seal of the envelope',
    async open(page) {
      await pressButton(page, 'Seal…')
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    close: pressEscape,
  },
]

const results: readonly Surface[] = [
  {
    ...stage('Results', 6),
    name: 'results as a table',
    async open(page) {
      await stage('Results', 6).open(page)
      await page.getByRole('radio', { name: 'Table' }).check()
      await page.locator('li[data-agency]').first().waitFor({ state: 'detached' })
    },
    close: (page) => page.getByRole('radio', { name: 'Table' }).press('ArrowLeft'),
  },
  {
    name: 'results with everything open',
    part: 'main',
    async open(page) {
      // Until all weightings are tried, its numbers move.
      await expect(page.getByRole('complementary')).toHaveAttribute('aria-busy', 'false')
      const agreement = page.getByRole('region', { name: 'How far the evaluators agree' })
      await expect(agreement.getByRole('table')).toBeVisible()
      await openAll(page)
      const winner = page.getByRole('region', { name: 'What would change the winner' })
      await winner.getByRole('button').first().click()
      await openAll(page)
    },
    close: stay,
  },
  {
    ...tab('results: agencies side by side', 'Compare'),
    async open(page) {
      await page.getByRole('tab', { name: 'Compare' }).click()
      await expect(page.getByRole('grid', { name: 'Agencies side by side' })).toBeVisible()
      await page.keyboard.press('e')
    },
    close: (page) => page.getByRole('tab', { name: 'Result' }).click(),
  },
  {
    ...stage('Report', 7),
    async open(page) {
      await stage('Report', 7).open(page)
      await expect(page.locator('canvas').first()).toBeVisible({ timeout: 30_000 })
    },
  },
  stage('History', 8),
  {
    name: 'ledger: a filter that finds nothing',
    part: 'main',
    async open(page) {
      await page.getByRole('searchbox', { name: 'Words, number or hash' }).fill('nobody')
      await expect(page.getByText('No entry matches')).toBeVisible()
    },
    async close(page) {
      await pressButton(page, 'Clear')
      await expect(page.getByRole('grid', { name: 'Ledger' })).toBeVisible()
    },
  },
  {
    name: 'ledger: a point that is restored',
    part: 'main',
    async open(page) {
      await page.getByRole('grid', { name: 'Ledger' }).getByRole('rowheader').nth(1).click()
      await pressButton(page, 'Restore to here…')
      await expect(page.getByRole('textbox', { name: 'Why' })).toBeFocused()
    },
    close: pressEscape,
  },
  {
    name: 'letters before a decision',
    part: 'main',
    async open(page) {
      await page.keyboard.press('Alt+7')
      await page.getByRole('radio', { name: 'Letters' }).check()
      await expect(page.getByText('Nothing is decided yet')).toBeVisible()
    },
    close: stay,
  },
  {
    name: 'a letter',
    part: 'main',
    async open(page) {
      const [listed] = await asked(page, 'evaluations.list', {})
      await asked(page, 'results.decide', {
        evaluation: listed?.id ?? '',
        agency: 'quillhaven',
        rationale: 'It ranks first.',
        conditions: [],
        against: null,
        date: '2026-11-02',
      })
      await expect(page.getByRole('button', { name: 'Save letter' })).toBeEnabled()
      await expect(page.locator('canvas').first()).toBeVisible({ timeout: 30_000 })
    },
    close: stay,
  },
  dialog('palette', 'Control+k', 'an'),
  dialog('find', 'Control+f', 'load'),
  dialog('shortcut sheet', 'F1'),
]

/** Stages come first; a panel of a stage stands after it. */
export const surfacesAfterScores: readonly Surface[] = [...pricing, ...results]
