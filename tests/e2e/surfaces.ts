// What a screen, panel or dialog is to the tests that look at all of them, the usual ways to one, and those around the
// list of evaluations. Whoever adds a surface adds a line here or in the files beside.
import type { Page } from '@playwright/test'
import { expect } from './harness.ts'

export interface Surface {
  readonly name: string
  /** Selector of what it adds to a page that was looked at before it; without one the whole page is new. */
  readonly part?: string
  /** From the place that `surfacesOf…` says; the surface is on screen when it resolves. */
  readonly open: (page: Page) => Promise<void>
  /** Back to that place. */
  readonly close: (page: Page) => Promise<void>
}

export const stay = (): Promise<void> => Promise.resolve()
export const pressEscape = (page: Page): Promise<void> => page.keyboard.press('Escape')
export const pressButton = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

export const dialog = (name: string, keys: string, typed = ''): Surface => ({
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
export const stage = (name: string, number: number): Surface => ({
  name,
  async open(page) {
    await page.keyboard.press(`Alt+${number}`)
    await expect(page.locator('nav [aria-current="page"]')).toHaveText(new RegExp(`^${name}`))
    await expect(page.locator('main').locator('h1, h2, [role="grid"]').first()).toBeVisible()
  },
  close: stay,
})

/** One of several views of a stage; the name says more than the tab where it has to. */
export const tab = (name: string, label = name): Surface => ({
  name,
  part: 'main',
  async open(page) {
    await page.getByRole('tab', { name: label }).click()
    await expect(page.getByRole('tab', { name: label, selected: true })).toBeVisible()
  },
  close: stay,
})

/** What a button opens beside itself. */
export const behind = (name: string, button: string): Surface => ({
  name,
  part: '[role="dialog"]',
  async open(page) {
    await pressButton(page, button)
    await expect(page.getByRole('dialog', { name: button })).toBeVisible()
  },
  close: pressEscape,
})

/** A dialog that a button opens over the page. */
export const behindMain = (name: string, button: string, title: string | RegExp): Surface => ({
  name,
  async open(page) {
    await pressButton(page, button)
    await expect(page.getByRole('dialog', { name: title })).toBeVisible()
  },
  close: pressEscape,
})

/** Gives a file to what asks for one when the button is pressed. */
export async function chooseFile(
  page: Page,
  button: string | RegExp,
  name: string,
  content: string,
): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page
    .getByRole('button', { name: button })
    .or(page.getByRole('menuitem', { name: button }))
    .first()
    .click()
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
  await (await choosing).setFiles(file)
}

const openMenu = async (page: Page, name: RegExp): Promise<void> => {
  await page.getByRole('button', { name }).click()
  await expect(page.getByRole('menu')).toBeVisible()
}

/** On the list of evaluations, with the sample in it. */
export const surfacesOfLibrary: readonly Surface[] = [
  { name: 'list of evaluations', open: stay, close: stay },
  {
    name: 'menu of an evaluation',
    part: '[role="menu"]',
    open: (page) => openMenu(page, /^Actions for/),
    close: pressEscape,
  },
  {
    name: 'menu of the library',
    part: '[role="menu"]',
    open: (page) => openMenu(page, /^Settings, backup/),
    close: pressEscape,
  },
  {
    name: 'the yes before a restore',
    async open(page) {
      await openMenu(page, /^Settings, backup/)
      await chooseFile(page, /^Restore…/, 'last-week.shortlist-backup', 'not read before the yes')
      await expect(page.getByRole('dialog')).toContainText('last-week')
    },
    close: pressEscape,
  },
  {
    name: 'a document that is refused',
    part: 'main',
    async open(page) {
      await chooseFile(page, /^Open/, 'broken.shortlist', '{"format": "shortlist", "version": "x"}')
      await expect(page.getByText('“broken.shortlist” was not opened')).toBeVisible()
    },
    close: (page) => pressButton(page, 'Dismiss'),
  },
  {
    name: 'new evaluation',
    part: 'main',
    async open(page) {
      await page.keyboard.press('Control+n')
      await expect(page.getByRole('button', { name: 'Create evaluation' })).toBeVisible()
    },
    close: (page) => pressButton(page, 'Cancel'),
  },
  dialog('settings', 'Control+,'),
]
