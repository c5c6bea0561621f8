import { ListingPhotoSchema, producerRoutes } from "@ocop/contract"
import { useMutation } from "@tanstack/react-query"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { shrinkPhoto } from "./shrink-photo"

/** Sends one photograph; answers its id and size. */
export function usePhotoSending() {
  const { id } = useShop()
  return useMutation({
    mutationFn: async (file: File) => {
      const body = new FormData()
      body.set("photo", await shrinkPhoto(file), "anh.jpg")
      return call(producerRoutes.shopListingPhotos(id), ListingPhotoSchema, { method: "POST", body })
    },
  })
}

/** Where this shop's people see a photograph of theirs. */
export function usePhotoAddress(): (photoId: string, width: 320 | 800 | 1600) => string {
  const { id } = useShop()
  return (photoId, width) => `/api${producerRoutes.shopListingPhoto(id, photoId, `${width}.webp`)}`
}
