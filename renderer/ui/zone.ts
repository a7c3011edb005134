import { createContext, useContext } from 'react'

/** In which zone and language times are shown. */
export interface Zone {
  zone: string
  language: string
}

/** Given once by the frame, read by every part that shows a time. */
export const ZoneContext = createContext<Zone>({ zone: 'Asia/Shanghai', language: 'zh-CN' })

/** The zone and language of this window. */
export function useZone(): Zone {
  return useContext(ZoneContext)
}
