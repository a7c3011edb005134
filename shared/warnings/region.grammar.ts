const region = /^(.*(?:省|自治区|市|县|区|旗|州|盟|镇|乡|街道))(?=.)/

/** The place an office is of, its name without the office: 澄河县 of 澄河县气象台; empty when the name has none. */
export function regionOf(issuer: string): string {
  return region.exec(issuer)?.[1] ?? ''
}
