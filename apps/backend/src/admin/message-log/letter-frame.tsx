interface LetterFrameProps {
  html: string
  title: string
}

/** A mail as its reader sees it. The frame runs no script, opens nothing and has no origin, whatever the mail holds. */
export function LetterFrame({ html, title }: LetterFrameProps) {
  return (
    <iframe
      title={title}
      sandbox=""
      srcDoc={html}
      className="border-ui-border-base h-[640px] w-full max-w-[640px] rounded-lg border bg-white"
    />
  )
}

/** The words alone, as a mail program without pictures or a phone shows them. */
export function PlainText({ text, label }: { text: string; label: string }) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      className="txt-small border-ui-border-base bg-ui-bg-subtle max-h-[640px] w-full max-w-[640px] overflow-auto rounded-lg border p-4"
    >
      <pre className="whitespace-pre-wrap break-words font-sans">{text}</pre>
    </section>
  )
}
