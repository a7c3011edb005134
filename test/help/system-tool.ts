import { heard } from '#launch/run.ts'
import { say } from '#launch/say.ts'

/** Programs of the system that tests look at files with, and the packages they come in. */
const packages = { pdftotext: 'poppler-utils', soffice: 'libreoffice-writer-nogui' } as const

const installing = new Map<string, Promise<void>>()

/** Runs a program of the system; throws its words when it fails. */
export async function tool(name: string, args: string[], seconds = 60): Promise<string> {
  const { code, words } = await heard(name, args, seconds)
  if (code !== 0) throw new Error(`${name} ${args.join(' ')} failed: ${words}`)
  return words
}

/** Sees to it that a program is there: installed by apt when it is missing and that is possible, else the failure names the package. */
export function installed(program: keyof typeof packages): Promise<void> {
  const begun = installing.get(program) ?? install(program)
  installing.set(program, begun)
  return begun
}

async function install(program: keyof typeof packages): Promise<void> {
  if ((await heard('which', [program], 5)).code === 0) return
  const name = packages[program]
  say(`Installing ${name} by apt-get ...`)
  const apt = 'apt-get -o DPkg::Lock::Timeout=300 -qq'
  const command = `${apt} update; DEBIAN_FRONTEND=noninteractive ${apt} install -y --no-install-recommends ${name}`
  const { code, words } = await heard('sh', ['-c', command], 600)
  if (code !== 0) throw new Error(`Install ${name} (${program}): ${words}`)
}
