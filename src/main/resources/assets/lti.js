"use strict";
// What a page inside a frame of the platform does by itself: send its answer, close its frame, keep a word in the platform's storage, move into a window.
(() => {
  const answer = document.querySelector("form[data-lti-answer]");
  if (answer) answer.submit();

  const close = document.querySelector("button[data-lti-close]");
  if (close) {
    const message = () => (window.opener || window.parent).postMessage({subject: "org.imsglobal.lti.close"}, "*");
    close.addEventListener("click", message);
    if (close.dataset.ltiClose === "now") setTimeout(message, 1500);
  }

  // Only one origin is spoken with and listened to, and only the frame that was asked; whoever answers first from elsewhere is not heard.
  const ask = ({subject, origin, target, key, value}) => new Promise((told, silent) => {
    const page = window.parent !== window ? window.parent : window.opener;
    const frame = target === "_parent" ? page : page.frames[target];
    const id = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, "0")).join("");
    const message = {subject, message_id: id, key};
    if (value !== undefined) message.value = value;
    window.addEventListener("message", event => {
      const data = event.data;
      if (event.origin !== origin || event.source !== frame || typeof data !== "object" || data === null) return;
      if (data.subject !== subject + ".response" || data.message_id !== id) return;
      if (data.error || (data.key !== undefined && data.key !== key)) silent(); else told(data.value);
    });
    setTimeout(silent, 3000);
    frame.postMessage(message, origin);
  });

  const storage = document.querySelector("[data-lti-storage]");
  if (storage) {
    const {ltiStorage, origin, target, key, value, onward} = storage.dataset;
    const proof = document.querySelector("form[data-lti-proof]");
    const kept = word => {
      if (!proof) { location.replace(onward); return; }
      if (typeof word !== "string" || !word) throw new Error();
      proof.elements.browser_proof.value = word;
      proof.submit();
    };
    const elsewhere = () => {
      document.querySelector("[data-lti-waiting]").hidden = true;
      document.querySelector("[data-lti-else]").classList.remove("n-later");
    };
    ask({subject: ltiStorage, origin, target, key, value}).then(kept).catch(elsewhere);
  }

  for (const form of document.querySelectorAll("form[data-lti-window]")) {
    const {ltiKept, onward} = form.dataset;
    if (ltiKept) fetch(ltiKept).then(answer => { if (answer.status === 204) location.replace(onward); }).catch(() => {});
    form.addEventListener("submit", () => {
      form.hidden = true;
      for (const opened of document.querySelectorAll("[data-lti-opened]")) opened.hidden = false;
    });
  }
})();
