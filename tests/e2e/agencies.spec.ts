// The list of agencies as people work through it: filled in, filtered, shortlisted and rejected, matched to the
// brief; their profiles with coverage, references and files; by keyboard, from a list, with every way back.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { expect, type LaunchedApp, pasteText, test } from './harness.ts'

const rowNames = (page: Page): Locator => page.getByRole('grid').getByRole('rowheader')

const cell = (page: Page, row: number, column: number): Locator =>
  page.getByRole('grid').locator(`[data-row="${row}"][data-column="${column}"]`)

async function newEvaluation(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+n')
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await page.keyboard.type('Agencies')
  await page.getByRole('textbox', { name: 'Title' }).press('Enter')
  await expect(page.getByRole('navigation')).toBeVisible()
}

async function openSample(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Look at a finished one/ })
    .first()
    .click()
  await expect(page.getByRole('navigation')).toBeVisible()
}

async function addAgencies(page: Page, names: readonly string[]): Promise<void> {
  await page.keyboard.press('Alt+2')
  const add = page.getByRole('textbox', { name: 'Add an agency' })
  await add.focus()
  for (const name of names) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(rowNames(page).filter({ hasText: name })).toBeVisible()
  }
  await expect(add).toBeFocused()
}

/** Which key it is depends on where the grid is, so the cell is reached by its place. */
async function focusCell(page: Page, row: number, column: number): Promise<void> {
  await cell(page, row, column).click()
  await expect(cell(page, row, column)).toBeFocused()
}

test('agencies are added, filled in and reordered by keyboard, one ledger entry an edit @page', async ({
  app,
}) => {
  const { page } = app
  await newEvaluation(page)
  await addAgencies(page, ['Northlight', 'Brisk Pine', 'Halden'])
  await expect(rowNames(page)).toHaveText(['Northlight', 'Brisk Pine', 'Halden'])

  // Arrow up from the empty line leads into the table; typing replaces, Tab goes on to the next cell.
  await page.keyboard.press('ArrowUp')
  await expect(cell(page, 2, 1)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('Oslo')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1492')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Enter a year from 1800 to 2100.')
  await page.keyboard.press('Escape')
  await page.keyboard.type('2012')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(cell(page, 2, 6)).toBeFocused()
  await page.keyboard.type('60-95')
  await page.keyboard.press('Enter')
  await expect(cell(page, 2, 3)).toHaveText('Oslo')
  await expect(cell(page, 2, 4)).toHaveText('2012')
  await expect(cell(page, 2, 6)).toHaveText('60–95')

  // The profile beside shows the same and keeps a field when it is left.
  const profile = page.getByRole('complementary', { name: 'Profile of Halden' })
  await expect(profile.getByLabel('Hourly rate, USD')).toHaveValue('60–95')
  await profile.getByLabel('Technologies').focus()
  await page.keyboard.type('Go')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Rust')
  await page.keyboard.press('Tab')
  await expect(cell(page, 2, 8)).toHaveText('Go, Rust')
  await profile.getByLabel('Notes').fill('Called on Monday.')
  // Another stage takes the field away while it is typed in: the edit is kept.
  await page.keyboard.press('Alt+3')
  await expect(page.getByRole('heading', { name: 'Criteria', level: 1 })).toBeVisible()
  await page.keyboard.press('Alt+2')
  await expect(profile.getByLabel('Notes')).toHaveValue('Called on Monday.')

  await focusCell(page, 2, 1)
  await page.keyboard.press('Alt+ArrowUp')
  await expect(rowNames(page)).toHaveText(['Northlight', 'Halden', 'Brisk Pine'])
  await expect(cell(page, 1, 1)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Undo: Move Halden to place 2' })).toBeVisible()

  // Six edits and a move; each takes one undo.
  for (let step = 0; step < 7; step++) await page.keyboard.press('Control+z')
  await expect(rowNames(page)).toHaveText(['Northlight', 'Brisk Pine', 'Halden'])
  await expect(cell(page, 2, 3)).toHaveText('')
})

test('removing an agency says what goes with it, and its undo brings all of it back @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+2')
  await expect(rowNames(page)).toHaveCount(8)
  await focusCell(page, 0, 1)
  const profile = page.getByRole('complementary')
  await expect(profile.getByText(/^1st, 80\.0 points/)).toBeVisible()
  await page.keyboard.press('Control+Delete')
  await expect(rowNames(page)).toHaveCount(7)
  const note = page.getByText(/^Quillhaven Software removed, with \d+ scores, .*its quote\.$/)
  await expect(note).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(rowNames(page)).toHaveCount(8)
  await focusCell(page, 0, 1)
  await expect(profile.getByText(/^1st, 80\.0 points/)).toBeVisible()
})

