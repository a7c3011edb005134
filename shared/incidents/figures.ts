import { z } from 'zod'
import { Instant } from '#shared/base/instant.ts'
import { optionalText } from '#shared/base/text.ts'

/** What is counted: persons by what became of them, then the direct loss. Missing and out of contact are two things. */
export const figureKeys = [
  'dead',
  'missing',
  'outOfContact',
  'trapped',
  'seriouslyInjured',
  'slightlyInjured',
  'poisoned',
  'inHospital',
  'affected',
  'relocated',
  'threatened',
  'directLoss',
] as const

/** What is counted. */
export type FigureKey = (typeof figureKeys)[number]

/** The most persons that can be meant: beyond it a finger slipped. */
export const mostPersons = 10_000_000

/** The most yuan that can be meant: beyond it a finger slipped. */
export const mostYuan = 1_000_000_000_000

const upTo = (most: number) =>
  z
    .int({ message: 'incidents.wholeNumber' })
    .min(0, { message: 'incidents.negative' })
    .max(most, { message: 'incidents.absurd' })
    .nullable()
    .default(null)
const persons = upTo(mostPersons)

/** Figures of one version: null means not known yet and is printed "being verified"; 0 means none reported so far. `directLoss` in yuan. */
export const Figures = z.object({
  dead: persons,
  missing: persons,
  outOfContact: persons,
  trapped: persons,
  seriouslyInjured: persons,
  slightlyInjured: persons,
  poisoned: persons,
  inHospital: persons,
  affected: persons,
  relocated: persons,
  threatened: persons,
  directLoss: upTo(mostYuan),
})

/** Figures of one version. */
export type Figures = z.output<typeof Figures>

/** Nothing known yet. */
export const noFigures: Figures = Figures.parse({})

/** Who gives figures. */
export const figureSources = [
  'publicSecurity',
  'health',
  'fire',
  'township',
  'firm',
  'department',
  'scene',
  'other',
] as const

/** Who gives figures. */
export type FigureSource = (typeof figureSources)[number]

/** Figures as somebody gave them; `asOf` left out means now. */
export const NewFigures = z.object({
  source: z.enum(figureSources).default('other'),
  /** Who exactly: unit, name, post. */
  sourceWords: optionalText(120),
  asOf: Instant.optional(),
  figures: Figures,
  note: optionalText(1000),
})

/** Figures as somebody gave them. */
export type NewFigures = z.output<typeof NewFigures>

const By = z.object({ id: z.int(), name: z.string() }).nullable()

/** A version of the figures, kept for ever as it was given. */
export const FigureVersion = z.object({
  id: z.int(),
  source: z.enum(figureSources),
  sourceWords: z.string(),
  asOf: z.string(),
  figures: Figures,
  note: z.string(),
  /** The version it takes the place of, when the same source corrected itself. */
  corrects: z.int().nullable(),
  at: z.string(),
  by: By,
})

/** A version of the figures. */
export type FigureVersion = z.output<typeof FigureVersion>

/** The choice of the version that the room speaks by from then on. */
export const Adoption = z.object({
  id: z.int(),
  figure: z.int(),
  reason: z.string(),
  at: z.string(),
  by: By,
})

/** The choice of the version that the room speaks by. */
export type Adoption = z.output<typeof Adoption>

/** The version the room speaks by now. */
export const Adopted = Adoption.extend({
  source: z.enum(figureSources),
  sourceWords: z.string(),
  asOf: z.string(),
  figures: Figures,
  note: z.string(),
})

/** The version the room speaks by now. */
export type Adopted = z.output<typeof Adopted>
