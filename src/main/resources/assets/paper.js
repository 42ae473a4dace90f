// Shows a made document in the page; without this file its download link does the same work.
import {draw} from "./docx.js";

const LARGEST = 1.4;
const STEP = 1.25;

class Viewer {
  constructor(section) {
    this.section = section;
    this.state = section.querySelector("[data-state]");
    this.frame = section.querySelector("[data-frame]");
    this.room = section.querySelector("[data-room]");
    this.sheets = section.querySelector("[data-sheets]");
    this.zoom = 0;
    section.hidden = false;
    for (const button of section.querySelectorAll("[data-zoom]")) button.addEventListener("click", () => this.change(button.dataset.zoom));
  }

  async open() {
    try {
      const answer = await fetch(this.section.dataset.docx);
      if (!answer.ok) throw new Error(String(answer.status));
      this.frame.hidden = false;
      await draw(await answer.arrayBuffer(), this.sheets, this.section.dataset);
      this.state.textContent = "";
      this.section.querySelector("[data-bar]").hidden = false;
      this.fit();
      new ResizeObserver(() => this.fit()).observe(this.frame);
    } catch {
      this.frame.hidden = true;
      this.state.textContent = this.section.dataset.failed;
    }
    this.section.dataset.done = "1";
  }

  // no zoom of its own: the sheet is as wide as its frame
  fit() {
    const width = Math.max(...[...this.sheets.children].map(sheet => sheet.offsetWidth));
    const fitting = Math.min(LARGEST, (this.frame.clientWidth - 16) / width);
    const scale = this.zoom || fitting;
    this.scale = scale;
    this.sheets.style.transform = "scale(" + scale + ")";
    this.room.style.width = width * scale + "px";
    this.room.style.height = this.sheets.offsetHeight * scale + "px";
  }

  change(how) {
    this.zoom = how === "fit" ? 0 : Math.min(3, Math.max(0.3, this.scale * (how === "in" ? STEP : 1 / STEP)));
    this.fit();
  }
}

for (const section of document.querySelectorAll("[data-docx]")) new Viewer(section).open();
