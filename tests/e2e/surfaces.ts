// Every screen, panel and dialog, each with the way to it, for the tests that look at all of them. Whoever adds
// one adds a line here.
import type { Page } from '@playwright/test'
import { ana, declare, handOver, leave, pin } from './blind.ts'
import { expect } from './harness.ts'

export interface Surface {
  readonly name: string
  /** From the place that `surfacesOf…` says; the surface is on screen when it resolves. */
  readonly open: (page: Page) => Promise<void>
  /** Back to that place. */
  readonly close: (page: Page) => Promise<void>
}

const stay = (): Promise<void> => Promise.resolve()
const pressEscape = (page: Page): Promise<void> => page.keyboard.press('Escape')

const dialog = (name: string, keys: string, typed = ''): Surface => ({
  name,
  async open(page) {
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog')).toBeVisible()
    if (typed !== '') await page.keyboard.type(typed)
  },
  async close(page) {
    await pressEscape(page)
    await expect(page.getByRole('dialog')).toHaveCount(0)
  },
})

/** A stage by its place in the navigation; it is there when its own heading or grid is. */
const stage = (name: string, number: number): Surface => ({
  name,
  async open(page) {
    await page.keyboard.press(`Alt+${number}`)
    await expect(page.locator('nav [aria-current="page"]')).toHaveText(new RegExp(`^${name}`))
    await expect(page.locator('main').locator('h1, h2, [role="grid"]').first()).toBeVisible()
  },
  close: stay,
})

/** Of the agency that is selected; the first one if none is. */
const profileTab = (name: string): Surface => ({
  name: `profile of an agency: ${name}`,
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

/** What a button opens beside itself. */
const behind = (name: string, button: string): Surface => ({
  name,
  async open(page) {
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('dialog', { name: button })).toBeVisible()
  },
  close: pressEscape,
})

/** A dialog that a button opens over the page. */
const behindMain = (name: string, button: string, title: string): Surface => ({
  name,
  async open(page) {
    await page.getByRole('button', { name: button, exact: true }).click()
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
  },
  close: pressEscape,
})

/** On the list of evaluations, with the sample in it. */
export const surfacesOfLibrary: readonly Surface[] = [
  { name: 'list of evaluations', open: stay, close: stay },
  {
    name: 'menu of an evaluation',
    async open(page) {
      await page.getByRole('button', { name: /^Actions for/ }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
    close: pressEscape,
  },
  {
    name: 'menu of the library',
    async open(page) {
      await page.getByRole('button', { name: /^Settings, backup/ }).click()
      await expect(page.getByRole('menu')).toBeVisible()
    },
    close: pressEscape,
  },
  {
    name: 'new evaluation',
    async open(page) {
      await page.keyboard.press('Control+n')
      await expect(page.getByRole('button', { name: 'Create evaluation' })).toBeVisible()
    },
    async close(page) {
      await page.getByRole('button', { name: 'Cancel' }).click()
    },
  },
  dialog('settings', 'Control+,'),
]

/** In the sample. Stages come first; a panel of a stage stands after it. */
export const surfacesOfEvaluation: readonly Surface[] = [
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
    async open(page) {
      await page.getByRole('button', { name: 'Match to the brief' }).click()
      await page.getByRole('button', { name: 'Edge computing: not asked for' }).click()
      await page.getByRole('button', { name: 'Serverless: not asked for' }).press('m')
      await expect(page.getByText('8 agencies miss no must')).toBeVisible()
    },
    close: pressEscape,
  },
  stage('Criteria', 3),
  {
    name: 'details of a criterion',
    async open(page) {
      await page.getByRole('grid').first().getByRole('rowheader').first().click()
      await page.getByText('Scale and value').click()
      await expect(page.getByText('What each number is worth').first()).toBeVisible()
    },
    close: (page) => page.getByText('Scale and value').click(),
  },
  {
    name: 'details of a gate',
    async open(page) {
      await page.getByRole('grid').nth(1).getByRole('rowheader').first().click()
      await expect(page.getByRole('complementary', { name: /^Details of the gate/ })).toBeVisible()
    },
    close: stay,
  },
  behindMain('templates of criteria', 'Templates…', 'Templates'),
  behindMain('freeze of criteria', 'Freeze…', 'Freeze criteria and weights?'),
  stage('Scoring', 4),
  scoringView('All cells'),
  scoringView('All evaluators'),
  {
    name: 'scoring: a refused score, over a filter that leaves few cells',
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
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.keyboard.press('Control+z')
    },
  },
  {
    name: 'scoring: the evaluators and their weights',
    async open(page) {
      await chooseScorer(page, /^Evaluators and weights/)
      await expect(page.getByRole('textbox', { name: 'Name of the new evaluator' })).toBeFocused()
    },
    close: pressEscape,
  },
  {
    name: 'scoring: a total of the panel',
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
  stage('Pricing', 5),
  stage('Results', 6),
  stage('Report', 7),
  stage('History', 8),
  dialog('palette', 'Control+k', 'an'),
  dialog('find', 'Control+f', 'load'),
  dialog('shortcut sheet', 'F1'),
]

/** Of the owner while scores are blind. */
export const surfacesOfBlind: readonly Surface[] = [
  {
    name: 'blind: how far each member is',
    async open(page) {
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /^Scoring/ })
        .click()
      await expect(page.getByRole('heading', { name: /^Blind: values are kept/ })).toBeVisible()
    },
    close: stay,
  },
  {
    name: 'blind: no result before moderation',
    async open(page) {
      await page.getByRole('navigation').getByRole('button', { name: 'Results' }).click()
      await expect(page.getByRole('heading', { name: /^Scoring is blind/ })).toBeVisible()
    },
    close: stay,
  },
]

/** Of an evaluator at the keyboard, one after the other, from the owner's window and back to it. */
export const surfacesOfSeat: readonly Surface[] = [
  {
    name: 'seat: the hand-over',
    open: (page) => handOver(page, ana),
    close: (page) => page.getByRole('button', { name: `I am ${ana}` }).click(),
  },
  {
    name: 'seat: the declaration, with what it lacks',
    async open(page) {
      await page.getByRole('radio', { name: 'Yes' }).check()
      await page.getByRole('textbox', { name: 'Your name' }).fill(ana)
      await page.getByRole('button', { name: 'Accept' }).click()
      await expect(page.getByRole('alert')).toBeVisible()
    },
    close: (page) => declare(page, ana),
  },
  { name: 'seat: scoring', open: stay, close: stay },
  dialog('seat: palette', 'Control+k', 'n'),
  {
    name: 'seat: what is missing',
    async open(page) {
      await page.getByRole('button', { name: 'Submit and seal…' }).click()
      await expect(page.getByText('cells are still empty')).toBeVisible()
    },
    close: stay,
  },
  {
    name: 'seat: the receipt',
    async open(page) {
      await page.getByRole('button', { name: 'Seal with empty cells' }).click()
      await expect(page.getByRole('textbox', { name: 'Commitment' })).toBeVisible()
    },
    close: (page) => page.getByRole('button', { name: 'Read my scores' }).click(),
  },
  {
    name: 'seat: giving the keyboard back',
    async open(page) {
      await leave(page)
      await page.keyboard.type('0000')
      await page.keyboard.press('Enter')
      await expect(page.getByRole('alert')).toBeVisible()
    },
    async close(page) {
      await page.keyboard.type(pin)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('navigation')).toBeVisible()
    },
  },
]
