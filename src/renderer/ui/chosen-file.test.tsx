// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { useChosenFile } from './chosen-file.ts'

it('is another with every choice, also where name and length are the same', () => {
  const { result } = renderHook(() => useChosenFile<{ readonly name: string }>())
  const choose = (name: string): number => {
    act(() => result.current.choose({ name }))
    expect(result.current.file).toEqual({ name })
    return result.current.key
  }
  const keys = ['a.csv', 'a.csv', 'b.csv'].map(choose)
  expect(new Set(keys).size).toBe(3)
})
