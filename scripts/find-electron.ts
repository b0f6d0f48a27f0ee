// Where Electron's program is on this machine, if anywhere, and how to get it. Its package holds no program:
// that is fetched from elsewhere, which many networks do not allow.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './sources.ts'

/** Where the network is slow or silent, the browser is the better offer. */
const patience = 20_000

const executable =
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? 'Electron.app/Contents/MacOS/Electron'
      : 'electron'

/** Not `require('electron')`: that starts a download of its own when the program is missing. */
export function findElectron(): string | null {
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const electron = join(root, 'node_modules', 'electron')
  // Written after the last file was unpacked: without it a download was cut off.
  const complete = join(electron, 'path.txt')
  if (elsewhere === undefined && !existsSync(complete)) return null
  const name = existsSync(complete) ? readFileSync(complete, 'utf8') : executable
  const file = join(elsewhere ?? join(electron, 'dist'), name)
  return existsSync(file) ? file : null
}

/** True when it was fetched in time; otherwise nothing is left running. */
export function fetchElectron(): Promise<boolean> {
  return new Promise((resolve) => {
    const installer = join(root, 'node_modules', 'electron', 'install.js')
    const child = spawn(process.execPath, [installer], { cwd: root, stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), patience)
    child.on('error', () => resolve(false))
    child.on('exit', (code) => {
      clearTimeout(timer)
      resolve(code === 0 && findElectron() !== null)
    })
  })
}
