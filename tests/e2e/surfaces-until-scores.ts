// The surfaces of one evaluation, the sample, up to its scores, in the order in which they are looked at.
import type { Page } from '@playwright/test'
import { runCommand } from './by-keyboard.ts'
import { expect } from './harness.ts'
import {
  behind,
  behindMain,
  chooseFile,
  pressButton,
  pressEscape,
  type Surface,
  stage,
  stay,
  tab,
} from './surfaces.ts'

/** Of the agency that is selected; the first one if none is. */
const profileTab = (name: string): Surface => ({
  name: `profile of an agency: ${name}`,
  part: 'aside',
  async open(page) {
    await page.getByRole('grid').getByRole('rowheader').first().click()
    await page.getByRole('tab', { name }).click()
    await expect(page.getByRole('tab', { name, selected: true })).toBeVisible()
  },
  close: stay,
})

/** Of scoring; the usual view afterwards. */
const scoringView = (view: string): Surface => ({
  name: `scoring: ${view}`,
  part: 'main',
  async open(page) {
    await page.getByRole('radio', { name: view }).check()
    await expect(page.getByRole('grid').getByRole('gridcell').first()).toBeVisible()
  },
  async close(page) {
    await page.getByRole('radio', { name: 'By criterion' }).check()
  },
})

const chooseScorer = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole('button', { name: /^(Scoring as|Scores of)/ }).click()
  await page.getByRole('menu').getByText(name).first().click()
}

const typeWeight = async (page: Page, row: number, weight: string): Promise<void> => {
  const grid = page.getByRole('grid', { name: 'Criteria' })
  await grid.locator(`[data-row="${row}"][data-column="2"]`).click()
  await page.keyboard.type(weight)
  await page.keyboard.press('Enter')
}