test('rows are dragged by their number, and a list is dropped on the window @page', async ({
  app,
}) => {
  const { page } = app
  await newEvaluation(page)
  await addAgencies(page, ['Northlight', 'Brisk Pine', 'Halden'])
  const from = await cell(page, 0, 0).boundingBox()
  const to = await cell(page, 2, 0).boundingBox()
  if (from === null || to === null) throw new Error('the rows are not in view')
  await page.mouse.move(from.x + 40, from.y + 18)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + 30, { steps: 6 })
  await page.mouse.up()
  await expect(rowNames(page)).toHaveText(['Brisk Pine', 'Halden', 'Northlight'])

  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer()
    data.items.add(new File([content], 'dropped.csv', { type: 'text/csv' }))
    return data
  }, list)
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.getByRole('grid').dispatchEvent(event, { dataTransfer: transfer })
  await expect(page.getByText('dropped.csv: 3 rows, 5 columns')).toBeVisible()
  await expect(page.getByRole('row', { name: /^3 Halden/ })).toContainText('Founded: must be')
})

test('sorting, finding, filters and columns are views: the own order stays @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+2')
  await expect(rowNames(page)).toHaveCount(8)
  const own = await rowNames(page).allTextContents()
  const header = (name: string): Locator => page.getByRole('columnheader', { name })
  await header('Founded').click()
  await expect(rowNames(page).first()).toHaveText('Sollgrund Systeme')
  await header('Founded').click()
  await expect(rowNames(page).first()).toHaveText('Palisandra Labs')
  await page.getByRole('button', { name: 'Back to own order' }).click()
  await expect(rowNames(page)).toHaveText(own)
  await page.keyboard.press('Control+Shift+f')
  await page.keyboard.type('kafka porto')
  await expect(rowNames(page)).toHaveText(['Quillhaven Software'])
  await page.keyboard.press('Escape')
  await expect(rowNames(page)).toHaveText(own)

  // Conditions are chips: any entry of one, all of them together, each with its cross.
  await page.getByRole('button', { name: 'Filter', exact: true }).press('Enter')
  await expect(page.getByRole('tab', { name: /^Status/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('checkbox', { name: 'Kafka' }).press('Space')
  await page.getByRole('checkbox', { name: 'Azure' }).press('Space')
  await page.getByRole('tab', { name: /^Hourly rate/ }).click()
  await page.getByLabel('To', { exact: true }).fill('60')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Filter' }).getByText('2 of 8')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused()
  await expect(page.getByText('Technologies: Kafka or Azure')).toBeVisible()
  await expect(page.getByText('Hourly rate: up to 60')).toBeVisible()
  await expect(rowNames(page)).toHaveText(['Palisandra Labs', /^Veldspar Digital/])
  await page.getByRole('button', { name: /^Remove the filter Hourly rate/ }).click()
  await expect(rowNames(page)).toHaveCount(4)

  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'Services' }).check()
  await page.getByRole('checkbox', { name: 'Founded' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(header('Services')).toBeAttached()
  await expect(header('Founded')).toHaveCount(0)

  // The view and the columns are as they were when one comes back; the columns also after a new start.
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Alt+2')
  await expect(rowNames(page)).toHaveCount(4)
  await page.getByRole('button', { name: 'Reset' }).click()
  await expect(rowNames(page)).toHaveText(own)
  await page.reload()
  await expect(header('Status')).toBeVisible()
  await expect(header('Services')).toBeAttached()
  await expect(header('Founded')).toHaveCount(0)
})

test('a long list becomes a shortlist: several at once, rejected with a reason, and back @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+2')
  await focusCell(page, 1, 1)
  const undo = (name: string): Locator => page.getByRole('button', { name: `Undo: ${name}` })

  // Shift and Space choose rows; what is done then is one step for all of them.
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Space')
  const bar = page.getByRole('region', { name: 'Chosen agencies' })
  await expect(bar).toContainText('3 chosen')
  await bar.getByRole('button', { name: 'Longlist' }).click()
  await expect(bar).toHaveCount(0)
  await expect(page.getByText('8 agencies, 5 in the ranking')).toBeVisible()
  await expect(undo('Put 3 agencies on the longlist')).toBeVisible()

  // One agency by its letter; the reason is asked for, and Esc leaves everything as it was.
  await focusCell(page, 1, 1)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('r')
  await expect(page.getByRole('menuitemradio', { name: /^Rejected/ })).toBeFocused()
  await page.keyboard.press('Enter')
  const why = page.getByRole('dialog', { name: 'Why is Tidewright rejected?' })
  await expect(why.getByLabel('Reason')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(why).toHaveCount(0)
  await expect(cell(page, 1, 2)).toHaveText('Longlist')
  await expect(cell(page, 1, 2)).toBeFocused()

  await page.keyboard.press('r')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Enter')
  await expect(why.getByRole('alert')).toHaveText('Say why, in a few words.')
  await page.keyboard.type('Cannot start before February')
  await page.keyboard.press('Control+Enter')
  await expect(rowNames(page)).toHaveCount(7)
  await expect(page.getByText('Without rejected (1 hidden)')).toBeVisible()
  // The keyboard goes on at the next row, for the next decision.
  await expect(cell(page, 1, 2)).toBeFocused()
  await expect(page.getByRole('complementary')).toContainText('Sollgrund Systeme')

  await page.getByRole('button', { name: /^Remove the filter Without rejected/ }).click()
  await expect(rowNames(page)).toHaveCount(8)
  await expect(cell(page, 1, 3)).toHaveText('Cannot start before February')
  await focusCell(page, 1, 1)
  const profile = page.getByRole('complementary', { name: 'Profile of Tidewright' })
  await expect(profile.getByText('Not in the ranking')).toBeVisible()
  await profile.getByLabel('Why it was rejected').fill('Cannot start before March')
  await page.keyboard.press('Control+Enter')
  await profile.getByLabel('Status').selectOption('shortlist')
  await expect(profile.getByLabel('Why it was rejected before')).toHaveValue(
    'Cannot start before March',
  )
  // Asked once: the reason is there already.
  await profile.getByLabel('Status').selectOption('rejected')
  await expect(cell(page, 1, 3)).toHaveText('Cannot start before March')
  await expect(undo('Reject Tidewright')).toBeVisible()
  for (const name of ['Reject Tidewright', 'Shortlist Tidewright']) await undo(name).click()
  await expect(undo('Change the reason for rejecting of Tidewright')).toBeVisible()
  await expect(cell(page, 1, 2)).toHaveText('Rejected')
})

