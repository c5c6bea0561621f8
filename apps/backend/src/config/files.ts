import path from "node:path"
import { z } from "zod"
import type { Environment } from "./environment"

/** Where uploads are kept when not on disk: a store that speaks S3. All of them or none. */
export const fileVariables = {
  S3_ENDPOINT: z.url("must be an address").optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Address under which people's browsers find the bucket's files. */
  S3_FILE_URL: z.url("must be an address").optional(),
}
const NAMES = Object.keys(fileVariables) as (keyof typeof fileVariables)[]

type FileVariables = { [name in keyof typeof fileVariables]?: string | undefined }

/** Names every variable that is missing beside those that are there. */
export function checkFiles(env: FileVariables, context: z.RefinementCtx): void {
  if (NAMES.every((name) => env[name] === undefined)) return
  for (const name of NAMES.filter((each) => env[each] === undefined))
    context.addIssue({
      code: "custom",
      path: [name],
      message: "is missing (S3_BUCKET and its fellows come together)",
    })
}

/** Medusa's file provider for this installation: its disk, or S3. */
export function fileProvider(env: Environment): { resolve: string; id: string; options: Record<string, unknown> } {
  if (!env.S3_BUCKET)
    return {
      resolve: "@medusajs/medusa/file-local",
      id: "local",
      options: {
        upload_dir: path.join(env.DATA_DIR, "uploads"),
        private_upload_dir: path.join(env.DATA_DIR, "private"),
        backend_url: `${env.ADMIN_URL}/static`,
      },
    }
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      endpoint: env.S3_ENDPOINT,
      bucket: env.S3_BUCKET,
      region: env.S3_REGION,
      access_key_id: env.S3_ACCESS_KEY_ID,
      secret_access_key: env.S3_SECRET_ACCESS_KEY,
      file_url: env.S3_FILE_URL,
      // Names in paths, not in hosts: stores of one's own have no certificate for every bucket.
      additional_client_config: { forcePathStyle: true },
    },
  }
}
