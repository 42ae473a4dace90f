// Reads a zip archive by what every browser has; nothing of it is trusted beyond its bounds.
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LARGEST = 32 * 1024 * 1024;

export class Archive {
  constructor(buffer) {
    this.view = new DataView(buffer);
    this.bytes = new Uint8Array(buffer);
    this.entries = new Map();
    this.readDirectory(this.findEnd());
  }

  findEnd() {
    for (let at = this.view.byteLength - 22; at >= 0; at--) if (this.view.getUint32(at, true) === END) return at;
    throw new Error("no archive");
  }

  readDirectory(end) {
    const count = this.view.getUint16(end + 10, true);
    let at = this.view.getUint32(end + 16, true);
    for (let i = 0; i < count && this.view.getUint32(at, true) === ENTRY; i++) {
      const lengths = [28, 30, 32].map(field => this.view.getUint16(at + field, true));
      const name = new TextDecoder().decode(this.bytes.subarray(at + 46, at + 46 + lengths[0]));
      this.entries.set(name, {
        deflated: this.view.getUint16(at + 10, true) === 8,
        packed: this.view.getUint32(at + 20, true),
        size: this.view.getUint32(at + 24, true),
        header: this.view.getUint32(at + 42, true),
      });
      at += 46 + lengths[0] + lengths[1] + lengths[2];
    }
  }

  has(name) {
    return this.entries.has(name);
  }

  async read(name) {
    const entry = this.entries.get(name);
    if (!entry || entry.size > LARGEST) throw new Error("no part " + name);
    const start = entry.header + 30 + this.view.getUint16(entry.header + 26, true) + this.view.getUint16(entry.header + 28, true);
    const packed = this.bytes.subarray(start, start + entry.packed);
    if (!entry.deflated) return packed;
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  }

  async xml(name) {
    if (!this.has(name)) return null;
    const tree = new DOMParser().parseFromString(new TextDecoder().decode(await this.read(name)), "application/xml");
    return tree.querySelector("parsererror") ? null : tree;
  }
}
