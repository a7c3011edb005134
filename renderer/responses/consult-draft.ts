import { useCommand } from '#renderer/app/call.ts'
import { instantNow } from '#renderer/app/room-context.tsx'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import type { Consultation } from '#shared/responses/consultation.ts'
import type { Response } from '#shared/responses/response.ts'

/** One of those present, as typed. */
export interface ViewDraft {
  unit: string
  name: string
  view: string
}

/** The consultation form as it is filled in; `corrects` is the record it puts right. */
export interface ConsultDraft {
  topic: string
  heldAt: string | null
  means: string
  chair: string
  views: ViewDraft[]
  conclusion: string
  nextAt: string | null
  /** The warning it is about. */
  chain: number | null
}

/** Everything the parts of the form need. */
export type ConsultHold = ReturnType<typeof useConsultDraft>

/** The consultation form: kept while it is typed, begun with what is known of the response or of the record it corrects. */
export function useConsultDraft(response: Response | null, earlier: Consultation | null, usual: string) {
  const hold = useDraft(`responses.consult.${response?.id ?? 'free'}.${earlier?.id ?? 'new'}`)
  const { run, busy, refusal } = useCommand('responses.consult')
  const say = useRefusalWords()
  const first = begun(response, earlier, usual)
  const draft = hold.content === '' ? first : (JSON.parse(hold.content) as ConsultDraft)
  const set = (part: Partial<ConsultDraft>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  async function save(): Promise<boolean> {
    const { views, heldAt, ...others } = draft
    const said = views.filter(({ unit, name, view }) => (unit + name + view).trim() !== '')
    const outcome = await run({
      ...others,
      heldAt: heldAt ?? '',
      views: said,
      response: response?.id ?? earlier?.response ?? null,
      corrects: earlier?.id ?? null,
    })
    if (outcome.ok) await hold.drop()
    return outcome.ok
  }
  return {
    draft,
    set,
    save,
    busy,
    refusal,
    keptAt: hold.content === '' ? null : hold.keptAt,
    clear: () => void hold.drop(),
    fault: (path: string) => say.fault(refusal?.faults?.[path]),
  }
}

function begun(response: Response | null, earlier: Consultation | null, usual: string): ConsultDraft {
  if (earlier) {
    const { topic, heldAt, means, chair, views, conclusion, nextAt, chain } = earlier
    return { topic, heldAt, means, chair, views, conclusion, nextAt, chain }
  }
  return {
    topic: response?.matter ?? '',
    heldAt: `${instantNow().slice(0, 16)}:00.000Z`,
    means: usual,
    chair: '',
    views: [{ unit: '', name: '', view: '' }],
    conclusion: '',
    nextAt: null,
    chain: response?.chain ?? null,
  }
}
