// Draws the app's icon in every size and packs the containers that Windows and macOS want, from
// `resources/icons/shortlist.svg`. Run by hand after a change of the drawing; the results are committed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findChromium } from './find-chromium.ts'
import { root } from './sources.ts'

const folder = join(root, 'resources', 'icons')
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const

async function draw(): Promise<ReadonlyMap<number, Buffer>> {
  const executablePath = findChromium()
  if (executablePath === null) throw new Error('Drawing the icon needs Chromium on the PATH')
  const svg = readFileSync(join(folder, 'shortlist.svg'), 'utf8')
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const drawn = new Map<number, Buffer>()
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${svg}`)
    drawn.set(size, await page.screenshot({ omitBackground: true }))
    await page.close()
  }
  await browser.close()
  return drawn
}

/** Entries are PNG files, as Windows reads them since Vista; 0 stands for 256. */
function ico(pictures: readonly (readonly [number, Buffer])[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(([size, png], index) => {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...pictures.map(([, png]) => png)])
}

/** Apple's types that hold a PNG, with the pixels of each. */
const icnsTypes = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
] as const

function icns(drawn: ReadonlyMap<number, Buffer>): Buffer {
  const block = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8)
    head.write(type, 'latin1')
    head.writeUInt32BE(content.length + 8, 4)
    return Buffer.concat([head, content])
  }
  const entries = icnsTypes.map(([type, size]) => block(type, drawn.get(size) as Buffer))
  return block('icns', Buffer.concat(entries))
}

const drawn = await draw()
for (const [size, png] of drawn) writeFileSync(join(folder, `${size}x${size}.png`), png)
writeFileSync(join(folder, 'icon.ico'), ico([...drawn].filter(([size]) => size <= 256)))
writeFileSync(join(folder, 'icon.icns'), icns(drawn))
