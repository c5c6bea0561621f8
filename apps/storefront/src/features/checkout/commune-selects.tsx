"use client"

import type { CommuneList, CommuneOption, ProvinceList } from "@ocop/contract"
import { Button, Select } from "@ocop/ui"
import { useState } from "react"
import type { Locale } from "@/i18n"
import { storePaths } from "../basket/store-paths"
import { placeMessages } from "./place-messages"
import { usePlaceList } from "./use-place-list"

interface SelectsProps {
  id: string
  locale: Locale
  value: CommuneOption | null
  onChange: (commune: CommuneOption | null) => void
}

/** The plain way: province, then its communes. Follows a commune that was found by its name. */
export function CommuneSelects({ id, locale, value, onChange }: SelectsProps) {
  const words = placeMessages[locale]
  const [picked, setPicked] = useState("")
  const provinceCode = value?.provinceCode ?? picked
  const provinces = usePlaceList<ProvinceList>(storePaths.provinces)
  const communes = usePlaceList<CommuneList>(provinceCode ? storePaths.communes(provinceCode) : null)
  const failed = [provinces, communes].find(({ phase }) => phase === "failed")

  const pickProvince = (code: string) => {
    setPicked(code)
    if (value) onChange(null)
  }
  const pickCommune = (code: string) => {
    setPicked(provinceCode)
    onChange(communes.list?.communes.find((commune) => commune.code === code) ?? null)
  }

  return (
    <div>
      <p className="mb-2 text-ink-soft text-sm">{words.or}</p>
      <div className="grid gap-3.5 sm:grid-cols-2">
        <Select
          id={`${id}-province`}
          label={words.province}
          value={provinceCode}
          onChange={(event) => pickProvince(event.target.value)}
        >
          <option value="">{provinces.phase === "loading" ? words.loading : words.pickProvince}</option>
          {provinces.list?.provinces.map((province) => (
            <option key={province.code} value={province.code}>
              {province.name}
            </option>
          ))}
          {value && !provinces.list && <option value={value.provinceCode}>{value.provinceName}</option>}
        </Select>
        <Select
          id={`${id}-commune`}
          label={words.commune}
          value={value?.code ?? ""}
          disabled={!provinceCode}
          onChange={(event) => pickCommune(event.target.value)}
        >
          <option value="">
            {provinceCode ? (communes.phase === "loading" ? words.loading : words.pickCommune) : words.provinceFirst}
          </option>
          {communes.list?.communes.map((commune) => (
            <option key={commune.code} value={commune.code}>
              {commune.name}
            </option>
          ))}
          {value && !communes.list && <option value={value.code}>{value.name}</option>}
        </Select>
      </div>
      {failed && (
        <p role="alert" className="mt-2 text-lacquer text-sm">
          {words.listFailed}{" "}
          <Button tone="quiet" onClick={failed.reload}>
            {words.reload}
          </Button>
        </p>
      )}
    </div>
  )
}
