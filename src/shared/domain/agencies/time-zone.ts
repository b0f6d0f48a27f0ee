// Time zones as people write them, compared by their distance.

const offsets = new Map<string, number | null>()

/** "UTC+1", "GMT-05:30", "+2", "UTC": minutes east of Greenwich. */
const writtenOffset = (zone: string): number | null => {
  const found = /^(?:utc|gmt)?\s*(?:([+\-−])\s*(\d{1,2})(?::?(\d{2}))?)?$/i.exec(zone)
  if (found === null || zone === '') return null
  const [, sign, hours = '0', minutes = '0'] = found
  const size = Number(hours) * 60 + Number(minutes)
  return size > 14 * 60 ? null : sign === '+' || sign === undefined ? size : -size
}

/** A zone of the tz database at one moment. */
const namedOffset = (zone: string, month: number): number | null => {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    const name = parts
      .formatToParts(new Date(Date.UTC(2026, month, 15)))
      .find(({ type }) => type === 'timeZoneName')
    return name === undefined ? null : writtenOffset(name.value)
  } catch {
    return null
  }
}

/** Minutes east of Greenwich in standard time (the clock of the year's half without daylight saving); null: not understood. */
export const zoneOffset = (zone: string): number | null => {
  const trimmed = zone.trim()
  const known = offsets.get(trimmed)
  if (known !== undefined) return known
  const winter = namedOffset(trimmed, 0)
  const summer = namedOffset(trimmed, 6)
  const offset =
    writtenOffset(trimmed) ?? (winter === null || summer === null ? null : Math.min(winter, summer))
  offsets.set(trimmed, offset)
  return offset
}

const day = 24 * 60

/** Minutes between the clocks of two places, 0 to 720; null: one of them is not understood. */
export const zoneDistance = (a: string, b: string): number | null => {
  const [first, second] = [zoneOffset(a), zoneOffset(b)]
  if (first === null || second === null) return null
  const apart = Math.abs(first - second) % day
  return Math.min(apart, day - apart)
}
