import type { BoardTarget } from '#shared/callouts/board.ts'
import type { RegisterLine, WarningSheetData } from '#shared/paper/warning-sheet.ts'
import type { Response, ResponseAction } from '#shared/responses/response.ts'
import { englishHazard } from '#shared/warnings/hazard-name.ts'
import type { ChainStory } from '#shared/warnings/views.ts'
import { answerParts } from '../callout-answer.ts'
import { paperWords } from '../paper-words.ts'
import type { Work } from '../work.ts'
import { threatenedSites } from './threatened-sites.ts'

/** The facts of one warning from its issue to its end, with the call-outs and responses begun for it. */
export function warningSheetData(work: Work, id: number): WarningSheetData {
  const words = paperWords(work)
  const story = work.call('warnings.chain', { id })
  const [first] = story.messages
  const responses = work.call('responses.list', { chain: id })
  const places = story.places.map(({ name }) => name)
  const receipts = story.messages.flatMap(({ sources }) => sources.map(({ receipt }) => receipt.way))
  return {
    number: id,
    exercise: story.status !== 'actual',
    status: words(`warningSheet.statuses.${story.status}`),
    issuers: story.issuers,
    signal: signalOf(work, story),
    issuedAt: story.since,
    receivedAt: first?.receivedAt ?? story.receivedAt,
    ways: [...new Set(receipts)].map((way) => words(`warningSheet.waysIn.${way}`)),
    places,
    sites: threatenedSites(work, places),
    originals: story.messages.map(({ facts }) => facts.text || facts.headline),
    reports: stepsOf(story, ['reported', 'instructed']).map(
      ({ happenedAt, act, who, means, words: said }) => ({
        at: happenedAt,
        texts: [who, means, act === 'instructed' ? words('warningSheet.instructed', { text: said }) : said],
      }),
    ),
    forwards: stepsOf(story, ['forwarded']).map(({ happenedAt, who, means, words: said }) => ({
      at: happenedAt,
      texts: [who, [means, said].filter(Boolean).join(' ')],
    })),
    calls: callsOf(work, id),
    responses: responses.map((response) => responseLine(work, response)),
    actions: responses.flatMap(({ actions }) => actions.map((action) => actionLine(work, action))),
    changes: changesOf(work, story),
    summaries: stepsOf(story, ['summed']).map(({ words: said }) => said),
  }
}

function stepsOf({ steps }: ChainStory, acts: readonly string[]): ChainStory['steps'] {
  return steps.filter(({ act }) => acts.includes(act))
}

function signalOf(work: Work, { hazard, colour }: Pick<ChainStory, 'hazard' | 'colour'>): string {
  const words = paperWords(work)
  return words('warningSheet.signalOf', {
    hazard: work.settings.language === 'en' ? englishHazard(hazard) : hazard,
    colour: colour === null ? '' : words(`warningSheet.colours.${colour}`),
  })
}

/** Every message after the first, and how the warning ended when no message ended it. */
function changesOf(work: Work, story: ChainStory): RegisterLine[] {
  const words = paperWords(work)
  const messages = story.messages.slice(1).map(({ issuedAt, action, facts }) => ({
    at: issuedAt,
    texts: [
      words('warningSheet.change', {
        action: words(`warningSheet.acts.${action}`),
        signal: signalOf(work, facts),
      }),
    ],
  }))
  const closed = stepsOf(story, ['closed']).map(({ happenedAt, words: said }) => ({
    at: happenedAt,
    texts: [words('warningSheet.closed', { text: said })],
  }))
  return [...messages, ...closed].sort((a, b) => (a.at < b.at ? -1 : 1))
}

function callsOf(work: Work, chain: number): RegisterLine[] {
  return work
    .call('callouts.list', { chain })
    .toReversed()
    .flatMap(({ id }) => work.call('callouts.board', { id }).targets)
    .filter(({ state }) => state !== 'dropped')
    .map((target) => callLine(work, target))
}

/** The try that brought the answer, else the last one. */
function callLine(work: Work, target: BoardTarget): RegisterLine {
  const words = paperWords(work)
  const counting = target.tries.filter(({ withdrawn }) => withdrawn === null)
  const told = counting.findLast(({ result }) => result === 'answered') ?? counting.at(-1)
  const said = [...answerParts(work, target.answer), told?.words ?? ''].filter((part) => part !== '')
  const standing = target.state === 'answered' ? '' : words(`callSheet.states.${target.state}`)
  return {
    at: told?.happenedAt ?? null,
    texts: [
      [target.unit, target.who].filter(Boolean).join(' '),
      target.post,
      told?.number ?? target.ladder[0]?.number ?? '',
      told ? words(`warningSheet.channels.${told.channel}`) : '',
      told?.result === 'answered' || told?.result === 'reached' ? told.called : '',
      [standing, ...said].filter((part) => part !== '').join(words('separator')),
    ],
  }
}

function responseLine(
  work: Work,
  { matter, level, levelSince, since, approver, endedAt }: Response,
): RegisterLine {
  const words = paperWords(work)
  const named =
    level === null
      ? matter
      : words('warningSheet.level', { level: words(`warningSheet.levels.${level}`), matter })
  return {
    at: levelSince ?? since,
    texts: [endedAt === null ? named : words('warningSheet.levelEnded', { text: named }), approver],
  }
}

function actionLine(
  work: Work,
  { words: what, who, settledAt, settledBy, outcome, result, dueAt }: ResponseAction,
): RegisterLine {
  const words = paperWords(work)
  const state = words(`warningSheet.outcomes.${outcome === '' ? 'open' : outcome}`)
  return {
    at: settledAt ?? dueAt,
    texts: [what, settledBy?.name || who, [state, result].filter(Boolean).join(' ')],
  }
}
