import dns from 'node:dns'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

// Run in a process of its own: reads a warning file (or does what a careless reader would do) while every way to a file or the network is watched, and tells what was touched.

const [path = '', careless = '', port = '0'] = process.argv.slice(2)
const { readWarningFile } = await import('#core/warnings/files/file.ts')
const zone = 'Asia/Shanghai'
const bytes = fs.readFileSync(path)
readWarningFile(fs.readFileSync('test/samples/cap-cn/alert.xml'), zone)

const touched: string[] = []
watch(fs, [
  'open',
  'openSync',
  'readFile',
  'readFileSync',
  'createReadStream',
  'stat',
  'statSync',
  'access',
  'accessSync',
  'existsSync',
  'readdir',
  'readdirSync',
])
watch(fs.promises, ['open', 'readFile', 'stat', 'access', 'readdir'])
watch(net.Socket.prototype, ['connect'])
watch(dns, ['lookup', 'resolve'])
syncBuiltinESMExports()

if (careless === 'file') fs.readFileSync('/etc/hostname')
if (careless === 'network') net.connect(Number(port), '127.0.0.1').on('error', () => {})
const { refusal, pieces } = readWarningFile(bytes, zone)
setTimeout(() => {
  process.stdout.write(JSON.stringify({ code: refusal?.code ?? null, pieces: pieces.length, touched }))
  process.exit(0)
}, 100)

function watch(owner: object, names: readonly string[]): void {
  const holder = owner as Record<string, (...given: unknown[]) => unknown>
  for (const name of names) {
    const plain = holder[name]
    if (!plain) continue
    holder[name] = function watched(this: unknown, ...given: unknown[]) {
      touched.push(name)
      return plain.apply(this, given)
    }
  }
}
