/** Points of a page, and the colours of the shop in print. */
export const A4 = { width: 595.28, height: 841.89 }
export const MARGIN = { top: 54, side: 54, bottom: 64 }
export const WIDTH = A4.width - 2 * MARGIN.side
export const BOTTOM = A4.height - MARGIN.bottom
export const INK = "#1f2a24"
export const SOFT = "#48534b"
export const LINE = "#c9bfa9"
/** Stacked marks (Ậ Ễ ỗ) need the air. */
export const LEADING = 0.28

/** Files of Be Vietnam Pro (SIL OFL 1.1): every Vietnamese letter and ₫. Only the letters used go into the document. */
export const FONTS = {
  regular: require.resolve("@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf"),
  strong: require.resolve("@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf"),
}
