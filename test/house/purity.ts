import { type Breach, type Node, nodesOf, place, type Source } from './source.ts'

const clocksAndDice = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
])
const outside =
  /^(process|Buffer|window|document|navigator|localStorage|fetch|require|setTimeout|setInterval|setImmediate|queueMicrotask)$/

/** What shared may not reach for: a clock, dice, timers, Node, the page. */
export function purityBreaches(source: Source): Breach[] {
  if (!source.path.startsWith('shared/')) return []
  return [...nodesOf(source)].flatMap(({ node, holder }) => {
    const name = reaches(node, holder)
    return name
      ? [
          {
            where: place(source, node.start),
            says: `reaches for ${name}: shared has no clock, no dice and no machine; take it as an argument`,
          },
        ]
      : []
  })
}

function reaches(node: Node, holder: Node): string | null {
  if (node.type === 'MemberExpression') {
    const name = `${(node.object as Node).name}.${(node.property as Node).name}`
    return clocksAndDice.has(name) ? name : null
  }
  if (node.type === 'NewExpression' && (node.callee as Node).name === 'Date')
    return (node.arguments as unknown[]).length === 0 ? 'new Date() of now' : null
  const called = holder.type === 'CallExpression' && holder.callee === node
  const held = holder.type === 'MemberExpression' && holder.object === node
  return node.type === 'Identifier' && (called || held) && outside.test(String(node.name))
    ? String(node.name)
    : null
}

const chinese = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u

/** Chinese in the text of a program: words belong into resources/i18n, grammars of outside texts into *.grammar.ts. */
export function chineseLiterals(source: Source): Breach[] {
  if (/\.grammar\.ts$|^test\//.test(source.path)) return []
  return [...nodesOf(source)].flatMap(({ node }) => {
    const text = literalText(node)
    if (text === null || !chinese.test(text)) return []
    return [
      {
        where: place(source, node.start),
        says: `holds the words ${JSON.stringify(text.slice(0, 20))}: put them into resources/i18n under a key, in both languages`,
      },
    ]
  })
}

function literalText(node: Node): string | null {
  if (node.type === 'TemplateElement') return String((node.value as { raw: string }).raw)
  if (node.type === 'JSXText') return String(node.value)
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type === 'Literal' && 'regex' in node) return String((node.regex as { pattern: string }).pattern)
  return null
}
