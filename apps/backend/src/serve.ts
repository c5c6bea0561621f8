import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { environment } from "./config/environment"
import { openServer } from "./process/open-server"

/** The production process: `node src/serve.js` in the built backend's folder. */
async function serve(): Promise<void> {
  const { BACKEND_HOST, BACKEND_PORT } = environment()
  const { container } = await openServer(process.cwd(), BACKEND_PORT, BACKEND_HOST)
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`Listening on ${BACKEND_HOST}:${BACKEND_PORT}`)
}

void serve()
