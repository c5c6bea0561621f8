const vi = {
  search: "Xã, phường nơi nhận",
  searchHint: "Gõ tên mới hay tên cũ đều được, ví dụ “xuân yên nghi xuân”.",
  searching: "Đang tìm…",
  found: (count: number) => `${count} nơi khớp. Bạn chạm vào một nơi, hoặc bấm mũi tên xuống để chọn.`,
  none: "Chưa thấy nơi nào tên vậy. Thử bớt một chữ, hoặc chọn tỉnh rồi chọn xã ở dưới.",
  failed: "Chưa tìm được. Thử lại, hoặc chọn tỉnh rồi chọn xã ở dưới.",
  formerly: (former: string) => `trước là ${former}`,
  unsure: "Nơi cũ này nay chia cho nhiều xã. Bạn chọn đúng xã của mình nhé.",
  chooseOne: "Bạn chọn một nơi trong danh sách nhé.",
  typed: (text: string) => `Bạn gõ “${text}”.`,
  nowIs: (commune: string) => `Nơi đó nay là ${commune}. Không phải thì chọn lại nhé.`,
  or: "Hoặc chọn từng bước",
  province: "Tỉnh, thành phố",
  commune: "Xã, phường, đặc khu",
  pickProvince: "Chọn tỉnh, thành phố",
  pickCommune: "Chọn xã, phường",
  provinceFirst: "Chọn tỉnh trước",
  loading: "Đang tải…",
  listFailed: "Chưa tải được danh sách.",
  reload: "Tải lại",
}

export type PlaceMessages = typeof vi

const en: PlaceMessages = {
  search: "Commune or ward it goes to",
  searchHint: "New or old names both work, such as “xuân yên nghi xuân”.",
  searching: "Searching…",
  found: (count) => `${count} ${count === 1 ? "place" : "places"} found. Tap one, or press the down arrow to choose.`,
  none: "No place by that name yet. Drop a word, or choose province and commune below.",
  failed: "The search did not work. Try again, or choose province and commune below.",
  formerly: (former) => `formerly ${former}`,
  unsure: "That former place is now shared between several communes. Please choose yours.",
  chooseOne: "Please choose a place from the list.",
  typed: (text) => `You typed “${text}”.`,
  nowIs: (commune) => `That is now ${commune}. If not, please choose again.`,
  or: "Or choose step by step",
  province: "Province or city",
  commune: "Commune, ward or special zone",
  pickProvince: "Choose a province or city",
  pickCommune: "Choose a commune or ward",
  provinceFirst: "Province first",
  loading: "Loading…",
  listFailed: "The list did not load.",
  reload: "Load again",
}

export const placeMessages = { vi, en }
