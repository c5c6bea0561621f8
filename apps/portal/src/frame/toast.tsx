import { createContext, type ReactNode, use, useCallback, useEffect, useState } from "react"

const ToastContext = createContext<(text: string) => void>(() => undefined)

/** Says in one line that something is done: `const say = useToast()`. Read out by screen readers. */
export const useToast = () => use(ToastContext)

const SHOWS_MS = 5000

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<{ text: string; id: number } | null>(null)
  const say = useCallback((text: string) => setToast((last) => ({ text, id: (last?.id ?? 0) + 1 })), [])
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(() => setToast(null), SHOWS_MS)
    return () => clearTimeout(timer)
  }, [toast])
  return (
    <ToastContext value={say}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-0 bottom-20 z-40 flex justify-center px-4 lg:bottom-6"
      >
        {toast && (
          <p key={toast.id} className="rounded-control bg-ink px-4 py-3 font-medium text-raised shadow-lift">
            {toast.text}
          </p>
        )}
      </div>
    </ToastContext>
  )
}
