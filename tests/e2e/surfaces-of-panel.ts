// The surfaces of an evaluation that is run by stages and blind: the owner's, and those of an evaluator at the keyboard.
import { ana, declare, handOver, leave, pin } from './blind.ts'
import { expect } from './harness.ts'
import { dialog, pressButton, pressEscape, type Surface, stage, stay, tab } from './surfaces.ts'

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

/** Of the owner's panel, once the scores of the evaluator are sealed; the evaluation is at the stage of scoring. */
export const surfacesOfPanel: readonly Surface[] = [
  {
    name: 'panel: members, one of them sealed',
    async open(page) {
      await stage('Panel', 9).open(page)
      await page.getByRole('rowheader', { name: ana }).click()
      await expect(page.getByRole('button', { name: 'Reopen the scores…' })).toBeVisible()
    },
    close: stay,
  },
  {
    name: 'panel: why sealed scores are reopened',
    async open(page) {
      await pressButton(page, 'Reopen the scores…')
      await page.getByRole('dialog').getByRole('button').last().click()
      await expect(page.getByRole('dialog').getByText('Say in a few words why.')).toBeVisible()
    },
    close: pressEscape,
  },
  {
    name: 'panel: a ruling that lacks its agencies',
    async open(page) {
      await pressButton(page, 'Rule on a conflict…')
      const dialog = page.getByRole('dialog')
      await dialog.getByRole('radio', { name: 'Kept from some agencies' }).check()
      await dialog.getByRole('textbox').fill('Worked there until March.')
      await dialog.getByRole('button', { name: 'Record the ruling' }).click()
      await expect(dialog.getByRole('alert')).toBeVisible()
    },
    close: pressEscape,
  },
  tab('panel: assignments of a panel that is run by stages', 'Assignments'),
  tab('panel: declarations, a conflict among them', 'Declarations'),
  tab('panel: the stage at which it is, how it is run, and the steps made', 'Stages'),
  {
    name: 'panel: why a step is made with something missing',
    async open(page) {
      await page
        .getByRole('main')
        .getByRole('button', { name: /^Go on to/ })
        .first()
        .click()
      await expect(page.getByRole('dialog', { name: 'Why is this changed?' })).toBeVisible()
    },
    close: pressEscape,
  },
  { ...stage('Overview', 1), name: 'overview of an evaluation by stages' },
]
