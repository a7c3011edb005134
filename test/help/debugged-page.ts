/** Runs an expression in the page of an app that was started with --remote-debugging-port, and gives its value; undefined before there is a page. */
export async function inPage(port: string, expression: string): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${port}/json/list`)
  const targets = (await answer.json()) as { type: string; url: string; webSocketDebuggerUrl: string }[]
  const page = targets.find(({ type, url }) => type === 'page' && url.startsWith('app://'))
  return page ? evaluated(page.webSocketDebuggerUrl, expression) : undefined
}

function evaluated(address: string, expression: string): Promise<unknown> {
  const socket = new WebSocket(address)
  const params = { expression, awaitPromise: true, returnByValue: true }
  return new Promise((done, fail) => {
    socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }))
    socket.onerror = () => fail(new Error('the page cannot be reached'))
    socket.onmessage = ({ data }) => {
      socket.close()
      done(JSON.parse(String(data)).result?.result?.value)
    }
  })
}
