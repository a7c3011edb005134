/** What to look for in the book when a card says whom to call, the most exact first: role and place, the role alone, then the bare units it names without "duty room", "command centre" and the like. */
export function bookWords(role: string, place: string): string[] {
  const bare = role
    .replace(/[（(][^）)]*[）)]/g, ' ')
    .split(/[、，,/／]|\band\b/)
    .map((part) => part.replace(tail, '').trim())
    .filter((part) => part.length > 1)
  const exact = [role, ...bare]
  const tries = place === '' ? exact : [...exact.map((one) => `${one} ${place}`), ...exact, place]
  return [...new Set(tries)]
}

const tail =
  /(?:24小时)?(?:值班室|值班电话|值班|调度室|调度|指挥中心|负责人|责任人|主要领导|duty room|command centre)$/i