const agencies: readonly Surface[] = [
  stage('Overview', 1),
  stage('Agencies', 2),
  profileTab('Facts'),
  profileTab('Coverage'),
  profileTab('References'),
  profileTab('Files'),
  behind('filter of agencies', 'Filter'),
  behind('columns of agencies', 'Columns'),
  {
    name: 'chosen agencies and why they are rejected',
    async open(page) {
      await page.getByRole('gridcell').first().press('Space')
      await page.getByRole('button', { name: 'Reject…' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
    },
    async close(page) {
      await pressEscape(page)
      await page.getByRole('button', { name: 'Choose none' }).click()
    },
  },
  {
    name: 'match to the brief',
    part: 'main',
    async open(page) {
      await page.getByRole('button', { name: 'Match to the brief' }).click()
      await page.getByRole('button', { name: 'Edge computing: not asked for' }).click()
      await page.getByRole('button', { name: 'Serverless: not asked for' }).press('m')
      await expect(page.getByText('8 agencies miss no must')).toBeVisible()
    },
    close: pressEscape,
  },
  {
    name: 'a list of agencies with a bad row',
    part: 'main',
    async open(page) {
      const list = 'Company;City;Founded in\nNorthlight Works;Oslo;2012\nHalden;Bergen;nineteen'
      await chooseFile(page, 'Import list…', 'vendors.csv', list)
      await expect(page.getByRole('button', { name: /^Import the 1 good row/ })).toBeVisible()
    },
    close: (page) => pressButton(page, 'Cancel'),
  },
  {
    name: 'a file that is no list of agencies',
    part: 'main',
    async open(page) {
      await chooseFile(page, 'Import list…', 'vendors.csv', '')
      await expect(
        page.getByRole('heading', { name: 'vendors.csv was not imported' }),
      ).toBeVisible()
    },
    close: pressEscape,
  },
]

const criteria: readonly Surface[] = [
  stage('Criteria', 3),
  {
    name: 'details of a criterion',
    part: 'aside',
    async open(page) {
      await page.getByRole('grid').first().getByRole('rowheader').first().click()
      await page.getByText('Scale and value').click()
      await expect(page.getByText('What each number is worth').first()).toBeVisible()
    },
    close: (page) => page.getByText('Scale and value').click(),
  },
  {
    name: 'details of a gate',
    part: 'aside',
    async open(page) {
      await page.getByRole('grid').nth(1).getByRole('rowheader').first().click()
      await expect(page.getByRole('complementary', { name: /^Details of the gate/ })).toBeVisible()
    },
    close: stay,
  },
  behindMain('templates of criteria', 'Templates…', 'Templates'),
  behindMain('freeze of criteria', 'Freeze…', 'Freeze criteria and weights?'),
  {
    name: 'criteria: a new scale, and what becomes of the scores',
    async open(page) {
      await page.getByRole('grid').first().getByRole('rowheader').first().click()
      await page.getByText('Scale and value').click()
      const scale = page.getByRole('complementary').getByLabel('Scale', { exact: true })
      await scale.selectOption({ label: '1–5, steps of 1' })
      await expect(page.getByRole('dialog', { name: /^What becomes of/ })).toBeVisible()
    },
    close: pressEscape,
  },
  {
    name: 'criteria: frozen, with a weight that has no influence',
    part: 'main',
    async open(page) {
      await typeWeight(page, 3, '0')
      await expect(page.getByText('Weight 0: has no influence').first()).toBeVisible()
      await pressButton(page, 'Freeze…')
      await pressButton(page, 'Freeze')
      await expect(page.getByText(/^Criteria frozen/)).toBeVisible()
    },
    close: stay,
  },
  {
    name: 'criteria: why something frozen is changed',
    async open(page) {
      await typeWeight(page, 3, '16')
      await expect(page.getByRole('dialog').getByLabel('Reason')).toBeFocused()
    },
    async close(page) {
      await page.keyboard.type('It is asked for')
      await page.keyboard.press('Control+Enter')
      await expect(page.getByText(/changed once since$/)).toBeVisible()
    },
  },
  behind('criteria: about the freeze', 'About the freeze'),
  {
    name: 'criteria: why the freeze is lifted',
    async open(page) {
      await runCommand(page, 'Lift the freeze')
      await expect(page.getByRole('dialog').getByLabel('Reason')).toBeVisible()
    },
    async close(page) {
      await page.getByRole('dialog').getByLabel('Reason').fill('A criterion was missing')
      await pressButton(page, 'Lift the freeze')
      await expect(page.getByRole('button', { name: 'Freeze…' })).toBeVisible()
    },
  },
  stage('Panel', 9),
  tab('panel: assignments', 'Assignments'),
  tab('panel: declarations', 'Declarations'),
  tab('panel: how to run it by stages', 'Stages'),
]

const scoring: readonly Surface[] = [
  stage('Scoring', 4),
  scoringView('All cells'),
  scoringView('All evaluators'),
  {
    name: 'scoring: a refused score, over a filter that leaves few cells',
    part: 'main',
    async open(page) {
      await page.getByRole('gridcell').first().click()
      await page.getByRole('button', { name: /^Filter/ }).click()
      await page.getByRole('menuitemradio', { name: /^With a comment/ }).click()
      await page.keyboard.type('11')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert')).toBeVisible()
    },
    async close(page) {
      await pressEscape(page)
      await page.getByRole('button', { name: /^Filter/ }).click()
      await page.getByRole('menuitemradio', { name: /^All cells/ }).click()
    },
  },
  {
    name: 'scoring: a finding, evidence being pinned, and who enters for whom',
    part: 'main',
    async open(page) {
      await page.getByRole('gridcell').first().click()
      await page.keyboard.press('f')
      await page.keyboard.type('Own security team')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('textbox', { name: 'Strength' })).toBeVisible()
      await pressEscape(page)
      await chooseScorer(page, /Tom Okafor/)
      await page.getByRole('gridcell').first().click()
      await page.keyboard.press('a')
      await expect(
        page.getByRole('button', { name: 'Tom Okafor takes the keyboard' }),
      ).toBeVisible()
    },
    async close(page) {
      await pressEscape(page)
      await expect(page.getByRole('combobox', { name: 'Source of the evidence' })).toHaveCount(0)
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.keyboard.press('Control+z')
    },
  },
  {
    name: 'scoring: the evaluators and their weights',
    part: 'aside',
    async open(page) {
      await chooseScorer(page, /^Evaluators and weights/)
      await expect(page.getByRole('textbox', { name: 'Name of the new evaluator' })).toBeFocused()
    },
    close: pressEscape,
  },
  {
    name: 'scoring: a total of the panel',
    part: 'main',
    async open(page) {
      await chooseScorer(page, 'Panel, read-only')
      await page.keyboard.press('Control+End')
      await expect(page.getByText('Read-only', { exact: true })).toBeVisible()
    },
    close: (page) => chooseScorer(page, /Ines Carvalho/),
  },
  {
    name: 'Moderation: a value typed for the first cell of the agenda',
    async open(page) {
      await page.getByRole('button', { name: /^Moderation/ }).click()
      await page
        .getByRole('navigation', { name: 'Agenda' })
        .getByRole('button', { name: /^1 / })
        .click()
      await page.keyboard.type('9')
      await expect(page.getByRole('status').filter({ hasText: '→' })).toBeVisible()
    },
    close: pressEscape,
  },
  {
    name: 'Moderation: room mode, revealed, with an entry for somebody open',
    async open(page) {
      await page.keyboard.press('r')
      await page.keyboard.press('Space')
      await page.getByText('Enter a score for somebody').click()
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible()
    },
    async close(page) {
      await pressEscape(page)
      await expect(page.getByRole('dialog')).toHaveCount(0)
    },
  },
]

/** Stages come first; a panel of a stage stands after it. */
export const surfacesUntilScores: readonly Surface[] = [...agencies, ...criteria, ...scoring]
