import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { protocol, type Session } from 'electron'
import { appFile } from './app-files.ts'

/** Where the console's own pages live; nothing else is ever loaded. */
export const home = 'app://console/'

const pageRules = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' about: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ')

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
}

/** Tells Chromium, before the app is ready, that app:// is a web address like others. */
export function claimAddress(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the built pages to a session, and nothing from outside their folder. */
export function servePages(pages: Session): void {
  pages.protocol.handle('app', (request) => pageFile(request.url))
}

/** One file of the built pages, or 404. */
export async function pageFile(address: string): Promise<Response> {
  const path = pathOf(address)
  if (path === null) return new Response(null, { status: 404 })
  try {
    const body = new Uint8Array(await readFile(path))
    return new Response(body, {
      headers: { ...headers(pageRules), 'content-type': kinds[extname(path)] ?? 'application/octet-stream' },
    })
  } catch {
    return new Response(null, { status: 404 })
  }
}

/** The headers of whatever is served, under these content rules. */
export function headers(rules: string): Record<string, string> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': rules,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  }
}

function pathOf(address: string): string | null {
  if (!address.startsWith(home)) return null
  const folder = appFile('renderer')
  const inside = decoded(new URL(address).pathname)
  const path = inside === null ? null : join(folder, inside === '/' ? 'index.html' : inside)
  return path?.startsWith(folder + sep) ? path : null
}

function decoded(path: string): string | null {
  try {
    const plain = decodeURIComponent(path)
    return plain.includes('\0') ? null : plain
  } catch {
    return null
  }
}
