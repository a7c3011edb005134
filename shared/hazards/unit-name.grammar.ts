/** The legal form a unit's registered name ends with, which nobody says when they name the place. */
export const legalForm =
  /(?:股份有限公司|有限责任公司|有限公司|集团公司|公司|\s*,?\s*(?:co\.?,?\s*ltd|ltd|llc|inc)\.?)$/iu
