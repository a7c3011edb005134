import { QueryClientProvider } from '@tanstack/react-query'
import AntApp from 'antd/es/app'
import ConfigProvider from 'antd/es/config-provider'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { type ComponentType, type ReactNode, useEffect, useMemo } from 'react'
import { ZoneContext } from '#renderer/ui/zone.ts'
import { floating } from './floating.ts'
import { useLook } from './look.ts'
import { kept } from './news.ts'
import { type Registry, RegistryContext } from './registry.ts'
import { RoomProvider, useRoom } from './room-context.tsx'
import { Waiting } from './Waiting.tsx'
import { speak, useLanguage } from './words.ts'

/** The whole window: data, look, words, and inside them its face, the frame with its rooms or the wall display. */
export function App({ registry, Face }: { registry: Registry; Face: ComponentType }) {
  return (
    <QueryClientProvider client={kept}>
      <RegistryContext value={registry}>
        <RoomProvider waiting={<Waiting />}>
          <Dressed>
            <Face />
          </Dressed>
        </RoomProvider>
      </RegistryContext>
    </QueryClientProvider>
  )
}

const noSpace = { autoInsertSpace: false }

function Dressed({ children }: { children: ReactNode }) {
  const { settings, zone, state, name } = useRoom()
  const { theme } = useLook(settings, zone)
  const language = useLanguage()
  const times = useMemo(() => ({ zone, language }), [zone, language])
  useEffect(() => {
    if (state !== 'none') speak(settings.language)
  }, [settings.language, state])
  useEffect(() => {
    if (name) document.title = name
  }, [name])
  return (
    <ZoneContext value={times}>
      <ConfigProvider
        theme={theme}
        locale={language === 'en' ? enUS : zhCN}
        button={noSpace}
        getPopupContainer={floating}
      >
        <AntApp component={false}>{children}</AntApp>
      </ConfigProvider>
    </ZoneContext>
  )
}
