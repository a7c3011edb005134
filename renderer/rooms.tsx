import AlertOutlined from '@ant-design/icons/es/icons/AlertOutlined'
import AuditOutlined from '@ant-design/icons/es/icons/AuditOutlined'
import BookOutlined from '@ant-design/icons/es/icons/BookOutlined'
import CalendarOutlined from '@ant-design/icons/es/icons/CalendarOutlined'
import CheckSquareOutlined from '@ant-design/icons/es/icons/CheckSquareOutlined'
import ContactsOutlined from '@ant-design/icons/es/icons/ContactsOutlined'
import DashboardOutlined from '@ant-design/icons/es/icons/DashboardOutlined'
import ExperimentOutlined from '@ant-design/icons/es/icons/ExperimentOutlined'
import FileTextOutlined from '@ant-design/icons/es/icons/FileTextOutlined'
import FireOutlined from '@ant-design/icons/es/icons/FireOutlined'
import LineChartOutlined from '@ant-design/icons/es/icons/LineChartOutlined'
import OrderedListOutlined from '@ant-design/icons/es/icons/OrderedListOutlined'
import PhoneOutlined from '@ant-design/icons/es/icons/PhoneOutlined'
import PlayCircleOutlined from '@ant-design/icons/es/icons/PlayCircleOutlined'
import ReadOutlined from '@ant-design/icons/es/icons/ReadOutlined'
import SaveOutlined from '@ant-design/icons/es/icons/SaveOutlined'
import ScheduleOutlined from '@ant-design/icons/es/icons/ScheduleOutlined'
import SettingOutlined from '@ant-design/icons/es/icons/SettingOutlined'
import SwapOutlined from '@ant-design/icons/es/icons/SwapOutlined'
import TeamOutlined from '@ant-design/icons/es/icons/TeamOutlined'
import ThunderboltOutlined from '@ant-design/icons/es/icons/ThunderboltOutlined'
import WarningOutlined from '@ant-design/icons/es/icons/WarningOutlined'
import { type ComponentType, lazy } from 'react'
import { AlarmDialogs } from '#renderer/alarms/AlarmDialogs.tsx'
import type { Registry } from '#renderer/app/registry.ts'
import { Page as DeskPage } from '#renderer/desk/Page.tsx'
import { FollowupForm } from '#renderer/followups/FollowupForm.tsx'
import { IncidentPart as InstructionsOfIncident } from '#renderer/followups/IncidentPart.tsx'
import { InstructionForm } from '#renderer/followups/InstructionForm.tsx'
import { ImportForm } from '#renderer/imports/ImportForm.tsx'
import { DeskCard as IncidentsCard } from '#renderer/incidents/DeskCard.tsx'
import { IncidentForm } from '#renderer/incidents/IncidentForm.tsx'
import { DeskPanel } from '#renderer/log/DeskPanel.tsx'
import { EntryDrawer } from '#renderer/log/EntryDrawer.tsx'
import { Page as LogPage } from '#renderer/log/Page.tsx'
import { QuickLine } from '#renderer/log/QuickLine.tsx'
import { TelephoneForm } from '#renderer/log/TelephoneForm.tsx'
import { DeskCard as ResponsesCard } from '#renderer/responses/DeskCard.tsx'
import { StripPart as ResponsesChips } from '#renderer/responses/StripPart.tsx'
import { DeskCard as RunsCard } from '#renderer/runs/DeskCard.tsx'
import { IncidentPart as RunsOfIncident } from '#renderer/runs/IncidentPart.tsx'
import { StartForm } from '#renderer/runs/StartForm.tsx'
import { DeskCard as WarningsCard } from '#renderer/warnings/DeskCard.tsx'
import { DropAnywhere } from '#renderer/warnings/DropAnywhere.tsx'
import { PasteForm } from '#renderer/warnings/PasteForm.tsx'
import { StripPart as WarningsStrip } from '#renderer/warnings/StripPart.tsx'
import { DeskCard as WatersCard } from '#renderer/waters/DeskCard.tsx'

