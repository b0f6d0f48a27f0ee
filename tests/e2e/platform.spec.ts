// What holds in both hosts: the page opens, is confined, has nothing but its one way to the app, and everyone can
// use every part of it.
import type { Page } from '@playwright/test'
import { complaints } from './axe.ts'
import { beginBlind } from './blind.ts'
import { expect, test } from './harness.ts'
import { type Surface, surfacesOfLibrary } from './surfaces.ts'
import { surfacesAfterScores } from './surfaces-after-scores.ts'
import { surfacesOfBlind, surfacesOfPanel, surfacesOfSeat } from './surfaces-of-panel.ts'
import { surfacesUntilScores } from './surfaces-until-scores.ts'

test('the first screen shows, nothing had to be stopped, and no Node or Electron is seen', async ({
  app,
}) => {
  await expect(app.page.getByRole('heading').first()).toBeVisible()
  await expect(app.page).toHaveTitle(/Shortlist/)
  expect(await app.violations()).toEqual([])
  const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron']
  const found = await app.page.evaluate(
    (asked) => asked.filter((name) => name in globalThis),
    names,
  )
  expect(found).toEqual([])
})

test('inline scripts, eval and foreign addresses do not run', async ({ app }) => {
  const { page } = app
  await expect(page.getByRole('heading').first()).toBeVisible()
  const outcome = await page.evaluate(async () => {
    const marked = globalThis as typeof globalThis & { ran?: string }
    const attempt = (work: () => void): boolean => {
      try {
        work()
        return true
      } catch {
        return false
      }
    }
    const inline = document.createElement('script')
    const typed = attempt(() => {
      inline.textContent = 'globalThis.ran = "inline"'
    })
    document.head.append(inline)
    const markup = attempt(() => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="globalThis.ran=1">')
    })
    const handler = document.createElement('button')
    attempt(() => handler.setAttribute('onclick', 'globalThis.ran = "handler"'))
    document.body.append(handler)
    handler.click()
    const image = new Image()
    const loaded = await new Promise<boolean>((resolve) => {
      image.onload = () => resolve(true)
      image.onerror = () => resolve(false)
      image.src = 'https://example.com/x.png'
    })
    const fetched = await fetch('https://example.com/').then(
      () => true,
      () => false,
    )
    // The timer's text is code, as with eval.
    attempt(() => void setTimeout('globalThis.ran = "timer"' as unknown as () => void, 0))
    await new Promise((resolve) => setTimeout(resolve, 50))
    handler.remove()
    inline.remove()
    return { ran: marked.ran ?? null, typed, markup, loaded, fetched }
  })
  expect(outcome).toEqual({ ran: null, typed: false, markup: false, loaded: false, fetched: false })
  const stopped = await app.violations()
  expect(stopped.length).toBeGreaterThan(0)
  // These were wanted; a fresh page starts without them.
  await page.reload()
  await expect(page.getByRole('heading').first()).toBeVisible()
})

async function look(page: Page, surfaces: readonly Surface[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const surface of surfaces) {
    await surface.open(page)
    found.push(...(await complaints(page, surface.name, surface.part)))
    await surface.close(page)
  }
  return found
}

test('axe finds nothing on any screen, panel or dialog, light and dark @page', async ({ app }) => {
  test.setTimeout(300_000)
  const { page } = app
  // A way to a surface that is no way any more says so before the test's own time is over.
  page.setDefaultTimeout(20_000)
  await expect(page.getByRole('heading').first()).toBeVisible()
  const found = [...(await complaints(page, 'first start'))]
  await page.getByRole('button', { name: /finished/i }).click()
  await expect(page.locator('nav [aria-current="page"]')).toBeVisible()
  found.push(...(await look(page, [...surfacesUntilScores, ...surfacesAfterScores])))
  await page.keyboard.press('Alt+0')
  await expect(page.getByRole('button', { name: /^Actions for/ })).toBeVisible()
  found.push(...(await look(page, surfacesOfLibrary)))
  await page.getByRole('button', { name: 'Payments back end', exact: true }).click()
  await beginBlind(page)
  found.push(...(await look(page, [...surfacesOfBlind, ...surfacesOfSeat, ...surfacesOfPanel])))
  expect(found).toEqual([])
})

test('settings take effect at once, and are there after the next start @window', async ({
  launch,
}) => {
  const first = await launch()
  const { page } = first
  await page.getByRole('button', { name: /finished/i }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('leads')
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await dialog.getByLabel('Numbers, dates and amounts').selectOption('de-DE')
  await expect(dialog).toContainText('1.234,5')
  const language = dialog.getByLabel('Language')
  await language.focus()
  await language.selectOption('de')
  const german = page.getByRole('dialog', { name: 'Einstellungen' })
  await expect(german).toBeVisible()
  // The keyboard stays where it was, though everything behind is another.
  await expect(german.getByLabel('Sprache')).toBeFocused()
  await german.getByRole('radio', { name: 'Dunkel' }).check()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await german.getByLabel('Ihr Name').fill('Ines')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation')).toContainText('Überblick')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d,\d/)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Protok')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Protokoll')
  await first.close()

  const second = await launch()
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'de')
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(second.page.getByRole('navigation')).toContainText('Protokoll')
})

test('find leads to the cell or the row where the words stand @page', async ({ app }) => {
  const { page } = app
  await page.getByRole('button', { name: /finished/i }).click()
  await expect(page.locator('nav [aria-current="page"]')).toBeVisible()
  await page.keyboard.press('Control+f')
  const box = page.getByRole('dialog', { name: 'Find in the evaluation' })
  await box.getByRole('combobox').fill('sollgrund')
  const first = box.getByRole('option').first()
  await expect(first).toContainText('Sollgrund Systeme')
  await expect(first).toContainText('Agency')
  await page.keyboard.press('Enter')
  await expect(page.locator('nav [aria-current="page"]')).toHaveText(/^Agencies/)
  await expect(page.getByRole('complementary', { name: /Sollgrund/ })).toBeVisible()
  // A comment leads to its cell, of the evaluator who wrote it.
  await page.keyboard.press('Control+f')
  await box.getByRole('combobox').fill('settlement service they showed')
  await expect(box.getByRole('option').first()).toContainText('settlement service they showed')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page.locator('nav [aria-current="page"]')).toHaveText(/^Scoring/)
  await expect(page.getByRole('complementary')).toContainText('settlement service they showed')
  await page.keyboard.press('Control+f')
  await box.getByRole('combobox').fill('nothing says this at all')
  await expect(box).toContainText('No text holds')
})
