const KEY = "lng"

/**
 * Medusa's Admin speaks English until somebody chooses. Here people work in Vietnamese, so that is what a browser begins
 * with; whatever is chosen in the profile stays. Runs when the Admin is loaded, before it asks for its language.
 */
export function speakVietnamese(): void {
  const hasCookie = document.cookie.split("; ").some((cookie) => cookie.startsWith(`${KEY}=`))
  if (!hasCookie && !localStorage.getItem(KEY)) localStorage.setItem(KEY, "vi")
}
