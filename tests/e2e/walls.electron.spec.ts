import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { root } from '../../scripts/sources.ts'
import type { Bridge } from '../../src/shared/contract/bridge.ts'
import { expect, test } from './harness.ts'

type WithBridge = typeof globalThis & {
  shortlist: Bridge
}

const home = 'app://shortlist/index.html'

const titles = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const answer = await (globalThis as WithBridge).shortlist.call('evaluations.list', {})
    return answer.ok ? (answer.value as { title: string }[]).map(({ title }) => title) : []
  })

test('the bridge is exactly one tag, one call, three events and one note', async ({ app }) => {
  const keys = await app.page.evaluate(() => Object.keys((globalThis as WithBridge).shortlist))
  expect(keys).toEqual(['systemLocale', 'call', 'onChange', 'onCommand', 'onOpenFile', 'tell'])
})

const addresses = [
  'https://example.com/',
  'http://127.0.0.1:9/',
  'file:///etc/passwd',
  'data:text/html,<h1>x</h1>',
  'blob:app://shortlist/0',
  'chrome://gpu/',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://shortlist/index.html',
  'ftp://example.com/',
  'app://other/index.html',
  'app://shortlist/other.html',
  'javascript:document.title="run"',
]
const vectors = ['link', 'blank', 'location', 'form', 'meta', 'open', 'frame', 'object'] as const

// Each begins on a page of its own; the window is the same, because a start takes longer than all the rest.
test('no address can be reached by any way', async ({ app }) => {
  test.setTimeout(120_000)
  const { page } = app
  await expect(page.getByRole('heading').first()).toBeVisible()
  for (const vector of vectors)
    await test.step(`by ${vector}`, async () => {
      for (const address of addresses) {
        await page.evaluate(
          ([how, url]) => {
            const add = <Name extends keyof HTMLElementTagNameMap>(
              name: Name,
              change: (element: HTMLElementTagNameMap[Name]) => void,
            ): void => {
              const element = document.createElement(name)
              try {
                change(element)
                document.body.append(element)
                if (how === 'link' || how === 'blank') element.click()
                if (how === 'form') (element as unknown as HTMLFormElement).submit()
              } catch {
                // Refused at once: as good.
              }
            }
            if (how === 'link' || how === 'blank')
              add('a', (link) => {
                link.href = url as string
                if (how === 'blank') link.target = '_blank'
              })
            if (how === 'form')
              add('form', (form) => {
                form.action = url as string
              })
            if (how === 'meta')
              add('meta', (meta) => {
                meta.httpEquiv = 'refresh'
                meta.content = `0;url=${url}`
              })
            if (how === 'frame')
              add('iframe', (frame) => {
                frame.src = url as string
              })
            if (how === 'object')
              add('object', (object) => {
                object.data = url as string
              })
            try {
              if (how === 'location') location.assign(url as string)
              if (how === 'open') window.open(url as string)
            } catch {
              // Refused at once: as good.
            }
          },
          [vector, address] as const,
        )
      }
      await page.waitForTimeout(200)
      expect(page.url()).toBe(home)
      expect(app.shell?.windows()).toHaveLength(1)
      expect(await page.title()).not.toBe('run')
      const frames = page.frames().filter((frame) => frame !== page.mainFrame())
      for (const frame of frames)
        expect(['', 'about:blank', 'chrome-error://chromewebdata/', ':']).toContain(frame.url())
      await page.reload()
      await expect(page.getByRole('heading').first()).toBeVisible()
    })
})

test('about:blank, about which Chromium asks nobody, is left again', async ({ app }) => {
  const { page } = app
  await expect(page.getByRole('heading').first()).toBeVisible()
  await page.evaluate(() => {
    setTimeout(() => location.assign('about:blank'), 0)
  })
  await page.waitForURL('about:blank')
  await page.waitForURL(home)
  await expect(page.getByRole('heading').first()).toBeVisible()
})

test('devices, permissions and downloads are refused', async ({ app }) => {
  const { page, shell } = app
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
      'screen-wake-lock',
      'window-management',
      'local-fonts',
    ]
    const granted: string[] = []
    for (const name of names) {
      const status = await navigator.permissions
        .query({ name: name as PermissionName })
        .catch(() => null)
      if (status?.state === 'granted') granted.push(name)
    }
    const refused = async (work: () => Promise<unknown>): Promise<boolean> =>
      work().then(
        (value) => value === 'denied' || value === false,
        () => true,
      )
    type Device = { requestDevice(options: unknown): Promise<unknown> }
    const devices = navigator as unknown as { usb: Device; hid: Device; bluetooth: Device } & {
      serial: { requestPort(): Promise<unknown> }
    }
    return {
      granted,
      media: await refused(() => navigator.mediaDevices.getUserMedia({ audio: true })),
      display: await refused(() => navigator.mediaDevices.getDisplayMedia({ video: true })),
      notification: await refused(() => Notification.requestPermission()),
      position: await refused(
        () =>
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, reject)
          }),
      ),
      clipboard: await refused(() => navigator.clipboard.readText()),
      usb: await refused(() => devices.usb.requestDevice({ filters: [] })),
      hid: await refused(() => devices.hid.requestDevice({ filters: [] })),
      serial: await refused(() => devices.serial.requestPort()),
    }
  })
  expect(states).toEqual({
    granted: [],
    media: true,
    display: true,
    notification: true,
    position: true,
    clipboard: true,
    usb: true,
    hid: true,
    serial: true,
  })
  const cancelled = shell?.evaluate(
    ({ session }) =>
      new Promise<boolean>((resolve) => {
        session.defaultSession.on('will-download', (event) => resolve(event.defaultPrevented))
      }),
  )
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['x']))
    link.download = 'x.txt'
    link.click()
  })
  expect(await cancelled).toBe(true)
})

