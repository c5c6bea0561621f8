import { geoMercator } from "d3-geo"

/** The two archipelagos the source leaves out, each with its main islands (longitude, latitude in degrees). */
const ARCHIPELAGOS = [
  {
    name: "Hoàng Sa",
    provinceCode: "48",
    box: { x: 520, y: 376, width: 220, height: 150 },
    islands: [
      [112.33, 16.83],
      [112.73, 16.67],
      [112.27, 16.98],
      [112.35, 16.95],
      [111.61, 16.53],
      [111.57, 16.5],
      [111.7, 16.45],
      [111.74, 16.48],
      [111.5, 16.45],
      [111.2, 15.78],
      [112.54, 16.04],
      [111.77, 16.06],
    ],
  },
  {
    name: "Trường Sa",
    provinceCode: "56",
    box: { x: 500, y: 806, width: 240, height: 200 },
    islands: [
      [111.92, 8.65],
      [111.67, 8.67],
      [112.35, 8.93],
      [112.24, 8.86],
      [112.92, 7.9],
      [113.3, 8.18],
      [113.69, 8.97],
      [113.9, 8.8],
      [114.2, 8.7],
      [114.33, 9.89],
      [114.25, 9.76],
      [114.37, 9.78],
      [114.37, 10.18],
      [114.48, 10.38],
      [114.36, 10.38],
      [114.42, 10.67],
      [114.28, 11.05],
      [114.33, 11.43],
      [114.36, 11.46],
      [115.02, 10.73],
      [112.9, 8.87],
      [112.6, 8.1],
    ],
  },
] as const

/** Units at the foot of each box that its two lines of text need. */
const TEXT_HEIGHT = 74
const MARGIN = 16

/** Each archipelago's frame and islands in the drawing's units; the frame has a scale of its own and its text at the foot. */
export function drawArchipelagos() {
  return ARCHIPELAGOS.map(({ name, provinceCode, box, islands }) => {
    const projection = geoMercator().fitExtent(
      [
        [box.x + MARGIN, box.y + MARGIN],
        [box.x + box.width - MARGIN, box.y + box.height - TEXT_HEIGHT],
      ],
      { type: "MultiPoint", coordinates: islands.map(([lon, lat]) => [lon, lat]) },
    )
    const spots = islands.map(([lon, lat]) => projection([lon, lat]) ?? [box.x, box.y])
    const path = spots.map(([x, y]) => `M${Math.round(x)} ${Math.round(y)}h0`).join("")
    return { name, provinceCode, ...box, path }
  })
}
