import { describe, expect, it } from 'vitest'
import { zoneDistance, zoneOffset } from './time-zone.ts'

describe('time zones', () => {
  it('reads offsets and names, in standard time on either half of the globe', () => {
    expect(zoneOffset('UTC')).toBe(0)
    expect(zoneOffset('utc+1')).toBe(60)
    expect(zoneOffset('GMT-05:30')).toBe(-330)
    expect(zoneOffset('+2')).toBe(120)
    expect(zoneOffset(' Europe/Berlin ')).toBe(60)
    expect(zoneOffset('Asia/Kolkata')).toBe(330)
    expect(zoneOffset('Australia/Sydney')).toBe(600)
    expect(zoneOffset('wherever we are')).toBeNull()
    expect(zoneOffset('')).toBeNull()
    expect(zoneOffset('UTC+99')).toBeNull()
  })

  it('measures the way round the globe that is shorter', () => {
    expect(zoneDistance('Europe/Berlin', 'UTC+1')).toBe(0)
    expect(zoneDistance('Europe/Lisbon', 'Europe/Berlin')).toBe(60)
    expect(zoneDistance('UTC+12', 'UTC-11')).toBe(60)
    expect(zoneDistance('Mars', 'UTC')).toBeNull()
  })
})
