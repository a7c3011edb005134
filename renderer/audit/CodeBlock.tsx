/** Text of machines, in a box of its own that scrolls by keyboard too. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="au-json" tabIndex={0} aria-label={label}>
      <pre>{text}</pre>
    </section>
  )
}
