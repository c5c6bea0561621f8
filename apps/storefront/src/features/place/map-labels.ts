/** Where a province's name stands on the full map, in the drawing's units; `lead` draws a line from its heart. */
export interface MapLabel {
  x: number
  y: number
  anchor: "start" | "middle" | "end"
  lead?: readonly [x: number, y: number]
}

const inside = (x: number, y: number): MapLabel => ({ x, y, anchor: "middle" })
const east = (x: number, y: number): MapLabel => ({ x, y, anchor: "start" })
const west = (x: number, y: number): MapLabel => ({ x, y, anchor: "end" })
const ledWest = (x: number, y: number, lead: readonly [number, number]): MapLabel => ({ x, y, anchor: "end", lead })

/** Set by hand, because names of small provinces must stand beside the country, on the sea or abroad. */
export const MAP_LABELS: Readonly<Record<string, MapLabel>> = {
  "01": inside(231, 175),
  "04": east(304, 50),
  "08": west(166, 20),
  "11": west(38, 140),
  "12": west(64, 38),
  "14": inside(116, 152),
  "15": inside(134, 88),
  "19": inside(236, 92),
  "20": east(324, 98),
  "22": east(382, 130),
  "24": inside(279, 145),
  "25": ledWest(142, 208, [198, 188]),
  "31": east(330, 188),
  "33": east(300, 208),
  "37": east(272, 238),
  "38": east(256, 262),
  "40": inside(179, 290),
  "42": east(284, 346),
  "44": east(336, 414),
  "46": east(392, 468),
  "48": inside(375, 528),
  "51": inside(392, 588),
  "52": inside(404, 652),
  "56": east(466, 792),
  "66": inside(402, 716),
  "68": inside(377, 796),
  "75": west(264, 758),
  "79": east(352, 894),
  "80": west(228, 800),
  "82": ledWest(178, 826, [208, 840]),
  "86": east(306, 920),
  "91": west(142, 866),
  "92": east(264, 962),
  "96": west(166, 966),
}
