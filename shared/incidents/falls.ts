import { type FigureKey, type Figures, type FigureVersion, figureKeys } from './figures.ts'
import { type IncidentPerson, personStates } from './person.ts'

/** A figure that is less than it was, or no longer known. */
export interface Fall {
  key: FigureKey
  from: number
  to: number | null
}

/** The figures that are less in `after` than in `before`; one that is not given in `after` is no fall, another source may know it. */
export function fallsOf(before: Figures, after: Figures): Fall[] {
  return figureKeys.flatMap((key) => {
    const [from, to] = [before[key], after[key]]
    return from !== null && to !== null && to < from ? [{ key, from, to }] : []
  })
}

/** The figures that are less or no longer known when the room speaks by `after` instead of `before`. */
export function lossesOf(before: Figures, after: Figures): Fall[] {
  return figureKeys.flatMap((key) => {
    const [from, to] = [before[key], after[key]]
    return from !== null && (to === null || to < from) ? [{ key, from, to }] : []
  })
}

/** A figure on which sources differ now, with what the latest version of each says. */
export interface Difference {
  key: FigureKey
  says: {
    figure: number
    source: FigureVersion['source']
    sourceWords: string
    asOf: string
    value: number
  }[]
}

/** Where the latest versions of the sources differ, figure by figure. Figures are never averaged: people choose. */
export function differencesOf(versions: readonly FigureVersion[]): Difference[] {
  const latest = latestOfSources(versions)
  return figureKeys.flatMap((key) => {
    const says = latest.flatMap(({ id, source, sourceWords, asOf, figures }) => {
      const value = figures[key]
      return value === null ? [] : [{ figure: id, source, sourceWords, asOf, value }]
    })
    return new Set(says.map(({ value }) => value)).size > 1 ? [{ key, says }] : []
  })
}

/** The latest version of each source by its as-of time; versions that were corrected do not count. */
export function latestOfSources(versions: readonly FigureVersion[]): FigureVersion[] {
  const corrected = new Set(versions.map(({ corrects }) => corrects))
  const latest = new Map<string, FigureVersion>()
  for (const version of versions) {
    if (corrected.has(version.id)) continue
    const key = `${version.source}/${version.sourceWords}`
    const known = latest.get(key)
    if (!known || known.asOf <= version.asOf) latest.set(key, version)
  }
  return [...latest.values()]
}

/** A figure that is not the number of people listed for it. */
export interface ListGap {
  key: FigureKey
  listed: number
  number: number
}

/** Where the list of people and the number differ; figures not known, and lists nobody has begun, are not compared. */
export function listAgainstNumbers(persons: readonly IncidentPerson[], figures: Figures | null): ListGap[] {
  const current = persons.filter((person) => person.current)
  if (figures === null || current.length === 0) return []
  return personStates.flatMap((state) => {
    const key = figureKeys.find((one) => one === state)
    const number = key ? figures[key] : null
    const listed = current.filter(({ facts }) => facts.state === state).length
    return key && number !== null && number !== listed ? [{ key, listed, number }] : []
  })
}
