import { type LetteringName, letterings } from './lettering.ts'
import { balancedLines, breakLines } from './lines.ts'
import { printable } from './printable.ts'

/** One line of type as it is set. */
export interface Line {
  text: string
  lettering: LetteringName
  struck: boolean
}

/**
 * Where the lines stand in their cell: at its top left, or halfway down at the left, in the middle, at the
 * right.
 */
export type Align = 'start' | 'left' | 'middle' | 'right'

/** A cell with its lines already broken. */
export interface Cell {
  lines: readonly Line[]
  align: Align
  /** On a light grey ground. */
  shaded: boolean
}

/** A horizontal strip of the page; `columns` and `height` are millimetres. */
export interface Row {
  role: 'title' | 'head' | 'entry' | 'sign' | 'note'
  columns: readonly number[]
  cells: readonly Cell[]
  height: number
  ruled: boolean
  /** How many leading cells run on from the row above, without a rule between. */
  joined: number
  /** What the first cell says when the row is carried on to a new page. */
  again: Cell | null
  /** SVG that fills the row in place of cells. */
  picture?: string
}

/** A text still to be broken into the lines of its cell. */
export interface Said {
  text: string
  lettering: LetteringName
  struck: boolean
}

/** What a cell is to hold. */
export interface Content {
  said: readonly Said[]
  align: Align
  shaded?: boolean
}

/** What a row is made of; what is left out is an ordinary ruled row of its own. */
export interface RowPlan {
  columns: readonly number[]
  contents: readonly Content[]
  role?: Row['role']
  ruled?: boolean
  minHeight?: number
  joined?: number
  /** The first cell runs on into the rows below and does not make this one taller. */
  overhang?: boolean
  /** Ruled closely: no white space over and under the lines but their own leading. */
  tight?: boolean
  again?: Content
}

/** White space in a ruled cell, in millimetres. */
export const padding = { across: 1.1, down: 0.85 }

/** A text in one size of type. */
export function says(lettering: LetteringName, text: string): Said {
  return { text, lettering, struck: false }
}

/** The same text struck through. */
export function struckOut(said: Said): Said {
  return { ...said, struck: true }
}

/** Contents that begin at the top left of the cell. */
export function start(...said: Said[]): Content {
  return { said: written(said), align: 'start' }
}

/** Contents at the left, in the middle of the height. */
export function left(...said: Said[]): Content {
  return { said: written(said), align: 'left' }
}

/** Contents at the right, in the middle of the height. */
export function right(...said: Said[]): Content {
  return { said: written(said), align: 'right' }
}

/** Contents in the middle of the cell, in lines of about the same length. */
export function middle(...said: Said[]): Content {
  return { said: written(said), align: 'middle' }
}

/** The same contents on a light grey ground. */
export function shaded(content: Content): Content {
  return { ...content, shaded: true }
}

/** A row with its lines broken and its height computed. */
export function row(plan: RowPlan): Row {
  const ruled = plan.ruled ?? true
  const cells = plan.contents.map((content, index) => cell(content, plan.columns[index] as number, ruled))
  const measured = plan.overhang ? cells.slice(1) : cells
  const height = Math.max(
    plan.minHeight ?? 0,
    ...measured.map((each) => cellHeight(each, ruled && !plan.tight)),
  )
  const again = plan.again ? cell(plan.again, plan.columns[0] as number, ruled) : null
  return {
    role: plan.role ?? 'entry',
    columns: plan.columns,
    cells,
    height,
    ruled,
    joined: plan.joined ?? 0,
    again,
  }
}

/** Millimetres that lines take one under the other. */
export function linesHeight(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + letterings[line.lettering].leading, 0)
}

/** Millimetres that rows take one under the other. */
export function rowsHeight(rows: readonly Row[]): number {
  return rows.reduce((sum, each) => sum + each.height, 0)
}

/** Millimetres that a cell takes with the white space over and under its lines. */
export function cellHeight(each: Cell, ruled: boolean): number {
  return linesHeight(each.lines) + (ruled ? 2 * padding.down : 0)
}

function cell(content: Content, width: number, ruled: boolean): Cell {
  const room = ruled ? width - 2 * padding.across : width
  return {
    align: content.align,
    lines: content.said.flatMap((said) => lines(said, room, content.align)),
    shaded: content.shaded ?? false,
  }
}

function lines({ text, lettering, struck }: Said, width: number, align: Align): Line[] {
  const broken = align === 'middle' ? balancedLines : breakLines
  return broken(printable(text), width, letterings[lettering]).map((line) => ({
    text: line,
    lettering,
    struck,
  }))
}

function written(said: readonly Said[]): Said[] {
  return said.filter(({ text }) => text.trim() !== '')
}
