import { WorkflowManager } from "@medusajs/framework/orchestration"
import type { IWorkflowEngineService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { environment } from "../config/environment"

/** Medusa makes a workflow of this name of every file in src/jobs. */
const PREFIX = "job-"

export interface JobRuns {
  /** Jobs at work in this process. With Redis always 0: there the engine itself waits for them when it closes. */
  running: number
  /** When each job last ended, in milliseconds since 1970. */
  endedAt: Map<string, number>
}

/** Watches every scheduled job of the application from now on. */
export async function watchJobs(container: MedusaContainer): Promise<JobRuns> {
  const engine = container.resolve<IWorkflowEngineService>(Modules.WORKFLOW_ENGINE)
  const runs: JobRuns = { running: 0, endedAt: new Map() }
  const isShared = environment().REDIS_URL !== undefined
  const names = [...WorkflowManager.getWorkflows().keys()].filter((id) => id.startsWith(PREFIX))
  for (const workflowId of names) {
    const subscriber = ({ eventType }: { eventType: string }) => {
      if (eventType === "onBegin" && !isShared) runs.running++
      if (eventType !== "onFinish") return
      runs.running = Math.max(0, runs.running - 1)
      runs.endedAt.set(workflowId.slice(PREFIX.length), Date.now())
    }
    await engine.subscribe({ workflowId, subscriber, subscriberId: "job-runs" })
  }
  return runs
}
