import { usePagePaper } from '#renderer/app/print.ts'
import { useWords } from '#renderer/app/words.ts'
import { KeyTabs } from '#renderer/ui/KeyTabs.tsx'
import { Page as Frame } from '#renderer/ui/Page.tsx'
import type { Drill } from '#shared/drills/drill.ts'
import { AskedForm } from './AskedForm.tsx'
import { ComparisonTab } from './ComparisonTab.tsx'
import { DrillActs } from './DrillActs.tsx'
import { drillTabs, showDrill, useDrillPlace } from './drill-place.ts'
import { EvaluationTab } from './EvaluationTab.tsx'
import { PlayTab } from './PlayTab.tsx'
import { StateTag } from './StateTag.tsx'
import { TPlus } from './TPlus.tsx'

/** One drill: played, compared with the plan, evaluated. */
export function DrillPage({ drill }: { drill: Drill }) {
  const t = useWords('drills')
  const { tab } = useDrillPlace()
  usePagePaper('drillRecord', drill.id)
  const parts = {
    play: <PlayTab drill={drill} />,
    comparison: <ComparisonTab drill={drill} />,
    evaluation: <EvaluationTab drill={drill} />,
  }
  return (
    <Frame
      title={drill.name}
      note={
        <>
          <StateTag {...drill} /> {t(`kinds.${drill.kind}`)} {drill.plus !== null && <TPlus drill={drill} />}
        </>
      }
      actions={<DrillActs drill={drill} />}
    >
      <KeyTabs
        tabs={drillTabs}
        words={(key) => t(`tabs.${key}`)}
        parts={parts}
        active={tab}
        onChange={(key) => showDrill(drill.id, key)}
      />
      <AskedForm />
    </Frame>
  )
}
