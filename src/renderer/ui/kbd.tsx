// A keyboard shortcut as keys: `Mod+Shift+Z` is ⇧⌘Z on a Mac and Ctrl Shift Z elsewhere.
import styles from './kbd.module.css'

const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform ?? '')

const macKeys: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↵' }
const otherKeys: Readonly<Record<string, string>> = { Mod: 'Ctrl' }

/** `Mod+K` as it stands on this machine's keys. */
export const shortcutText = (keys: string, mac = onMac): string =>
  keys
    .split('+')
    .map((key) => (mac ? macKeys : otherKeys)[key] ?? key)
    .join(mac ? '' : ' ')

export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.kbd}>{shortcutText(keys)}</kbd>
}
