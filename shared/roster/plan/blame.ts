/** The smallest part of some things that cannot be together by itself: without any one of it the rest could be. Halves what it looks through (QuickXplain), so that few questions do; of several such parts it tends to the one made of what comes first. */
export function smallestPart<T>(all: readonly T[], impossible: (part: readonly T[]) => boolean): T[] {
  const seek = (kept: readonly T[], looked: readonly T[], added: boolean): T[] => {
    if (added && impossible(kept)) return []
    if (looked.length <= 1) return [...looked]
    const half = Math.ceil(looked.length / 2)
    const [first, second] = [looked.slice(0, half), looked.slice(half)]
    const ofSecond = seek([...kept, ...first], second, true)
    return [...seek([...kept, ...ofSecond], first, ofSecond.length > 0), ...ofSecond]
  }
  return seek([], all, false)
}
