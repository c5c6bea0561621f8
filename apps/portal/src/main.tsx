import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { z } from "zod"
import { App } from "./app"
import "./styles.css"

// The page's policy forbids code made from text, which zod would try once and the browser would report.
z.config({ jitless: true })

const root = document.getElementById("root")
if (!root) throw new Error("The page has no #root")
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
