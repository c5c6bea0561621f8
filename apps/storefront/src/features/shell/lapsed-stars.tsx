/**
 * Stars come down by themselves, even on a page that was made before they lapsed or that lies open overnight:
 * whatever carries `data-until` in the past is hidden, and what carries `data-after` with that day is shown instead.
 * Runs before hydration and after every change of page; the device's clock is read in Vietnam's time zone.
 */
const check = `(()=>{const hide=()=>{const t=new Date(Date.now()+252e5).toISOString().slice(0,10);
for(const e of document.querySelectorAll("[data-until]"))if(e.dataset.until<t)e.style.display="none";
for(const e of document.querySelectorAll("[data-after]"))if(e.dataset.after<t)e.hidden=false};
let due;const soon=()=>{due??=requestAnimationFrame(()=>{due=undefined;hide()})};
hide();new MutationObserver(soon).observe(document.body,{childList:true,subtree:true});
document.addEventListener("visibilitychange",hide);setInterval(hide,6e4)})()`

export function LapsedStars() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file
  return <script dangerouslySetInnerHTML={{ __html: check }} />
}
