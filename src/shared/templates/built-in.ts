// The ids of the built-in starting sets, for whoever only needs to know which they are.

export const builtInIds = ['backend', 'mobile', 'web', 'data', 'design', 'services'] as const

export type BuiltInTemplate = (typeof builtInIds)[number]

export const isBuiltIn = (id: string): id is BuiltInTemplate =>
  (builtInIds as readonly string[]).includes(id)
