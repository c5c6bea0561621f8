/** Hands a picture to the phone's own sharing (which saves to its photographs), or downloads it. */
export async function savePicture(picture: Blob, name: string): Promise<"shared" | "downloaded"> {
  const files = [new File([picture], name, { type: picture.type })]
  if (isPhone() && navigator.canShare?.({ files })) {
    // Closing the share sheet is an answer too.
    await navigator.share({ files }).catch(() => undefined)
    return "shared"
  }
  const address = URL.createObjectURL(picture)
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return "downloaded"
}

/** On a desk a download is what people expect of saving. */
const isPhone = () => matchMedia("(pointer: coarse)").matches
