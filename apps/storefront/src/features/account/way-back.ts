/** Where to go after signing in: a path of this shop named by `?ve=`, or the account. */
export function wayBack(search: string): string {
  const path = new URLSearchParams(search).get("ve")
  return path && /^\/(?![/\\])[\w\-./]*$/.test(path) ? path : "/tai-khoan"
}
