export type Locale = "vi" | "en"

/** What every screen of the Admin says alike. */
export const kitMessages = {
  vi: {
    loading: "Đang tải…",
    slow: "Mạng hơi chậm, đợi chút.",
    failed: "Chưa tải được.",
    again: "Thử lại",
    save: "Lưu",
    saved: "Đã lưu.",
    back: "Thôi",
    done: "Đã ghi nhận.",
    refused: "Chưa làm được",
    changed: "Việc này vừa được người khác xử lý. Đã tải lại.",
    copy: "Chép",
    copied: "Đã chép.",
  },
  en: {
    loading: "Loading…",
    slow: "The connection is slow; one moment.",
    failed: "This could not be loaded.",
    again: "Try again",
    save: "Save",
    saved: "Saved.",
    back: "Back",
    done: "Recorded.",
    refused: "Not done",
    changed: "Somebody else has just dealt with this. It was loaded again.",
    copy: "Copy",
    copied: "Copied.",
  },
}
