import { afterAll, beforeAll, describe, it } from 'vitest'
import { callCases } from './calls.ts'
import { openApp, type TestApp } from './open-app.ts'

describe('dispatch in this process', () => {
  let app: TestApp
  beforeAll(() => {
    app = openApp()
  })
  afterAll(() => app.close())

  for (const { name, run } of callCases) it(name, () => run(app), 60_000)
})
