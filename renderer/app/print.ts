import { useCallback, useEffect } from 'react'
import type { SheetName } from '#shared/paper/contract.ts'
import { cell, useCell } from './cell.ts'

/** A sheet of one thing: a shift's log, an entry's telephone record, a handover. */
export interface Paper {
  sheet: SheetName
  of: number
}

/** The paper whose preview is open. */
export const openPaper = cell<Paper | null>(null)

/** A paper that must first be made: which time of a station, for example. */
type Made = () => Promise<Paper | null>

const pagePaper = cell<Paper | Made | null>(null)

/** Opens the preview of a sheet. */
export function usePrint(): (sheet: SheetName, of: number) => void {
  return useCallback((sheet, of) => openPaper.write({ sheet, of }), [])
}

/** Says what F8 prints while this page is shown; null when the page has nothing to print. */
export function usePagePaper(sheet: SheetName, of: number | null): void {
  useEffect(() => {
    if (of === null) return
    const paper = { sheet, of }
    pagePaper.write(paper)
    return () => {
      if (pagePaper.read() === paper) pagePaper.write(null)
    }
  }, [sheet, of])
}

/** Says how the paper is made that F8 prints while this page is shown; null when the page has nothing to print. */
export function useMadePaper(make: Made | null): void {
  useEffect(() => {
    pagePaper.write(make)
    return () => {
      if (pagePaper.read() === make) pagePaper.write(null)
    }
  }, [make])
}

/** What F8 prints now. */
export function usePagesPaper(): Paper | Made | null {
  return useCell(pagePaper)
}

/** Opens the preview of what the page offers, if it offers anything. */
export function printPage(): void {
  const paper = pagePaper.read()
  if (typeof paper !== 'function') return void (paper && openPaper.write(paper))
  void paper().then((made) => made && openPaper.write(made))
}
