import { useSyncExternalStore } from 'react'

/** A value of the whole window that components watch. */
export interface Cell<T> {
  read(): T
  write(value: T): void
  watch(listen: () => void): () => void
}

/** Makes a cell; writing the value it already holds wakes nobody. */
export function cell<T>(first: T): Cell<T> {
  const listeners = new Set<() => void>()
  let held = first
  return {
    read: () => held,
    write(value) {
      if (Object.is(value, held)) return
      held = value
      for (const listen of listeners) listen()
    },
    watch(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
  }
}

/** The value of a cell, kept fresh while the component lives. */
export function useCell<T>(watched: Cell<T>): T {
  return useSyncExternalStore(watched.watch, watched.read)
}
