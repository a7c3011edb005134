// Plain JavaScript, because it runs on whatever Node (20 or newer) the machine has; everything after it runs on the pinned Node 24.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const modules = join(root, 'node_modules')
const commands = ['start', 'test', 'build', 'check', 'format', 'bench', 'tour', 'package', 'duty']

function stop(words) {
  process.stderr.write(`${words}\n`)
  process.exit(1)
}

function installedAsLocked(lock) {
  const record = join(modules, '.package-lock.json')
  if (!existsSync(record)) return false
  const wanted = JSON.parse(lock).packages
  const present = JSON.parse(readFileSync(record, 'utf8')).packages
  const same = (path) => present[path]?.integrity === wanted[path].integrity
  return Object.keys(wanted).every(
    (path) => path === '' || (wanted[path].optional && !present[path]) || same(path),
  )
}

function install() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = join(modules, '.duty-lock')
  const seal = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === seal) return
  if (!installedAsLocked(lock)) {
    process.stderr.write('Installing the packages named by package-lock.json ...\n')
    const npm = process.env.npm_execpath
    const [file, before] = npm ? [process.execPath, [npm]] : ['npm', []]
    const options = { cwd: root, stdio: ['ignore', 2, 2], shell: !npm && process.platform === 'win32' }
    const words = [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error']
    let done = spawnSync(file, words, options)
    // A registry that stumbles once must not cost the newcomer his first evening.
    if (!done.error && done.status !== 0) done = spawnSync(file, words, options)
    if (done.error) stop('npm was not found. It comes with Node: install Node 20 or newer, with npm.')
    if (done.status !== 0)
      stop('npm ci failed (see above). The packages come from the npm registry or a mirror of it.')
  }
  writeFileSync(stamp, seal)
}

function pinnedNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = join(modules, `node-${system}-${process.arch}`, 'bin', file)
  if (existsSync(pinned)) return pinned
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  return stop(`No packed Node 24 for ${process.platform} ${process.arch}: install Node 24 and try again.`)
}

const [command, ...rest] = process.argv.slice(2)
if (Number(process.versions.node.split('.')[0]) < 20)
  stop(`Node 20 or newer is needed; this is ${process.version}.`)
if (!commands.includes(command)) stop(`Say one of: ${commands.join(', ')}`)
install()
if (command === 'duty') process.env.NODE_COMPILE_CACHE ??= join(modules, '.cache', 'duty')
const script = command === 'duty' ? ['electron', 'core', 'cli.ts'] : ['electron', 'launch', `${command}.ts`]
const child = spawn(pinnedNode(), [join(root, ...script), ...rest], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
