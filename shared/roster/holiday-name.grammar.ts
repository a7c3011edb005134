/** True when a holiday's name, as notices and tables write it, is that of the Spring Festival or its eve. */
export function namesSpringFestival(name: string): boolean {
  return /春节|除夕|spring festival|chinese new year/i.test(name)
}
