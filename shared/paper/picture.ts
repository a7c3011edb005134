import type { Row } from './row.ts'

/** A drawing across the page, `height` millimetres high: SVG that names its own viewBox. */
export function pictureRow(width: number, height: number, svg: string): Row {
  return {
    role: 'entry',
    columns: [width],
    cells: [],
    height,
    ruled: false,
    joined: 0,
    again: null,
    picture: svg,
  }
}
