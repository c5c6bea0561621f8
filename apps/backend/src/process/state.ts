let stopping = false

/** True from the moment the process was told to stop: it finishes what it has and asks for no more. */
export const isStopping = (): boolean => stopping

export function beginStopping(): void {
  stopping = true
}
