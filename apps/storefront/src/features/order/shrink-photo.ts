/** As the backend keeps them; larger ones only cost the sender's data. */
const LONGEST_SIDE = 2000
const QUALITY = 0.85
const PREVIEW_SIDE = 160

export interface ReadyPhoto {
  id: string
  file: Blob
  /** A small picture as a data address; null where this browser cannot read the file. */
  preview: string | null
}

/**
 * Makes a photograph small enough for a phone's connection, and shows it. Drawing it anew also leaves behind where and
 * when it was taken. What this browser cannot read is sent as it is: the backend decides.
 */
export async function shrinkPhoto(file: File): Promise<ReadyPhoto> {
  const id = crypto.randomUUID()
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null)
  if (!picture) return { id, file, preview: null }
  const small = await blobOf(drawn(picture, LONGEST_SIDE))
  const preview = drawn(picture, PREVIEW_SIDE)?.toDataURL("image/jpeg", 0.7) ?? null
  picture.close()
  return { id, file: small ?? file, preview }
}

function drawn(picture: ImageBitmap, longest: number): HTMLCanvasElement | null {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext("2d")
  // A JPEG has no transparency: without paper under it, it would be black.
  if (pen) {
    pen.fillStyle = "#ffffff"
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  }
  return pen && canvas
}

const blobOf = (canvas: HTMLCanvasElement | null): Promise<Blob | null> =>
  new Promise((resolve) => (canvas ? canvas.toBlob(resolve, "image/jpeg", QUALITY) : resolve(null)))
