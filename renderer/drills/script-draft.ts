import { useCommand } from '#renderer/app/call.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Drill } from '#shared/drills/drill.ts'
import type { Inject } from '#shared/drills/script.ts'

/** Everything the parts of the script editor need. */
export type ScriptHold = ReturnType<typeof useScriptDraft>

/** The script editor: begun with the script as it is, kept while it is typed. */
export function useScriptDraft(drill: Drill) {
  const hold = useDraft(`drills.script.${drill.id}`)
  const { run, busy, refusal } = useCommand('drills.setScript')
  const say = useRefusalWords()
  const injects = hold.content === '' ? drill.script.map(bare) : (JSON.parse(hold.content) as Inject[])
  const setAll = (next: readonly Inject[]) => hold.setContent(JSON.stringify(next))
  const delivered = new Set(
    drill.script.filter(({ deliveredAt }) => deliveredAt !== null).map(({ code }) => code),
  )
  async function save(): Promise<boolean> {
    const outcome = await run({ id: drill.id, script: injects.map(sent) })
    if (outcome.ok) await hold.drop()
    return outcome.ok
  }
  return {
    injects,
    delivered,
    save,
    busy,
    refusal,
    set: (code: string, part: Partial<Inject>) =>
      setAll(injects.map((one) => (one.code === code ? { ...one, ...part } : one))),
    add: () => setAll([...injects, blankAfter(injects)]),
    drop: (code: string) => setAll(injects.filter((one) => one.code !== code)),
    keptAt: hold.content === '' ? null : hold.keptAt,
    clear: () => void hold.drop(),
    fault: (path: string) => say.fault(refusal?.faults?.[`script.${path}`]),
  }
}

function bare({ code, atMinutes, kind, from, words, expected }: Inject): Inject {
  return { code, atMinutes, kind, from, words, expected }
}

/** Without an act nothing is expected. */
function sent(inject: Inject): Inject {
  return inject.expected?.act.trim() === '' ? { ...inject, expected: null } : inject
}

/** Five minutes after the last one, with a code that none has. */
function blankAfter(injects: readonly Inject[]): Inject {
  const taken = new Set(injects.map(({ code }) => code))
  let number = injects.length + 1
  while (taken.has(`i${number}`)) number += 1
  const last = injects.at(-1)
  const atMinutes = last ? last.atMinutes + 5 : 0
  return {
    code: `i${number}`,
    atMinutes,
    kind: 'call',
    from: '',
    words: '',
    expected: { act: '', byMinutes: atMinutes + 5, proof: 'answer' },
  }
}
