// Which step of the single-hue ramp a value 0…100 stands on; the number is always printed beside it.
export type RampStep = 0 | 1 | 2 | 3 | 4 | 5

const steps: readonly RampStep[] = [0, 1, 2, 3, 4, 5]

/** Step 5 from 90 on, as the scale's best; the rest in equal parts. */
export const rampStep = (value: number): RampStep => steps[Math.min(5, Math.floor(value / 18))] ?? 0
