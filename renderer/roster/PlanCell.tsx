const shortHan = /^\p{Script=Han}{1,6}$/u

/** Whom a plan puts on one slot; short Chinese names are not broken. */
export function PlanCell({ names }: { names: readonly string[] }) {
  return (
    <div className="ro-cell">
      {names.map((name) => (
        <span key={name} className={`ro-name ${shortHan.test(name) ? 'ro-han' : ''}`}>
          {name}
        </span>
      ))}
    </div>
  )
}
