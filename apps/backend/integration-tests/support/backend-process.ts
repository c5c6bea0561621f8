import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import path from "node:path"
import { Api } from "./api"

const ROOT = path.resolve(__dirname, "../..")
const secret = (name: string) => `${name}-of-the-tests`.padEnd(32, "-")

/** What a process needs besides its database; secrets are the same for all, as in production. */
export const PROCESS_ENVIRONMENT = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  JWT_SECRET: secret("jwt"),
  COOKIE_SECRET: secret("cookie"),
  REVALIDATE_SECRET: secret("revalidate"),
  PUBLISHABLE_KEY: `pk_${"0".repeat(64)}`,
  STOREFRONT_INTERNAL_URL: "http://127.0.0.1:9",
  DEMO: "on",
  REDIS_URL: "",
}

export interface Exit {
  status: number | null
  signal: NodeJS.Signals | null
  milliseconds: number
}

/** The whole backend as a process of its own. */
export class BackendProcess {
  /** Everything it has written. */
  output = ""

  private constructor(
    private readonly child: ChildProcess,
    private readonly key: string,
  ) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk) => {
        this.output += chunk
      })
  }

  /** Starts it and waits until it listens. `key`: the publishable key that its `api` sends. */
  static async start(environment: Record<string, string>, key: string): Promise<BackendProcess> {
    const args = ["-r", "./integration-tests/swc-register.cjs", "integration-tests/support/serve.ts"]
    const env = { ...process.env, ...PROCESS_ENVIRONMENT, ...environment }
    const started = new BackendProcess(
      spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] }),
      key,
    )
    await started.listening()
    return started
  }

  get url(): string {
    const port = /listening (\d+)/.exec(this.output)?.[1]
    if (!port) throw new Error(`The backend does not listen: ${this.output.slice(-2000)}`)
    return `http://127.0.0.1:${port}`
  }

  get api(): Api {
    return new Api(this.url, { "x-publishable-api-key": this.key })
  }

  /** kill -9: nothing is said, saved or closed. */
  kill = () => this.end("SIGKILL")
  /** As a supervisor ends it. */
  terminate = () => this.end("SIGTERM")

  private async end(signal: NodeJS.Signals): Promise<Exit> {
    const from = performance.now()
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const gone = once(this.child, "exit")
      this.child.kill(signal)
      await gone
    }
    return {
      status: this.child.exitCode,
      signal: this.child.signalCode,
      milliseconds: Math.round(performance.now() - from),
    }
  }

  private async listening(): Promise<void> {
    while (!/listening \d+/.test(this.output)) {
      if (this.child.exitCode !== null) throw new Error(`The backend ended before it listened: ${this.output}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
