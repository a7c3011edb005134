/** An element of a message: its name in small letters without prefix, the text that stands directly in it, its children in order. */
export interface Element {
  name: string
  text: string
  children: readonly Element[]
}

/** The first child of a name; null when there is none. */
export function child(element: Element | null, name: string): Element | null {
  const wanted = name.toLowerCase()
  return element?.children.find((one) => one.name === wanted) ?? null
}

/** Every child of one of the names, in order. */
export function children(element: Element, ...names: string[]): Element[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()))
  return element.children.filter((one) => wanted.has(one.name))
}

/** The text of the first child of a name, without white space around it; empty when there is none. */
export function textIn(element: Element | null, name: string): string {
  return child(element, name)?.text.trim() ?? ''
}

/** Every element of a name, at any depth, not looking into those found. */
export function found(element: Element, name: string): Element[] {
  if (element.name === name) return [element]
  return element.children.flatMap((one) => found(one, name))
}

/** How many characters of text an element holds in all. */
export function weight(element: Element): number {
  return element.children.reduce((sum, one) => sum + weight(one), element.text.length)
}
