import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { filesUnder } from './digest.ts'
import { root } from './place.ts'

/** How many lines a file or a named function has, and where it is. */
export interface Size {
  where: string
  lines: number
}

interface Part {
  type: string
  start: number
  end: number
}

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])
const namingTypes = new Set([
  'VariableDeclarator',
  'MethodDefinition',
  'Property',
  'ExportDefaultDeclaration',
  'Program',
])

const data = /\.d\.ts$|\/words[\w-]*\.ts$|\/migrations\/\d{4}-/

/** The code under these folders; words, typings and migrations (SQL) are data. */
export function codeFiles(folders: readonly string[]): string[] {
  return folders.flatMap(filesUnder).filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !data.test(file))
}

/** The size of every file. */
export function fileSizes(files: readonly string[]): Size[] {
  return files.map((file) => ({ where: file, lines: lineCount(text(file)) }))
}

/** The size of every function that has a name; a nameless one counts within the function that holds it. */
export function functionSizes(files: readonly string[]): Size[] {
  return files.flatMap((file) => {
    const source = text(file)
    const found: Size[] = []
    const note = (node: Part) => {
      const line = lineCount(source.slice(0, node.start))
      found.push({
        where: `${file}:${Math.max(1, line)}`,
        lines: lineCount(source.slice(node.start, node.end)),
      })
    }
    walk(parseSync(file, source).program, 'Program', note)
    return found
  })
}

function walk(node: object, holder: string, note: (found: Part) => void): void {
  if (Array.isArray(node)) {
    for (const part of node) if (part && typeof part === 'object') walk(part, holder, note)
    return
  }
  const type = 'type' in node && typeof node.type === 'string' ? node.type : holder
  const named = type === 'FunctionDeclaration' || namingTypes.has(holder)
  if (functionTypes.has(type) && named) note(node as Part)
  for (const part of Object.values(node)) if (part && typeof part === 'object') walk(part, type, note)
}

function text(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

function lineCount(source: string): number {
  return source.replace(/\n$/, '').split('\n').length
}
