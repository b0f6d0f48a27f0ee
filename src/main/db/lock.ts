// One process writes a data folder. The lock file names its process and when that started, so that a lock
// left behind by a crash (dead pid, or a pid that now belongs to another program) is taken over. Where the system
// does not tell when a process started, nothing that runs is older than the system itself.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { CannotOpenLibrary } from '../core-client.ts'

interface Holder {
  readonly pid: number
  readonly started: string | null
  readonly host: string
  readonly since: string
}

/** When a process started, in the kernel's own clock; null where the system does not tell. */
function startOf(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie (state Z) holds nothing any more.
    return fields[0] === 'Z' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

/** The name of a computer without the network that it is in: that changes from place to place. */
const computerOf = (host: string): string => host.replace(/\..*$/s, '').toLowerCase()

/** Milliseconds by which the clock may have been set since the system started. */
const slack = 60_000

function isOlderThanSystem({ since }: Holder): boolean {
  return Date.parse(since) < Date.now() - os.uptime() * 1000 - slack
}

function alive(holder: Holder): boolean {
  // Whether a process runs on another computer cannot be seen from here.
  if (computerOf(holder.host) !== computerOf(os.hostname())) return true
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: it is there but belongs to somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return fs.existsSync('/proc/self/stat')
    ? holder.started === startOf(holder.pid)
    : !isOlderThanSystem(holder)
}

function readHolder(file: string): Holder | null {
  try {
    const value = JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Holder>
    if (typeof value.pid !== 'number' || typeof value.host !== 'string') return null
    return {
      pid: value.pid,
      started: value.started ?? null,
      host: value.host,
      since: value.since ?? '',
    }
  } catch {
    return null
  }
}

/** Takes the folder's lock and returns how to release it; throws `CannotOpenLibrary` (locked) in words. */
export function takeLock(folder: string, now: string): () => void {
  const file = path.join(folder, 'library.lock')
  const mine: Holder = {
    pid: process.pid,
    started: startOf(process.pid),
    host: os.hostname(),
    since: now,
  }
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      fs.writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 })
      return () => {
        const holder = readHolder(file)
        if (holder?.pid === mine.pid && holder.started === mine.started)
          fs.rmSync(file, { force: true })
      }
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code !== 'EEXIST') throw error
    }
    const holder = readHolder(file)
    if (holder !== null && alive(holder))
      throw new CannotOpenLibrary(
        'locked',
        `Another Shortlist${holder.host === mine.host ? '' : ` on ${holder.host}`} has had this library open since ${holder.since} (process ${holder.pid}). Nothing was changed. Close it there first, or use another data folder. If it runs nowhere any more, delete the file ${file} and start again.`,
      )
    fs.rmSync(file, { force: true })
  }
  throw new CannotOpenLibrary('locked', 'The lock of this library could not be taken. Try again.')
}
