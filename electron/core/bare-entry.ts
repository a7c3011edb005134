/** The columns of a log entry that nothing was said about; a kind and a text are the least one has. */
export function bareEntry(kind: string, text: string) {
  return {
    kind,
    text,
    party_unit: '',
    party_name: '',
    party_post: '',
    party_telephone: '',
    handling: '',
    follow: 0,
    due_at: null,
    settled_at: null,
    refers: null,
    relation: null,
    reason: '',
    telephone: null,
    links: '[]',
    notice: null,
  }
}
