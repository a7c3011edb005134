/** The key that does it, as on the keyboard. */
export function KeyHint({ keys }: { keys: string }) {
  return (
    <span className="dc-keys">
      {keys.split('+').map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
