// FIPS 180-4, section 4.2.2 and 5.3.3.
const rounds =
  '428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be ' +
  '550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa ' +
  '5cb0a9dc 76f988da 983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 ' +
  '2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 ' +
  'd192e819 d6990624 f40e3585 106aa070 19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f ' +
  '682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2';
const start = '6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19';

const wordsOf = (hex: string): Int32Array => Int32Array.from(hex.split(' '), (word) => Number.parseInt(word, 16) | 0);

/** A text as UTF-8; half of a surrogate pair becomes U+FFFD. */
function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(6), tail(0));
    else bytes.push(0xf0 | (code >> 18), tail(12), tail(6), tail(0));
  }
  return bytes;
}

/** The message as words of blocks of 16: a one behind it, zeros, and its length in bits. */
function padded(bytes: readonly number[]): Int32Array {
  const words = new Int32Array(16 * Math.ceil((bytes.length + 9) / 64));
  const put = (byte: number, place: number) => {
    words[place >> 2] = (words[place >> 2] ?? 0) | (byte << (24 - 8 * (place & 3)));
  };
  bytes.forEach(put);
  put(0x80, bytes.length);
  words[words.length - 2] = Math.floor(bytes.length / 0x20000000);
  words[words.length - 1] = bytes.length << 3;
  return words;
}

const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));

/** The schedule of one block. */
function schedule(words: Int32Array, block: number, w: Int32Array): void {
  const at = (place: number) => w[place] ?? 0;
  for (let t = 0; t < 16; t += 1) w[t] = words[block + t] ?? 0;
  for (let t = 16; t < 64; t += 1) {
    const first = turned(at(t - 15), 7) ^ turned(at(t - 15), 18) ^ (at(t - 15) >>> 3);
    const second = turned(at(t - 2), 17) ^ turned(at(t - 2), 19) ^ (at(t - 2) >>> 10);
    w[t] = at(t - 16) + first + at(t - 7) + second;
  }
}

/** SHA-256 of texts as UTF-8, as 64 hexadecimal digits. Made once for many texts. */
export function sha256(): (text: string) => string {
  const k = wordsOf(rounds);
  const w = new Int32Array(64);
  return (text) => {
    const words = padded(utf8(text));
    const hash = wordsOf(start);
    for (let block = 0; block < words.length; block += 16) {
      schedule(words, block, w);
      let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
      for (let t = 0; t < 64; t += 1) {
        const chosen = (e & f) ^ (~e & g);
        const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (k[t] ?? 0) + (w[t] ?? 0);
        const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
      }
      [a, b, c, d, e, f, g, h].forEach((word, place) => {
        hash[place] = (hash[place] ?? 0) + word;
      });
    }
    return Array.from(hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
  };
}
