import AuditOutlined from '@ant-design/icons/es/icons/AuditOutlined'
import BookOutlined from '@ant-design/icons/es/icons/BookOutlined'
import DashboardOutlined from '@ant-design/icons/es/icons/DashboardOutlined'
import SaveOutlined from '@ant-design/icons/es/icons/SaveOutlined'
import SettingOutlined from '@ant-design/icons/es/icons/SettingOutlined'
import SwapOutlined from '@ant-design/icons/es/icons/SwapOutlined'
import TeamOutlined from '@ant-design/icons/es/icons/TeamOutlined'
import { type ComponentType, lazy } from 'react'
import type { Registry } from '#renderer/app/registry.ts'

/** Every room of the console in the order of the rail (Ctrl+1, Ctrl+2, ...), and the forms that open over any page. */
export const registry: Registry = {
  rooms: [
    { name: 'desk', icon: DashboardOutlined, Page: page(() => import('#renderer/desk/Page.tsx')) },
    { name: 'log', icon: BookOutlined, Page: page(() => import('#renderer/log/Page.tsx')), DeskPanel: lazy(() => import('#renderer/log/DeskPanel.tsx').then(({ DeskPanel }) => ({ default: DeskPanel }))) },
    { name: 'handover', icon: SwapOutlined, Page: page(() => import('#renderer/handover/Page.tsx')) },
    { name: 'people', icon: TeamOutlined, Page: page(() => import('#renderer/people/Page.tsx')) },
    { name: 'audit', icon: AuditOutlined, Page: page(() => import('#renderer/audit/Page.tsx')) },
    { name: 'backup', icon: SaveOutlined, Page: page(() => import('#renderer/backup/Page.tsx')) },
    { name: 'settings', icon: SettingOutlined, Page: page(() => import('#renderer/settings/Page.tsx')) },
  ],
  overlays: [
    lazy(() => import('#renderer/log/QuickLine.tsx').then(({ QuickLine }) => ({ default: QuickLine }))),
    lazy(() => import('#renderer/log/TelephoneForm.tsx').then(({ TelephoneForm }) => ({ default: TelephoneForm }))),
    lazy(() => import('#renderer/log/EntryDrawer.tsx').then(({ EntryDrawer }) => ({ default: EntryDrawer }))),
  ],
}

function page(load: () => Promise<{ Page: ComponentType }>) {
  return lazy(() => load().then(({ Page }) => ({ default: Page })))
}
