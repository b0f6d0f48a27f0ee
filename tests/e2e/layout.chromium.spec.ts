// That everything can be reached in a small window, at three times the size, and with German's longer words: the
// window itself never scrolls, and nothing but a table scrolls sideways.
import type { Page } from '@playwright/test'
import { expect, test } from './harness.ts'

/** What sticks out of the window or makes the content scroll both ways. */
const sticksOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const html = document.documentElement
    if (html.scrollWidth > html.clientWidth) found.push(`window ${html.scrollWidth}`)
    const main = document.querySelector('main')
    if (main !== null && main.scrollWidth > main.clientWidth + 1)
      found.push(`content ${main.scrollWidth} in ${main.clientWidth}`)
    for (const control of document.querySelectorAll('header button, header input')) {
      const { left, right } = control.getBoundingClientRect()
      if (right > html.clientWidth + 1 || left < -1)
        found.push(`${control.getAttribute('aria-label') ?? control.textContent} at ${right}`)
    }
    return found
  })

test('the frame fits from 300 % in a small window to a very large one, in both languages', async ({
  app,
}) => {
  test.setTimeout(120_000)
  const { page } = app
  await page.getByRole('button', { name: /finished/i }).click()
  await expect(page.locator('nav [aria-current="page"]')).toBeVisible()
  const found: string[] = []
  for (const language of ['en', 'de']) {
    await page.keyboard.press('Control+,')
    await page.getByRole('dialog').locator('select').first().selectOption(language)
    await page.keyboard.press('Escape')
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    const stages = page.locator('nav ul').first().getByRole('button')
    const count = await stages.count()
    // 1024 × 640 at 300 %, 200 % and 100 %, an ordinary window, and 4K.
    for (const [width, height] of [
      [341, 213],
      [512, 320],
      [1024, 640],
      [1600, 1000],
      [3840, 2160],
    ] as const) {
      await page.setViewportSize({ width, height })
      for (let number = 1; number <= count; number += 1) {
        await stages.nth(number - 1).press('Enter')
        await expect(page.locator('main').locator('h1, h2, [role="grid"]').first()).toBeAttached()
        for (const part of await sticksOut(page))
          found.push(`${language} ${width}×${height}, stage ${number}: ${part}`)
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  expect(found).toEqual([])
})
