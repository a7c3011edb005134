/** The colours of one theme; every one is also a CSS variable `--name`. */
export interface Colours {
  desk: string
  sheet: string
  raised: string
  line: string
  ink: string
  faint: string
  accent: string
  onAccent: string
  accentSoft: string
  red: string
  redSoft: string
  amber: string
  amberSoft: string
  green: string
  greenSoft: string
  rehearsal: string
  /** The four colours of warnings, used for nothing else, each with the ink that is read on it (at least 4.5:1). */
  warningRed: string
  onWarningRed: string
  warningOrange: string
  onWarningOrange: string
  warningYellow: string
  onWarningYellow: string
  warningBlue: string
  onWarningBlue: string
}

/** White paper, ink. */
export const day: Colours = {
  desk: '#eef1f4',
  sheet: '#ffffff',
  raised: '#f7f9fb',
  line: '#cfd6dd',
  ink: '#18212b',
  faint: '#4a5764',
  accent: '#2b5f8c',
  onAccent: '#ffffff',
  accentSoft: '#e3edf6',
  red: '#9b0f1a',
  redSoft: '#fdecec',
  amber: '#734000',
  amberSoft: '#fff3d9',
  green: '#0e5530',
  greenSoft: '#e6f4ea',
  rehearsal: '#d98200',
  warningRed: '#c01722',
  onWarningRed: '#ffffff',
  warningOrange: '#f08519',
  onWarningOrange: '#231200',
  warningYellow: '#f7d21b',
  onWarningYellow: '#231c00',
  warningBlue: '#1c63b8',
  onWarningBlue: '#ffffff',
}

/** Deep blue-grey, warm off-white text, no pure white. */
export const night: Colours = {
  desk: '#10161d',
  sheet: '#18212b',
  raised: '#1f2a36',
  line: '#35424f',
  ink: '#e9e2d5',
  faint: '#b3b6b4',
  accent: '#86b6e0',
  onAccent: '#0d151d',
  accentSoft: '#223448',
  red: '#ffaaa2',
  redSoft: '#41211f',
  amber: '#f3c56e',
  amberSoft: '#3b2f16',
  green: '#8fd8a8',
  greenSoft: '#1b3526',
  rehearsal: '#e79a1f',
  warningRed: '#c9242e',
  onWarningRed: '#fffaf2',
  warningOrange: '#e88522',
  onWarningOrange: '#231200',
  warningYellow: '#e8c62a',
  onWarningYellow: '#231c00',
  warningBlue: '#2a6cc0',
  onWarningBlue: '#fffaf2',
}

/** Puts a theme's colours where the style sheets find them. */
export function paint(colours: Colours): void {
  const { style } = document.documentElement
  for (const [name, colour] of Object.entries(colours)) style.setProperty(`--${kebab(name)}`, colour)
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
