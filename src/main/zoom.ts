// The steps of the window's zoom: those of a browser, from half to three times the size.

const steps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const
/** Chromium keeps levels, whose factors are rounded. */
const near = 0.01

/** `by` 0: back to the actual size. */
export function nextZoom(factor: number, by: -1 | 0 | 1): number {
  if (by === 0) return 1
  const next =
    by > 0
      ? steps.find((step) => step > factor + near)
      : steps.findLast((step) => step < factor - near)
  return next ?? (by > 0 ? 3 : 0.5)
}
