// How long ago something happened, as people say it: "5 minutes ago", "yesterday", then the date.
import { wordsLocale } from '../../shared/format.ts'

const relative = (locale: string) =>
  new Intl.RelativeTimeFormat(wordsLocale(locale), { numeric: 'auto' })

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** `now` in milliseconds. Days are calendar days of this machine. */
export function whenText(iso: string, now: number, locale: string): string {
  const then = new Date(iso)
  const ago = now - then.getTime()
  if (Number.isNaN(ago)) return iso
  const midnight = new Date(now)
  midnight.setHours(0, 0, 0, 0)
  if (ago < minute) return relative(locale).format(0, 'second')
  if (ago < hour) return relative(locale).format(-Math.floor(ago / minute), 'minute')
  if (then.getTime() >= midnight.getTime())
    return relative(locale).format(-Math.floor(ago / hour), 'hour')
  const days = Math.ceil((midnight.getTime() - then.getTime()) / day)
  if (days < 7) return relative(locale).format(-days, 'day')
  return new Intl.DateTimeFormat(wordsLocale(locale), {
    day: 'numeric',
    month: 'short',
    year: then.getFullYear() === midnight.getFullYear() ? undefined : 'numeric',
  }).format(then)
}

/** Date and time in full, for a title. */
export const whenExactly = (iso: string, locale: string): string => {
  const then = new Date(iso)
  return Number.isNaN(then.getTime())
    ? iso
    : new Intl.DateTimeFormat(wordsLocale(locale), {
        dateStyle: 'long',
        timeStyle: 'short',
      }).format(then)
}
