"use strict";
// Pages work without this file; it keeps what was typed, marks the tab, and saves a second press.
(() => {
  const path = location.pathname;
  const base = path.split("/").slice(0, 3).join("/");
  let best = null;
  let longest = 0;
  for (const link of document.querySelectorAll(".n-tabs a")) {
    const also = (link.dataset.also || "").split(" ").filter(Boolean).map(word => base + "/" + word);
    for (const target of [new URL(link.href).pathname, ...also]) {
      if ((path === target || path.startsWith(target + "/")) && target.length > longest) [best, longest] = [link, target.length];
    }
  }
  if (best) {
    best.setAttribute("aria-current", "page");
    const tabs = best.closest(".n-tabs");
    tabs.scrollLeft = best.offsetLeft + best.offsetWidth - tabs.clientWidth + 16;
  }

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

  // A form that came too late for its session: its fields go back into the form on this page; what finds no place is shown as text.
  const places = (form, name) => { const found = form.elements.namedItem(name); return !found ? [] : found instanceof Element ? [found] : [...found]; };
  const fill = (form, typed) => Object.entries(typed).every(([name, values]) => {
    const fields = places(form, name);
    const ticks = fields.filter(field => field.type === "checkbox" || field.type === "radio");
    for (const tick of ticks) tick.checked = values.includes(tick.value);
    const others = fields.filter(field => !ticks.includes(field) && field.type !== "file");
    if (others.length === 1 && others[0].multiple) for (const option of others[0].options) option.selected = values.includes(option.value);
    else others.forEach((field, place) => { if (place < values.length) field.value = values[place]; });
    return ticks.length > 0 ? values.every(value => ticks.some(tick => tick.value === value)) : values.every((value, place) => !value || (others[place] ? others[place].value.replaceAll("\r", "") === value.replaceAll("\r", "") : others.length === 1 && others[0].multiple));
  });
  for (const asked of document.querySelectorAll("form[data-unsent-return]")) {
    const offer = asked.closest("[data-unsent]");
    const form = [...document.querySelectorAll("main form")].find(f => f !== asked && new URL(f.action).pathname === offer.dataset.action);
    if (form) asked.addEventListener("submit", event => {
      event.preventDefault();
      const token = asked.elements._csrf.value;
      const send = (address, type) => fetch(address, {method: "POST", headers: {Accept: type, "X-CSRF-TOKEN": token}});
      send(asked.action, "application/json")
        .then(answer => { if (!answer.ok) throw new Error(); return answer.json(); })
        .then(typed => { if (!fill(form, typed)) throw new Error(); })
        .then(() => {
          offer.textContent = asked.dataset.unsentReturn;
          offer.setAttribute("role", "status");
          send(asked.action + "/end", "text/html");
          const first = form.querySelector("input:not([type=hidden]), textarea, select");
          if (first) first.focus();
        })
        .catch(() => asked.submit());
    });
  }

  // A part of a page that meets the end of its session says so, where it would else stay as it was.
  document.addEventListener("htmx:responseError", event => {
    if (event.detail.xhr.status !== 401 || document.getElementById("session-over")) return;
    const told = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html").querySelector("main");
    if (!told) return;
    const box = document.createElement("div");
    box.id = "session-over";
    box.className = "alert alert-warning";
    box.setAttribute("role", "alert");
    box.append(...told.childNodes);
    document.getElementById("main").prepend(box);
  });

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
  // A file that is too large is told before it is sent.
  for (const box of document.querySelectorAll("[data-max]")) {
    const field = box.querySelector("input[type=file]");
    if (field) field.addEventListener("change", () => {
      const large = [...field.files].some(file => file.size > Number(box.dataset.max));
      field.setCustomValidity(large ? box.dataset.tooLarge : "");
      if (large) field.reportValidity();
    });
  }

  for (const form of document.querySelectorAll("form")) {
    form.addEventListener("submit", event => {
      if (form.dataset.sent) { event.preventDefault(); return; }
      form.dataset.sent = "1";
      setTimeout(() => { delete form.dataset.sent; }, 4000);
    });
  }
  // Papers are typed in with the number keys: Enter goes to the next field, only from the last one the form goes.
  for (const form of document.querySelectorAll("form[data-keying]")) {
    const fields = [...form.querySelectorAll("input:not([type=hidden]), textarea")];
    const wrong = form.querySelector(".is-invalid");
    if (fields.length) (wrong || fields[0]).focus();
    form.addEventListener("keydown", event => {
      const place = fields.indexOf(event.target);
      if (event.key !== "Enter" || event.shiftKey || place < 0 || place === fields.length - 1) return;
      event.preventDefault();
      fields[place + 1].focus();
      if (fields[place + 1].select) fields[place + 1].select();
    });
  }
  for (const lender of document.querySelectorAll("select[data-lends]")) lender.addEventListener("change", () => {
    const lent = lender.selectedOptions[0].dataset;
    for (const name of ["topic", "result"]) {
      const field = lender.form.elements[name];
      if (lent[name] && (!field.value || field.value === field.dataset.lent)) field.value = field.dataset.lent = lent[name];
    }
  });
  const offerTickAll = () => { for (const tick of document.querySelectorAll("[data-tick-all]")) tick.hidden = false; };
  offerTickAll();
  document.addEventListener("htmx:afterSettle", offerTickAll);
  document.addEventListener("change", event => {
    if (!event.target.matches("[data-tick-all]")) return;
    for (const tick of event.target.closest("table").querySelectorAll("tbody input[type=checkbox]")) tick.checked = event.target.checked;
  });
  for (const button of document.querySelectorAll("[data-print]")) button.addEventListener("click", () => window.print());
})();