test('app:// gives the files of the build and nothing else', async ({ app }) => {
  const listed = new Set(
    (
      JSON.parse(readFileSync(join(root, 'out', 'renderer-files.json'), 'utf8')) as {
        path: string
      }[]
    ).map(({ path }) => `/${path}`),
  )
  const targets = ['main/index.cjs', 'renderer-files.json', '../package.json', 'etc/passwd', 'x.js']
  const ups = [
    '..',
    '%2e%2e',
    '.%2e',
    '%2E.',
    '%252e%252e',
    '..%00',
    '%c0%ae%c0%ae',
    '．．',
    '....',
  ]
  const separators = ['/', '%2f', '%5c', '\\', '//', '/./', '%252f', '/%00/']
  const hostile = targets.flatMap((target) =>
    ups.flatMap((up) =>
      separators.flatMap((separator) => [
        `/${up}${separator}${target}`,
        `/assets${separator}${up}${separator}${up}${separator}${target}`,
      ]),
    ),
  )
  const odd = ['/INDEX.HTML', '/index.html/', '/index.html%00', '/index.html?x', '/%69ndex.html']
  const paths = [...hostile, ...odd, '//etc/passwd', '/C:/Windows/win.ini', '/\\\\host\\share']
  expect(paths.length).toBeGreaterThan(500)
  const answers = await app.page.evaluate(
    (asked) =>
      Promise.all(
        asked.map((path) =>
          fetch(`app://shortlist${path}`).then(
            (answer) => [new URL(answer.url).pathname, answer.status] as const,
            () => [path, 0] as const,
          ),
        ),
      ),
    paths,
  )
  // The URL standard itself resolves "..": what then names a listed file may be had.
  for (const [path, status] of answers)
    expect(status === 200 && !listed.has(path), `${path} → ${status}`).toBe(false)
  const refused = answers.filter(([, status]) => status !== 200)
  expect(refused.length).toBeGreaterThan(500)
})

test('only our window may call: a foreign page with the same bridge is refused', async ({
  app,
}) => {
  const preload = join(root, 'out', 'preload', 'preload.cjs')
  for (const address of ['about:blank', home]) {
    const answer = await app.shell?.evaluate(
      async ({ BrowserWindow }, [script, url]) => {
        const foreign = new BrowserWindow({
          show: false,
          webPreferences: { preload: script as string, sandbox: true },
        })
        await foreign.loadURL(url as string)
        const result: unknown = await foreign.webContents.executeJavaScript(
          `window.shortlist.call('evaluations.list', {})`,
        )
        foreign.destroy()
        return result
      },
      [preload, address] as const,
    )
    expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } })
  }
})

test('malformed calls are answered, quickly, and change nothing', async ({ app }) => {
  const outcome = await app.page.evaluate(async () => {
    const { shortlist } = globalThis as WithBridge
    const call = shortlist.call as (...args: unknown[]) => Promise<{ ok: boolean }>
    let deep: unknown = 0
    for (let depth = 0; depth < 500; depth += 1) deep = [deep]
    const values: unknown[] = [
      undefined,
      null,
      Number.NaN,
      2 ** 53 + 1,
      '\ud800',
      'x'.repeat(1_000_000),
      deep,
      JSON.parse('{"__proto__":{"admin":true},"evaluation":"x"}'),
      new Uint8Array(1_000),
      new Date(),
      new Map([['a', 1]]),
      /x/,
      [[[]]],
      { evaluation: { toString: 1 } },
    ]
    const methods: unknown[] = [
      'evaluations.get',
      'evaluations.create',
      'scoring.set',
      '__proto__',
      'constructor',
      'toString',
      '',
      'x'.repeat(10_000),
      null,
      7,
      {},
    ]
    let accepted = 0
    let slowest = 0
    for (const method of methods)
      for (const value of values) {
        const start = performance.now()
        const answer = await call(method, value).catch(() => ({ ok: false }))
        slowest = Math.max(slowest, performance.now() - start)
        if (answer.ok) accepted += 1
      }
    return { accepted, slowest, polluted: 'admin' in {} }
  })
  expect(outcome.accepted).toBe(0)
  expect(outcome.polluted).toBe(false)
  expect(outcome.slowest).toBeLessThan(500)
  expect(await titles(app.page)).toEqual([])
})
