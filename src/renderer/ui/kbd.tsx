// A keyboard shortcut as keys, named as they are labelled: `Mod+Shift+Z` is ⇧⌘Z on a Mac, Ctrl Shift Z elsewhere,
// and Strg Umschalt Z on a German keyboard.
import { isMessageKey, text } from '../../shared/messages/translate.ts'
import styles from './kbd.module.css'

const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.platform ?? '')

const macKeys: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Enter: '↵' }
const signs: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Plus: '+',
  Minus: '−',
}

const keyName = (key: string, mac: boolean): string => {
  const sign = (mac ? macKeys[key] : undefined) ?? signs[key]
  if (sign !== undefined) return sign
  const named = `ui.key.${key}`
  return isMessageKey(named) ? text(named) : key
}

/** `Mod+K` as it stands on this machine's keys. */
export const shortcutText = (keys: string, mac = onMac): string =>
  keys
    .split('+')
    .map((key) => keyName(key, mac))
    .join(mac ? '' : ' ')

export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.kbd}>{shortcutText(keys)}</kbd>
}
