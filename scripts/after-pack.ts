// Flips Electron's fuses in the packaged program: what a shipped app does not need, nobody can switch on.
import { join } from 'node:path'
import {
  type FuseV1Config,
  FuseV1Options,
  FuseVersion,
  flipFuses,
  getCurrentFuseWire,
} from '@electron/fuses'
import type { AfterPackContext } from 'electron-builder'

/** From here on the wire has every fuse; a shorter one would mean that something was missed. */
const completeSince = 30

const wanted: Readonly<Record<FuseV1Options, boolean>> = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
}

/** Where electron-builder has put the program. */
function programOf({ appOutDir, electronPlatformName, packager }: AfterPackContext): string {
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`)
  if (electronPlatformName === 'win32') return join(appOutDir, `${name}.exe`)
  return join(appOutDir, packager.config.linux?.executableName ?? name)
}

export async function afterPack(context: AfterPackContext): Promise<void> {
  const program = programOf(context)
  const present = new Set(Object.keys(await getCurrentFuseWire(program)))
  const fuses = Object.fromEntries(Object.entries(wanted).filter(([fuse]) => present.has(fuse)))
  const missing = Object.keys(wanted).filter((fuse) => !present.has(fuse))
  const version = context.packager.config.electronVersion
  const major = typeof version === 'string' ? Number(version.split('.')[0]) : completeSince
  if (missing.length > 0 && major >= completeSince)
    throw new Error(`This Electron lacks ${missing.length} of the fuses to flip`)
  const configuration: FuseV1Config = {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    ...fuses,
  }
  await flipFuses(program, configuration)
}
