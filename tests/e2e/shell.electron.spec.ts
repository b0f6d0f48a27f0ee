// What Electron's shell adds to the page: files from outside, saving, the menu, the remembered place, and
// getting up again after a failure.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { findElectron } from '../../scripts/find-electron.ts'
import { root } from '../../scripts/sources.ts'
import type { Bridge } from '../../src/shared/contract/bridge.ts'
import { expect, test } from './harness.ts'

type WithBridge = typeof globalThis & { shortlist: Bridge }

/** A small evaluation document, as a person could have written it. */
const documentText = (title: string): string =>
  JSON.stringify({ format: 'shortlist-evaluation', version: 1, evaluation: { title } })

const titles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const answer = await (globalThis as WithBridge).shortlist.call('evaluations.list', {})
    return answer.ok ? (answer.value as { title: string }[]).map(({ title }) => title) : []
  })

test('a second start hands its document over and leaves one window', async ({ app, dataDir }) => {
  const { page, shell } = app
  await expect(page.getByRole('heading').first()).toBeVisible()
  const file = join(dataDir, 'Zweite Auswahl ü.shortlist')
  writeFileSync(file, documentText('From the second start'))
  const second = spawn(findElectron() ?? '', [root, '--no-sandbox', file], {
    env: { ...process.env, SHORTLIST_DATA: dataDir },
    stdio: 'ignore',
  })
  const [code] = (await once(second, 'exit')) as [number]
  expect(code).toBe(0)
  await expect.poll(() => titles(page)).toEqual(['From the second start'])
  expect(shell?.windows()).toHaveLength(1)
})

test('a document given on the command line is opened', async ({ launch, dataDir }) => {
  const file = join(dataDir, 'given.shortlist')
  writeFileSync(file, documentText('Given at the start'))
  const { page } = await launch({ documents: [file] })
  await expect.poll(() => titles(page)).toEqual(['Given at the start'])
})

test('a list given on the command line asks for its evaluation', async ({ launch, dataDir }) => {
  const file = join(dataDir, 'Vendors.tsv')
  writeFileSync(file, 'Name\tWebsite\nNorthlight\tnorthlight.example\n')
  const { page } = await launch({ documents: [file] })
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Vendors')
})

test('numbers follow the region of the system, and words its language', async ({ launch }) => {
  const before = process.env.LC_ALL
  process.env.LC_ALL = 'de_DE.UTF-8'
  try {
    const { page } = await launch({ documents: ['--lang=en-US'] })
    const known = () =>
      page.evaluate(async () => {
        const answer = await (globalThis as WithBridge).shortlist.call('settings.get', {})
        const { systemLanguage, systemLocale } = (answer.ok ? answer.value : {}) as {
          readonly systemLanguage?: string
          readonly systemLocale?: string
        }
        return [systemLanguage, systemLocale, document.documentElement.lang]
      })
    await expect.poll(known).toEqual(['en-US', 'de-DE', 'en'])
  } finally {
    if (before === undefined) delete process.env.LC_ALL
    else process.env.LC_ALL = before
  }
})

test('saving writes the whole file, and says in words when it cannot', async ({ app, dataDir }) => {
  const { page } = app
  const save = (): Promise<{ ok: boolean; value?: unknown; error?: { message: string } }> =>
    page.evaluate(() => (globalThis as WithBridge).shortlist.call('history.backUp', {}))
  const file = join(dataDir, 'backup.shortlist-backup')
  await app.saveDialogTo(file)
  expect(await save()).toMatchObject({ ok: true, value: { saved: { outcome: 'saved' }, left: 0 } })
  expect(readFileSync(file).length).toBeGreaterThan(1_000)
  const nowhere = join(dataDir, 'not', 'there', 'backup')
  await app.saveDialogTo(nowhere)
  const refused = await save()
  expect(refused.ok).toBe(false)
  expect(refused.error?.message).not.toContain('ENOENT')
  expect(existsSync(nowhere)).toBe(false)
})

