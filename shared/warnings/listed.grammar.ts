/** Names as they are listed: as Chinese lists them when one of them is Chinese, else with commas. */
export function listed(names: readonly string[]): string {
  return names.join(names.some((name) => /\p{Script=Han}/u.test(name)) ? '、' : ', ')
}
