import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { LANDING, menuOf, PAGES } from "./menu"

const ROUTES = path.resolve(__dirname, "../admin/routes")

/** Pages that put themselves into a menu. */
function pagesInMenus(): string[] {
  return readdirSync(ROUTES, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("page.tsx"))
    .filter((file) => readFileSync(path.join(ROUTES, file), "utf8").includes("defineRouteConfig"))
    .map((file) => `/${path.dirname(file).replaceAll(path.sep, "/")}`)
}

test("every page of a menu says which officers have it", () =>
  expect(pagesInMenus().filter((page) => PAGES[page] === undefined)).toEqual([]))

test.each(["commune_officer", "secretary", "council_member"] as const)("a %s sees what the role has", (role) => {
  const hidden = Object.keys(menuOf(role, "sidebar")?.widgets ?? {})
  expect(hidden).toEqual(expect.arrayContaining(["core:nav:/orders", "core:nav:/producers", "core:Searchbar"]))
  expect(hidden).not.toContain(`core:nav:${LANDING[role]}`)
  expect(Object.keys(menuOf(role, "settings.sidebar")?.widgets ?? {})).toContain("core:settings-nav:/settings/market")
})

test("operators keep the whole menu, viewers all but reports of misuse, and other zones are Medusa's", () => {
  expect(menuOf("operator", "sidebar")).toBeUndefined()
  expect(Object.keys(menuOf("viewer", "sidebar")?.widgets ?? {})).toEqual(["core:nav:/mark-reports"])
  expect(menuOf("viewer", "settings.sidebar")).toBeUndefined()
  expect(menuOf("secretary", "order.details")).toBeUndefined()
})
