import type { ThemeConfig } from 'antd'
import antdTheme from 'antd/es/theme'
import { type Colours, day, night } from './colours.ts'

/** The two themes. */
export type Light = 'day' | 'night'

/** The colours of a theme. */
export function coloursOf(light: Light): Colours {
  return light === 'night' ? night : day
}

/** The official faces where installed, the packed open one otherwise. */
export const fonts = "'Microsoft YaHei UI', 'PingFang SC', 'Duty Sans', 'Noto Sans SC', system-ui, sans-serif"

/** The widget library's theme; `scale` is a whole percentage of the base size of 15 px. */
export function themeOf(light: Light, scale: number): ThemeConfig {
  const colours = coloursOf(light)
  const size = (pixels: number) => Math.round((pixels * scale) / 100)
  return {
    algorithm: light === 'night' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: {
      ...surfaces(colours),
      ...sizes(size),
      motion: false,
    },
    components: {
      Button: {
        primaryColor: colours.onAccent,
        dangerColor: colours.onAccent,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
      },
    },
  }
}

function surfaces(colours: Colours): NonNullable<ThemeConfig['token']> {
  const { ink, faint, accent } = colours
  return {
    colorPrimary: accent,
    colorLink: accent,
    colorInfo: accent,
    colorError: colours.red,
    colorErrorText: colours.red,
    colorWarning: colours.amber,
    colorSuccess: colours.green,
    colorBgBase: colours.sheet,
    colorBgContainer: colours.sheet,
    colorBgElevated: colours.sheet,
    colorBgLayout: colours.desk,
    colorBorder: colours.line,
    colorBorderSecondary: colours.line,
    colorText: ink,
    colorTextBase: ink,
    colorTextSecondary: faint,
    colorTextTertiary: faint,
    colorTextDescription: faint,
    colorTextPlaceholder: faint,
    colorIcon: faint,
    controlItemBgActive: colours.accentSoft,
    ...notes(colours),
  }
}

function notes(colours: Colours): NonNullable<ThemeConfig['token']> {
  return {
    colorErrorBg: colours.redSoft,
    colorErrorBorder: colours.red,
    colorWarningBg: colours.amberSoft,
    colorWarningBorder: colours.amber,
    colorInfoBg: colours.accentSoft,
    colorInfoBorder: colours.accent,
    colorSuccessBg: colours.greenSoft,
    colorSuccessBorder: colours.green,
  }
}

function sizes(size: (pixels: number) => number): NonNullable<ThemeConfig['token']> {
  return {
    fontFamily: fonts,
    fontSize: size(15),
    controlHeight: size(34),
    borderRadius: 6,
    boxShadow: 'none',
    wireframe: false,
  }
}
