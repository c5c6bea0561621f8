import { Component, type ReactNode } from "react"
import { frameWords } from "./frame-words"

/** When a page breaks, it says so and offers to load again; words of both languages, since anything may be broken. */
export class Crash extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    const words = frameWords[document.documentElement.lang === "en" ? "en" : "vi"]
    return (
      <main className="portal wrap grid min-h-dvh place-content-center gap-4 text-center">
        <h1>{words.crashed}</h1>
        <button type="button" className="btn btn-go" onClick={() => location.reload()}>
          {words.reload}
        </button>
      </main>
    )
  }
}
