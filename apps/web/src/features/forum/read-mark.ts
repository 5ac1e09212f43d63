/**
 * How far one has read. What is seen counts together with all before it, but only while one reads on from where one
 * was: who lands far ahead, on a link to one post, has not read what lies between, until they go back to it.
 */
export class ReadMark {
  #upTo: number;
  #joined = false;

  /** `upTo`: everything up to this number was read before. */
  constructor(upTo: number) {
    this.#upTo = upTo;
  }

  get upTo(): number {
    return this.#upTo;
  }

  /** The page jumped: what is on the screen next does not follow from what was seen before. */
  jump(): void {
    this.#joined = false;
  }

  /** A post was seen. True where this moves the mark on. */
  see(number: number): boolean {
    if (number <= this.#upTo + 1) this.#joined = true;
    if (!this.#joined || number <= this.#upTo) return false;
    this.#upTo = number;
    return true;
  }
}
