// Draws a Word file as HTML: text, tables, lists, pictures, footnotes, close to what Word shows. Pages end where the file
// says so; where a page is full only Word knows. Everything is set as text and by properties of styles, never as markup.
import {Archive} from "./zip.js";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const PICTURES = {png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg", gif: "image/gif", svg: "image/svg+xml"};
const POINT = 4 / 3;

const twips = value => Number(value) / 20 * POINT;
const px = value => value + "px";
const child = (element, name) => {
  if (element) for (const one of element.children) if (one.localName === name && one.namespaceURI === W) return one;
  return null;
};
const attribute = (element, name) => element ? element.getAttributeNS(W, name) : null;
const value = (element, name) => attribute(child(element, name), "val");
const isOn = (element, name) => {
  const found = child(element, name);
  return found ? !["0", "false", "off", "none"].includes(attribute(found, "val")) : undefined;
};
const known = properties => Object.fromEntries(Object.entries(properties).filter(([, v]) => v !== undefined && v !== null && !Number.isNaN(v)));
const make = (name, ...children) => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

// ---- properties -----------------------------------------------------------------------------------------------------

function runProperties(rPr) {
  const size = value(rPr, "sz");
  const color = value(rPr, "color");
  return rPr ? known({
    bold: isOn(rPr, "b"), italic: isOn(rPr, "i"), caps: isOn(rPr, "caps"), smallCaps: isOn(rPr, "smallCaps"),
    strike: isOn(rPr, "strike"), hidden: isOn(rPr, "vanish"), underline: isOn(rPr, "u"),
    size: size ? Number(size) / 2 * POINT : undefined,
    color: color && color !== "auto" ? "#" + color : undefined,
    font: attribute(child(rPr, "rFonts"), "ascii"),
    raised: value(rPr, "vertAlign"),
    spacing: value(rPr, "spacing") ? twips(value(rPr, "spacing")) : undefined,
  }) : {};
}

function paragraphProperties(pPr) {
  if (!pPr) return {};
  const spacing = child(pPr, "spacing");
  const indent = child(pPr, "ind");
  const number = child(pPr, "numPr");
  const hanging = attribute(indent, "hanging");
  const first = attribute(indent, "firstLine");
  const found = known({
    align: value(pPr, "jc"),
    before: spacing && spacing.hasAttributeNS(W, "before") ? twips(attribute(spacing, "before")) : undefined,
    after: spacing && spacing.hasAttributeNS(W, "after") ? twips(attribute(spacing, "after")) : undefined,
    line: spacing && spacing.hasAttributeNS(W, "line") ? Number(attribute(spacing, "line")) : undefined,
    lineRule: attribute(spacing, "lineRule"),
    left: indent && (attribute(indent, "left") ?? attribute(indent, "start")) ? twips(attribute(indent, "left") ?? attribute(indent, "start")) : undefined,
    right: indent && (attribute(indent, "right") ?? attribute(indent, "end")) ? twips(attribute(indent, "right") ?? attribute(indent, "end")) : undefined,
    first: hanging ? -twips(hanging) : first ? twips(first) : undefined,
    breakBefore: isOn(pPr, "pageBreakBefore"),
    outline: value(pPr, "outlineLvl") === null ? undefined : Number(value(pPr, "outlineLvl")),
    list: number ? value(number, "numId") ?? undefined : undefined,
    level: number ? Number(value(number, "ilvl") ?? 0) : undefined,
    borders: child(pPr, "pBdr"),
  });
  const tabs = child(pPr, "tabs");
  if (tabs) found.tabs = [...tabs.children].filter(tab => attribute(tab, "val") !== "clear").map(tab => ({kind: attribute(tab, "val"), at: twips(attribute(tab, "pos"))}));
  return found;
}

class Styles {
  constructor(tree) {
    this.byId = new Map();
    this.defaults = {run: {}, paragraph: {}};
    this.usual = null;
    if (!tree) return;
    for (const style of tree.getElementsByTagNameNS(W, "style")) {
      this.byId.set(attribute(style, "styleId"), style);
      if (attribute(style, "type") === "paragraph" && attribute(style, "default") === "1") this.usual = attribute(style, "styleId");
    }
    const defaults = tree.getElementsByTagNameNS(W, "docDefaults")[0];
    this.defaults.run = runProperties(child(child(defaults, "rPrDefault"), "rPr"));
    this.defaults.paragraph = paragraphProperties(child(child(defaults, "pPrDefault"), "pPr"));
  }

  chain(id) {
    const chain = [];
    for (let style = this.byId.get(id); style && chain.length < 20; style = this.byId.get(value(style, "basedOn"))) chain.unshift(style);
    return chain;
  }

  paragraph(id) {
    return this.chain(id ?? this.usual).map(style => paragraphProperties(child(style, "pPr"))).reduce((a, b) => ({...a, ...b}), {});
  }

  run(id) {
    return this.chain(id).map(style => runProperties(child(style, "rPr"))).reduce((a, b) => ({...a, ...b}), {});
  }

  tableParts(id, name) {
    return this.chain(id).map(style => child(child(style, "tblPr"), name)).filter(Boolean);
  }
}

const LETTERS = {russianLower: "абвгдежзиклмнопрстуфхцчшщэюя", lowerLetter: "abcdefghijklmnopqrstuvwxyz"};

function numeral(format, number) {
  if (LETTERS[format]) return LETTERS[format][(number - 1) % LETTERS[format].length];
  if (format === "russianUpper") return numeral("russianLower", number).toUpperCase();
  if (format === "upperLetter") return numeral("lowerLetter", number).toUpperCase();
  if (format === "upperRoman" || format === "lowerRoman") {
    let rest = number;
    let roman = "";
    for (const [worth, sign] of [[100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]]) while (rest >= worth) { roman += sign; rest -= worth; }
    return format === "upperRoman" ? roman : roman.toLowerCase();
  }
  return String(number);
}

class Lists {
  constructor(tree) {
    this.levels = new Map();
    this.counts = new Map();
    if (!tree) return;
    const kinds = new Map([...tree.getElementsByTagNameNS(W, "abstractNum")].map(kind => [attribute(kind, "abstractNumId"), kind]));
    for (const list of tree.getElementsByTagNameNS(W, "num")) {
      const kind = kinds.get(value(list, "abstractNumId"));
      if (kind) this.levels.set(attribute(list, "numId"), [...kind.children].filter(one => one.localName === "lvl"));
    }
  }

  level(list, level) {
    return (this.levels.get(list) ?? [])[level] ?? null;
  }

  label(list, level) {
    const at = this.level(list, level);
    if (!at) return null;
    const counts = this.counts.get(list) ?? [];
    this.counts.set(list, counts);
    counts[level] = counts[level] === undefined ? Number(value(at, "start") ?? 1) : counts[level] + 1;
    counts.length = level + 1;
    if (value(at, "numFmt") === "bullet") return "•";
    return (value(at, "lvlText") ?? "").replace(/%(\d)/g, (all, number) =>
      numeral(value(this.level(list, number - 1), "numFmt"), counts[number - 1] ?? 1));
  }
}

// ---- drawing --------------------------------------------------------------------------------------------------------

class Drawing {
  constructor(archive, words) {
    this.archive = archive;
    this.words = words;
    this.fields = [];
    this.notes = [];
    this.lastHeading = 2;
  }

  async open() {
    const names = ["styles", "numbering", "footnotes"].map(name => "word/" + name + ".xml");
    const [styles, numbering, footnotes] = await Promise.all(names.map(name => this.archive.xml(name)));
    this.styles = new Styles(styles);
    this.lists = new Lists(numbering);
    this.footnotes = footnotes;
    this.main = await this.archive.xml("word/document.xml");
    if (!this.main) throw new Error("no document");
    this.pictures = await this.targets("word/_rels/document.xml.rels");
  }

  // relations of a part; pictures are read at once, so that drawing itself never waits
  async targets(part) {
    const tree = await this.archive.xml(part);
    const targets = new Map();
    for (const relation of tree ? tree.documentElement.children : []) {
      const target = relation.getAttribute("Target");
      if (relation.getAttribute("TargetMode") === "External") continue;
      const name = target.startsWith("/") ? target.slice(1) : "word/" + target;
      const kind = PICTURES[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
      if (kind && this.archive.has(name)) targets.set(relation.getAttribute("Id"), await this.dataUrl(name, kind));
      else if (/\/charts\/[^/]+\.xml$/.test("/" + name)) targets.set(relation.getAttribute("Id"), await this.archive.xml(name));
    }
    return targets;
  }

  async dataUrl(name, kind) {
    const bytes = await this.archive.read(name);
    return new Promise((done, failed) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result);
      reader.onerror = failed;
      reader.readAsDataURL(new Blob([bytes], {type: kind}));
    });
  }

  sheets() {
    const body = this.main.getElementsByTagNameNS(W, "body")[0];
    const sheets = [];
    let waiting = [];
    for (const block of this.unwrapped(body)) {
      if (block.localName === "sectPr") continue;
      waiting.push(block);
      const end = block.localName === "p" ? child(child(block, "pPr"), "sectPr") : null;
      if (end) { this.section(waiting, end, sheets); waiting = []; }
    }
    this.section(waiting, child(body, "sectPr"), sheets);
    this.putNotes(sheets[sheets.length - 1]);
    return sheets;
  }

  section(blocks, properties, sheets) {
    const continues = value(properties, "type") === "continuous" && sheets.length > 0;
    this.sheet = continues ? sheets[sheets.length - 1] : this.newSheet(properties, sheets);
    this.turn = () => { this.sheet = this.newSheet(properties, sheets); };
    for (const block of blocks) {
      for (const drawn of this.block(block)) this.sheet.append(drawn);
      if (this.breakAfter) { this.breakAfter = false; this.turn(); }
    }
    if (this.sheet.childNodes.length === 0 && sheets.length > 1) sheets.splice(sheets.indexOf(this.sheet), 1);
  }

  newSheet(properties, sheets) {
    const size = child(properties, "pgSz");
    const margin = child(properties, "pgMar");
    const sheet = make("div");
    sheet.className = "n-sheet";
    sheet.style.width = px(twips(attribute(size, "w") ?? 11906));
    sheet.style.minHeight = px(twips(attribute(size, "h") ?? 16838));
    sheet.style.padding = ["top", "right", "bottom", "left"].map(side => px(twips(attribute(margin, side) ?? 1134))).join(" ");
    sheets.push(sheet);
    return sheet;
  }

  // content controls and alternatives are but wrappers
  *unwrapped(parent) {
    for (const one of parent.children) {
      if (one.localName === "sdt") { const content = child(one, "sdtContent"); if (content) yield* this.unwrapped(content); }
      else if (one.namespaceURI === COMPATIBILITY && one.localName === "AlternateContent") { if (one.firstElementChild) yield* this.unwrapped(one.firstElementChild); }
      else if (["ins", "smartTag", "customXml", "hyperlink", "moveTo", "fldSimple", "dir", "bdo"].includes(one.localName)) yield* this.unwrapped(one);
      else yield one;
    }
  }

  *block(block, inTable = false) {
    if (block.localName === "p") yield this.paragraph(block, inTable);
    if (block.localName === "tbl") yield this.table(block);
  }

  paragraph(block, inTable) {
    const pPr = child(block, "pPr");
    const style = value(pPr, "pStyle") ?? this.styles.usual;
    let properties = {...this.styles.defaults.paragraph, ...this.styles.paragraph(style)};
    const direct = paragraphProperties(pPr);
    const list = direct.list ?? properties.list;
    const level = direct.level ?? properties.level ?? 0;
    if (list) properties = {...properties, ...paragraphProperties(child(this.lists.level(list, level), "pPr"))};
    properties = {...properties, ...direct};
    if (properties.breakBefore && !inTable && this.sheet.childNodes.length > 0) this.turn();
    const run = {...this.styles.defaults.run, ...this.styles.run(style)};
    const drawn = make("p");
    this.dress(drawn, properties, run);
    if (properties.outline !== undefined && properties.outline < 6 && !inTable) this.heading(drawn, properties.outline);
    const label = list && list !== "0" ? this.lists.label(list, level) : null;
    if (label !== null) drawn.append(this.span(label, run), this.tab());
    this.runs(block, run, drawn);
    if (!drawn.textContent && !drawn.querySelector("img, table")) drawn.append(make("br"));
    return drawn;
  }

  // a reader of the page may jump from heading to heading, and none is left out on the way down
  heading(drawn, outline) {
    this.lastHeading = Math.min(outline + 3, this.lastHeading + 1, 6);
    drawn.setAttribute("role", "heading");
    drawn.setAttribute("aria-level", this.lastHeading);
  }

  dress(drawn, properties, run) {
    const css = drawn.style;
    css.textAlign = {both: "justify", center: "center", right: "right", end: "right"}[properties.align] ?? "left";
    css.margin = [properties.before ?? 0, properties.right ?? 0, properties.after ?? 0, properties.left ?? 0].map(px).join(" ");
    css.textIndent = px(properties.first ?? 0);
    css.fontSize = px(run.size ?? 10 * POINT);
    const line = properties.line ?? 240;
    css.lineHeight = properties.lineRule === "exact" ? px(twips(line)) : properties.lineRule === "atLeast" ? "1.15" : String(line / 240 * 1.15);
    for (const border of properties.borders ? properties.borders.children : []) this.border(drawn, border, border.localName);
    drawn.stops = {tabs: properties.tabs ?? [], left: properties.left ?? 0, first: properties.first ?? 0};
  }

  border(drawn, border, side) {
    const shown = !["none", "nil"].includes(attribute(border, "val"));
    const width = Math.max(1, Number(attribute(border, "sz") ?? 4) / 8 * POINT);
    const color = attribute(border, "color");
    const css = {top: "borderTop", bottom: "borderBottom", left: "borderLeft", start: "borderLeft", right: "borderRight", end: "borderRight"}[side];
    if (css) drawn.style[css] = shown ? px(width) + " solid " + (color && color !== "auto" ? "#" + color : "#000") : "none";
  }

  runs(parent, inherited, drawn) {
    for (const one of this.unwrapped(parent)) {
      if (one.localName !== "r") continue;
      const rPr = child(one, "rPr");
      const properties = {...inherited, ...this.styles.run(value(rPr, "rStyle")), ...runProperties(rPr)};
      for (const piece of this.unwrapped(one)) this.piece(piece, properties, drawn);
    }
  }

  piece(piece, properties, drawn) {
    if (piece.localName === "fldChar") return this.field(attribute(piece, "fldCharType"));
    const field = this.fields[this.fields.length - 1];
    if (piece.localName === "instrText" && field) { field.code += piece.textContent; return; }
    if (properties.hidden || this.fields.some(one => !one.inResult || /^\s*(PAGE|NUMPAGES|SECTIONPAGES)\b/.test(one.code))) return;
    switch (piece.localName) {
      case "t": drawn.append(this.span(piece.textContent, properties)); break;
      case "tab": drawn.append(this.tab()); break;
      case "br": case "cr": this.lineBreak(piece, drawn); break;
      case "noBreakHyphen": drawn.append(this.span("\u2011", properties)); break;
      case "softHyphen": drawn.append("\u00ad"); break;
      case "sym": drawn.append(this.span(String.fromCharCode(parseInt(attribute(piece, "char"), 16) & 0xfff), properties)); break;
      case "drawing": drawn.append(...this.drawing(piece)); break;
      case "footnoteReference": drawn.append(this.note(attribute(piece, "id"))); break;
    }
  }

  field(type) {
    if (type === "begin") this.fields.push({code: "", inResult: false});
    if (type === "separate" && this.fields.length) this.fields[this.fields.length - 1].inResult = true;
    if (type === "end") this.fields.pop();
  }

  lineBreak(piece, drawn) {
    if (attribute(piece, "type") !== "page") drawn.append(make("br"));
    else if (drawn.textContent) this.breakAfter = true;
    else if (this.sheet.childNodes.length > 0) this.turn();
  }

  tab() {
    const tab = make("span", "\t");
    tab.className = "n-tab";
    return tab;
  }

  span(text, properties) {
    const span = make("span", text);
    const css = span.style;
    if (properties.bold) css.fontWeight = "bold";
    if (properties.italic) css.fontStyle = "italic";
    if (properties.underline || properties.strike) css.textDecoration = (properties.underline ? "underline " : "") + (properties.strike ? "line-through" : "");
    if (properties.size) css.fontSize = px(properties.size);
    if (properties.color) css.color = properties.color;
    if (properties.font && !/^(Times New Roman|Liberation Serif|PT Astra Serif)$/.test(properties.font)) css.fontFamily = '"' + properties.font.replace(/["\\]/g, "") + '", sans-serif';
    if (properties.caps) css.textTransform = "uppercase";
    if (properties.smallCaps) css.fontVariant = "small-caps";
    if (properties.spacing) css.letterSpacing = px(properties.spacing);
    if (properties.raised === "superscript" || properties.raised === "subscript") { css.verticalAlign = properties.raised === "superscript" ? "super" : "sub"; css.fontSize = "70%"; }
    return span;
  }

  *drawing(piece) {
    const extent = piece.querySelector("extent");
    const about = piece.querySelector("docPr");
    for (const blip of piece.getElementsByTagNameNS("*", "blip")) {
      const source = this.pictures.get(blip.getAttributeNS(R, "embed"));
      if (typeof source !== "string") continue;
      const image = make("img");
      image.src = source;
      image.alt = about?.getAttribute("descr") ?? "";
      image.style.width = px(Number(extent?.getAttribute("cx") ?? 0) / 9525);
      image.style.height = px(Number(extent?.getAttribute("cy") ?? 0) / 9525);
      yield image;
    }
    for (const chart of piece.getElementsByTagNameNS("*", "chart")) {
      const source = this.pictures.get(chart.getAttributeNS(R, "id"));
      if (source instanceof Document) yield this.chart(source, about?.getAttribute("descr") ?? this.words.chart);
    }
    for (const box of piece.getElementsByTagNameNS(W, "txbxContent")) {
      const drawn = make("span");
      drawn.className = "n-box";
      for (const block of this.unwrapped(box)) for (const one of this.block(block, true)) drawn.append(one);
      yield drawn;
    }
  }

  // the numbers behind a chart say the same as its bars
  chart(tree, title) {
    const texts = (parent, name) => [...parent.getElementsByTagNameNS("*", name)].flatMap(one => [...one.getElementsByTagNameNS("*", "v")].map(v => v.textContent));
    const series = [...tree.getElementsByTagNameNS("*", "ser")];
    const table = make("table", make("caption", this.words.chart + ": " + title));
    table.className = "n-chart";
    const categories = series.length ? texts(series[0], "cat") : [];
    const head = (text, scope) => { const cell = make("th", text); cell.scope = scope; return cell; };
    table.append(make("thead", make("tr", make("td"), ...series.map(one => head(texts(one, "tx")[0] ?? "", "col")))));
    const body = make("tbody");
    categories.forEach((category, row) => body.append(make("tr", head(category, "row"), ...series.map(one => make("td", (texts(one, "val")[row] ?? "").replace(".", ","))))));
    table.append(body);
    return table;
  }

  note(id) {
    this.notes.push(id);
    const mark = make("sup", String(this.notes.length));
    return mark;
  }

  putNotes(sheet) {
    if (!this.footnotes || !sheet) return;
    const all = [...this.footnotes.getElementsByTagNameNS(W, "footnote")];
    this.notes.forEach((id, index) => {
      const note = all.find(one => attribute(one, "id") === id);
      if (!note) return;
      const drawn = make("div", make("sup", String(index + 1)), " ");
      drawn.className = "n-footnote";
      for (const block of this.unwrapped(note)) for (const one of this.block(block, true)) drawn.append(one);
      sheet.append(drawn);
    });
  }

  // ---- tables -------------------------------------------------------------------------------------------------------

  table(block) {
    const tblPr = child(block, "tblPr");
    const style = value(tblPr, "tblStyle");
    const borders = Object.assign({}, ...[...this.styles.tableParts(style, "tblBorders"), child(tblPr, "tblBorders")].filter(Boolean)
      .map(part => Object.fromEntries([...part.children].map(border => [border.localName, border]))));
    const margins = [...this.styles.tableParts(style, "tblCellMar"), child(tblPr, "tblCellMar")].filter(Boolean).pop() ?? null;
    const drawn = make("table");
    drawn.className = "n-grid";
    const widths = [...(child(block, "tblGrid")?.children ?? [])].map(column => twips(attribute(column, "w")));
    drawn.style.width = px(widths.reduce((a, b) => a + b, 0));
    if (value(tblPr, "jc") === "center") drawn.style.marginInline = "auto";
    drawn.append(make("colgroup", ...widths.map(width => { const column = make("col"); column.style.width = px(width); return column; })));
    const rows = [...this.unwrapped(block)].filter(one => one.localName === "tr");
    const heads = rows.findIndex(row => !isOn(child(row, "trPr"), "tblHeader"));
    const shape = {borders, margins, open: [], rows: rows.length};
    const head = make("thead");
    const body = make("tbody");
    rows.forEach((row, index) => {
      const isHead = heads > 0 && index < heads;
      (isHead ? head : body).append(this.row(row, shape, index, isHead ? "th" : "td"));
    });
    if (head.children.length) drawn.append(head);
    else drawn.setAttribute("role", "presentation");
    drawn.append(body);
    return drawn;
  }

  row(row, shape, index, tag) {
    const drawn = make("tr");
    let column = 0;
    for (const cell of this.unwrapped(row)) {
      if (cell.localName !== "tc") continue;
      const tcPr = child(cell, "tcPr");
      const span = Number(value(tcPr, "gridSpan") ?? 1);
      const merge = child(tcPr, "vMerge");
      if (merge && attribute(merge, "val") !== "restart" && shape.open[column]) shape.open[column].rowSpan++;
      else {
        const made = this.cell(cell, tcPr, shape, {first: index === 0, last: index === shape.rows - 1, left: column === 0}, tag);
        made.colSpan = span;
        shape.open[column] = merge ? made : null;
        drawn.append(made);
      }
      column += span;
    }
    return drawn;
  }

  cell(cell, tcPr, shape, at, tag) {
    const drawn = make(tag);
    if (tag === "th") drawn.scope = "col";
    const own = child(tcPr, "tcBorders");
    const sides = {top: at.first ? "top" : "insideH", bottom: at.last ? "bottom" : "insideH", left: at.left ? "left" : "insideV", right: "right"};
    for (const [side, name] of Object.entries(sides)) {
      const border = child(own, side) ?? shape.borders[name] ?? (side === "right" ? shape.borders.insideV : null);
      if (border) this.border(drawn, border, side);
    }
    drawn.style.padding = ["top", "right", "bottom", "left"].map(side => px(twips(attribute(child(shape.margins, side), "w") ?? (side === "top" || side === "bottom" ? 0 : 108)))).join(" ");
    drawn.style.verticalAlign = {center: "middle", bottom: "bottom"}[value(tcPr, "vAlign")] ?? "top";
    const shade = attribute(child(tcPr, "shd"), "fill");
    if (shade && shade !== "auto") drawn.style.background = "#" + shade;
    for (const block of this.unwrapped(cell)) for (const one of this.block(block, true)) drawn.append(one);
    return drawn;
  }
}

// Tabs reach for their stops; that can be measured only where the text already stands.
function setTabs(sheet) {
  const usual = twips(708);
  for (const tab of sheet.querySelectorAll(".n-tab")) {
    const paragraph = tab.closest("p");
    const box = paragraph.getBoundingClientRect();
    const {tabs, left} = paragraph.stops;
    const from = tab.getBoundingClientRect().left - box.left + left;
    const stop = tabs.find(one => one.at > from + 1) ?? {kind: "left", at: Math.min((Math.floor(from / usual) + 1) * usual, left + box.width)};
    const range = document.createRange();
    range.setStartAfter(tab);
    const next = [...paragraph.querySelectorAll(".n-tab, br")].find(one => tab.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    if (next) range.setEndBefore(next); else range.setEndAfter(paragraph.lastChild);
    const rest = range.getBoundingClientRect().width;
    const taken = stop.kind === "right" || stop.kind === "end" ? rest : stop.kind === "center" ? rest / 2 : 0;
    tab.style.width = px(Math.max(2, Math.min(stop.at - from - taken, left + box.width - from - (taken ? rest : 0))));
  }
}

export async function draw(buffer, place, words) {
  const drawing = new Drawing(new Archive(buffer), words);
  await drawing.open();
  const sheets = drawing.sheets();
  place.replaceChildren(...sheets);
  sheets.forEach(setTabs);
}