test('a profile holds coverage, references and files, and its website asks before it opens @window', async ({
  app,
  dataDir,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+2')
  await focusCell(page, 1, 1)
  const profile = page.getByRole('complementary', { name: 'Profile of Tidewright' })
  const services = profile.getByRole('group', { name: 'Services' })

  // A service that is covered stands in the list of services, and the other way round.
  await profile.getByRole('tab', { name: 'Facts' }).focus()
  await page.keyboard.press('ArrowRight')
  await services.getByRole('button', { name: 'Custom backend development: yes' }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('p')
  await expect(
    services.getByRole('button', { name: 'Maintenance and support: partly' }),
  ).toBeFocused()
  await services.getByRole('button', { name: 'Security: unknown' }).click()
  await expect(services.getByRole('button', { name: 'Security: yes' })).toBeVisible()
  await profile.getByRole('button', { name: 'Edge computing: unknown' }).press('n')
  await expect(profile.getByRole('button', { name: 'Edge computing: no' })).toBeVisible()
  await profile.getByRole('tab', { name: 'Facts' }).click()
  await expect(profile.getByRole('button', { name: 'Remove Security from Services' })).toBeVisible()
  await expect(
    profile.getByRole('button', { name: 'Remove Maintenance and support from Services' }),
  ).toHaveCount(0)
  await profile.getByRole('textbox', { name: 'Add a pro…' }).fill('Senior people only')
  await page.keyboard.press('Enter')
  await expect(profile.getByRole('textbox', { name: 'Pros, 1' })).toHaveValue('Senior people only')

  await profile.getByRole('tab', { name: 'References' }).click()
  await profile.getByRole('textbox', { name: 'Add a reference' }).fill('Harbour Board')
  await page.keyboard.press('Enter')
  await expect(profile.getByLabel('Contact')).toBeFocused()
  await page.keyboard.type('Kari Nordmann')
  await profile.getByLabel('Called on').fill('2026-11-20')
  const stars = profile.getByRole('group', { name: 'Communication' })
  await stars.getByRole('radio', { name: '1 of 5' }).focus()
  await page.keyboard.press('Space')
  for (let star = 2; star <= 4; star++) await page.keyboard.press('ArrowRight')
  await expect(stars.getByRole('radio', { name: '4 of 5' })).toBeChecked()
  await profile
    .getByRole('group', { name: 'Expertise' })
    .getByLabel('5 of 5')
    .check({ force: true })
  await expect(profile.getByText('of 5, from 1 reference')).toBeVisible()
  await expect(profile.getByText('4.5').first()).toBeVisible()

  // Any file: by the button, or dropped anywhere on the profile.
  await profile.getByRole('tab', { name: 'Files' }).click()
  const chooser = page.waitForEvent('filechooser')
  await profile.getByRole('button', { name: 'Add files…' }).click()
  const audit = {
    name: 'audit.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF audit'),
  }
  await (await chooser).setFiles(audit)
  await expect(profile.getByRole('button', { name: 'Open audit.pdf' })).toBeVisible()
  await profile.getByRole('tab', { name: 'Facts' }).click()
  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['MZ'], 'setup.exe'))
    return data
  })
  await profile.dispatchEvent('dragenter', { dataTransfer: transfer })
  await expect(page.getByText('Drop to attach to Tidewright')).toBeVisible()
  for (const event of ['dragover', 'drop'])
    await profile.dispatchEvent(event, { dataTransfer: transfer })
  await expect(profile.getByRole('button', { name: 'Open setup.exe' })).toBeVisible()
  await expect(profile.getByRole('tab', { name: /^Files/ })).toContainText('2')
  await opensFiles(app, profile)

  await profile.getByRole('button', { name: 'Remove setup.exe' }).click()
  await expect(profile.getByRole('button', { name: 'Open setup.exe' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(profile.getByRole('button', { name: 'Open setup.exe' })).toBeVisible()

  // Without its bytes a file is still known, and says so.
  rmSync(join(dataDir, 'attachments'), { recursive: true })
  await page.reload()
  await focusCell(page, 1, 1)
  await page.getByRole('tab', { name: /^Files/ }).click()
  await expect(profile.getByText('Its contents are not on this computer.').first()).toBeVisible()
  await profile.getByRole('button', { name: 'Open audit.pdf' }).click()
  await expect(page.getByRole('alert')).toContainText('audit.pdf are not on this computer')
  await page.getByRole('button', { name: 'Dismiss' }).last().click()

  await profile.getByRole('tab', { name: 'Facts' }).click()
  await opensLink(app, profile.getByRole('button', { name: 'Open the website of Tidewright' }))
})

type Stubbed = typeof globalThis & { asked: string[]; opened: string[]; answer: number }

/** In Electron the shell asks and opens; both are recorded instead. */
const stubShell = (app: LaunchedApp) =>
  app.shell?.evaluate(({ dialog, shell }) => {
    const here = globalThis as Stubbed
    Object.assign(here, { asked: [], opened: [], answer: 1 })
    dialog.showMessageBox = ((_window: unknown, options: { message: string; detail: string }) => {
      here.asked.push(`${options.message} ${options.detail}`)
      return Promise.resolve({ response: here.answer, checkboxChecked: false })
    }) as typeof dialog.showMessageBox
    shell.openPath = (path) => {
      here.opened.push(path)
      return Promise.resolve('')
    }
    shell.openExternal = (address) => {
      here.opened.push(address)
      return Promise.resolve()
    }
  })
const told = (app: LaunchedApp) =>
  app.shell?.evaluate(() => {
    const { asked, opened } = globalThis as Stubbed
    return { asked, opened: opened.map((path) => path.split(/[/\\]/).at(-1)) }
  })

/** A document is opened at once; what may run something only when the person says so. A browser downloads. */
async function opensFiles(app: LaunchedApp, profile: Locator): Promise<void> {
  const open = (name: string): Promise<void> =>
    profile.getByRole('button', { name: `Open ${name}` }).click()
  if (app.shell === null) {
    const download = app.page.waitForEvent('download')
    await open('audit.pdf')
    expect((await download).suggestedFilename()).toBe('audit.pdf')
    return
  }
  await stubShell(app)
  await open('audit.pdf')
  await expect.poll(async () => (await told(app))?.opened).toEqual(['audit.pdf'])
  await open('setup.exe')
  await expect.poll(async () => (await told(app))?.asked.length).toBe(1)
  expect((await told(app))?.asked[0]).toContain('Open “setup.exe”? Files of this kind can run')
  expect((await told(app))?.opened).toEqual(['audit.pdf'])
}

/** The whole address is shown first. */
async function opensLink(app: LaunchedApp, link: Locator): Promise<void> {
  await link.click()
  if (app.shell === null) {
    const dialog = app.page.getByRole('dialog', { name: 'Open this address in your browser?' })
    await expect(dialog).toContainText('https://tidewright.example/')
    const anchor = dialog.getByRole('link', { name: 'Open' })
    await expect(anchor).toHaveAttribute('rel', 'noopener noreferrer')
    await expect(anchor).toHaveAttribute('target', '_blank')
    await app.page.keyboard.press('Escape')
    return
  }
  const question = 'Open this address in your browser? https://tidewright.example/'
  await expect.poll(async () => (await told(app))?.asked.at(-1)).toBe(question)
  expect((await told(app))?.opened).toEqual(['audit.pdf'])
  await app.shell.evaluate(() => {
    const here = globalThis as Stubbed
    here.answer = 0
  })
  await link.click()
  await expect.poll(async () => (await told(app))?.opened.length).toBe(2)
}

test('the brief orders the long list with reasons, and shortlists what is ticked in one step @page', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await page.keyboard.press('Alt+2')
  await focusCell(page, 0, 1)
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Longlist', exact: true }).click()
  await expect(page.getByText('8 agencies, 0 in the ranking')).toBeVisible()

  await page.getByRole('button', { name: 'Match to the brief' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'Match to the brief', level: 1 })).toBeFocused()
  await expect(page.getByText('8 agencies to match')).toBeVisible()
  const needs = page.getByRole('region', { name: 'What is needed' })
  await needs.getByRole('group', { name: 'Services' }).getByRole('button').first().focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('m')
  await expect(
    needs.getByRole('button', { name: 'API development and integration: Must' }),
  ).toBeFocused()
  await needs.getByLabel('Technologies').fill('Kafka; PostgreSQL')
  await page.keyboard.press('Enter')
  await needs.getByRole('button', { name: 'Real-time data: not asked for' }).press('n')
  await needs.getByLabel('Budget, USD').fill('200000')
  await page.keyboard.press('Enter')

  const fitting = page.getByRole('list', { name: 'Agencies by fit' }).getByRole('listitem')
  const out = page.getByRole('list', { name: 'Agencies that miss a must' }).getByRole('listitem')
  await expect(page.getByText('7 agencies miss no must')).toBeVisible()
  await expect(fitting.first()).toContainText('Quillhaven Software')
  await expect(fitting.first()).toContainText('75 % fit, up to 100 %')
  await expect(fitting.first()).toContainText('Budget USD 200,000: quote of USD 78,500')
  await expect(fitting.first()).toContainText('Unknown Real-time data')
  await expect(out).toHaveCount(1)
  await expect(out).toContainText('Lacks API development and integration (must)')
  await expect(fitting.last()).toContainText(/Lacks .*Kafka/)

  // What is proposed is ticked; the person has the last word, and nothing changed so far.
  const tick = (name: string): Locator => page.getByRole('checkbox', { name: `Shortlist ${name}` })
  await expect(tick('Quillhaven Software')).toBeChecked()
  await expect(out.getByRole('checkbox')).not.toBeChecked()
  await tick('Quillhaven Software').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  const before = await page.getByRole('button', { name: /^Shortlist \d/ }).textContent()
  await page.getByRole('button', { name: /^Shortlist \d/ }).click()
  await expect(page.getByRole('button', { name: `Undo: ${before}` })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(cell(page, 0, 2)).toHaveText('Shortlist')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('8 agencies, 0 in the ranking')).toBeVisible()
  // The needs stay, and each is a step of its own.
  await expect(page.getByRole('button', { name: 'Undo: Put 8 agencies' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Match to the brief' }).click()
  await expect(needs.getByLabel('Budget, USD')).toHaveValue('200,000')
})

test('names and tables are pasted, each as one step, and what is known is updated @page', async ({
  app,
}) => {
  const { page } = app
  await newEvaluation(page)
  await page.keyboard.press('Alt+2')
  const add = page.getByRole('textbox', { name: 'Add an agency' })
  await add.focus()
  await pasteText(page, 'Northlight\r\nBrisk Pine\r\nHalden\r\n')
  await expect(rowNames(page)).toHaveText(['Northlight', 'Brisk Pine', 'Halden'])
  await expect(page.getByText('3 agencies, 3 in the ranking')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Undo: Add 3 agencies' })).toBeVisible()

  // Over the last row of the table and beyond it: a status is changed, an agency added.
  await focusCell(page, 2, 1)
  await pasteText(page, 'Halden\tLonglist\tOslo\r\nEbb & Flow\tShortlist\tBergen\r\n')
  await expect(rowNames(page)).toHaveText(['Northlight', 'Brisk Pine', 'Halden', 'Ebb & Flow'])
  await expect(cell(page, 2, 2)).toHaveText('Longlist')
  await expect(cell(page, 3, 3)).toHaveText('Bergen')
  await expect(
    page.getByRole('button', { name: 'Undo: Add Ebb & Flow and change 1' }),
  ).toBeVisible()

  // Filling a rejection down asks for the reason once.
  await focusCell(page, 0, 1)
  await page.keyboard.press('ArrowRight')
  await pasteText(page, 'Rejected')
  const why = page.getByRole('dialog', { name: 'Why is Northlight rejected?' })
  await expect(why.getByLabel('Reason')).toBeFocused()
  await page.keyboard.type('Over budget')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Without rejected (1 hidden)')).toBeVisible()

  // A table shows first what would become of its rows.
  await add.focus()
  await pasteText(page, 'Company\tCity\r\nbrisk pine\tTampere\r\nCorvid\tTurku\r\n')
  await expect(page.getByText('Pasted table: 2 rows, 2 columns')).toBeVisible()
  const what = (name: string): Locator => page.getByLabel(`What happens to ${name}`)
  await expect(what('brisk pine')).toHaveValue('update')
  await expect(what('Corvid')).toHaveValue('add')
  await expect(page.getByRole('row', { name: /^2 brisk pine/ })).toContainText(
    'changes Brisk Pine: Location',
  )
  await page.getByRole('radio', { name: 'Longlist' }).check({ force: true })
  await page.getByRole('button', { name: 'Import 2 agencies' }).click()
  await expect(page.getByText('1 agency imported. 1 agency updated.')).toBeVisible()
  await expect(rowNames(page)).toHaveText(['Brisk Pine', 'Halden', 'Ebb & Flow', 'Corvid'])
  await expect(cell(page, 3, 2)).toHaveText('Longlist')
  await expect(cell(page, 0, 3)).toHaveText('Tampere')
})

test('the match says why nobody can be shortlisted, and puts all on the longlist @page', async ({
  app,
}) => {
  const { page } = app
  await newEvaluation(page)
  await addAgencies(page, ['Northlight', 'Halden'])
  await page.getByRole('button', { name: 'Match to the brief' }).click()
  await expect(page.getByText('Nobody is on the longlist')).toBeVisible()
  await page.getByRole('button', { name: 'Put 2 agencies on the longlist' }).click()
  await expect(page.getByText('Nobody is on the longlist')).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Shortlist Halden' }).check()
  await page.getByRole('button', { name: 'Shortlist 1 agency' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByText('2 agencies, 1 in the ranking')).toBeVisible()
})

const list = [
  'Company;City;Founded in;Headcount;Contact',
  'Northlight Works;Oslo;2012;34;Kari',
  'Halden & Sons;Bergen;nineteen;12;Per',
  'Brisk Pine;Tampere;2019;8;Eero',
].join('\n')

async function chooseList(page: Page, button: string, content: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).first().click()
  const file = { name: 'vendors.csv', mimeType: 'text/csv', buffer: Buffer.from(content) }
  await (await chooser).setFiles(file)
}

test('a list with a bad row imports nothing, or the good rows when that is what is asked @page', async ({
  app,
}) => {
  const { page } = app
  await newEvaluation(page)
  await page.keyboard.press('Alt+2')
  await chooseList(page, 'Import list…', list)

  const field = (heading: string): Locator => page.getByLabel(`Field for the column ${heading}`)
  await expect(field('Company')).toHaveValue('name')
  await expect(field('Founded in')).toHaveValue('founded')
  await expect(field('Headcount')).toHaveValue('teamSize')
  await expect(field('Contact')).toHaveValue('')
  const bad = page.getByRole('row', { name: /^3 Halden & Sons/ })
  await expect(bad).toContainText('Founded: must be a number')
  await expect(page.getByRole('button', { name: 'Import the 2 good rows' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0)

  // A field goes to one column; the one that had it is left out.
  await field('Contact').selectOption('name')
  await expect(field('Company')).toHaveValue('')
  await expect(page.getByRole('row', { name: /^2 Kari/ })).toBeVisible()
  await field('Company').selectOption('name')

  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByRole('heading', { name: 'No agencies yet' })).toBeVisible()

  // Without the bad column every row is good.
  await chooseList(page, 'Import list…', list)
  await field('Founded in').selectOption('')
  await expect(page.getByRole('button', { name: 'Import 3 agencies' })).toBeVisible()
  await field('Founded in').selectOption('founded')
  await page.getByRole('button', { name: 'Import the 2 good rows' }).click()
  await expect(rowNames(page)).toHaveText(['Northlight Works', 'Brisk Pine'])
  await expect(page.getByText('2 agencies imported. 1 row was left out.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: 'No agencies yet' })).toBeVisible()
})

test('a file that is no list is refused in the page @page', async ({ app }) => {
  const { page } = app
  await newEvaluation(page)
  await page.keyboard.press('Alt+2')
  await chooseList(page, 'Import list…', '')
  await expect(page.getByRole('heading', { name: 'vendors.csv was not imported' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('nothing was imported')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { name: 'No agencies yet' })).toBeVisible()
})
