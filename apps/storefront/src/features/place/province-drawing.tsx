import type { ProvinceCount } from "@ocop/contract"
import { href, type Locale } from "@/i18n"
import { MAP_LABELS } from "./map-labels"
import { type Shade, shadeOf } from "./map-shade"
import { placeMessages } from "./messages"
import { ARCHIPELAGOS, PROVINCE_SHAPES } from "./province-shapes"
import { topLabels } from "./top-labels"

interface DrawingProps {
  provinces: readonly ProvinceCount[]
  locale: Locale
  steps: readonly number[]
  compact: boolean
}

/** How many names the small map carries. */
const NAMES_ON_SMALL_MAP = 6

/** The country as one SVG: each province a link with its name and count, both archipelagos inside the frame. */
export function ProvinceDrawing({ provinces, locale, steps, compact }: DrawingProps) {
  const words = placeMessages[locale]
  const byCode = new Map(provinces.map((province) => [province.code, province]))
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group inside SVG has no element of its own
    <svg
      viewBox="-52 -14 800 1034"
      className={compact ? "map map-compact" : "map"}
      role="group"
      aria-label={words.mapName}
    >
      {PROVINCE_SHAPES.map(({ code, path }) => {
        const province = byCode.get(code)
        if (!province) return <path key={code} className="map-land" d={path} />
        return (
          <Land key={code} path={path} province={province} shade={shadeOf(province.products, steps)} locale={locale} />
        )
      })}
      {ARCHIPELAGOS.map(({ name, provinceCode, x, y, width, height, path }) => (
        <g key={name} className="map-inset">
          <rect x={x} y={y} width={width} height={height} rx={8} />
          <path d={path} />
          <text x={x + width / 2} y={y + height - 42}>
            {`${words.archipelago} ${name}`.trim()}
            <tspan x={x + width / 2} dy={30}>
              ({byCode.get(provinceCode)?.name})
            </tspan>
          </text>
        </g>
      ))}
      {compact ? <TopNames provinces={provinces} /> : <Names provinces={provinces} />}
    </svg>
  )
}

function Land({
  path,
  province,
  shade,
  locale,
}: {
  path: string
  province: ProvinceCount
  shade: Shade
  locale: Locale
}) {
  const words = placeMessages[locale]
  const label = `${province.name}: ${province.products ? words.products(province.products) : words.noneYet}`
  return (
    <a href={href(locale, `/dia-phuong/${province.slug}`)} aria-label={label}>
      <title>{label}</title>
      <path className="map-land" data-shade={shade} d={path} />
    </a>
  )
}

/** All names with their counts; the links beneath say the same to those who listen. */
function Names({ provinces }: { provinces: readonly ProvinceCount[] }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of texts takes no focus
    <g className="map-names" aria-hidden="true">
      {provinces.map(({ code, name, products }) => {
        const label = MAP_LABELS[code]
        if (!label) return null
        const { x, y, anchor, lead } = label
        return (
          <g key={code} data-empty={products === 0 || undefined}>
            {lead && <path d={`M${x + 6} ${y - 6}L${lead[0]} ${lead[1]}`} />}
            <text x={x} y={y} textAnchor={anchor}>
              {name}
              {products > 0 && <tspan dx={5}>{products}</tspan>}
            </text>
          </g>
        )
      })}
    </g>
  )
}

function TopNames({ provinces }: { provinces: readonly ProvinceCount[] }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of texts takes no focus
    <g className="map-top" aria-hidden="true">
      {topLabels(provinces, NAMES_ON_SMALL_MAP).map(({ code, name, x, y, side }) => (
        <g key={code}>
          <circle cx={x} cy={y} r={10} />
          <text x={side === "start" ? x + 20 : x - 20} y={y + 10} textAnchor={side}>
            {name}
          </text>
        </g>
      ))}
    </g>
  )
}
