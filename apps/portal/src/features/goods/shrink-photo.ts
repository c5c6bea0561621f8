/** Larger than any size that is kept of it: what is above only costs the sender's data. */
const LONGEST_SIDE = 2000
const QUALITY = 0.88

/**
 * Makes a photograph small enough for a village's network, upright, without where and when it was taken. What this
 * browser cannot read is sent as it is: the backend decides.
 */
export async function shrinkPhoto(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null)
  if (!picture) return file
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  const pen = canvas.getContext("2d")
  if (pen) {
    // A JPEG has no transparency: without paper under it, it would be black.
    pen.fillStyle = "#ffffff"
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height)
  }
  picture.close()
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY))
  return pen && small ? small : file
}
