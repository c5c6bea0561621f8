const KINDS: readonly [RegExp, string][] = [
  [/[\w.+-]+@([\w-]+\.)+[A-Za-z]{2,}/g, "(e-mail)"],
  // Passwords in addresses of databases and queues.
  [/(\w+:\/\/[^:\s/]*:)[^@\s]+(?=@)/g, "$1(secret)"],
  [/(?<![\w.-])(\+84|84|0)[ .]?\d{2,3}([ .]?\d{3}){2}\d?(?![\w-])/g, "(phone)"],
  // A bearer token, a session, an order's key: long and of one piece, with digits and letters.
  [/(?<![\w/-])(?=[\w-]*\d)(?=[\w-]*[A-Za-z])(?!\d{4}-)[A-Za-z0-9_-]{22}(?![\w-])/g, "(key)"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "(token)"],
]

/** Takes out of a log line what looks like it belongs to a person. A net under lines that should hold none of it. */
export function mask(line: string): string {
  return KINDS.reduce((text, [kind, word]) => text.replace(kind, word), line)
}
