import { useCommand } from '#renderer/app/call.ts'
import { type FigureTexts, figuresOf, textsOf } from '#renderer/app/figure-text.ts'
import { useDraft } from '#renderer/app/use-draft.ts'
import { useRefusalWords } from '#renderer/app/words.ts'
import { latestOfSources } from '#shared/incidents/falls.ts'
import type { FigureSource, FigureVersion } from '#shared/incidents/figures.ts'
import type { Incident } from '#shared/incidents/incident.ts'

/** Figures of a source as they are typed. */
export interface FiguresDraft {
  source: FigureSource
  sourceWords: string
  /** Null: now. */
  asOf: string | null
  texts: FigureTexts
  note: string
  adopt: string
  sure: boolean
}

/** Everything the parts of the form need. */
export type FiguresHold = ReturnType<typeof useFiguresDraft>

/** The form of a source's figures, kept while it is typed. */
export function useFiguresDraft(incident: Incident, corrects: FigureVersion | null) {
  const hold = useDraft(`incident/${incident.id}/figures${corrects ? `/${corrects.id}` : ''}`)
  const command = useCommand('incidents.addFigures')
  const say = useRefusalWords()
  const last = (source: FigureSource) =>
    latestOfSources(incident.figures)
      .filter((one) => one.source === source)
      .at(-1)
  const draft =
    hold.content === ''
      ? begun(corrects?.source ?? 'scene', corrects ?? last('scene'))
      : (JSON.parse(hold.content) as FiguresDraft)
  const set = (part: Partial<FiguresDraft>) => hold.setContent(JSON.stringify({ ...draft, ...part }))
  async function save(): Promise<boolean> {
    const { texts, asOf, ...given } = draft
    const outcome = await command.run({
      ...given,
      ...(asOf === null ? {} : { asOf }),
      id: incident.id,
      figures: figuresOf(texts),
      corrects: corrects?.id ?? null,
    })
    if (outcome.ok) await hold.drop()
    return outcome.ok
  }
  return {
    draft,
    set,
    /** Another source brings what it said last. */
    setSource: (source: FigureSource) => set({ ...begun(source, last(source)), note: draft.note }),
    save,
    first: incident.figures.length === 0,
    clear: () => void hold.drop(),
    keptAt: hold.keptAt,
    busy: command.busy,
    refusal: command.refusal,
    fault: (path: string) => say.fault(command.refusal?.faults?.[path]),
  }
}

function begun(source: FigureSource, last: FigureVersion | undefined): FiguresDraft {
  return {
    source,
    sourceWords: last?.sourceWords ?? '',
    asOf: null,
    texts: last ? textsOf(last.figures) : {},
    note: '',
    adopt: '',
    sure: false,
  }
}
