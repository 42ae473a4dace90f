"use strict";
// Copies what stands beside a button. A frame of another site may not touch the clipboard by itself, so the old way is tried too.
(() => {
  const select = element => { const all = document.createRange(); all.selectNodeContents(element); const chosen = getSelection(); chosen.removeAllRanges(); chosen.addRange(all); };
  const old = element => { select(element); return document.execCommand("copy"); };
  for (const button of document.querySelectorAll("button[data-copy]")) {
    const element = document.getElementById(button.dataset.copy);
    const label = button.textContent;
    const done = () => { button.textContent = button.dataset.done; setTimeout(() => { button.textContent = label; }, 2000); };
    button.hidden = false;
    button.addEventListener("click", async () => {
      try { await navigator.clipboard.writeText(element.textContent); done(); } catch { if (old(element)) done(); }
    });
  }
})();
