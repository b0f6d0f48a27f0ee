// That everything can be reached and read in a small window, at three times the size, with German's longer words, with
// the person's own colours and without motion: the window itself never scrolls, nothing but a table scrolls sideways,
// and no words are cut off or lie over others.
import type { Page } from '@playwright/test'
import { complaints } from './axe.ts'
import { expect, test } from './harness.ts'

/** What sticks out of the window or makes the content scroll both ways; words that are cut off or that lie over others. */
const misplaced = (page: Page): Promise<readonly string[]> =>
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
    const worded = 'button, label, legend, summary, h1, h2, h3, dt, th, [role="tab"]'
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.clientWidth > 1
    const words = [...document.querySelectorAll<HTMLElement>(worded)].filter(
      (element) => element.innerText.trim() !== '' && isShown(element),
    )
    for (const element of words) {
      if (element.scrollWidth <= element.clientWidth + 1) continue
      // Where the end is left out with dots, the whole is told.
      const dotted = [element, ...element.querySelectorAll<HTMLElement>('*')].some(
        (one) => getComputedStyle(one).textOverflow === 'ellipsis',
      )
      const told = element.title !== '' || element.querySelector('[title]') !== null
      if (!dotted || !told) found.push(`cut off: ${element.innerText} ${element.className}`)
    }
    const moved = (element: Element): boolean =>
      ['absolute', 'fixed', 'sticky'].includes(getComputedStyle(element).position)
    for (const [at, element] of words.entries()) {
      const next = words[at + 1]
      if (next === undefined || next.parentElement !== element.parentElement) continue
      if (moved(element) || moved(next)) continue
      const [a, b] = [element.getBoundingClientRect(), next.getBoundingClientRect()]
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (wide > 2 && high > 2) found.push(`${element.innerText} over ${next.innerText}`)
    }
    return found
  })

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /finished/i }).click()
  await expect(page.locator('nav [aria-current="page"]')).toBeVisible()
}

async function speak(page: Page, language: string): Promise<void> {
  await page.keyboard.press('Control+,')
  await page.getByRole('dialog').locator('select').first().selectOption(language)
  await page.keyboard.press('Escape')
  await expect(page.locator('html')).toHaveAttribute('lang', language)
}

/** Goes to every stage, by its place in the navigation. */
async function atEachStage(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const stages = page.locator('nav ul').first().getByRole('button')
  for (const stage of await stages.all()) {
    await stage.press('Enter')
    await expect(stage).toHaveAttribute('aria-current', 'page')
    await expect(page.locator('main').locator('h1, h2, [role="grid"]').first()).toBeAttached()
    await look((await stage.innerText()).split('\n')[0] ?? '')
  }
}

test('the frame fits from 300 % in a small window to a very large one, in both languages', async ({
  app,
}) => {
  test.setTimeout(120_000)
  const { page } = app
  await openSample(page)
  const found: string[] = []
  // 1024 × 640 at 300 %, 200 % and 100 %, and 4K, which is also half the size on half of it; German is the longer.
  const small = [341, 213] as const
  const usual = [1024, 640] as const
  for (const [language, sizes] of [
    ['en', [small, usual]],
    ['de', [small, [512, 320], usual, [3840, 2160]]],
  ] as const) {
    await speak(page, language)
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height })
      await atEachStage(page, async (name) => {
        let parts = await misplaced(page)
        // What is still being laid out is looked at again.
        for (let again = 0; parts.length > 0 && again < 10; again += 1) {
          await page.waitForTimeout(100)
          parts = await misplaced(page)
        }
        for (const part of parts) found.push(`${language} ${width}×${height}, ${name}: ${part}`)
      })
    }
    await page.setViewportSize({ width: 1280, height: 800 })
  }
  expect(found).toEqual([])
})

/** What goes on moving, and states that are told by colours which the person's own replace. */
const unseen = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll('body *')) {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
      const seconds = (list: string): number =>
        Math.max(...list.split(',').map((one) => Number.parseFloat(one)))
      if (seconds(transitionDuration) > 0.05)
        found.push(`moves: ${element.className} ${transitionDuration}`)
      if (animationName !== 'none' && seconds(animationDuration) > 0.05)
        found.push(`moves: ${element.className} ${animationName} ${animationDuration}`)
    }
    const looks = (element: Element): string =>
      [element, ...element.querySelectorAll('*')]
        .flatMap((one) =>
          [null, '::before', '::after'].map((pseudo) => {
            const style = getComputedStyle(one, pseudo)
            return [
              style.backgroundColor,
              style.color,
              style.borderColor,
              style.borderWidth,
              style.borderStyle,
              style.outlineStyle,
              style.fontWeight,
              style.textDecorationLine,
              style.content,
            ].join()
          }),
        )
        .join()
    for (const [state, on, off] of [
      ['aria-selected', 'true', 'false'],
      ['aria-pressed', 'true', 'false'],
      ['aria-current', 'page', null],
    ] as const)
      for (const element of document.querySelectorAll(
        `[${state}="${on}"]:not([role="gridcell"])`,
      )) {
        const others = element.closest('ul, [role="tablist"], [role="group"], div')
        const other = [...(others?.querySelectorAll(element.tagName) ?? [])].find(
          (one) => one !== element && one.getAttribute(state) === off,
        )
        if (other !== undefined && looks(other) === looks(element))
          found.push(`same as its neighbour: ${element.textContent}`)
      }
    return found
  })

test('every stage has its names in German, and is usable with own colours and less motion', async ({
  app,
}) => {
  const { page } = app
  await openSample(page)
  await speak(page, 'de')
  const found: string[] = []
  await atEachStage(page, async (name) => {
    found.push(...(await complaints(page, name)))
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    found.push(...(await unseen(page)).map((what) => `${name}: ${what}`))
    await page.emulateMedia({ forcedColors: 'none' })
  })
  expect(found).toEqual([])
})
