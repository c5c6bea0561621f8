import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import Showroom from "./models/showroom"
import TourismPoint from "./models/tourism-point"

export type ShowroomRow = InferTypeOf<typeof Showroom>

/** Places to visit, and those of them that show or sell OCOP goods. */
export default class ShowroomService extends MedusaService({ TourismPoint, Showroom }) {
  /** Opens a point's showroom. @throws NOT_ALLOWED when it has one. */
  async open(pointId: string, name: string): Promise<ShowroomRow> {
    const point = await this.retrieveTourismPoint(pointId)
    const [known] = await this.listShowrooms({ tourism_point_id: pointId })
    if (known) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${point.name} has a showroom already`)
    const showroom = await this.createShowrooms({ tourism_point_id: pointId, name })
    await this.updateTourismPoints({ id: pointId, showroom: true })
    return showroom
  }

  /** Closes a point's showroom; answers what was closed, for `reopen`. @throws NOT_FOUND when it has none. */
  async close(pointId: string): Promise<ShowroomRow> {
    const [showroom] = await this.listShowrooms({ tourism_point_id: pointId })
    if (!showroom) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Tourism point ${pointId} has no showroom`)
    await this.deleteShowrooms(showroom.id)
    await this.updateTourismPoints({ id: pointId, showroom: false })
    return showroom
  }

  /** Undo of `close`: the same showroom under the same id. */
  async reopen({ id, tourism_point_id, name }: ShowroomRow): Promise<void> {
    await this.createShowrooms({ id, tourism_point_id, name })
    await this.updateTourismPoints({ id: tourism_point_id, showroom: true })
  }
}
