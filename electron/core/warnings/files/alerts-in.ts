import { refuse } from '#shared/base/refusal.ts'
import { child, children, type Element, found, textIn, weight } from '#shared/warnings/cap/element.ts'
import { limits, megabytes } from './limits.ts'
import { elementOf } from './xml.ts'

/** A message in a file, or why there is none; `part` says which of several. */
export interface Piece {
  part: string
  alert: () => Element
}

/** The messages of a file: one `alert`, the entries of a feed, or all that an envelope holds. */
export function alertsIn(text: string): Piece[] {
  if (
    text.length > limits.alert &&
    /^[^<]{0,100}(?:<[?!][^>]{0,2000}>\s*)*<(?:[\w.-]{1,40}:)?alert[\s>]/.test(text.slice(0, 8000))
  )
    refuseLarge()
  const root = elementOf(text)
  const pieces = piecesOf(root)
  if (pieces.length > limits.alertsInFile) refuse('warnings.tooManyFiles', { most: limits.alertsInFile })
  if (pieces.length === 0)
    refuse(root.name === 'feed' ? 'warnings.emptyFeed' : 'warnings.notAnAlert', {
      element: root.name.slice(0, 60),
    })
  return pieces
}

function piecesOf(root: Element): Piece[] {
  if (root.name === 'alert') return [piece('', root)]
  if (root.name === 'feed') return children(root, 'entry').flatMap(entryPieces)
  return found(root, 'alert').map((alert, index) => piece(String(index + 1), alert))
}

/** An entry has its message in it as elements or as text; one that only points at it elsewhere cannot be followed. */
function entryPieces(entry: Element, index: number): Piece[] {
  const part = textIn(entry, 'id') || String(index + 1)
  const inside = found(entry, 'alert')
  if (inside.length > 0) return inside.map((alert) => piece(part, alert))
  const text = [child(entry, 'content'), child(entry, 'summary')]
    .map((one) => one?.text.trim() ?? '')
    .find((one) => one.startsWith('<'))
  if (text === undefined)
    return [
      {
        part,
        alert: () =>
          refuse('warnings.feedWithoutAlert', { entry: textIn(entry, 'title').slice(0, 120) || part }),
      },
    ]
  return [{ part, alert: () => light(alertOf(elementOf(text))) }]
}

function alertOf(root: Element): Element {
  return found(root, 'alert')[0] ?? refuse('warnings.notAnAlert', { element: root.name.slice(0, 60) })
}

function piece(part: string, alert: Element): Piece {
  return { part, alert: () => light(alert) }
}

function light(alert: Element): Element {
  return weight(alert) > limits.alert ? refuseLarge() : alert
}

function refuseLarge(): never {
  return refuse('warnings.alertTooLarge', { most: megabytes(limits.alert) })
}
