const wait = 30
const longest = 40

/** Brings the keyboard into the story beside the list, as soon as it is there. */
export function focusStory(tries = 0): void {
  setTimeout(() => {
    const story = document.querySelector<HTMLElement>('[data-story]')
    if (story) story.focus()
    else if (tries < longest) focusStory(tries + 1)
  }, wait)
}

/** Brings the keyboard back to the list. */
export function focusList(): void {
  const line =
    document.querySelector<HTMLElement>('.wa-lines [aria-current=true]') ??
    document.querySelector<HTMLElement>('.wa-lines [data-line]')
  line?.focus()
}
