// How the sources become `out/`: main (with its workers), preload and the page. Targets are the lowest
// runtimes that are tested (Electron 25: Node 18.15, Chrome 114), so nothing newer slips in.
import { copyFileSync, existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'
import { lateSubjects } from './src/shared/messages/late-subjects.ts'

const root = import.meta.dirname
const source = (path: string): string => resolve(root, 'src', path)

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  )

/** Both hosts serve exactly the files of this list, by set membership. */
const listRendererFiles: Plugin = {
  name: 'list-renderer-files',
  writeBundle() {
    const folder = resolve(root, 'out/renderer')
    if (!existsSync(folder)) return
    const files = filesBelow(folder)
      .map((file) => ({
        path: relative(folder, file).split(sep).join('/'),
        size: statSync(file).size,
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1))
    writeFileSync(resolve(root, 'out/renderer-files.json'), `${JSON.stringify(files, null, 1)}\n`)
  },
}

/** The page begins with a part of the catalogue, in place of the whole one. */
const beginWithFirstTexts: Plugin = {
  name: 'begin-with-first-texts',
  enforce: 'pre',
  resolveId: (path, importer) =>
    path === './en.ts' && importer === source('shared/messages/translate.ts')
      ? '\0first-texts'
      : null,
  load(id) {
    if (id !== '\0first-texts') return null
    const late = new Set(lateSubjects.map((subject) => `${subject}.ts`))
    const files = readdirSync(source('shared/messages/en')).filter((file) => !late.has(file))
    const imports = files.map(
      (file, at) =>
        `import * as part${at} from ${JSON.stringify(source(`shared/messages/en/${file}`))}`,
    )
    const parts = files.map((_, at) => `...Object.values(part${at})`)
    return [...imports, `export const en = Object.assign({}, ${parts.join(', ')})`].join('\n')
  },
}

/** The compiler's module beside the worker that loads it: a package has no node_modules to look in. */
const copyTypst: Plugin = {
  name: 'copy-typst',
  writeBundle() {
    copyFileSync(
      resolve(
        root,
        'node_modules/@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm',
      ),
      resolve(root, 'out/main/typst.wasm'),
    )
  },
}

const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
} as const

const configuration = defineConfig({
  main: {
    plugins: [copyTypst],
    build: {
      target: 'node18',
      minify: true,
      outDir: 'out/main',
      externalizeDeps: false,
      rolldownOptions: {
        external: ['better-sqlite3'],
        input: {
          index: source('main/index.ts'),
          core: source('main/core.ts'),
          'report-worker': source('main/report/worker.ts'),
          'workbook-worker': source('main/files/workbook/worker.ts'),
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      minify: true,
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: { input: { preload: source('main/preload.ts') }, output: commonJs },
    },
  },
  renderer: {
    root: source('renderer'),
    plugins: [beginWithFirstTexts, react(), listRendererFiles],
    build: {
      target: 'chrome114',
      minify: true,
      outDir: resolve(root, 'out/renderer'),
      emptyOutDir: true,
      // A data: URL would need a hole in the content security policy.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: source('renderer/index.html'),
        // Whatever the first frame needs comes as one file: each further one is a round trip through main.
        output: {
          codeSplitting: {
            groups: [
              { name: 'page', tags: ['$initial'] },
              { name: 'page', test: /rolldown.runtime/ },
            ],
          },
        },
      },
    },
  },
})

export default configuration
