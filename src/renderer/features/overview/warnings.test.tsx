// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Lines } from './warnings.tsx'

afterEach(cleanup)

it('shows all of a long list when asked, and fewer again', () => {
  const lines = Array.from({ length: 9 }, (_, i) => ({
    words: `Warning ${i + 1}`,
    spot: { stage: 'criteria', focus: {} } as const,
  }))
  render(<Lines title="Warnings" lines={lines} />)
  const shown = (): number => screen.getAllByRole('button', { name: /^Warning/ }).length
  expect(shown()).toBe(6)
  const more = screen.getByRole('button', { name: 'and 3 more' })
  expect(more.getAttribute('aria-expanded')).toBe('false')
  fireEvent.click(more)
  expect(shown()).toBe(9)
  fireEvent.click(screen.getByRole('button', { name: 'Show fewer', expanded: true }))
  expect(shown()).toBe(6)
})
