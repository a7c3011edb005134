import { type Lettering, type LetteringName, letterings } from './lettering.ts'
import type { PageSize } from './page-size.ts'
import { padding } from './row.ts'
import { mm } from './ruling.ts'

const families = {
  serif: '"Duty Serif","Noto Serif SC","Source Han Serif SC",SimSun,serif;font-weight:400',
  sans: '"Duty Sans","Noto Sans SC","Source Han Sans SC",SimHei,sans-serif;font-weight:500',
  heavy: '"Duty Sans","Noto Sans SC","Source Han Sans SC",SimHei,sans-serif;font-weight:700',
}

/**
 * The css of a sheet: fixed pages, type set exactly as the width table reckons it (no kerning, no ligatures,
 * no squeezed punctuation), with the sizes of type it uses.
 */
export function style(size: PageSize, used: ReadonlySet<LetteringName>): string {
  return page(size) + type(used) + fixed
}

function page({ width, height, side, top, bottom }: PageSize): string {
  const watermark = mm(Math.min(width, height) * 0.34)
  return `
@page{size:${width}mm ${height}mm;margin:0}
.page{width:${width}mm;height:${height}mm;padding:${top}mm ${side}mm 0}
footer{left:${side}mm;right:${side}mm;bottom:${bottom}mm}
.rules{width:${width}mm;height:${height}mm}
.watermark{font-size:${watermark}mm}
:lang(en) .watermark{font-size:${mm(Number(watermark) * 0.5)}mm}
.ruled>.cell{padding:0 ${padding.across}mm}
.ruled>.start{padding:${padding.down}mm ${padding.across}mm 0}`
}

function type(used: ReadonlySet<LetteringName>): string {
  const classes = [...used].map((name) => {
    const { face, points, leading, colour }: Lettering = letterings[name]
    const ink = colour === undefined ? '' : `;color:${colour}`
    return `.${name}{font-family:${families[face]};font-size:${points}pt;line-height:${leading}mm;height:${leading}mm${ink}}`
  })
  return `\n${classes.join('\n')}`
}

const fixed = `
*{box-sizing:border-box;margin:0;padding:0}
html{background:#fff;color:#000;-webkit-text-size-adjust:none}
body{text-rendering:geometricPrecision;font-kerning:none;font-variant-ligatures:none;font-feature-settings:"locl" 0;
font-synthesis:none;text-spacing-trim:space-all;text-autospace:no-autospace;letter-spacing:0;
-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{position:relative;overflow:hidden;background:#fff;break-after:page;break-inside:avoid;isolation:isolate}
.page:last-child{break-after:auto}
.rules{position:absolute;left:0;top:0;fill:none;stroke:#000;stroke-linecap:square}
.frame{stroke-width:.35}
.hair{stroke-width:.12}
.watermark{position:absolute;inset:0;z-index:-1;display:flex;align-items:center;justify-content:center;transform:rotate(-35deg);
font-family:${families.heavy};letter-spacing:.2em;text-indent:.2em;white-space:pre;color:#e6e6e6}
.picture svg{display:block;width:100%;height:100%}
.row{display:grid;grid-template-rows:100%}
.cell{display:flex;flex-direction:column;min-width:0;height:100%}
.middle{justify-content:center;text-align:center}
.left,.right{justify-content:center}
.right{text-align:right}
.shaded{background:#e2e2e2}
.line{white-space:pre;direction:ltr;unicode-bidi:isolate}
[class^="line wall"]{padding-top:.06em}
:lang(zh) .title{letter-spacing:.22em;text-indent:.22em}
footer{position:absolute}
.foot-line{display:grid;grid-template-columns:1fr auto 1fr;white-space:pre}
.foot-line>:last-child{text-align:right}
s{text-decoration:line-through .2mm}
@media screen{html{background:#8a8f94}.page{margin:6mm auto}}
`
