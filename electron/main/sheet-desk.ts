import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Session, session } from 'electron'
import { fenceSession } from './fence.ts'
import { headers, home, pageFile } from './pages.ts'

const sheetRules =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:"
const calm = 150

/** A sheet's HTML, put where a hidden window can load it. */
export interface Layout {
  session: Session
  address: string
  /** How many files were asked for so far. */
  served: () => number
  /** Resolves when nothing is being fetched and nothing was for a moment. */
  quiet: () => Promise<void>
  close: () => void
}

/** Puts HTML at an address of its own, in a session of its own that forgets everything. */
export function layOut(html: string): Layout {
  const name = randomUUID()
  const address = `${home}print/${name}`
  const own = session.fromPartition(`sheet-${name}`)
  let asked = 0
  let underWay = 0
  fenceSession(own)
  own.protocol.handle('app', async ({ url }) => {
    asked += 1
    underWay += 1
    try {
      return url === address ? new Response(html, { headers: headers(sheetRules) }) : await pageFile(url)
    } finally {
      underWay -= 1
    }
  })
  const quiet = async () => {
    for (let before = -1; underWay > 0 || before !== asked; ) {
      before = asked
      await pause(calm)
    }
  }
  return { session: own, address, served: () => asked, quiet, close: () => own.protocol.unhandle('app') }
}
