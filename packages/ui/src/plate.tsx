import type { Locale } from "./locale"

export type IllustrationName =
  | "rice"
  | "nectar"
  | "fishsauce"
  | "candy"
  | "tea"
  | "coffee"
  | "craft"
  | "cake"
  | "seafood"
  | "fruit"
  | "flower"
  | "tourism"
  | "herbal"
  | "lotus"
  | "honey"
  | "powder"
  | "salt"
  | "oil"
  | "crock"
  | "spirit"
  | "balm"
  | "birdnest"
  | "mushroom"
  | "nuts"
  | "bamboo"
  | "coconut"
  | "dried"
  | "ricepaper"
  | "fish"
  | "sausage"
  | "poultry"
  | "guitar"
  | "sandals"
  | "leather"
  | "chopsticks"
  | "mat"

type Tint = "straw" | "leaf" | "clay" | "river" | "lotus"

/** The plate's paper, by drawing. */
const TINT: Record<IllustrationName, Tint> = {
  rice: "straw",
  nectar: "straw",
  fishsauce: "straw",
  candy: "straw",
  tea: "leaf",
  coffee: "clay",
  craft: "clay",
  cake: "leaf",
  seafood: "straw",
  fruit: "leaf",
  flower: "lotus",
  tourism: "river",
  herbal: "leaf",
  lotus: "lotus",
  honey: "straw",
  powder: "straw",
  salt: "river",
  oil: "leaf",
  crock: "straw",
  spirit: "river",
  balm: "clay",
  birdnest: "river",
  mushroom: "clay",
  nuts: "straw",
  bamboo: "leaf",
  coconut: "leaf",
  dried: "leaf",
  ricepaper: "straw",
  fish: "river",
  sausage: "lotus",
  poultry: "straw",
  guitar: "clay",
  sandals: "clay",
  leather: "clay",
  chopsticks: "leaf",
  mat: "clay",
}
const PLATE: Record<Tint, string> = {
  straw: "bg-plate-straw",
  leaf: "bg-plate-leaf",
  clay: "bg-plate-clay",
  river: "bg-plate-river",
  lotus: "bg-plate-lotus",
}

/** The background class of the plate that belongs to a drawing. */
export const plateTint = (illustration: IllustrationName): string => PLATE[TINT[illustration]]

interface PlateProps {
  illustration: IllustrationName
  /** The maker's photograph; it replaces drawing and mark together. */
  photo?: string | null
  /** Describes the photograph. */
  alt?: string
  locale: Locale
  /** A longer mark for a large plate. */
  mark?: string
  /** First on the screen: fetched at once. */
  eager?: boolean
  className?: string
}

/** Photograph first, print second: a drawing always says that it is one. */
export function Plate({ illustration, photo, alt = "", locale, mark, eager = false, className = "" }: PlateProps) {
  const loading = eager ? "eager" : "lazy"
  if (photo)
    return (
      <span className={`plate ${className}`}>
        <Photograph address={photo} alt={alt} loading={loading} />
      </span>
    )
  return (
    <span className={`plate ${plateTint(illustration)} ${className}`}>
      <Drawing illustration={illustration} eager={eager} className="plate-art" />
      <span className="plate-mark">{mark ?? (locale === "vi" ? "Minh họa" : "Illustration")}</span>
    </span>
  )
}

/** A maker's photograph is kept in these sizes and formats; one from elsewhere is shown as it is. */
const KEPT = /^(.*\/photos\/[^/]+\/)800\.webp$/
const WIDTHS = [320, 800, 1600]

/** The smallest file that fills the plate, in the best format that this browser reads. */
function Photograph({ address, alt, loading }: { address: string; alt: string; loading: "eager" | "lazy" }) {
  const folder = KEPT.exec(address)?.[1]
  const img = <img className="plate-photo" src={address} alt={alt} width={600} height={600} loading={loading} />
  if (!folder) return img
  const files = (format: string) => WIDTHS.map((width) => `${folder}${width}.${format} ${width}w`).join(", ")
  const sizes = "(min-width: 64rem) 25vw, (min-width: 48rem) 33vw, 50vw"
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={files("avif")} sizes={sizes} />
      <source type="image/webp" srcSet={files("webp")} sizes={sizes} />
      {img}
    </picture>
  )
}

/** A drawing alone, decorative: its neighbour names the thing. */
export function Drawing({
  illustration,
  size = 240,
  eager = false,
  className = "",
}: {
  illustration: IllustrationName
  size?: number
  eager?: boolean
  className?: string
}) {
  return (
    <img
      className={className}
      src={`/illustrations/${illustration}.svg`}
      alt=""
      width={size}
      height={size}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
    />
  )
}