/**
 * Every room of the console in the order of the rail (Ctrl+1, Ctrl+2, ...), and the forms that open over any page. What must be there the moment
 * somebody sits down comes with the window; the other pages when first opened.
 */
export const registry: Registry = {
  rooms: [
    { name: 'desk', icon: DashboardOutlined, Page: DeskPage },
    { name: 'log', icon: BookOutlined, Page: LogPage, DeskPanel },
    { name: 'handover', icon: SwapOutlined, Page: page(() => import('#renderer/handover/Page.tsx')) },
    {
      name: 'warnings',
      icon: AlertOutlined,
      Page: page(() => import('#renderer/warnings/Page.tsx')),
      DeskCard: WarningsCard,
      StripPart: WarningsStrip,
    },
    {
      name: 'incidents',
      icon: FireOutlined,
      Page: page(() => import('#renderer/incidents/Page.tsx')),
      DeskCard: IncidentsCard,
    },
    {
      name: 'plans',
      icon: OrderedListOutlined,
      Page: page(() => import('#renderer/plans/Page.tsx')),
      DeskCard: RunsCard,
    },
    {
      name: 'followups',
      icon: CheckSquareOutlined,
      Page: page(() => import('#renderer/followups/Page.tsx')),
      IncidentPart: InstructionsOfIncident,
    },
    { name: 'roster', icon: ScheduleOutlined, Page: page(() => import('#renderer/roster/Page.tsx')) },
    { name: 'contacts', icon: ContactsOutlined, Page: page(() => import('#renderer/contacts/Page.tsx')) },
    { name: 'callouts', icon: PhoneOutlined, Page: page(() => import('#renderer/callouts/Page.tsx')) },
    {
      name: 'responses',
      icon: ThunderboltOutlined,
      Page: page(() => import('#renderer/responses/Page.tsx')),
      DeskCard: ResponsesCard,
      StripPart: ResponsesChips,
    },
    {
      name: 'waters',
      icon: LineChartOutlined,
      Page: page(() => import('#renderer/waters/Page.tsx')),
      DeskCard: WatersCard,
    },
    {
      name: 'reports',
      icon: FileTextOutlined,
      Page: page(() => import('#renderer/reports/Page.tsx')),
      IncidentPart: lazy(() =>
        import('#renderer/reports/IncidentPart.tsx').then(({ IncidentPart }) => ({ default: IncidentPart })),
      ),
    },
    {
      name: 'hazards',
      icon: WarningOutlined,
      Page: page(() => import('#renderer/hazards/Page.tsx')),
    },
    {
      name: 'drills',
      icon: ExperimentOutlined,
      Page: page(() => import('#renderer/drills/Page.tsx')),
    },
    { name: 'calendar', icon: CalendarOutlined, Page: page(() => import('#renderer/calendar/Page.tsx')) },
    { name: 'people', icon: TeamOutlined, Page: page(() => import('#renderer/people/Page.tsx')) },
    { name: 'audit', icon: AuditOutlined, Page: page(() => import('#renderer/audit/Page.tsx')) },
    { name: 'backup', icon: SaveOutlined, Page: page(() => import('#renderer/backup/Page.tsx')) },
    { name: 'settings', icon: SettingOutlined, Page: page(() => import('#renderer/settings/Page.tsx')) },
    {
      name: 'runs',
      icon: PlayCircleOutlined,
      under: 'plans',
      Page: page(() => import('#renderer/runs/Page.tsx')),
      IncidentPart: RunsOfIncident,
    },
    {
      name: 'training',
      icon: ReadOutlined,
      under: 'drills',
      Page: page(() => import('#renderer/training/Page.tsx')),
    },
  ],
  overlays: [
    QuickLine,
    TelephoneForm,
    PasteForm,
    IncidentForm,
    StartForm,
    InstructionForm,
    FollowupForm,
    DropAnywhere,
    EntryDrawer,
    ImportForm,
    AlarmDialogs,
  ],
}

function page(load: () => Promise<{ Page: ComponentType }>) {
  return lazy(() => load().then(({ Page }) => ({ default: Page })))
}
