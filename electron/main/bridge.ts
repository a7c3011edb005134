import { randomUUID } from 'node:crypto'
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { Call, Reply } from '#shared/contract/wire.ts'
import { consoleHolding } from './console-window.ts'
import { runErrand } from './errands.ts'
import { home } from './pages.ts'
import type { Core } from './supervisor.ts'

/** A seat is of this run of the program: a new start is a new sign-in, while a core that died and came back knows its people. */
const run = randomUUID()

/** Lets our own pages, and nobody else, call the core. */
export function openBridge(core: Core): void {
  ipcMain.handle('call', async (event, question: unknown): Promise<Reply> => {
    const window = callingWindow(event)
    if (!window) throw new Error('This call does not come from a page of the console.')
    if (!isCall(question)) throw new Error('This is not a call.')
    const { operation, input, command } = question
    const call: Call = command === undefined ? { operation, input } : { operation, input, command }
    return withErrand(await core.call(`${run}/${window.id}`, call), window)
  })
}

async function withErrand(reply: Reply, window: BrowserWindow): Promise<Reply> {
  if (!reply.ok || !reply.errand) return reply
  const { errand, ...rest } = reply
  return { ...rest, errandResult: await runErrand(errand, window) }
}

function callingWindow({ sender, senderFrame }: IpcMainInvokeEvent): BrowserWindow | null {
  const own = senderFrame !== null && senderFrame === sender.mainFrame && senderFrame.url.startsWith(home)
  return own ? consoleHolding(sender) : null
}

function isCall(question: unknown): question is Call {
  if (typeof question !== 'object' || question === null || !('operation' in question)) return false
  const command = 'command' in question ? question.command : undefined
  return (
    typeof question.operation === 'string' &&
    'input' in question &&
    ['string', 'undefined'].includes(typeof command)
  )
}
