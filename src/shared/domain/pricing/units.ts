// Units in which work is quoted, so that a day rate and an hourly rate can price the same hours.

/** How working time converts; agencies work 7 to 8 hours a day, so the owner sets both. */
export interface WorkingTime {
  readonly hoursPerDay: number
  readonly hoursPerMonth: number
}

/** Spellings that quotes use, in English and German; anything else is a unit of its own. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hour: 'h hr hrs hour hours std stunde stunden',
    day: 'd day days pd mandays person-day person-days pt tag tage personentag personentage',
    week: 'w wk week weeks woche wochen',
    month: 'mo mon month months monat monate',
    year: 'y yr year years jahr jahre',
    piece: 'pc pcs piece pieces unit units each stück',
    milestone: 'milestone milestones meilenstein meilensteine',
  }).flatMap(([unit, spellings]) => spellings.split(' ').map((spelling) => [spelling, unit])),
)

/** A unit by its usual name ("hrs" is hour); trimmed lower case when it is none of the known ones. */
export const unitOf = (text: string): string => {
  const plain = text.trim().toLowerCase().replace(/\.$/, '')
  return SPELLINGS.get(plain) ?? plain
}

/** Working hours of one unit; null for anything but time. A week is five days, a year twelve months. */
export const hoursOf = (unit: string, time: WorkingTime): number | null => {
  switch (unitOf(unit)) {
    case 'hour':
      return 1
    case 'day':
      return time.hoursPerDay
    case 'week':
      return 5 * time.hoursPerDay
    case 'month':
      return time.hoursPerMonth
    case 'year':
      return 12 * time.hoursPerMonth
    default:
      return null
  }
}

/**
 * How many of `to` one `from` is, as a pair to divide (from / to); null when they do not measure the same.
 * An unknown (null) unit is taken to be the other one.
 */
export const conversionOf = (
  from: string | null,
  to: string | null,
  time: WorkingTime,
): { readonly from: number; readonly to: number } | null => {
  if (from === null || to === null || unitOf(from) === unitOf(to)) return { from: 1, to: 1 }
  const hours = { from: hoursOf(from, time), to: hoursOf(to, time) }
  return hours.from === null || hours.to === null || !(hours.from > 0 && hours.to > 0)
    ? null
    : { from: hours.from, to: hours.to }
}
