import type { ComponentProps } from "react"

export type ButtonTone = "go" | "line" | "quiet"

/** Classes of a button, for links that look like one. */
export const buttonClass = (tone: ButtonTone = "go", className = ""): string => `btn btn-${tone} ${className}`.trim()

interface ButtonProps extends ComponentProps<"button"> {
  tone?: ButtonTone
  /** Work is under way: cannot be pressed twice. */
  pending?: boolean
  /** The verb at work ("Đang đặt…"); the button keeps its width. */
  pendingLabel?: string
}

/** A button that keeps its width while it works and cannot be pressed twice. */
export function Button({
  tone = "go",
  pending = false,
  pendingLabel,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={buttonClass(tone, className)}
      aria-busy={pending || undefined}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {pendingLabel ? (
        <span className="grid [&>*]:[grid-area:1/1]">
          <span className={pending ? "invisible" : undefined}>{children}</span>
          <span className={pending ? undefined : "invisible"} aria-hidden={!pending}>
            {pendingLabel}
          </span>
        </span>
      ) : (
        children
      )}
    </button>
  )
}
