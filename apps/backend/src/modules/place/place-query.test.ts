import { placeWords, withoutKind } from "./place-query"

test.each([
  ["P7, TP Trà Vinh", "phuong 7 thanh pho tra vinh"],
  ["p.7 tra vinh", "phuong 7 tra vinh"],
  ["xuan yen nghi xuan", "xuan yen nghi xuan"],
  ["Xã Tiên Điền", "xa tien dien"],
  ["q1 tphcm", "quan 1 ho chi minh"],
  ["  đặc khu PHÚ QUỐC ", "dac khu phu quoc"],
  ["%_'", ""],
])("%s is read as %s", (typed, words) => expect(placeWords(typed).join(" ")).toBe(words))

test.each([
  ["xã tân an", "tan an"],
  ["thị trấn phố châu", "pho chau"],
  ["hương khê tỉnh hà tĩnh", "huong khe ha tinh"],
  ["phường", ""],
])("%s without its kind is %s", (typed, words) => expect(withoutKind(placeWords(typed)).join(" ")).toBe(words))
