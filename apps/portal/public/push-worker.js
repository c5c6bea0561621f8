// Shows notices and opens what they are about. It keeps nothing and answers no page: the portal works without it.
self.addEventListener("push", (event) => {
  const { title, path, tag } = event.data?.json() ?? {}
  if (!title) return
  event.waitUntil(self.registration.showNotification(title, { tag, icon: "/icon.svg", lang: "vi", data: { path } }))
})

self.addEventListener("notificationclick", (event) => {
  event.notification.close()
  // A page of this portal and of nothing else, whatever the notice says.
  const named = new URL(event.notification.data?.path ?? "/", self.location.origin)
  const address = named.origin === self.location.origin ? named.href : "/"
  event.waitUntil(
    self.clients.matchAll({ type: "window" }).then((open) => {
      const [first] = open
      return first ? first.focus().then((page) => page.navigate(address)) : self.clients.openWindow(address)
    }),
  )
})