test('the menu is the page’s commands, and sends them back to it', async ({ app }) => {
  const { page, shell } = app
  await expect(page.getByRole('heading').first()).toBeVisible()
  const item = (id: string) =>
    shell?.evaluate(({ Menu }, asked) => {
      const found = Menu.getApplicationMenu()?.getMenuItemById(asked)
      return found === null || found === undefined
        ? null
        : {
            label: found.label,
            enabled: found.enabled,
            checked: found.checked,
            accelerator: found.accelerator ?? null,
          }
    }, id)
  await page.evaluate(() =>
    (globalThis as WithBridge).shortlist.call('evaluations.create', {
      title: 'A & B',
      client: null,
      brief: null,
      currency: 'USD',
      template: 'empty',
    }),
  )
  await expect
    .poll(() => item('edit.undo'))
    .toMatchObject({
      label: expect.stringMatching(/^&Undo: .*A && B/),
      enabled: true,
      accelerator: 'CmdOrCtrl+Z',
    })
  expect(await item('edit.redo')).toMatchObject({ enabled: false })
  expect(await item('go.results')).toMatchObject({ enabled: false })
  await shell?.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('view.theme.dark')?.click(),
  )
  await expect.poll(() => item('view.theme.dark')).toMatchObject({ checked: true })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('the menu and the window speak the language of the settings', async ({ app }) => {
  const { page, shell } = app
  await expect(page.getByRole('heading').first()).toBeVisible()
  await page.evaluate(() =>
    (globalThis as WithBridge).shortlist.call('settings.set', { language: 'de' }),
  )
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  const labels = () =>
    shell?.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).map((item) => item.label.replace('&', '')),
    )
  await expect.poll(labels).toContain('Bearbeiten')
})

test('a state that is none is not believed', async ({ app }) => {
  const { page, shell } = app
  await expect(page.getByRole('heading').first()).toBeVisible()
  await page.evaluate(() => {
    const tell = (globalThis as WithBridge).shortlist.tell as (state: unknown) => void
    const entry = { id: 'x', label: 'Planted', shortcut: null, enabled: true, checked: null }
    const group = { id: 'group.file', label: 'Planted', entries: [entry] }
    const state = { theme: 'dark', language: 'en', menu: [group] }
    for (const told of [
      null,
      7,
      {},
      { ...state, theme: 'neon' },
      { ...state, language: 'xx' },
      { ...state, menu: [{ ...group, label: 'x'.repeat(10_000) }] },
      { ...state, menu: [{ ...group, entries: [{ ...entry, enabled: 'yes' }] }] },
    ])
      tell(told)
  })
  await page.waitForTimeout(300)
  const labels = await shell?.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? []).map((item) => item.label),
  )
  expect(labels?.join()).not.toContain('Planted')
})

test('the window comes back where it was', async ({ launch }) => {
  const first = await launch()
  const wanted = { x: 60, y: 40, width: 1000, height: 700 }
  await first.shell?.evaluate(({ BrowserWindow }, bounds) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(bounds)
  }, wanted)
  await first.page.waitForTimeout(200)
  await first.close()
  const second = await launch()
  const bounds = await second.shell?.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  )
  expect(bounds).toEqual(wanted)
})

test('a remembered place that no screen shows is not used', async ({ launch, dataDir }) => {
  mkdirSync(join(dataDir, 'electron'), { recursive: true })
  const bounds = { x: 90_000, y: -90_000, width: 20, height: 90_000 }
  writeFileSync(
    join(dataDir, 'electron', 'window.json'),
    JSON.stringify({ bounds, maximized: false }),
  )
  const { shell } = await launch()
  const inside = await shell?.evaluate(({ BrowserWindow, screen }) => {
    const { x, y, width, height } = BrowserWindow.getAllWindows()[0]?.getBounds() ?? {
      x: -1,
      y: -1,
      width: 0,
      height: 0,
    }
    const area = screen.getPrimaryDisplay().workArea
    return (
      x >= area.x &&
      y >= area.y &&
      x + width <= area.x + area.width &&
      y + height <= area.y + area.height &&
      width >= 800
    )
  })
  expect(inside).toBe(true)
})

test('a page that crashed is loaded again', async ({ app }) => {
  const { page, shell } = app
  await expect(page.getByRole('heading').first()).toBeVisible()
  const headings = await shell?.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    if (contents === undefined) return null
    const loaded = new Promise<void>((resolve) => {
      contents.once('did-finish-load', () => resolve())
    })
    contents.forcefullyCrashRenderer()
    await loaded
    const found: unknown = await contents.executeJavaScript(`new Promise((resolve) => {
      const look = () => document.querySelector('h1, h2') ? resolve(true) : setTimeout(look, 50)
      look()
    })`)
    return found
  })
  expect(headings).toBe(true)
  // Playwright holds the crashed page; nothing is left to be asked of it.
  await app.close()
})

test('a library that cannot be opened is named in words and left as it is', async ({
  launch,
  dataDir,
}) => {
  const library = join(dataDir, 'library.db')
  const damaged = 'this is no database, and it must not become one'.repeat(100)
  writeFileSync(library, damaged)
  const log = join(dataDir, 'electron', 'logs', 'main.log')
  const app = await launch()
  await expect.poll(() => existsSync(log) && readFileSync(log, 'utf8')).toContain('library not')
  expect(readFileSync(library, 'utf8')).toBe(damaged)
  await app.close()
  expect(readFileSync(library, 'utf8')).toBe(damaged)
})
