"use strict";
// Pages work without this file; it keeps what was typed, marks the tab, and saves a second press.
(() => {
  const path = location.pathname;
  let best = null;
  for (const link of document.querySelectorAll(".n-tabs a")) {
    const target = new URL(link.href).pathname;
    if ((path === target || path.startsWith(target + "/")) && (!best || target.length > new URL(best.href).pathname.length)) best = link;
  }
  if (best) best.setAttribute("aria-current", "page");

  const problems = document.getElementById("problems");
  if (problems) problems.focus();

  const storage = (() => { try { return window.sessionStorage; } catch { return null; } })();
  for (const form of document.querySelectorAll("form[data-draft]")) {
    const key = "draft:" + path + ":" + form.dataset.draft;
    if (storage && !problems) {
      const kept = storage.getItem(key);
      if (kept) for (const [name, value] of Object.entries(JSON.parse(kept))) {
        const field = form.elements.namedItem(name);
        if (field && "value" in field && field.type !== "hidden" && field.type !== "file" && !field.value) field.value = value;
      }
    }
    form.addEventListener("input", () => {
      if (!storage) return;
      const typed = {};
      for (const field of form.elements) if (field.name && field.type !== "hidden" && field.type !== "file" && field.type !== "checkbox" && field.type !== "radio") typed[field.name] = field.value;
      storage.setItem(key, JSON.stringify(typed));
    });
    form.addEventListener("submit", () => { if (storage) storage.removeItem(key); });
  }
  for (const form of document.querySelectorAll("form[data-keep]")) {
    const state = form.querySelector("[data-kept]");
    let waiting = 0;
    const keep = async () => {
      clearTimeout(waiting);
      waiting = 0;
      try {
        const answer = await fetch(form.dataset.keep, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "manual", keepalive: true });
        state.textContent = answer.type === "opaqueredirect" ? state.dataset.done : state.dataset.failed;
      } catch { state.textContent = state.dataset.failed; }
    };
    form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(keep, 1500); });
    form.addEventListener("submit", () => { clearTimeout(waiting); waiting = 0; });
    document.addEventListener("visibilitychange", () => { if (waiting && document.visibilityState === "hidden") keep(); });
  }
  for (const form of document.querySelectorAll("form")) {
    form.addEventListener("submit", event => {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "1";
      setTimeout(() => { delete form.dataset.sent; }, 4000);
    });
  }
})();
