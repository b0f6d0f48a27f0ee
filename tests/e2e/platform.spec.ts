// What holds in both hosts: the page opens, is confined, and has nothing but its one way to the app.
import { expect, test } from './harness.ts'

test('the first screen shows a heading, and the policy had nothing to stop', async ({ app }) => {
  await expect(app.page.getByRole('heading').first()).toBeVisible()
  await expect(app.page).toHaveTitle(/Shortlist/)
  expect(await app.violations()).toEqual([])
})

test('the page sees nothing of Node or Electron', async ({ app }) => {
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
