// The served page in a real browser: how the key is taken and kept, and what the server refuses.
import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { expect, test } from './harness.ts'

interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
}

/** A client that may choose its Host and Origin, unlike a browser. */
function statusOf(url: string, { method, path, headers }: Asked): Promise<number> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    request({ hostname, port, method, path, headers }, (response) => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    })
      .on('error', reject)
      .end(method === 'POST' ? '{}' : undefined)
  })
}

test('the key leaves the address bar and survives a reload', async ({ app }) => {
  const { page, url } = app
  const { origin, hash } = new URL(url ?? '')
  expect(hash).toMatch(/^#token=[\w-]{22}$/)
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(page.url()).toBe(`${origin}/`)
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
  await page.reload()
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(
    await page.evaluate(() => performance.getEntriesByType('resource').length),
  ).toBeGreaterThan(0)
})

test('without the key the page says what to do', async ({ app }) => {
  const stranger = await app.page.context().browser()?.newPage()
  await stranger?.goto(new URL('/', app.url ?? '').href)
  await expect(stranger?.getByText('without its key') ?? app.page.locator('none')).toBeVisible()
  await stranger?.close()
})

test('the server lets in its own page with the key and nobody else', async ({ app }) => {
  const url = app.url ?? ''
  const { host, hash } = new URL(url)
  const key = hash.slice('#token='.length)
  const mine = { Host: host, Origin: `http://${host}`, Authorization: `Bearer ${key}` }
  const path = '/call/settings.get'
  const { Authorization: _, ...noKey } = mine
  const { Origin: __, ...noOrigin } = mine
  expect(await statusOf(url, { method: 'POST', path, headers: mine })).toBe(200)
  expect(await statusOf(url, { method: 'POST', path, headers: noKey })).toBe(401)
  expect(await statusOf(url, { method: 'GET', path: '/changes', headers: noKey })).toBe(401)
  expect(await statusOf(url, { method: 'POST', path, headers: noOrigin })).toBe(403)
  expect(
    await statusOf(url, { method: 'POST', path, headers: { ...mine, Host: 'evil.example' } }),
  ).toBe(403)
  expect(
    await statusOf(url, { method: 'POST', path, headers: { ...mine, Origin: 'http://evil' } }),
  ).toBe(403)
  expect(await statusOf(url, { method: 'GET', path, headers: mine })).toBe(405)
  expect(await statusOf(url, { method: 'GET', path: '/package.json', headers: mine })).toBe(404)
})

test('a page of another origin gets nothing', async ({ app }) => {
  const { host } = new URL(app.url ?? '')
  const stranger = await app.page.context().browser()?.newPage()
  await stranger?.goto('about:blank')
  const reached = await stranger?.evaluate(
    (target) =>
      fetch(`http://${target}/call/settings.get`, { method: 'POST', body: '{}' }).then(
        () => true,
        () => false,
      ),
    host,
  )
  expect(reached).toBe(false)
  await stranger?.close()
})

test('told to stop, it closes the library and is gone', async ({ launch, dataDir }) => {
  const app = await launch()
  await expect(app.page.getByRole('heading').first()).toBeVisible()
  expect(existsSync(join(dataDir, 'library.lock'))).toBe(true)
  await app.close()
  expect(existsSync(join(dataDir, 'library.lock'))).toBe(false)
})
