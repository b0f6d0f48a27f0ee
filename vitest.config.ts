import './scripts/compile-cache.ts'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        // What runs in a page anywhere: threads start sooner than processes.
        test: {
          name: 'page',
          include: ['src/{shared,renderer}/**/*.test.{ts,tsx}'],
          testTimeout: 60_000,
          pool: 'threads',
        },
      },
      {
        // What has a process to itself: its umask, its native modules, its threads.
        test: {
          name: 'main',
          include: ['src/main/**/*.test.ts', 'tests/*.test.ts', 'tests/integration/**/*.test.ts'],
          testTimeout: 60_000,
          pool: 'forks',
        },
      },
    ],
  },
})
