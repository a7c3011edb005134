import type { InputOf } from '#shared/contract/index.ts'
import type { MessageFacts } from '#shared/warnings/message.ts'
import { levelOfColour } from '#shared/warnings/rank.grammar.ts'
import type { ReadWarning } from '#shared/warnings/read-warning.ts'
import type { WarningType } from '#shared/warnings/views.ts'
import { hoursIn, namesIn, placesIn, type WarningForm } from './warning-form.ts'

/** What a message says, as the operations take it. */
export type FactsGiven = InputOf<'warnings.enter'>['facts']

type Mark = NonNullable<FactsGiven['marks']>[number]

/** The type of that name, by its own name or another it goes by. */
export function typeNamed(types: readonly WarningType[], name: string): WarningType | null {
  return types.find((type) => type.name === name || type.also.includes(name)) ?? null
}

/** What the form says, with what only the text said (figures, kind, level of a response) kept where it was not changed. */
export function factsOf(
  form: WarningForm,
  types: readonly WarningType[],
  read: ReadWarning | null,
): FactsGiven {
  const type = typeNamed(types, form.hazard.trim())
  return {
    issuers: namesIn(form.issuers),
    action: form.action,
    hazard: form.hazard.trim(),
    eventType: form.hazard === read?.hazard ? read.eventType : (type?.eventType ?? null),
    colour: form.colour,
    level: levelOf(form, read),
    responseLevel: read?.responseLevel ?? null,
    productKind: read?.productKind ?? 'other',
    status: form.status,
    issuedAt: form.issuedAt,
    horizonHours: hoursIn(form.hours),
    validUntil: form.until,
    places: placesIn(form.places),
    quantities: read?.quantities ?? [],
    reference: referenceOf(form, read),
    text: read?.raw ?? '',
    marks: marksOf(form, type, read),
  }
}

function levelOf({ colour }: WarningForm, read: ReadWarning | null): number | null {
  if (read && read.colour === colour) return read.level
  return colour === null ? null : levelOfColour(colour)
}

function referenceOf(form: WarningForm, read: ReadWarning | null): FactsGiven['reference'] {
  const { earlierColour: colour, earlierAt: issuedAt, hazard } = form
  if (colour === null && issuedAt === null && !read?.reference) return null
  return { hazard: read?.reference?.hazard || hazard.trim(), colour, issuedAt }
}

const aboutTime: readonly Mark[] = ['issuedAhead', 'issuedLongAgo', 'horizonPast']

/** A mark stays as long as what it is about stays. */
function marksOf(form: WarningForm, type: WarningType | null, read: ReadWarning | null): Mark[] {
  const same = form.hazard === read?.hazard && form.colour === read.colour
  const kept = (read?.marks ?? []).filter(
    (mark) =>
      (mark === 'levelAgainstColour' && same) ||
      (aboutTime.includes(mark) && Date.parse(read?.issuedAt ?? '') === Date.parse(form.issuedAt ?? '')),
  )
  const response = (read?.responseLevel ?? null) !== null
  const found: Record<string, boolean> = {
    hazardUnknown: type === null && !response,
    colourNotOfType: colourIsStrange(form.colour, type),
    exercise: form.status === 'exercise',
  }
  return [...kept, ...(Object.keys(found) as Mark[]).filter((mark) => found[mark])]
}

/** True for a colour that the type does not have. */
export function colourIsStrange(colour: WarningForm['colour'], type: WarningType | null): boolean {
  return colour !== null && type !== null && type.colours.length > 0 && !type.colours.includes(colour)
}

/** A message as put right in the form; what the form does not show stays as it was. */
export function correctedFacts(
  facts: MessageFacts,
  form: WarningForm,
  types: readonly WarningType[],
): FactsGiven {
  const type = typeNamed(types, form.hazard.trim())
  const same = form.hazard === facts.hazard && form.colour === facts.colour
  const said = factsOf(form, types, null)
  const isResponse = facts.responseLevel !== null
  const own = facts.marks.filter((mark) => !remade.includes(mark) && (same || mark !== 'levelAgainstColour'))
  return {
    ...facts,
    ...said,
    eventType: form.hazard === facts.hazard ? facts.eventType : (type?.eventType ?? null),
    level: form.colour === facts.colour ? facts.level : (said.level ?? null),
    responseLevel: facts.responseLevel,
    productKind: facts.productKind,
    quantities: facts.quantities,
    text: facts.text,
    marks: [...own, ...(said.marks ?? []).filter((mark) => mark !== 'hazardUnknown' || !isResponse)],
  }
}

/** Marks that are found anew from what the form says. */
const remade: readonly Mark[] = [...aboutTime, 'hazardUnknown', 'colourNotOfType', 'exercise', 'timeGuessed']
