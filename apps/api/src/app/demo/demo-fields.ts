/** The demo world's files hold something the loader cannot take; the message names file, place and fault. */
export class DemoDataError extends Error {}

/** Reads one JSON object field by field and says plainly what is wrong with it. */
export class Fields {
  readonly #fields: Map<string, unknown>;
  readonly #where: string;

  constructor(raw: unknown, where: string) {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      throw new DemoDataError(`${where} should be an object`);
    }
    this.#fields = new Map(Object.entries(raw));
    this.#where = where;
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  text(name: string): string {
    const value = this.#take(name);
    if (typeof value !== 'string' || value.trim() !== value || value === '') {
      return this.#refuse(name, 'a text without spaces at its ends');
    }
    return value;
  }

  textOrNull(name: string): string | null {
    if (this.#fields.get(name) !== null) return this.text(name);
    this.#fields.delete(name);
    return null;
  }

  oneOf<T extends string>(name: string, choices: readonly T[]): T {
    const value = this.#take(name);
    return choices.find((choice) => choice === value) ?? this.#refuse(name, `one of ${choices.join(', ')}`);
  }

  whole(name: string): number {
    const value = this.#take(name);
    if (typeof value !== 'number' || !Number.isInteger(value)) return this.#refuse(name, 'a whole number');
    return value;
  }

  optionalWhole(name: string): number | undefined {
    return this.has(name) ? this.whole(name) : undefined;
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  /** True or false; false where the field is missing. */
  flag(name: string): boolean {
    if (!this.has(name)) return false;
    const value = this.#take(name);
    return typeof value === 'boolean' ? value : this.#refuse(name, 'true or false');
  }

  /** Texts; none where the field is missing. */
  texts(name: string): string[] {
    if (!this.has(name)) return [];
    const value = this.#take(name);
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
      return this.#refuse(name, 'a list of texts');
    }
    return value;
  }

  /** Whole numbers; none where the field is missing. */
  numbers(name: string): number[] {
    if (!this.has(name)) return [];
    const value = this.#take(name);
    if (!Array.isArray(value) || !value.every((item) => Number.isInteger(item))) {
      return this.#refuse(name, 'a list of whole numbers');
    }
    return value;
  }

  /** Objects, read one by one; none where the field is missing. */
  list<T>(name: string, read: (fields: Fields) => T): T[] {
    return this.has(name) ? readList(this.#take(name), `${this.#where}, ${name}`, read) : [];
  }

  object<T>(name: string, read: (fields: Fields) => T): T {
    return readOne(this.#take(name), `${this.#where}, ${name}`, read);
  }

  /** Whole numbers under names; none where the field is missing. */
  wholes(name: string): Record<string, number> {
    if (!this.has(name)) return {};
    return this.object(name, (inner) => {
      const names = [...inner.#fields.keys()];
      return Object.fromEntries(names.map((each) => [each, inner.whole(each)]));
    });
  }

  /** Refuses what nobody has asked for: most likely a slip of the pen. */
  end(): void {
    const [left] = this.#fields.keys();
    if (left !== undefined)
      throw new DemoDataError(`${this.#where} has a field "${left}" that means nothing`);
  }

  #take(name: string): unknown {
    if (!this.has(name)) throw new DemoDataError(`${this.#where} lacks "${name}"`);
    const value = this.#fields.get(name);
    this.#fields.delete(name);
    return value;
  }

  #refuse(name: string, wanted: string): never {
    throw new DemoDataError(`${this.#where}: "${name}" should be ${wanted}`);
  }
}

/** Reads one object whole: a field that is not read is a fault. */
export function readOne<T>(raw: unknown, where: string, read: (fields: Fields) => T): T {
  const fields = new Fields(raw, where);
  const value = read(fields);
  fields.end();
  return value;
}

export function readList<T>(raw: unknown, where: string, read: (fields: Fields) => T): T[] {
  if (!Array.isArray(raw)) throw new DemoDataError(`${where} should be a list`);
  return raw.map((item: unknown, index) => readOne(item, `${where}[${index}]`, read));
}
