import Input from 'antd/es/input'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'

interface PickListProps<T> {
  label: string
  placeholder?: string
  words: string
  onWords(words: string): void
  items: readonly T[]
  itemKey(item: T): string | number
  show(item: T): ReactNode
  onPick(item: T): void
  /** Shown when nothing fits. */
  empty: ReactNode
  className: string
}

/** A search box over a list: typing narrows, arrows move, Enter picks. */
export function PickList<T>(props: PickListProps<T>) {
  const { label, words, onWords, items, itemKey, onPick, empty, className } = props
  const id = useId()
  const [at, setAt] = useState(0)
  const here = Math.min(at, items.length - 1)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  })
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    const picked = items[here]
    if (step !== 0) setAt(Math.max(0, Math.min(items.length - 1, here + step)))
    else if (event.key === 'Enter' && picked !== undefined) onPick(picked)
    else return
    event.preventDefault()
  }
  const active = items[here]
  const combo = {
    role: 'combobox',
    'aria-expanded': true,
    'aria-controls': id,
    'aria-autocomplete': 'list' as const,
  }
  return (
    <div>
      <Input
        {...combo}
        autoFocus
        aria-label={label}
        aria-activedescendant={active === undefined ? undefined : `${id}-${itemKey(active)}`}
        placeholder={props.placeholder ?? ''}
        value={words}
        onChange={(event) => {
          setAt(0)
          onWords(event.target.value)
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={id} role="listbox" aria-label={label} className={className}>
        {items.map((item, index) => (
          <Option
            key={itemKey(item)}
            {...props}
            item={item}
            id={`${id}-${itemKey(item)}`}
            selected={index === here}
          />
        ))}
      </div>
      {items.length === 0 && empty}
    </div>
  )
}

interface OptionProps<T> extends PickListProps<T> {
  item: T
  id: string
  selected: boolean
}

function Option<T>({ item, id, selected, show, onPick }: OptionProps<T>) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the search box's.
    // biome-ignore lint/a11y/useFocusableInteractive: the search box keeps the focus and names the active option.
    <div id={id} role="option" aria-selected={selected} onClick={() => onPick(item)}>
      {show(item)}
    </div>
  )
}
